import { everItemOf } from '../../plan/addition';
import { sayDay, sayDaysLate, sayDue, sayList, sayPeriodOver } from '../../cards/words';
import { latenessOf } from '../../plan/lateness';
import type { Item, Plan } from '../../plan/plan';
import type { Question } from '../../plan/asking/query';
import { takenOutReply } from '../telling/addition';
import type { Feature, Reply, Setting } from '../feature';
import { itemReply } from '../telling/item-card';
import { lastUpdated } from '../lines';
import { refusalReply } from '../refusals';

type Focus = Extract<Question, { ask: 'item' }>['focus'];

/** One item with its full story, whether asked for by ref, by its words or by a press. */
export const showItem: Feature = {
  name: 'show an item',
  examples: ['1.3', 'status of 1.3', 'how late is 1.4'],
  hear(utterance, setting) {
    if (utterance.says !== 'asks' || utterance.query.ask !== 'item') return undefined;
    const { plan, ref, focus } = utterance.query;
    return show(plan, ref, setting, focus);
  },
  presses: {
    open: ({ plan, ref }, setting) => show(plan, ref, setting),
  },
};

async function show(planId: string, ref: string, setting: Setting, focus?: Focus): Promise<Reply> {
  const plan = await setting.planOf(planId);
  const item = plan && everItemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  if (item.standing.takenOut) return takenOutReply(plan, item);
  return itemReply(setting, plan, item, {
    notes: [...focusNotes(setting, plan, item, focus), ...alsoNamed(plan, item)],
  });
}

/** The part of the story that was asked for comes first. */
function focusNotes(setting: Setting, plan: Plan, item: Item, focus: Focus): readonly string[] {
  const over = sayPeriodOver(plan, setting.turn.now.day);
  switch (focus) {
    case 'late':
      return [latenessNote(setting, item), ...over];
    case 'due':
      return [`Due: ${sayDue(item.due)}.`, ...over];
    case 'opens':
      return [opensNote(item)];
    case 'updated':
      return [`Last updated: ${lastUpdated(item)}.`];
    case 'why':
      return [
        item.standing.rating?.why ? `Because: ${item.standing.rating.why}.` : 'No reason was recorded.',
      ];
    case 'rating':
    case undefined:
      return [];
    default:
      return focus satisfies never;
  }
}

/** Only a window has a first day; a month, a day or a year says when it is to be done. */
function opensNote({ due }: Item): string {
  if (!due) return 'The plan gives it no date.';
  return due.precision === 'window'
    ? `Its window opens on ${sayDay(due.first)} and closes on ${sayDay(due.last)}.`
    : `The plan says when it is due, and not when it starts: ${sayDue(due)}.`;
}

function latenessNote({ partnership, turn }: Setting, item: Item): string {
  const lateness = latenessOf(item, partnership.scheme, turn.now.day);
  const { progress } = item.standing;
  switch (lateness.state) {
    case 'finished':
      return progress.state === 'done'
        ? `Not late: it was done on ${sayDay(progress.on)}.`
        : 'Not late: it is complete.';
    case 'no date':
      return item.yearRole === 'completed'
        ? `Not late: the plan prints it as completed${item.year === undefined ? '' : ` in ${item.year}`}.`
        : 'It has no date, so it cannot be late.';
    case 'overdue':
      return `${sayDaysLate(lateness.days)}: it was due by ${sayDay(lateness.last)}.`;
    case 'due':
      return `Not late: it is due by ${sayDay(lateness.last)}.`;
    default:
      return lateness satisfies never;
  }
}

/** Other items of the same kind that name the same panel, strategy or team. There are seldom any, so it is worth knowing. */
function alsoNamed(plan: Plan, item: Item): readonly string[] {
  const names = namesIn(item.text);
  const also = plan.items.filter(
    (other) =>
      other !== item && other.kind === item.kind && namesIn(other.text).some((name) => names.includes(name)),
  );
  return also.length > 0
    ? [
        `See also ${sayList(also.slice(0, 3).map((other) => other.ref))}, which name${also.length === 1 ? 's' : ''} it too.`,
      ]
    : [];
}

/** "Complex Case Panel" and "Complex Panel" are one: the first word and the last make the name. */
function namesIn(text: string): readonly string[] {
  const found = text.matchAll(
    /\b([A-Z][A-Za-z]+) (?:[A-Z][a-z]+ )*(Panel|Strategy|Protocol|Toolkit|Team)\b/g,
  );
  return [...found].map(([, first, last]) => `${first} ${last}`);
}
