import { ticks } from '../../cards/forms';
import { refOf, type Command } from '../../plan/command';
import { sayList } from '../../cards/words';
import type { PlanId } from '../../plan/partnership';
import { itemOf } from '../../plan/plan';
import type { Proposal, ProposedChange } from '../../store/conversation-store';
import type { Inputs, Reply, Setting } from '../feature';
import { questionReply, refuse, textReply } from '../replies';
import { confirmSeveral, operationAt } from './confirming-several';
import { itemReply } from './item-card';
import { carryOut } from './outcomes';
import { proposeTold } from './propose-told';
import { withReason } from './proposing';

/** A proposal that was set aside since it was shown is shown again before a typed yes counts. */
export async function confirmTyped(setting: Setting): Promise<Reply> {
  const { proposal } = setting.thread;
  if (!proposal)
    return textReply('Nothing to confirm', [
      'There is nothing waiting for your yes here. Tell me what to change, such as “set 1.3 to amber because …”.',
    ]);
  if (proposal.setAside)
    return proposeTold(proposal.plan, [...proposal.changes.map(asTold), ...proposal.next], setting, {
      above: ['This was still waiting. Is it what you mean?'],
    });
  return confirm(proposal, undefined, setting);
}

/** What is shown again is previewed again: the revision that was seen before no longer counts. */
const asTold = ({ command, doubtful }: ProposedChange) => ({ command, ...(doubtful && { doubtful }) });

/** A button carries out its own proposal and no other; pressed again, it says that this was saved already. */
export async function confirmPressed(
  plan: PlanId,
  operation: string,
  inputs: Inputs,
  setting: Setting,
): Promise<Reply> {
  const { proposal } = setting.thread;
  if (proposal?.operation === operation) return replacingCard(await confirm(proposal, inputs, setting));
  const refs = await savedBefore(plan, operation, setting);
  const [ref, ...others] = refs;
  const held = ref === undefined ? undefined : await setting.planOf(plan);
  const item = held && itemOf(held, ref ?? '');
  if (!held || !item) return notYours();
  // The card may show the next of several changes by now, which must not be replaced.
  const inPlace = proposal === undefined;
  return others.length > 0
    ? textReply('Saved already', [`Saved already: ${sayList(refs)}.`], { refs, inPlace })
    : itemReply(setting, held, item, { notes: ['That was saved already.'], inPlace });
}

/** The items that the member's own press changed before, of one change alone or of each on a card. */
async function savedBefore(plan: PlanId, operation: string, setting: Setting): Promise<readonly string[]> {
  const done = await Promise.all(
    [operation, ...ticks.map((_, at) => operationAt(operation, at))].map((one) =>
      setting.stores.plans.operation(plan, one),
    ),
  );
  const own = done.flat().filter((change) => change?.by.id === setting.member.id);
  return [...new Set(own.flatMap((change) => change?.ref ?? []))];
}

function confirm(proposal: Proposal, inputs: Inputs | undefined, setting: Setting): Promise<Reply> {
  const [only, ...others] = proposal.changes;
  return others.length === 0
    ? confirmOne(proposal, only, inputs?.why, setting)
    : confirmSeveral(proposal, inputs, setting);
}

async function confirmOne(
  proposal: Proposal,
  { command: told, seen }: ProposedChange,
  why: string | undefined,
  setting: Setting,
): Promise<Reply> {
  const command = withReason(told, why);
  const outcome = await carryOut(proposal.plan, command, proposal.operation, seen, setting);
  if (outcome.kind === 'refused' && outcome.refusal.reason === 'needs a reason')
    return askWhy(proposal, outcome.refusal.because);
  return proposal.next.length === 0
    ? { ...outcome.reply, ...goingOn(outcome.reply, command), proposal: null }
    : proposeTold(proposal.plan, proposal.next, setting, { above: outcome.notes });
}

/** "Same for 2.5" may go on from what was just saved. */
const goingOn = ({ recall }: Reply, told: Command): Pick<Reply, 'recall'> =>
  recall ? { recall: { ...recall, told } } : {};

/** Asks for the reason: the member's next words are taken as it. */
function askWhy(proposal: Proposal, because: string): Reply {
  const text = `${because} needs a reason: tell me in a few words, without anybody's details.`;
  return questionReply('What is the reason?', text, [], {
    needs: ['why'],
    proposal: { ...proposal, awaitsWhy: true },
  });
}

/** The words after "what is the reason?" complete the proposal, which is shown whole and waits for its yes again. */
export function proposeWithReason(
  { plan, changes, next }: Proposal,
  why: string,
  setting: Setting,
): Promise<Reply> {
  return proposeTold(plan, [...changes.map(asTold), ...next], setting, { why });
}

/** A typed no answers what was asked last: an offer, and only without one a proposal. */
export function cancelTyped({ thread: { proposal, offer } }: Setting): Reply {
  if (offer) return textReply('All right', ['Nothing was changed.']);
  return proposal
    ? dropped(proposal, false)
    : textReply('All right', ['Nothing was waiting; nothing was changed.'], { proposal: null });
}

/** A button drops its own proposal and no other, whatever has been offered since. */
export function cancelPressed(operation: string, { thread: { proposal } }: Setting): Reply {
  return proposal?.operation === operation ? dropped(proposal, true) : notYours();
}

/** Changes from the same message that were already saved stay saved. */
function dropped({ next, changes }: Proposal, inPlace: boolean): Reply {
  const rest =
    next.length > 0 ? [`The ${next.length} after it ${next.length === 1 ? 'is' : 'are'} dropped too.`] : [];
  const [{ command }] = changes;
  const refs = [...new Set(changes.flatMap((change) => refOf(change.command) ?? []))];
  const done = command.kind === 'add' ? 'added' : `changed${refs.length === 0 ? '' : ` of ${sayList(refs)}`}`;
  return textReply('All right', [`Nothing was ${done}.`, ...rest], { proposal: null, inPlace });
}

function notYours(): Reply {
  return refuse('not-yours', [
    'Only the person who asked for this can confirm or cancel it, and only the last one they asked for, within a day.',
  ]);
}

function replacingCard(answered: Reply): Reply {
  return answered.kind === 'refusal' ? answered : { ...answered, inPlace: true };
}
