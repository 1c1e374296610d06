import { refOf } from '../../plan/command';
import type { PlanId } from '../../plan/partnership';
import { itemOf } from '../../plan/plan';
import type { Proposal } from '../../store/conversation-store';
import type { Reply, Setting } from '../feature';
import { questionReply, refuse, textReply } from '../replies';
import { itemReply } from './item-card';
import { carryOut } from './outcomes';
import { proposeCommand, withReason } from './proposing';

/** A proposal that was set aside since it was shown is shown again before a typed yes counts. */
export async function confirmTyped(setting: Setting): Promise<Reply> {
  const { proposal } = setting.thread;
  if (!proposal)
    return textReply('Nothing to confirm', [
      'There is nothing waiting for your yes here. Tell me what to change, such as “set 1.3 to amber because …”.',
    ]);
  if (proposal.setAside)
    return proposeCommand(proposal.plan, proposal.command, proposal.next, setting, [
      'This was still waiting. Is it what you mean?',
    ]);
  return confirm(proposal, undefined, setting);
}

/** A button carries out its own proposal and no other; pressed again, it says that this was saved already. */
export async function confirmPressed(
  plan: PlanId,
  operation: string,
  why: string | undefined,
  setting: Setting,
): Promise<Reply> {
  const { proposal } = setting.thread;
  if (proposal?.operation === operation) return replacingCard(await confirm(proposal, why, setting));
  const done = await setting.stores.plans.operation(plan, operation);
  const ref = done?.find((change) => change.by.id === setting.member.id)?.ref;
  const held = ref === undefined ? undefined : await setting.planOf(plan);
  const item = held && itemOf(held, ref ?? '');
  if (!held || !item) return notYours();
  // The card may show the next of several changes by now, which must not be replaced.
  return itemReply(setting, held, item, {
    notes: ['That was saved already.'],
    inPlace: proposal === undefined,
  });
}

async function confirm(proposal: Proposal, why: string | undefined, setting: Setting): Promise<Reply> {
  const command = withReason(proposal.command, why);
  const outcome = await carryOut(proposal.plan, command, proposal.operation, proposal.seen, setting);
  if (outcome.kind === 'refused' && outcome.refusal.reason === 'needs a reason')
    return askWhy(proposal, outcome.refusal.because);
  const [next, ...rest] = proposal.next;
  if (!next) return { ...outcome.reply, proposal: null };
  return proposeCommand(proposal.plan, next, rest, setting, outcome.notes);
}

/** Asks for the reason: the member's next words are taken as it. */
function askWhy(proposal: Proposal, because: string): Reply {
  const text = `${because} needs a reason: tell me in a few words, without anybody's details.`;
  return questionReply('What is the reason?', text, [], {
    needs: ['why'],
    proposal: { ...proposal, awaitsWhy: true },
  });
}

export function cancelTyped(setting: Setting): Reply {
  return cancel(setting, false);
}

/** A button drops its own proposal and no other. */
export function cancelPressed(operation: string, setting: Setting): Reply {
  return setting.thread.proposal?.operation === operation ? cancel(setting, true) : notYours();
}

/** Changes from the same message that were already saved stay saved. */
function cancel({ thread: { proposal, offer } }: Setting, inPlace: boolean): Reply {
  if (offer) return textReply('All right', ['Nothing was changed.']);
  if (!proposal)
    return textReply('All right', ['Nothing was waiting; nothing was changed.'], { proposal: null });
  const { next, command } = proposal;
  const rest =
    next.length > 0 ? [`The ${next.length} after it ${next.length === 1 ? 'is' : 'are'} dropped too.`] : [];
  const ref = refOf(command);
  const done = command.kind === 'add' ? 'added' : `changed${ref === undefined ? '' : ` of ${ref}`}`;
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
