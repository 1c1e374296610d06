import { z } from 'zod/v4';
import { isDay } from '../../plan/day';
import { isTime } from '../../plan/digest/change';

/** A name, a ref, an id: a few words at most. */
export const short = z.string().min(1).max(200);
export const day = z.string().refine(isDay);
export const time = z.string().refine(isTime);
/** Monday is 1. */
export const weekday = z.number().int().min(1).max(7);
export const natural = z.number().int().min(0);
/** How many of a list come before what is shown. */
export const from = natural.max(100_000);

/** Who answers for something, by id. */
export const namedParty = z.union([
  z.strictObject({ post: short }),
  z.strictObject({ person: short }),
  z.strictObject({ group: short }),
  z.strictObject({ agency: short }),
]);
