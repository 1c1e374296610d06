import { ticks, type TickName } from '../../cards/forms';
import { machineChange } from '../../cards/machine-words';
import type { ProposedRow } from '../../cards/views';
import { sayCount, sayList } from '../../cards/words';
import type { Told } from '../../plan/command';
import type { Decided } from '../../plan/deciding/decision';
import type { Item, Plan } from '../../plan/plan';
import type { Proposal } from '../../store/conversation-store';
import type { Reply, Setting } from '../feature';
import { reply } from '../replies';
import { viewOf } from '../view-of';
import { additionLines } from './addition';
import { shownChange } from './proposal-card';
import { secondLook } from './second-look';

/** A command that could happen, with what it would do. */
export interface Accepted {
  readonly told: Told;
  readonly item: Item;
  readonly decided: readonly Decided[];
  /** It lacks the reason that it needs. */
  readonly asksWhy: boolean;
}

interface Prose {
  readonly above: readonly string[];
  readonly notes: readonly string[];
}

/** Several changes on one card: a tick each, of which those that are sure are set, and one button for all. */
export function proposalsReply(
  setting: Setting,
  plan: Plan,
  accepted: readonly Accepted[],
  proposal: Proposal,
  { above, notes }: Prose,
): Reply {
  const data = { plan: plan.id, operation: proposal.operation };
  const lacking = accepted.filter((one) => one.asksWhy).map(({ item }) => item.ref);
  const refs = [...new Set(accepted.map(({ item }) => item.ref))];
  const place = plan.id === setting.plan.id ? '' : ` of the ${plan.title}`;
  // A yes saves no more than what is ticked.
  const sure = accepted.filter(({ told }) => told.doubtful !== true);
  const rows = accepted.map((one, at) => rowOf(one, at, setting, plan));
  return reply(
    'proposal',
    {
      card: 'proposals',
      view: {
        title: `Save ${sayCount(accepted.length, 'change')}${place}?`,
        above,
        rows: rows.flatMap((row) => row ?? []),
        notes,
        ...(lacking.length > 0 && { asksWhy: `Reason for ${sayList(lacking)}` }),
        confirm: { verb: 'confirm', data },
        cancel: { verb: 'cancel', data },
      },
    },
    {
      refs,
      shown: refs.length,
      changes: sure.flatMap(({ item, decided, asksWhy }) =>
        decided.map(({ what, why }) => ({
          ref: item.ref,
          ...machineChange(what),
          why: asksWhy ? null : why,
        })),
      ),
      needs: lacking.length > 0 ? ['why'] : [],
      recall: { plan: plan.id, refs },
      proposal,
    },
  );
}

function rowOf(
  { told, item, decided, asksWhy }: Accepted,
  at: number,
  setting: Setting,
  plan: Plan,
): ProposedRow | undefined {
  const tick: TickName | undefined = ticks[at];
  const why = asksWhy ? null : decided[0]?.why;
  return (
    tick && {
      tick,
      label: `${item.ref} ${item.text}`,
      change: changeOf(decided, setting),
      ticked: told.doubtful !== true,
      ...(why && { why }),
      notes: [
        ...additionLines(viewOf(setting, plan), decided),
        ...secondLook(setting, plan, item, told.command),
        ...(told.soundsLike === undefined ? [] : [`Its words sound more like ${told.soundsLike}.`]),
        ...(told.doubtful ? ['I am not sure of this one: tick it if it is what you mean.'] : []),
      ],
    }
  );
}

function changeOf(decided: readonly Decided[], setting: Setting): string {
  const changes = decided.flatMap(({ what }) => (what.kind === 'added' ? [] : [shownChange(what, setting)]));
  return changes.map(({ label, from, to }) => `${label}: ${from} → ${to}`).join('; ') || 'Add it';
}
