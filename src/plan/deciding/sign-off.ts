import { isAllowed, whoCould } from './allowed';
import type { Change } from '../change';
import type { Update } from '../command';
import type { Circumstances, Refusal } from './decision';
import type { RatingCode } from '../partnership';
import type { Item } from '../plan';
import { ratingOf } from '../rating';

/** Refuses a move that the scheme wants signed off to a member who may not sign it off, and names who may. */
export function signOffProblem({ rating, why }: Update, item: Item, on: Circumstances): Refusal | undefined {
  const { signOff } = on.partnership.scheme;
  const before = item.standing.rating?.code;
  if (!signOff || rating === undefined || before === undefined || before === rating) return undefined;
  if (!signOff.from.includes(before) || !signOff.to.includes(rating)) return undefined;
  return unsigned(item, before, rating, on, why);
}

/** Taking such a rating back is the same move by another way, so it needs the same sign-off; mending a slip on the same day does not. */
export function undoneSignOffProblem(last: Change, item: Item, on: Circumstances): Refusal | undefined {
  const { rating } = item.standing;
  const { what, day } = last;
  if (!rating || what.kind !== 'rated' || what.after?.code !== rating.code || day === on.now.day)
    return undefined;
  const isGuarded = on.partnership.scheme.signOff?.from.includes(rating.code) === true;
  return isGuarded && what.before?.code !== rating.code
    ? unsigned(item, rating.code, what.before?.code, on)
    : undefined;
}

function unsigned(
  item: Item,
  from: RatingCode,
  to: RatingCode | undefined,
  on: Circumstances,
  why?: string,
): Refusal | undefined {
  if (isAllowed('grant', item, on)) return undefined;
  const word = (code: RatingCode | undefined) =>
    ratingOf(on.partnership.scheme, code)?.label.toLowerCase() ?? 'not rated';
  return {
    reason: 'needs sign-off',
    ref: item.ref,
    from: word(from),
    to: word(to),
    ask: whoCould('grant', item, on),
    why,
  };
}
