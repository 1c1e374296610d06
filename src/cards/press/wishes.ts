import { z } from 'zod/v4';
import { digestParts } from '../../plan/digest-settings';
import { day, time, weekday } from './parts';

const weekdays = z.array(weekday).min(1).max(7);

/** What a person says about being nudged. */
export const contact = z.union([
  z.object({ set: z.enum(['off', 'on', 'any time', 'any day']) }),
  z.object({ set: z.literal('after'), time }),
  z.object({ set: z.enum(['not on', 'again on']), weekdays }),
  z.object({ set: z.literal('away'), from: day, until: day }),
]);

const part = z.enum(digestParts);

/** What is to change about a group's digest. */
export const digestChange = z.strictObject({
  weekday: weekday.optional(),
  time: time.optional(),
  whenQuiet: z.enum(['one line', 'nothing']).optional(),
  preview: z.boolean().optional(),
  staleDays: z.number().int().min(1).max(1_000).optional(),
  leaveOut: z.array(part).optional(),
  include: z.array(part).optional(),
});
