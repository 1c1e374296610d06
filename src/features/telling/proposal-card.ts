import { beforeAndAfter, fieldWord } from '../../cards/change-words';
import { machineChange } from '../../cards/machine-words';
import type { Press } from '../../cards/presses';
import type { ProposalView } from '../../cards/views';
import { badgeFor } from '../../cards/words';
import type { Decided } from '../../plan/deciding/decision';
import type { Item, Plan } from '../../plan/plan';
import type { Proposal } from '../../store/conversation-store';
import { capital } from '../describe';
import type { Reply, Setting } from '../feature';
import { reply } from '../replies';
import { viewOf } from '../view-of';
import { additionLines } from './addition';
import { secondLook } from './second-look';

/** A proposal as before → after, with what it still needs; it is remembered with the reply, for the yes. */
export function proposalReply(
  setting: Setting,
  plan: Plan,
  item: Item,
  decided: readonly [Decided, ...Decided[]],
  proposal: Proposal,
  asksWhy: boolean,
  notes: readonly string[],
): Reply {
  const why = asksWhy ? null : decided[0].why;
  const data = { plan: plan.id, operation: proposal.operation };
  const view: ProposalView = {
    title: titleOf(decided[0], `${item.ref}${plan.id === setting.plan.id ? '' : ` of the ${plan.title}`}`),
    text: item.text,
    changes: decided.flatMap(({ what }) => (what.kind === 'added' ? [] : [shownChange(what, setting)])),
    notes: [
      ...notes,
      ...additionLines(viewOf(setting, plan), decided),
      ...secondLook(setting, plan, item, proposal.changes[0].command),
    ],
    asksWhy,
    why: why ?? undefined,
    confirm: { verb: 'confirm', data },
    cancel: { verb: 'cancel', data },
    change: changeOf(proposal, item),
  };
  return reply(
    'proposal',
    { card: 'proposal', view },
    {
      refs: [item.ref],
      shown: 1,
      changes: decided.map(({ what }) => ({ ref: item.ref, ...machineChange(what), why })),
      needs: asksWhy ? ['why'] : [],
      recall: { plan: plan.id, refs: [item.ref], told: proposal.changes[0].command },
      proposal,
    },
  );
}

/** The button that opens a form to say it differently. An item still to be added has none of its own yet. */
function changeOf({ plan, changes: [{ command }] }: Proposal, { ref }: Item): Press {
  return command.kind === 'add'
    ? { verb: 'new item', data: { plan } }
    : { verb: 'open', data: { plan, ref } };
}

/** A reminder or a snooze does not change the item, so the title speaks of the member's nudges. */
function titleOf({ what }: Decided, item: string): string {
  if (what.kind === 'nudge set') return `Your nudges about ${item}?`;
  if (what.kind === 'added') return `Add ${item}?`;
  return what.kind === 'undone' && what.what.kind === 'added' ? `Take out ${item}?` : `Change ${item}?`;
}

/** A rating is shown with its colour's mark, beside its word. */
export function shownChange(
  what: Decided['what'],
  { partnership }: Setting,
): ProposalView['changes'][number] {
  const { field, from, to } = beforeAndAfter(what, partnership);
  const label = capital(fieldWord(field));
  if (what.kind !== 'rated') return { label, from, to };
  const [before, after] = [what.before, what.after].map(
    (rated) => badgeFor(partnership.scheme, rated?.code ?? null).label,
  );
  return { label, from: before ?? from, to: after ?? to };
}
