import { ticks } from '../../cards/forms';
import { refOf, type Told } from '../../plan/command';
import type { PlanId } from '../../plan/partnership';
import type { Plan } from '../../plan/plan';
import type { Proposal, ProposedChange } from '../../store/conversation-store';
import type { Reply, Setting } from '../feature';
import { refusalReply, wordsFor } from '../refusals';
import { refuse } from '../replies';
import { preview, bound, proposeCommand, withReason } from './proposing';
import { proposalsReply, type Accepted } from './proposals-card';

/** What is said beside the changes: above them, below them, and the reason that some of them lacked. */
interface Beside {
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  readonly why?: string;
}

/** Shows what was told in one message: one change on a card of its own, several on one card with a tick each. */
export async function proposeTold(
  planId: PlanId,
  told: readonly Told[],
  setting: Setting,
  { above = [], below = [], why }: Beside = {},
): Promise<Reply> {
  const [only, ...others] = told;
  if (only && others.length === 0)
    return proposeCommand(planId, withReason(only.command, why), setting, [...above, ...below]);
  const plan = await setting.planOf(planId);
  if (!plan) return refusalReply({ reason: 'no such item', ref: '' });
  const judged = await Promise.all(told.map((one) => judge(plan, one, why, setting)));
  const accepted = judged.flatMap((one) => ('decided' in one ? [one] : []));
  const refused = [...new Set(judged.flatMap((one) => ('refused' in one ? [one.refused] : [])))];
  const [first, ...rest] = accepted;
  if (!first) return refuse('none-to-change', [...above, ...refused, ...below]);
  const notes = [refused.join(' '), ...below];
  if (rest.length === 0) return proposeCommand(planId, first.told.command, setting, [...above, ...notes]);
  const shown = rest.slice(0, ticks.length - 1);
  const next = rest.slice(ticks.length - 1).map((one) => one.told);
  const proposal: Proposal = {
    operation: setting.operation,
    plan: plan.id,
    changes: [proposed(first), ...shown.map(proposed)],
    next,
    at: setting.turn.now.at,
    ...([first, ...shown].some((one) => one.asksWhy) && { lacksWhy: true }),
  };
  const later = next.length > 0 ? [`Then ${next.length} more on the next card.`] : [];
  return proposalsReply(setting, plan, [first, ...shown], proposal, { above, notes: [...notes, ...later] });
}

/** What a command would do, or why it can't happen, in words. */
async function judge(
  plan: Plan,
  told: Told,
  why: string | undefined,
  setting: Setting,
): Promise<Accepted | { readonly refused: string }> {
  const { decision, asksWhy } = await preview(plan, told.command, setting);
  if (decision.kind === 'refused') return { refused: named(refOf(told.command), wordsFor(decision.refusal)) };
  if (decision.kind === 'stale') return { refused: `${decision.item.ref} has just changed.` };
  const { item, decided } = decision;
  const command = bound(asksWhy ? withReason(told.command, why) : told.command, decided);
  const shown = asksWhy && why !== undefined ? decided.map((one) => ({ ...one, why })) : decided;
  return { told: { ...told, command }, item, decided: shown, asksWhy: asksWhy && why === undefined };
}

/** A refusal that does not name its item is put behind the item's number. */
function named(ref: string | undefined, [first = '', ...others]: readonly string[]): string {
  const words = [first, ...others].join(' ');
  return ref === undefined || first.includes(ref) ? words : `${ref}: ${words}`;
}

const proposed = ({ told, item }: Accepted): ProposedChange => ({ ...told, seen: item.standing.revision });
