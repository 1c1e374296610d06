import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

const DEEPEST = 40;
/** Keys that no card or client sends, and that a careless copy would write into the prototype of every object. */
const POISON: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const word = z.string().max(2_000);
const name = word.min(1);
const maybe = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? undefined);
const account = z.object({
  id: name,
  name: maybe(word),
  aadObjectId: maybe(name),
  tenantId: maybe(name),
});
const identified = z.object({ id: name });

/** What the bot reads of an activity. Everything else is dropped, `deliveryMode` too, so that no caller chooses how it is answered. */
const incoming = z
  .object({
    type: name,
    id: maybe(name),
    channelId: maybe(word),
    serviceUrl: maybe(word),
    from: account,
    recipient: account,
    conversation: z.object({
      id: name,
      conversationType: maybe(word),
      tenantId: maybe(name),
      isGroup: maybe(z.boolean()),
    }),
    channelData: maybe(
      z.object({
        tenant: maybe(identified),
        team: maybe(identified),
        eventType: maybe(word),
        settings: maybe(z.object({ selectedChannel: maybe(identified) })),
      }),
    ),
    text: maybe(z.string()),
    value: z.unknown(),
    name: maybe(word),
    action: maybe(word),
    replyToId: maybe(name),
    entities: maybe(z.array(z.looseObject({ type: word })).max(500)),
    attachments: maybe(z.array(z.looseObject({ contentType: word, content: z.unknown() })).max(50)),
    membersAdded: maybe(z.array(identified)),
    membersRemoved: maybe(z.array(identified)),
  })
  .refine((activity) => activity.id !== undefined || !isSaid(activity), 'a message or a press has an id');

/** An activity of the right shape, not yet proven to come from Teams. */
export type Incoming = z.infer<typeof incoming>;

/** The body as an activity; undefined where it is not an object, too deep, of the wrong shape, or holds a poisoned key. */
export function readActivity(body: unknown): Incoming | undefined {
  if (!isPlain(body)) return undefined;
  const read = incoming.safeParse(body);
  return read.success ? read.data : undefined;
}

/** Whether a member said it, in words or by a press; anything else is an event. */
export function isSaid(activity: { readonly type: string }): boolean {
  return activity.type === 'message' || activity.type === 'invoke';
}

/** A message of theirs that a member changed afterwards. */
export function isEdit({ type, channelData }: Incoming): boolean {
  return type === 'messageUpdate' && channelData?.eventType === 'editMessage';
}

/** The activity's type for the log, unless somebody sent a sentence as the type. */
export function typeOf({ type }: { readonly type: string }): string {
  return /^[A-Za-z]{1,50}$/.test(type) ? type : 'another';
}

/** The SDK's own type for what was read; it promises more fields than any activity carries. */
export function asSdkActivity(activity: Incoming): Activity {
  return activity as unknown as Activity;
}

/** The channel's id: that of a thread without the thread. */
export function withoutThread(conversation: string): string {
  return conversation.split(';messageid=')[0] ?? conversation;
}

function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  return Object.entries(value).every(([key, held]) => !POISON.includes(key) && isPlain(held, depth + 1));
}
