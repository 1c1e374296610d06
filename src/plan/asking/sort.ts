import { lastDayOf } from '../lateness';
import type { Item } from '../plan';
import type { ItemsQuestion } from './query';
import type { View } from './view';

/** In the order asked for; undated and unrated last, and the plan's own order among equals. */
export function sortItems(view: View, items: readonly Item[], by: ItemsQuestion['sort']): readonly Item[] {
  if (by === undefined) return items;
  return [...items].sort((one, other) => compare(sortKey(view, one, by), sortKey(view, other, by)));
}

function sortKey(view: View, item: Item, by: NonNullable<ItemsQuestion['sort']>): string {
  switch (by) {
    case 'date':
      return lastDayOf(item) ?? '9999';
    case 'rating': {
      const place = view.partnership.scheme.ratings.findIndex(
        (rating) => rating.code === item.standing.rating?.code,
      );
      return place < 0 ? '9' : String(place);
    }
    case 'updated':
      return item.standing.changed?.at ?? '';
    default:
      return by satisfies never;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
