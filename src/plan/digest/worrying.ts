import { movesOf, withoutUndone } from '../asking/moves';
import type { View } from '../asking/view';
import type { Day } from '../day';
import type { RatingCode, RatingMeaning, RatingScheme } from '../partnership';
import type { Item } from '../plan';

/** An item with the day since which it carries its rating, as far back as the digest looks. */
export interface RatedSince {
  readonly item: Item;
  readonly since: Day;
}

/** The ratings that want a reason, in the scheme's order: red and amber in most schemes. */
export function worrying({ ratings }: RatingScheme): readonly RatingMeaning[] {
  return ratings.filter((rating) => rating.needsReason);
}

/** The rating that says "off track": the one called red, else the first that wants a reason. */
export function redOf(scheme: RatingScheme): RatingCode | undefined {
  const ratings = worrying(scheme);
  return (ratings.find(({ code }) => code === 'red') ?? ratings[0])?.code;
}

/** A reason given anew breaks nothing off: the day is that of its last move, or of the oldest rating that is known. */
export function ratedSince(item: Item, { log, today }: View): RatedSince {
  const own = log.filter((change) => change.ref === item.ref);
  const moved = withoutUndone(movesOf(own)).at(-1);
  const first = own.find(({ what }) => what.kind === 'rated')?.what;
  const before = first?.kind === 'rated' ? first.before?.day : undefined;
  return { item, since: moved?.day ?? before ?? item.standing.rating?.day ?? today };
}
