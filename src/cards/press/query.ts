import { z } from 'zod/v4';
import { day, namedParty, short } from './parts';

const code = short;
const codes = z.array(code).max(20);
const party = z.union([z.literal('me'), z.literal('nobody'), namedParty]);

const state = z.enum([
  'overdue',
  'not yet due',
  'done',
  'not done',
  'started',
  'not started',
  'no lead',
  'no date',
  'no evidence',
  'slipped',
  'challenged',
  'escalated',
  'exceptions',
]);

const kind = z.enum([
  'objective',
  'action',
  'milestone',
  'outcome',
  'success measure',
  'monitoring measure',
  'evidence source',
  'impact',
  'objective statement',
  'sub-point',
  'core business',
]);

const conditions = {
  ratings: codes.optional(),
  states: z.array(state).optional(),
  priorities: codes.optional(),
  part: short.optional(),
  group: short.optional(),
  theme: short.optional(),
  kinds: z.array(kind).optional(),
  year: short.optional(),
  refs: z.array(short).max(500).optional(),
  text: short.optional(),
  who: z
    .strictObject({
      parties: z.array(party).max(20),
      as: z.enum(['lead', 'contributor']).optional(),
    })
    .optional(),
  challengedTo: codes.optional(),
  due: z
    .strictObject({ first: day.optional(), last: day, reading: z.enum(['in', 'by', 'was']), said: short })
    .optional(),
  opens: z.strictObject({ first: day.optional(), last: day, said: short }).optional(),
  notUpdatedSince: day.optional(),
  became: z.strictObject({ rating: code, since: day.optional() }).optional(),
  ratedSince: z.strictObject({ rating: code, before: day }).optional(),
};

const condition = z.strictObject(conditions);
const either = { anyOf: z.array(condition).max(5).optional() };
const filter = z.strictObject({
  ...conditions,
  ...either,
  not: z.strictObject({ ...conditions, ...either }).optional(),
});

/** Only a list has pages, so no other question is ever on a button. */
export const query = z.strictObject({
  plan: short,
  ask: z.literal('items'),
  filter,
  show: z.enum(['list', 'count', 'ratings']),
  by: z.enum(['priority', 'group']).optional(),
  sort: z.enum(['date', 'rating', 'updated']).optional(),
  limit: z.number().int().min(1).max(1_000).optional(),
});
