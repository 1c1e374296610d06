import { ticks } from '../../cards/forms';
import type { Button } from '../../cards/presses';
import { sayCount, sayList } from '../../cards/words';
import { refOf } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import type { Proposal, ProposedChange } from '../../store/conversation-store';
import type { Inputs, Reply, Setting } from '../feature';
import { questionReply, textReply } from '../replies';
import { carryOut, type CarriedOut } from './outcomes';
import { proposeTold } from './propose-told';
import { withReason } from './proposing';

/** Each change of a card is an operation of its own. */
export const operationAt = (operation: string, at: number): string => `${operation}-${at + 1}`;

/** One ticked change, and what came of it. */
interface Tried {
  readonly change: ProposedChange;
  readonly outcome: CarriedOut;
}

/** Saves what is ticked, each decided on its own: one that can't happen does not hold up the others. */
export async function confirmSeveral(
  proposal: Proposal,
  inputs: Inputs | undefined,
  setting: Setting,
): Promise<Reply> {
  const { plan, changes, next } = proposal;
  const tried: Tried[] = [];
  for (const [at, change] of changes.entries())
    if (isTicked(change, at, inputs))
      tried.push({ change, outcome: await saveOne(proposal, at, tried, inputs?.why, setting) });
  const unticked = changes.filter((change, at) => !isTicked(change, at, inputs));
  const [lacking, ...others] = tried.filter(lacksReason).map(({ change }) => change);
  const notes = [
    ...tried.filter((one) => !lacksReason(one)).map(sayOutcome),
    ...(unticked.length > 0 ? [`Not ticked, so not saved: ${sayList(refsOf(unticked))}.`] : []),
  ];
  if (lacking) return askWhyOf({ ...proposal, changes: [lacking, ...others] }, notes);
  if (next.length > 0) return proposeTold(plan, next, setting, { above: notes });
  return savedReply(proposal, tried.filter(isSaved), notes);
}

/** What a button did not send stands as it was shown: sure ones ticked, doubtful ones not. */
function isTicked({ doubtful }: ProposedChange, at: number, inputs: Inputs | undefined): boolean {
  const tick = ticks[at];
  const sent = tick && inputs?.[tick];
  return sent === undefined ? doubtful !== true : sent === 'true';
}

/** A second change to one item is made to what the first left. A reason typed on the card is that of whatever lacks one. */
async function saveOne(
  { plan, operation, changes }: Proposal,
  at: number,
  before: readonly Tried[],
  why: string | undefined,
  setting: Setting,
): Promise<CarriedOut> {
  const { command, seen } = changes[at] ?? changes[0];
  const earlier = before.filter(isSaved).findLast(({ outcome }) => outcome.item?.ref === refOf(command));
  const revision = earlier?.outcome.item?.standing.revision ?? seen;
  const save = (told: typeof command) => carryOut(plan, told, operationAt(operation, at), revision, setting);
  const outcome = await save(command);
  return why !== undefined && lacksReason({ outcome }) ? save(withReason(command, why)) : outcome;
}

const isSaved = ({ outcome }: Tried): boolean => outcome.kind === 'changed' || outcome.kind === 'already';

const lacksReason = ({ outcome }: Pick<Tried, 'outcome'>): boolean =>
  outcome.kind === 'refused' && outcome.refusal.reason === 'needs a reason';

function sayOutcome({ change, outcome }: Tried): string {
  const ref = outcome.item?.ref ?? refOf(change.command);
  return [ref, outcome.notes.join(' ')].filter(Boolean).join(' — ');
}

const refsOf = (changes: readonly ProposedChange[]): readonly Ref[] => [
  ...new Set(changes.flatMap(({ command }) => refOf(command) ?? [])),
];

/** Asks for the reason of what is left: the member's next words are taken as it. */
function askWhyOf(proposal: Proposal, notes: readonly string[]): Reply {
  const refs = refsOf(proposal.changes);
  const asked = `${sayList(refs)} ${refs.length === 1 ? 'needs' : 'need'} a reason: tell me in a few words, without anybody's details.`;
  return questionReply('What is the reason?', [...notes, asked].join('\n\n'), [], {
    needs: ['why'],
    proposal: { ...proposal, awaitsWhy: true },
  });
}

function savedReply({ plan }: Proposal, saved: readonly Tried[], notes: readonly string[]): Reply {
  const refs = [...new Set(saved.flatMap(({ outcome }) => outcome.item?.ref ?? []))];
  const buttons = refs.map((ref): Button => ({ title: ref, press: { verb: 'open', data: { plan, ref } } }));
  const title = saved.length === 0 ? 'Nothing was saved' : `Saved ${sayCount(saved.length, 'change')}`;
  return textReply(title, notes, { refs, buttons, proposal: null, recall: { plan, refs } });
}
