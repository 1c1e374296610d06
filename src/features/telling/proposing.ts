import { refOf, takesReason, type Command } from '../../plan/command';
import { decide } from '../../plan/deciding/decide';
import type { Decided, Decision } from '../../plan/deciding/decision';
import type { PlanId } from '../../plan/partnership';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../store/conversation-store';
import type { Reply, Setting } from '../feature';
import { refusalReply } from '../refusals';
import { itemReply } from './item-card';
import { offerToAsk } from './offer-to-ask';
import { proposalReply } from './proposal-card';
import { refusedReply } from './refused-words';

/** Shows what a command would do, and remembers it for the yes. Refuses at once what could not happen. */
export async function proposeCommand(
  planId: PlanId,
  command: Command,
  setting: Setting,
  notes: readonly string[] = [],
): Promise<Reply> {
  const plan = await setting.planOf(planId);
  if (!plan) return refusalReply({ reason: 'no such item', ref: refOf(command) ?? '' });
  const { decision, asksWhy } = await preview(plan, command, setting);
  if (decision.kind === 'stale') return itemReply(setting, plan, decision.item);
  if (decision.kind === 'refused')
    return (
      offerToAsk(plan, command, decision.refusal, setting) ??
      refusedReply(decision.refusal, { plan: planId, command }, setting)
    );
  const { item, decided } = decision;
  const proposal: Proposal = {
    operation: setting.operation,
    plan: plan.id,
    changes: [{ command: bound(command, decided), seen: item.standing.revision }],
    next: [],
    at: setting.turn.now.at,
    ...(asksWhy && { lacksWhy: true }),
  };
  return proposalReply(setting, plan, item, decided, proposal, asksWhy, notes);
}

/** Ties an undo to the change that was shown, in case the member changes something else before the yes. */
export function bound(command: Command, [first]: readonly Decided[]): Command {
  return command.kind === 'undo' && first?.what.kind === 'undone'
    ? { kind: 'undo', revision: first.what.revision }
    : command;
}

/** A missing reason does not stop a proposal: it is shown without, and asks for it in a box of its own. */
export async function preview(
  plan: Plan,
  command: Command,
  setting: Setting,
): Promise<{ decision: Decision; asksWhy: boolean }> {
  const { partnership, member, turn } = setting;
  const log = command.kind === 'undo' ? await setting.stores.plans.log(plan.id) : [];
  const on = { plan, partnership, member, now: turn.now, log };
  const decision = decide(command, on);
  const asksWhy = decision.kind === 'refused' && decision.refusal.reason === 'needs a reason';
  return asksWhy && takesReason(command)
    ? { decision: decide({ ...command, why: '…' }, on), asksWhy }
    : { decision, asksWhy };
}

export function withReason(command: Command, why: string | undefined): Command {
  return why && takesReason(command) ? { ...command, why } : command;
}
