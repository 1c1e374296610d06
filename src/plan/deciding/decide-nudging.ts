import type { What } from '../change';
import type { Nudging, NudgingWanted } from '../command';
import type { Day } from '../day';
import { accepted, refused, stampOf, type Circumstances, type Decision, type Refusal } from './decision';
import type { Item } from '../plan';
import type { NudgeWish } from '../standing';
import { nudgedAs, wishOf } from '../nudging/nudged';
import { mayAsk } from '../roles';

/**
 * How a member is nudged about an item, for themselves alone. Whoever the register names may ask to be reminded of an item they see;
 * only who is nudged about it has nudges to snooze. It updates nothing, so nothing that others said since stands in its way.
 */
export function decideNudging({ wants }: Nudging, item: Item, on: Circumstances): Decision {
  const before = wishOf(item, on.member.id);
  const problem = problemWith(wants, item, before, on);
  if (problem) return refused(problem);
  const wish = wished(wants, ahead(before, on.now.day));
  if (isSame(wish, before)) return refused({ reason: 'already so', ref: item.ref });
  const says = wish.reminder !== null || wish.quiet !== null;
  const what: What = { kind: 'nudge set', before, after: says ? { ...wish, ...stampOf(on) } : null };
  return accepted(item, what);
}

type Wish = Pick<NudgeWish, 'reminder' | 'asked' | 'quiet'>;

/** What was said before, as far as it still lies ahead. */
function ahead(before: NudgeWish | null, today: Day): Wish {
  const { reminder = null, quiet = null } = before ?? {};
  const reminded = before !== null && reminder !== null && reminder > today;
  return {
    ...(reminded ? { reminder, asked: before.asked ?? before.day } : { reminder: null }),
    quiet: quiet !== null && (quiet === 'for good' || quiet > today) ? quiet : null,
  };
}

/** A reminder that is kept stays asked for on its day: it may have come already, and comes once. */
function wished(wants: NudgingWanted, { quiet, ...reminder }: Wish): Wish {
  switch (wants.how) {
    case 'remind':
      return { reminder: wants.on, quiet };
    case 'snooze':
      return { ...reminder, quiet: wants.until };
    case 'never':
      return { reminder: null, quiet: 'for good' };
    case 'as usual':
      return { ...reminder, quiet: null };
    default:
      return wants satisfies never;
  }
}

function problemWith(
  wants: NudgingWanted,
  item: Item,
  before: NudgeWish | null,
  on: Circumstances,
): Refusal | undefined {
  if (!mayAsk(on.partnership, on.member)) return { reason: 'nowhere to remind' };
  const day = aheadIn(wants);
  if (day !== undefined && day <= on.now.day) return { reason: 'not ahead', day };
  const nudged = before !== null || nudgedAs({ ...on, today: on.now.day }, item) !== undefined;
  return wants.how === 'remind' || nudged ? undefined : { reason: 'not nudged', ref: item.ref };
}

function aheadIn(wants: NudgingWanted): Day | undefined {
  if (wants.how === 'remind') return wants.on;
  return wants.how === 'snooze' ? wants.until : undefined;
}

const isSame = (wish: Wish, before: NudgeWish | null): boolean =>
  wish.reminder === (before?.reminder ?? null) && wish.quiet === (before?.quiet ?? null);

/** Whether the item's nudges stand as this left them. */
export function isAsLeft({ before, after }: Extract<What, { kind: 'nudge set' }>, item: Item): boolean {
  const held = wishOf(item, (after ?? before)?.by.id ?? '');
  return JSON.stringify(held) === JSON.stringify(after);
}
