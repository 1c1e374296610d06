import type { RatingCode, RatingMeaning, RatingScheme } from './partnership';

/** What a rating means in the partnership's scheme; nothing for a code that the scheme does not have. */
export function ratingOf({ ratings }: RatingScheme, code: RatingCode | undefined): RatingMeaning | undefined {
  return ratings.find((rating) => rating.code === code);
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
