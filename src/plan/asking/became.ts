import { byItem, movesOf, withoutUndone, type Move } from './moves';
import type { Item, Ref } from '../plan';
import type { Filter } from './query';
import type { View } from './view';

type Asked<Condition extends keyof Filter> = NonNullable<Filter[Condition]>;

/** A view with the moves of each item's rating, for filters that ask what became of ratings. */
export type Watched = View & { readonly movesBy: ReadonlyMap<Ref, readonly Move[]> };

const noMoves: ReadonlyMap<Ref, readonly Move[]> = new Map();

/** The view with what the filter needs of its log. */
export function watching(view: View, filter: Filter): Watched {
  return { ...view, movesBy: needsLog(filter) ? byItem(movesOf(view.log)) : noMoves };
}

/** Whether answering needs the plan's log. */
export function needsLog({ became, ratedSince, not, anyOf = [] }: Filter): boolean {
  return became !== undefined || ratedSince !== undefined || [...(not ? [not] : []), ...anyOf].some(needsLog);
}

/** Whether its rating became this one on the day or later. */
export function hasBecome(
  { movesBy }: Watched,
  { rating, since = '' }: Asked<'became'>,
  { ref }: Item,
): boolean {
  return (movesBy.get(ref) ?? []).some((move) => move.to === rating && move.day >= since);
}

/** Whether it has carried the rating without a break since before the day; a new reason for it breaks nothing off. */
export function isRatedSince(
  { movesBy }: Watched,
  { rating, before }: Asked<'ratedSince'>,
  { ref, standing }: Item,
): boolean {
  if (standing.rating?.code !== rating) return false;
  const last = withoutUndone(movesBy.get(ref) ?? []).at(-1);
  return (last?.day ?? standing.rating.day) < before;
}
