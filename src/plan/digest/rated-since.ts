import { movesOf, withoutUndone } from '../asking/moves';
import type { View } from '../asking/view';
import type { Day } from '../day';
import type { Item } from '../plan';

/** An item with the day since which it carries its rating, as far back as the digest looks. */
export interface RatedSince {
  readonly item: Item;
  readonly since: Day;
}

/** A new reason for the same rating breaks nothing off: the day is that of its last move, or of the oldest rating that is known. */
export function ratedSince(item: Item, { log, today }: View): RatedSince {
  const own = log.filter((change) => change.ref === item.ref);
  const moved = withoutUndone(movesOf(own)).at(-1);
  const first = own.find(({ what }) => what.kind === 'rated')?.what;
  const before = first?.kind === 'rated' ? first.before?.day : undefined;
  return { item, since: moved?.day ?? before ?? item.standing.rating?.day ?? today };
}
