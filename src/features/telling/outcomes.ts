import type { Change } from '../../plan/change';
import type { Command } from '../../plan/command';
import type { Refusal } from '../../plan/deciding/decision';
import type { PlanId } from '../../plan/partnership';
import type { Item } from '../../plan/plan';
import { changePlan, type Outcome } from '../../store/change-plan';
import { describeWhat } from '../../cards/change-words';
import type { Reply, Setting } from '../feature';
import { entryOf } from '../lines';
import { takenOutReply } from './addition';
import { itemReply } from './item-card';
import { refusedReply, type Wanted } from './refused-words';
import { wordsFor } from '../refusals';

/** What came of a change, with the reply that says so. */
export type CarriedOut =
  | {
      readonly kind: 'changed' | 'already' | 'stale';
      /** As it is now. */
      readonly item: Item;
      readonly reply: Reply;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly item?: undefined;
      readonly refusal: Refusal;
      readonly reply: Reply;
      readonly notes: readonly string[];
    };

/**
 * Takes the one road for a change with the speaker's own rights, and tells truthfully what came of it. `passing`: they
 * answer for words that the guard would refuse.
 */
export async function carryOut(
  plan: PlanId,
  command: Command,
  operation: string,
  seen: number | undefined,
  setting: Setting,
  words?: 'passing',
): Promise<CarriedOut> {
  const { member, partnership, turn, stores } = setting;
  const via = turn.via === 'command line' ? 'command line' : 'chat';
  const outcome = await changePlan(stores.plans, {
    ...{ plan, command, member, partnership, now: turn.now, via, operation },
    seen,
    head: plan === setting.plan.id ? setting.head : undefined,
    passing: words === 'passing',
  });
  return told(outcome, { plan, command, seen }, setting);
}

async function told(outcome: Outcome, wanted: Wanted, setting: Setting): Promise<CarriedOut> {
  switch (outcome.kind) {
    case 'changed':
    case 'already': {
      const prefix = outcome.kind === 'changed' ? 'Saved' : 'Saved already';
      const notes = [`${prefix}: ${describeAll(outcome.changes, setting)}.`];
      const { plan, item } = outcome;
      return {
        kind: outcome.kind,
        item,
        notes,
        reply: item.standing.takenOut
          ? { ...takenOutReply(plan, item), inPlace: true }
          : itemReply(setting, plan, item, { notes, inPlace: true }),
      };
    }
    case 'stale': {
      const notes = [
        `Nothing was saved: ${outcome.item.ref} changed after you saw it.`,
        ...outcome.since.slice(-3).map((change) => sinceLine(change, setting)),
        'Look again, and say it again if it still holds.',
      ];
      return {
        kind: 'stale',
        item: outcome.item,
        notes,
        reply: itemReply(setting, outcome.plan, outcome.item, { notes, inPlace: true }),
      };
    }
    case 'refused':
      return {
        kind: 'refused',
        refusal: outcome.refusal,
        notes: wordsFor(outcome.refusal),
        reply: await refusedReply(outcome.refusal, wanted, setting),
      };
    default:
      return outcome satisfies never;
  }
}

function describeAll(changes: readonly Change[], { partnership }: Setting): string {
  return changes.map((change) => describeWhat(change.what, partnership)).join('; ');
}

function sinceLine(change: Change, setting: Setting): string {
  const { when, who, what, why } = entryOf(change, setting);
  return `${who}, ${when}: ${what}${why ? ` (${why})` : ''}`;
}
