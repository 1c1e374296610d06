import type { Instant } from '../plan/day';
import type { GroupId, PartnershipId, PersonId, PlanId } from '../plan/partnership';
import type { Refused, Trouble } from '../plan/trouble';
import type { ChannelLink } from './conversation-store';

/** What a post is for: its kind, and the week, day or other post it belongs to, as in `chase|board|2021-12-08`. */
export type Occasion = `${OccasionKind}|${string}`;

/**
 * A week's digest; its preview for the chair; a day's nudges; the list before a meeting; word of a digest that may
 * not have arrived; of one that did not; and of earlier days' messages that did not.
 */
export const occasionKinds = [
  'week',
  'preview',
  'nudge',
  'chase',
  'unsure',
  'unreached',
  'undelivered',
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** What is said to people in their own chats about the plan. */
export const messageKinds = ['nudge', 'preview', 'chase'] as const satisfies readonly OccasionKind[];
export type MessageKind = (typeof messageKinds)[number];

/** Whose channel it is: a channel may go to another group, and a shared one may be two partnerships'. */
export type ChannelOf = Pick<ChannelLink, 'partnership' | 'group'>;

/** A group's digest of a week, once in each of its channels, whatever another group was told there. */
export function digestOccasion(of: ChannelOf, week: string): Occasion {
  return occasionOfGroup(`week|${week}`, of);
}

/** The same for anything else that belongs to a group's digest: its preview, and word of what did not arrive. */
export function occasionOfGroup(occasion: Occasion, { partnership, group }: ChannelOf): Occasion {
  return `${occasion}|${partnership}|${group}`;
}

export function isOccasionOf(occasion: Occasion, { partnership, group }: ChannelOf): boolean {
  return occasion.endsWith(`|${partnership}|${group}`);
}

/** One scheduled post to one channel or person on one occasion: the row that makes it at most once. */
export interface Delivery {
  /** The channel's conversation, or the person. */
  readonly to: string;
  readonly occasion: Occasion;
  readonly state:
    | 'claimed'
    | 'sending'
    | 'sent'
    /** It may have arrived, and is not sent again unless somebody asks for it. */
    | 'unknown'
    /** Not delivered, for the reason beside it. */
    | 'refused'
    /** Its time went by. */
    | 'missed'
    /** There was nothing to say, or whoever runs the group wanted none. */
    | 'skipped';
  /** Who claimed it and until when; after that an unsent claim may be taken over. */
  readonly holder: string;
  readonly leaseUntil: Instant;
  /** The plan the post was composed from, and its revision: the next one's changes begin there. */
  readonly plan?: PlanId;
  readonly revision?: number;
  readonly activity?: string;
  /** Of a refused one. */
  readonly why?: Refused;
  /** Who asked that it be posted once more though it may have arrived. */
  readonly asked?: PersonId;
  readonly at: Instant;
}

/** What is wrong with a post, going by its row. */
export function troubleIn({ state, why, at }: Delivery): Trouble | undefined {
  switch (state) {
    case 'unknown':
      return { kind: 'may not have arrived', at };
    case 'refused':
      return { kind: 'refused', why: why ?? 'not accepted' };
    case 'missed':
      return { kind: 'missed' };
    case 'claimed':
    case 'sending':
    case 'sent':
    case 'skipped':
      return undefined;
    default:
      return state satisfies never;
  }
}

/** The same for a row that nobody writes any more: one that was being sent when its process died may have arrived. */
export function troubleOnceOver(delivery: Delivery): Trouble | undefined {
  const { state, at } = delivery;
  return state === 'sending' ? { kind: 'may not have arrived', at } : troubleIn(delivery);
}

/** What whoever runs the group wants of a week's digest before its time comes. It begins nothing: only a delivery does. */
export interface WeekWishes {
  readonly channel: string;
  readonly partnership: PartnershipId;
  readonly group: GroupId;
  /** The ISO week. */
  readonly week: string;
  /** Words to stand above it, and whose they are. */
  readonly introduction?: { readonly text: string; readonly by: PersonId };
  /** In the next round instead of at its time, or not at all. */
  readonly posting?: 'now' | 'never';
  /** Who wished last. */
  readonly by: PersonId;
  readonly at: Instant;
}

export interface HeldWishes {
  readonly wishes: WeekWishes;
  readonly etag: string;
}

export interface Held {
  readonly delivery: Delivery;
  readonly etag: string;
}

export interface DeliveryStore {
  get(to: string, occasion: Occasion): Promise<Held | undefined>;
  /** The newest digest of the group that was sent to the channel, for "changes since the last one". */
  lastSent(channel: string, of: ChannelOf): Promise<Delivery | undefined>;
  /** All of one kind that are kept for the channel or person, oldest first. */
  kept(to: string, kind: OccasionKind): Promise<readonly Delivery[]>;
  /**
   * Writes if nobody else has since the etag (or ever, without one); undefined when somebody has.
   * Our own write whose answer was lost counts as ours.
   */
  put(delivery: Delivery, etag?: string): Promise<Held | undefined>;
  /** All posts to a person, newest last, whatever their kind. */
  heldFor(person: PersonId): Promise<readonly Delivery[]>;
  /** Removes those, and puts `as` in their place wherever they asked for a post or wished something of one. */
  forgetMember(person: PersonId, as: PersonId): Promise<void>;
  /** What is wished of a group's digest of a week in the channel. */
  wishes(of: ChannelOf & Pick<ChannelLink, 'channel'>, week: string): Promise<HeldWishes | undefined>;
  /** The same for every channel, from a week on. */
  wishesFrom(week: string): Promise<readonly WeekWishes[]>;
  /** Writes if nobody else has since the etag (or ever, without one); false when somebody has. */
  wish(wishes: WeekWishes, etag?: string): Promise<boolean>;
  /** True for the one process that may send scheduled posts until then: whoever holds it, or finds it run out. */
  lead(holder: string, real: Instant, until: Instant): Promise<boolean>;
  /** Lets go of that at once, so that another process need not wait. */
  stopLeading(holder: string): Promise<void>;
}
