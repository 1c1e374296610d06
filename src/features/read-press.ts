import { z } from 'zod/v4';
import type { Verb } from '../cards/presses';
import { mostBeforeMeeting } from '../plan/nudging/before-meeting';
import { isTime, mostQuietDays } from '../plan/digest/change';
import { digestParts } from '../plan/digest-settings';
import { longestText } from '../plan/deciding/judge-words';
import type { PressOf } from './feature';
import { day, namedParty, query, short } from './pressed-query';

const code = short;
const onItem = z.object({ plan: short, ref: short, seen: z.number().int().min(0), operation: short });

const natural = z.number().int().min(0);
const count = z.strictObject({ done: natural, of: natural });

/** A change without its words: whatever could hold any is not let in, because the words are to come from the boxes. */
const wordless = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('update'),
    ref: short,
    rating: code.optional(),
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

const nameable = z.union([
  z.strictObject({ priority: short, plan: short }),
  z.strictObject({ group: short }),
  z.strictObject({ agency: short }),
  z.strictObject({ theme: short }),
]);

const handover = z.object({
  from: short,
  to: short,
  during: z
    .strictObject({ first: day, last: day })
    .refine(({ first, last }) => first <= last)
    .optional(),
});

const answeredRequest = z.object({
  by: short,
  plan: short,
  ref: short,
  to: day,
  seen: z.number().int().min(0),
});

const setUpPage = z.object({
  step: z.enum(['plan', 'channels', 'posts']),
  from: z.number().int().min(0).max(1_000),
});

const nudges = z.object({
  of: z.enum(['day', 'ahead']),
  day,
  since: day.optional(),
  from: z.number().int().min(0).max(100_000),
});

