import { z } from 'zod/v4';
import type { Change } from '../plan/change';
import type { Partnership } from '../plan/partnership';
import type { Item, Plan } from '../plan/plan';
import type { ChannelLink, Reference, Thread } from './conversation-store';
import { occasionKinds, type Delivery, type WeekWishes } from './delivery-store';
import type { RowKind } from './rows';

/** A plan without its items, which have rows of their own; its revision is the head's to tell. */
export type Frame = Omit<Plan, 'items' | 'takenOut'>;

const revision = z.number().int().min(0);
const text = z.string();
const parties = z.array(z.looseObject({}));
const stamped = z.looseObject({ at: text, day: text, by: z.looseObject({ id: text, name: text }) });

const standing = z.looseObject({
  rating: stamped.extend({ code: text, why: text.nullable() }).nullable(),
  progress: z.looseObject({ state: z.enum(['not started', 'under way', 'done']) }),
  forecast: stamped.extend({ to: text, why: text.nullable() }).nullable(),
  note: stamped.extend({ text }).nullable(),
  evidence: z.array(stamped.extend({ revision, text })),
  lead: parties.nullable(),
  contributors: parties.nullable(),
  escalated: stamped.extend({ to: text, why: text.nullable() }).nullable(),
  challenges: z.array(stamped.extend({ text, agency: text.optional() })),
  nudges: z.array(
    stamped.extend({ reminder: text.nullable(), asked: text.optional(), quiet: text.nullable() }),
  ),
  group: text.nullable(),
  takenOut: z.boolean(),
  revision,
  changed: stamped.nullable(),
});

const item = z.looseObject({
  ref: text,
  kind: text,
  priority: text.nullable(),
  text,
  wording: z.enum(['ours', 'printed']),
  lead: parties,
  contributors: parties,
  themes: z.array(text),
  links: z.array(text),
  added: stamped.extend({ revision }).optional(),
  standing,
});

const frame = z.looseObject({
  id: text,
  partnership: text,
  title: text,
  period: z.looseObject({ printed: text, first: text, last: text }),
  priorities: z.array(z.looseObject({ id: text, title: text })),
  statements: z.array(z.looseObject({ text })),
});

const change = z.looseObject({
  revision,
  ref: text,
  what: z.looseObject({ kind: text }),
  why: text.nullable(),
  by: z.looseObject({ id: text, name: text }),
  passed: z.looseObject({ id: text, name: text }).optional(),
  at: text,
  day: text,
  via: text,
  operation: text,
});

const contact = z.looseObject({
  nudges: z.literal('off').optional(),
  after: text.optional(),
  notOn: z.array(z.number().int().min(1).max(7)).optional(),
  away: z.array(z.looseObject({ from: text, until: text })).optional(),
  since: text.optional(),
});

const partnership = z.looseObject({
  id: text,
  name: text,
  tenant: text,
  guestTenants: z.array(text).optional(),
  setUp: text.optional(),
  timeZone: text,
  currentPlan: text,
  scheme: z.looseObject({ ratings: z.array(z.looseObject({ code: text })) }),
  groups: z.array(z.looseObject({ id: text })),
  posts: z.array(z.looseObject({ id: text })),
  people: z.array(z.looseObject({ id: text, name: text, role: text, contact: contact.optional() })),
  requests: z.array(z.looseObject({ kind: text })).optional(),
  chases: z.array(z.looseObject({ group: text, day: text, asked: text })).optional(),
  chasesSince: z.array(z.looseObject({ since: text, asked: text })).optional(),
  guard: z.enum(['normal', 'strict']).optional(),
});

const told = z.looseObject({ command: z.looseObject({ kind: text }) });
const proposed = told.extend({ seen: revision });

const thread = z.looseObject({
  proposal: z
    .looseObject({
      operation: text,
      plan: text,
      changes: z.tuple([proposed], proposed),
      next: z.array(told),
      at: text,
    })
    .optional(),
  recall: z.looseObject({ plan: text, refs: z.array(text) }).optional(),
  activities: z.array(text),
  speaksAs: z.looseObject({ tenant: text, person: text }).optional(),
  sight: text.optional(),
  at: text,
});

const delivery = z.looseObject({
  to: text,
  occasion: z.string().regex(new RegExp(`^(?:${occasionKinds.join('|')})\\|`)),
  state: z.enum(['claimed', 'sending', 'sent', 'unknown', 'refused', 'missed', 'skipped']),
  holder: text,
  leaseUntil: text,
  at: text,
});

/** The domain's own type, of which a shape checks only the parts that its readers rest on. */
function as<T>(shape: z.ZodType): z.ZodType<T> {
  return shape as z.ZodType<T>;
}

export const headRow: RowKind<{ revision: number; version: string }> = {
  name: 'plan head',
  shape: z.object({ revision, version: text }),
};

export const frameRow: RowKind<Frame> = {
  name: 'plan frame',
  shape: as(frame),
};

/** The position is the item's place in the plan's own order, which its key does not tell. */
export const itemRow: RowKind<{ position: number; item: Item }> = {
  name: 'plan item',
  shape: as(z.object({ position: z.number().int().min(0), item })),
};

export const changeRow: RowKind<Change> = {
  name: 'change',
  shape: as(change),
};

/** Which lines of the log an operation wrote. */
export const operationRow: RowKind<{ first: number; last: number }> = {
  name: 'operation',
  shape: z.object({ first: revision, last: revision }),
};

/** `written` names the one write that made the row what it is. */
export const registerHeadRow: RowKind<{ revision: number; written: string }> = {
  name: 'register head',
  shape: z.object({ revision, written: text }),
};

export const registerRow: RowKind<{ revision: number; partnership: Partnership }> = {
  name: 'register',
  shape: as(z.object({ revision, partnership })),
};

export const threadRow: RowKind<Thread> = {
  name: 'thread',
  shape: as(thread),
};

export const referenceRow: RowKind<Reference> = {
  name: 'conversation reference',
  shape: as(
    z.object({
      conversation: text,
      reference: text,
      member: text.optional(),
      channel: z.object({ tenant: text, team: text.optional() }).optional(),
      at: text.optional(),
    }),
  ),
};

export const channelRow: RowKind<ChannelLink> = {
  name: 'channel',
  shape: z.object({
    ...{ channel: text, tenant: text, partnership: text, group: text },
    at: text,
    formerly: z.object({ partnership: text, group: text }).optional(),
  }),
};

/** Where a member's own chat with the bot is; the way there is in that conversation's row. */
export const chatRow: RowKind<{ conversation: string }> = {
  name: 'chat',
  shape: z.object({ conversation: text }),
};

export const deliveryRow: RowKind<Delivery> = {
  name: 'delivery',
  shape: as(delivery),
};

/** What is wished of a week's digest before its time. */
export const wishesRow: RowKind<WeekWishes> = {
  name: 'wishes',
  shape: z.object({
    ...{ channel: text, partnership: text, group: text, week: text },
    introduction: z.object({ text, by: text }).optional(),
    posting: z.enum(['now', 'never']).optional(),
    by: text,
    at: text,
  }),
};

/** Which process sends scheduled posts, and until when. */
export const leaseRow: RowKind<{ holder: string; until: string }> = {
  name: 'lease',
  shape: z.object({ holder: text, until: text }),
};
