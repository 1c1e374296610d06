import { createHash } from 'node:crypto';
import { nudgeCard, nudgesAheadCard } from '../../cards/nudge-card';
import type { NudgesShown } from '../../cards/presses';
import { nudgeTimes } from './nudge-times';
import type { NudgingWanted } from '../../plan/command';
import { addDays, type Day } from '../../plan/day';
import { nudgesSince } from '../../plan/nudging/late-nudges';
import { nudgesAhead } from '../../plan/nudging/nudges';
import { itemOf } from '../../plan/plan';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { itemReply } from '../telling/item-card';
import { carryOut } from '../telling/outcomes';
import { refusalReply } from '../refusals';
import { reply } from '../replies';
import { viewOf } from '../view-of';

/** A member's own nudges: those of a day, with what they can do about each there and then, and those that are coming. */
export const nudges: Feature = {
  name: 'nudges',
  examples: ['what will you nudge me about'],
  hear(utterance, setting) {
    if (utterance.says !== 'asks nudges') return undefined;
    return shown({ of: 'ahead', day: setting.turn.now.day, from: 0 }, setting, [nudgeTimes(setting)]);
  },
  presses: {
    nudges: (press, setting) => inPlace(shown(press, setting), setting),
    'nudged item': (press, setting) => nudgedItem(press, setting),
    nudging: (press, setting) => setNudging(press, setting),
  },
};

/** A card from an earlier day keeps to its day, but shows how its items stand now. */
function shown(
  { of, day, since, from }: NudgesShown,
  setting: Setting,
  notes: readonly string[] = [],
): Reply {
  const view = { ...viewOf(setting, setting.plan), today: day };
  const ahead = of === 'ahead' ? nudgesAhead(view) : undefined;
  const found = ahead ?? nudgesSince(view, since ?? day);
  const card = ahead
    ? nudgesAheadCard(ahead, view, { from, notes })
    : nudgeCard(found, view, { from, since, notes });
  const refs = found.map(({ item }) => item.ref);
  const count = card.card === 'nudge' ? card.view.lines.length : 0;
  return reply('list', card, { refs, shown: count, recall: { plan: setting.plan.id, refs } });
}

/** In a channel the card is everybody's, and another member's nudges do not take its place. */
function inPlace(answered: Reply, { turn }: Setting): Reply {
  return turn.conversation.kind === 'personal' ? { ...answered, inPlace: true } : answered;
}

async function nudgedItem(
  { plan: planId, ref, ...list }: PressOf<'nudged item'>,
  setting: Setting,
): Promise<Reply> {
  const plan = await setting.planOf(planId);
  const item = plan && itemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  const answered = inPlace(itemReply(setting, plan, item), setting);
  if (answered.card.card !== 'item') return answered;
  const back = { title: 'Back to the list', press: { verb: 'nudges', data: listOf(list) } } as const;
  const view = { ...answered.card.view, buttons: [back, ...answered.card.view.buttons] };
  return { ...answered, card: { card: 'item', view } };
}

const listOf = ({ of, day, since, from }: NudgesShown): NudgesShown => ({
  ...{ of, day, from },
  since,
});

async function setNudging(press: PressOf<'nudging'>, setting: Setting): Promise<Reply> {
  const { plan, ref } = press;
  const command = { kind: 'nudging', ref, wants: wantsOf(press.wants, setting.turn.now.day) } as const;
  const outcome = await carryOut(plan, command, ownOperation(press, setting), undefined, setting);
  if (outcome.kind === 'refused' && outcome.refusal.reason !== 'already so') return outcome.reply;
  const now = await setting.stores.plans.plan(setting.plan.id);
  const notes =
    outcome.kind === 'refused'
      ? outcome.notes
      : [...outcome.notes.map((note) => `${ref}: ${note}`), 'Say “undo” to take it back.'];
  const page = { ...listOf(press), from: 0 };
  return inPlace(shown(page, { ...setting, plan: now?.plan ?? setting.plan }, notes), setting);
}

function wantsOf(wants: 'week' | 'never', today: Day): NudgingWanted {
  return wants === 'week' ? { how: 'snooze', until: addDays(today, 7) } : { how: 'never' };
}

/** Everybody's card of a day has the same operation, so the member and the day are added: each press counts once a day for each member. */
function ownOperation({ operation }: PressOf<'nudging'>, { member, turn }: Setting): string {
  const sent = JSON.stringify([operation, member.id, turn.now.day]);
  return createHash('sha256').update(sent).digest('base64url').slice(0, 22);
}
