import { sayCount, sayList } from '../../cards/words';
import type { Update } from '../../plan/command';
import { decide } from '../../plan/deciding/decide';
import type { Refusal } from '../../plan/deciding/decision';
import { isTracked } from '../../plan/plan';
import { selectItems } from '../../plan/asking/select';
import type { Utterance } from '../../understanding/words/utterance';
import { nounFor } from '../beyond-the-list';
import type { Feature, Reply, Setting } from '../feature';
import { proposeTold } from './propose-told';
import { proposeCommand } from './proposing';
import { refuse, textReply } from '../replies';
import { viewOf } from '../view-of';

type ToldOfAll = Extract<Utterance, { says: 'tells all' }>;

/** More than this is not looked through: people would press without reading. */
const most = 30;

/** "set all my neglect ones to green": each is shown as it stands, with a tick of its own. */
export const changeSeveral: Feature = {
  name: 'change several',
  examples: ['set all my neglect ones to green'],
  hear: (utterance, setting) =>
    utterance.says === 'tells all' ? proposeFirst(utterance, setting) : undefined,
};

async function proposeFirst({ plan: id, filter, each }: ToldOfAll, setting: Setting): Promise<Reply> {
  const plan = (await setting.planOf(id)) ?? setting.plan;
  const { partnership, member, turn } = setting;
  const held = selectItems(viewOf(setting, plan), filter)
    .filter(isTracked)
    .map((item): Update => ({ kind: 'update', ref: item.ref, ...each }));
  const refused = (command: Update, reason: Refusal['reason']): boolean => {
    const decision = decide(command, { plan, partnership, member, now: turn.now });
    return decision.kind === 'refused' && decision.refusal.reason === reason;
  };
  const wanted = held.filter((command) => !refused(command, 'already so'));
  const allowed = wanted.filter((command) => !refused(command, 'not allowed'));
  const mine = allowed.filter((command) => !refused(command, 'needs sign-off'));
  const unsigned = allowed.filter((command) => !mine.includes(command));
  const [first] = mine;
  const noun = nounFor(filter, plan);
  const [refusedFirst] = unsigned;
  if (!first && refusedFirst) return proposeCommand(plan.id, refusedFirst, setting);
  if (!first) return nothingToDo(held, wanted, noun);
  if (mine.length > most)
    return textReply(`That is ${sayCount(mine.length, noun)}`, [
      'I show each of them before it changes, so take fewer at a time: one priority, or only the overdue ones.',
    ]);
  const others = wanted.length - allowed.length;
  const told = mine.map((command) => ({ command }));
  const above = [
    `${sayCount(mine.length, noun)}: ${sayList(mine.map(({ ref }) => ref))}.`,
    ...(others > 0
      ? [`${sayCount(others, 'other')} ${others === 1 ? 'is' : 'are'} not yours to change.`]
      : []),
    ...(unsigned.length > 0
      ? [
          `Left out, because its chair or the business manager has to sign it off: ${sayList(unsigned.map(({ ref }) => ref))}.`,
        ]
      : []),
  ];
  return proposeTold(plan.id, told, setting, { above });
}

function nothingToDo(held: readonly Update[], wanted: readonly Update[], noun: string): Reply {
  const words =
    held.length === 0
      ? `I found no ${noun} like that.`
      : wanted.length === 0
        ? 'They are all like that already.'
        : 'None of them is yours to change.';
  return refuse('none-to-change', [words]);
}