const weekdays = z.array(z.number().int().min(1).max(7)).min(1).max(7);
const contact = z.union([
  z.object({ set: z.enum(['off', 'on', 'any time', 'any day']) }),
  z.object({ set: z.literal('after'), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
  z.object({ set: z.enum(['not on', 'again on']), weekdays }),
  z.object({ set: z.literal('away'), from: day, until: day }),
]);

const onDigest = z.object({ group: short, seen: z.string().max(1_000) });
const isoWeek = z.string().regex(/^\d{4}-W\d{2}$/);
const digestOfWeek = z.object({ channel: short, group: short.optional(), week: isoWeek });

const part = z.enum(digestParts);
const digestChange = z.strictObject({
  weekday: z.number().int().min(1).max(7).optional(),
  time: z.string().refine(isTime).optional(),
  whenQuiet: z.enum(['one line', 'nothing']).optional(),
  preview: z.boolean().optional(),
  staleDays: z.number().int().min(1).max(1_000).optional(),
  leaveOut: z.array(part).optional(),
  include: z.array(part).optional(),
});

const shapes = {
  open: z.object({ plan: short, ref: short }),
  history: z.object({ plan: short, ref: short, from: z.number().int().min(0).max(100_000).optional() }),
  more: z.object({ query, from: z.number().int().min(0).max(100_000) }),
  say: z.object({ words: z.string().min(1).max(500) }),
  confirm: z.object({ plan: short, operation: short }),
  cancel: z.object({ plan: short, operation: short }),
  update: onItem,
  evidence: onItem,
  assign: onItem,
  reopen: onItem,
  pass: z.object({ plan: short, seen: natural, operation: short, change: wordless }),
  name: z.object({ words: short, means: nameable }),
  unname: z.object({ words: short }),
  expand: z.object({ short: z.string().min(2).max(10), long: short }),
  guard: z.object({ to: z.enum(['normal', 'strict']) }),
  meeting: z.object({ group: short, from: day.optional(), to: day.optional() }),
  tag: z.object({ person: short, tagged: z.boolean() }),
  'open group': z.object({ group: short, to: z.enum(['named members', 'everyone']) }),
  'ask handover': handover,
  'hand over': handover,
  'decline handover': handover,
  'post again': digestOfWeek,
  'word front door': z.object({ words: z.string().min(1).max(1_000) }),
  'rating form': z.object({ code: code.optional() }),
  'save rating': z.object({ code: code.optional(), seen: z.string().max(500) }),
  'remove rating': z.object({ code }),
  'ask for time': z.object({ plan: short, ref: short, to: day, why: z.string().max(longestText).optional() }),
  'grant time': answeredRequest,
  'refuse time': answeredRequest,
  'seen answers': z.object({}),
  'begin set-up': z.object({ partnership: short }),
  'set-up': setUpPage.extend({ about: z.array(z.string().max(500)).max(5) }),
  'skip set-up': setUpPage,
  'finish set-up': z.object({}),
  nudges,
  'nudged item': nudges.extend({ plan: short, ref: short }),
  nudging: nudges.extend({ plan: short, ref: short, wants: z.enum(['week', 'never']), operation: short }),
  contact,
  chase: z.object({ group: short, day }),
  'nudge before': z.object({ group: short, days: z.number().int().min(0).max(mostBeforeMeeting) }),
  'chase since': z.object({ since: day }),
  'new item': z.object({ plan: short }),
  add: z.object({ plan: short, lead: z.array(namedParty).max(10).optional() }),
  'digest settings': z.object({ group: short, change: digestChange.optional() }),
  'save digest': onDigest,
  'pause form': z.object({ group: short }),
  'pause digest': onDigest,
  'resume digest': onDigest,
  'quiet days': z.object({ days: z.array(day).min(1).max(mostQuietDays), quiet: z.boolean() }),
  'post digest': digestOfWeek,
  'introduce digest': digestOfWeek,
  'save introduction': digestOfWeek,
  'skip digest': digestOfWeek,
  'keep digest': digestOfWeek,
  undo: z.object({ plan: short, revision: z.number().int().min(1), operation: short }),
} satisfies Record<Verb, z.ZodType>;

/** Clients send boxes as text or as numbers; boxes left empty are left out. */
const input = z.union([z.string().max(4_000), z.number()]).transform((value) => String(value).trim());

const inputs = z.object({
  rating: input.optional(),
  progress: input.optional(),
  done: input.optional(),
  of: input.optional(),
  forecast: input.optional(),
  why: input.optional(),
  note: input.optional(),
  text: input.optional(),
  link: input.optional(),
  difference: input.optional(),
  figure: input.optional(),
  on: input.optional(),
  to: input.optional(),
  part: input.optional(),
  word: input.optional(),
  label: input.optional(),
  meaning: input.optional(),
  mark: input.optional(),
  reason: input.optional(),
  evidence: input.optional(),
  finished: input.optional(),
  answer1: input.optional(),
  answer2: input.optional(),
  answer3: input.optional(),
  answer4: input.optional(),
  answer5: input.optional(),
  priority: input.optional(),
  due: input.optional(),
  group: input.optional(),
  weekday: input.optional(),
  time: input.optional(),
  include: input.optional(),
  silent: input.optional(),
  preview: input.optional(),
  stale: input.optional(),
  first: input.optional(),
  last: input.optional(),
  introduction: input.optional(),
});

/** A press as read at the door. */
export type ReadPress = { [V in Verb]: { readonly verb: V; readonly press: PressOf<V> } }[Verb];

/** Reads what a button sent; undefined for anything that no card of ours could have sent. */
export function readPress(verb: string, data: unknown): ReadPress | undefined {
  if (!isVerb(verb)) return undefined;
  const read = shapes[verb].safeParse(data);
  const boxes = inputs.safeParse(data);
  if (!read.success || !boxes.success) return undefined;
  const filled = Object.entries(boxes.data).filter(([, value]) => value !== '');
  // The shape was chosen by this very verb, which the compiler cannot follow through the table.
  return { verb, press: { ...read.data, inputs: Object.fromEntries(filled) } } as ReadPress;
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(shapes, verb);
}
