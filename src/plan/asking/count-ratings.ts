import type { RatingScheme } from '../partnership';
import type { Item } from '../plan';
import type { RatingOrNone } from './query';
import type { View } from './view';

/** The rating that an item has now, or that it has none. */
export function ratingOrNone({ standing }: Item): RatingOrNone {
  return standing.rating?.code ?? 'not rated';
}

/** Every rating in the scheme's order, and then that there is none. */
export function codesOf({ ratings }: RatingScheme): readonly RatingOrNone[] {
  return [...ratings.map(({ code }) => code), 'not rated'];
}

/** How many items carry each rating, and how many carry none. Colours are never averaged. */
export function countRatings(
  { partnership }: Pick<View, 'partnership'>,
  items: readonly Item[],
): readonly { code: RatingOrNone; count: number }[] {
  return codesOf(partnership.scheme).map((code) => ({
    code,
    count: items.filter((item) => ratingOrNone(item) === code).length,
  }));
}
