import { z } from 'zod/v4';
import { longestText } from '../plan/deciding/judge-words';
import { mostQuietDays } from '../plan/digest/change';
import { mostBeforeMeeting } from '../plan/nudging/before-meeting';
import { day, from, namedParty, natural, short } from './press/parts';
import { query } from './press/query';
import { contact, digestChange } from './press/wishes';
import { wordless } from './press/wordless';

const onPlan = z.object({ plan: short });
const onItem = z.object({ plan: short, ref: short });
const itemForm = onItem.extend({ seen: natural, operation: short });
const proposed = z.object({ plan: short, operation: short });
const nothing = z.object({});

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

/** Who asked for what, and the revision of the item that the decider was shown. */
const answeredRequest = onItem.extend({ by: short, to: day, seen: natural });

/** A page of the set-up: its step, and how many of the step's questions come before it. */
const setUpPage = z.object({ step: z.enum(['plan', 'channels', 'posts']), from: natural.max(1_000) });

/**
 * Which nudges a card shows: those of its day or those ahead of it, from so many on. `since` is the first of the earlier days
 * that the card of a day makes up for.
 */
const nudges = z.object({ of: z.enum(['day', 'ahead']), day, since: day.optional(), from });

const onGroup = z.object({ group: short });
const onDigest = onGroup.extend({ seen: z.string().max(1_000) });

/** The digest of a group's channel and an ISO week. */
const digestOfWeek = z.object({
  channel: short,
  group: short,
  week: z.string().regex(/^\d{4}-W\d{2}$/),
});

/**
 * What each button sends back, by the verb that picks the feature: what a card may put on a button is inferred from it, and what
 * comes back is read by it.
 */
export const pressSchemas = {
  open: onItem,
  history: onItem.extend({ from: from.optional() }),
  more: z.object({ query, from }),
  /** An answer to a question back: says the sentence for the member. */
  say: z.object({ words: z.string().min(1).max(500) }),
  confirm: proposed,
  cancel: proposed,
  /** The forms on an item's card; the card's inputs come beside the data. */
  update: itemForm,
  evidence: itemForm,
  assign: itemForm,
  reopen: itemForm,
  /** A false alarm: the words come from the card's boxes and are kept nowhere else. */
  pass: proposed.extend({ seen: natural, change: wordless }),
  name: z.object({ words: short, means: nameable }),
  unname: z.object({ words: short }),
  expand: z.object({ short: z.string().min(2).max(10), long: short }),
  guard: z.object({ to: z.enum(['normal', 'strict']) }),
  meeting: onGroup.extend({ from: day.optional(), to: day.optional() }),
  /** Whether a digest tags this person, who alone may press it. */
  tag: z.object({ person: short, tagged: z.boolean() }),
  'open group': onGroup.extend({ to: z.enum(['named members', 'everyone']) }),
  /** A handover that waits for the business manager, their yes to it, and their no. */
  'ask handover': handover,
  'hand over': handover,
  'decline handover': handover,
  /** A digest that may not have arrived is posted once more. */
  'post again': digestOfWeek,
  'word front door': z.object({ words: z.string().min(1).max(1_000) }),
  /** A rating's form, for a new one without a code; what it says when it is sent; and the end of a rating. */
  'rating form': z.object({ code: short.optional() }),
  'save rating': z.object({ code: short.optional(), seen: z.string().max(500) }),
  'remove rating': z.object({ code: short }),
  /** More time that was asked for on an item: the asking, and what whoever may decide says to it. */
  'ask for time': onItem.extend({ to: day, why: z.string().max(longestText).optional() }),
  'grant time': answeredRequest,
  'refuse time': answeredRequest,
  'seen answers': nothing,
  /** The first business manager begins; what a step's boxes hold is saved, or the step is passed over. */
  'begin set-up': z.object({ partnership: short }),
  'set-up': setUpPage.extend({ about: z.array(z.string().max(500)).max(5) }),
  'skip set-up': setUpPage,
  'finish set-up': nothing,
  /** The nudges of a day or of the days ahead, from the first that is not shown yet. */
  nudges,
  /** One of them with its forms, in the place of the list. */
  'nudged item': nudges.extend(onItem.shape),
  /** "Snooze a week" and "Not this one again". */
  nudging: nudges.extend({ ...onItem.shape, wants: z.enum(['week', 'never']), operation: short }),
  contact,
  /** Nudges whoever has not updated before the meeting once more. */
  chase: onGroup.extend({ day }),
  /** Asks whoever has not updated on the day or later, once. */
  'chase since': z.object({ since: day }),
  /** How many working days before a group meets its leads are nudged. */
  'nudge before': onGroup.extend({ days: natural.max(mostBeforeMeeting) }),
  /** The form for something to add, and what was filled in: shown as a proposal before it happens. */
  'new item': onPlan,
  add: onPlan.extend({ lead: z.array(namedParty).max(10).optional() }),
  /** How a group wants its digest: its form with what was said filled in, and what that holds when it is sent. */
  'digest settings': onGroup.extend({ change: digestChange.optional() }),
  'save digest': onDigest,
  /** The form for a pause, the pause, and the end of every pause. */
  'pause form': onGroup,
  'pause digest': onDigest,
  'resume digest': onDigest,
  /** Days on which nothing is posted to anybody, or the end of that. */
  'quiet days': z.object({ days: z.array(day).min(1).max(mostQuietDays), quiet: z.boolean() }),
  /** What whoever sees a week's digest before its time does with it. */
  'post digest': digestOfWeek,
  'introduce digest': digestOfWeek,
  'save introduction': digestOfWeek,
  'skip digest': digestOfWeek,
  'keep digest': digestOfWeek,
  /** Takes back the change of this revision, and no other. */
  undo: proposed.extend({ revision: z.number().int().min(1) }),
};

/** What a schema reads, made read-only throughout. */
type ReadBy<Schema extends z.ZodType> = Unwritten<z.infer<Schema>>;
type Unwritten<T> = T extends object ? { readonly [K in keyof T]: Unwritten<T[K]> } : T;

export type Verb = keyof typeof pressSchemas;
export type PressData = { readonly [V in Verb]: ReadBy<(typeof pressSchemas)[V]> };
export type AnsweredRequest = ReadBy<typeof answeredRequest>;
export type SetUpPage = ReadBy<typeof setUpPage>;
export type NudgesShown = ReadBy<typeof nudges>;
export type DigestOfWeek = ReadBy<typeof digestOfWeek>;

/** What a button sends back. */
export type Press = { readonly [V in Verb]: { readonly verb: V; readonly data: PressData[V] } }[Verb];

export interface Button {
  readonly title: string;
  readonly press: Press;
  readonly style?: 'positive' | 'destructive';
}
