import { codesOf, ratingOrNone } from '../asking/count-ratings';
import { byItem, movesOf } from '../asking/moves';
import type { RatingOrNone } from '../asking/query';
import type { Change } from '../change';
import type { RatingScheme } from '../partnership';
import type { Item } from '../plan';

/** How many carry a rating, and how many did the last time. */
export interface RatingCount {
  readonly code: RatingOrNone;
  readonly count: number;
  readonly before: number;
}

/** What an item was rated then is where its first move since started from; what was added since is not counted then. */
export function countsThenAndNow(
  items: readonly Item[],
  changes: readonly Change[],
  scheme: RatingScheme,
): readonly RatingCount[] {
  const moves = byItem(movesOf(changes));
  const ratedNow = items.map(ratingOrNone);
  const added = new Set(changes.filter(({ what }) => what.kind === 'added').map(({ ref }) => ref));
  const ratedThen = items.flatMap(({ ref }, index) =>
    added.has(ref) ? [] : [moves.get(ref)?.[0]?.from ?? ratedNow[index]],
  );
  return codesOf(scheme).map((code) => ({
    code,
    count: ratedNow.filter((one) => one === code).length,
    before: ratedThen.filter((one) => one === code).length,
  }));
}
