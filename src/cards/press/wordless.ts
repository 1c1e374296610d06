import { z } from 'zod/v4';
import { day, namedParty, natural, short } from './parts';

const count = z.strictObject({ done: natural, of: natural });

/** A change without its words. No field may hold any: they come from the card's boxes alone. */
export const wordless = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('update'),
    ref: short,
    rating: short.optional(),
    progress: z
      .union([
        z.strictObject({ state: z.literal('not started') }),
        z.strictObject({ state: z.literal('under way'), count: count.optional() }),
        z.strictObject({ state: z.literal('done'), on: day.optional(), count: count.optional() }),
      ])
      .optional(),
    forecast: day.optional(),
    on: day.optional(),
  }),
  z.strictObject({ kind: z.literal('reopen'), ref: short }),
  z.strictObject({
    kind: z.literal('assign'),
    ref: short,
    as: z.enum(['lead', 'contributor']),
    parties: z.array(namedParty).max(20),
    beside: z.boolean(),
    off: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('entrust'), ref: short, to: short }),
  z.strictObject({ kind: z.literal('escalate'), ref: short, to: short }),
  z.strictObject({ kind: z.literal('challenge'), ref: short, agency: short.optional() }),
  z.strictObject({
    kind: z.literal('add'),
    priority: short,
    due: day.nullable(),
    group: short.optional(),
    lead: z.array(namedParty).max(20).optional(),
  }),
]);
