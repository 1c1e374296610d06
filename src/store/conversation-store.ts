import type { Instant } from '../plan/day';
import type { GroupId, PartnershipId, PersonId, PlanId } from '../plan/partnership';
import type { Command } from '../plan/command';
import type { Recall } from '../plan/asking/recall';

/** What is remembered of one member in one conversation. One row, read and written whole. */
export interface Thread {
  readonly proposal?: Proposal;
  readonly recall?: Recall;
  /** What the last answer offered by a button: a yes right after it is that press. */
  readonly offer?: Offer;
  /** Ids of the last 20 activities answered, so that a message sent again is not answered again. */
  readonly activities: readonly string[];
  /** Local mode only: who "be Carol Price" made of this member. */
  readonly speaksAs?: { readonly tenant: string; readonly person: PersonId };
  /** Names what was hidden when it was shown and asked; what was remembered under another sight is forgotten. */
  readonly sight?: string;
  readonly at: Instant;
  /** Of a thread that was read: proves on saving that nothing was saved since. Never kept. */
  readonly etag?: string;
}

/** A button's verb and data, with what its form's boxes held when it was shown; parsed as any press before it counts. */
export interface Offer {
  readonly verb: string;
  readonly data: object;
}

/** A command read from text, waiting for its member's yes. */
export interface Proposal {
  readonly operation: string;
  readonly plan: PlanId;
  readonly command: Command;
  /** The item's revision the member was shown; a change after it is shown before anything is written. */
  readonly seen: number;
  /** What was said after this one in the same message, proposed next. */
  readonly next: readonly Command[];
  /** The bot asked for the reason: the next words are it. */
  readonly awaitsWhy?: boolean;
  /** Something else was said since it was shown: its button still counts, a typed yes shows it again first. */
  readonly setAside?: boolean;
  readonly at: Instant;
}

/** A channel and the group whose channel it is. */
export interface ChannelLink {
  /** The channel's conversation id, without `;messageid=`. */
  readonly channel: string;
  readonly tenant: string;
  readonly partnership: PartnershipId;
  readonly group: GroupId;
  /** When it was linked: no earlier digest was missed. Links of older versions do not say. */
  readonly at?: Instant;
  /** Whose it was before, for a digest of theirs that was under way. */
  readonly formerly?: { readonly partnership: PartnershipId; readonly group: GroupId };
}

/** How to reach a conversation later; opaque outside `teams`. */
export interface Reference {
  readonly conversation: string;
  readonly reference: string;
  /** Whose chat with the bot it is; a channel or group chat is nobody's. */
  readonly member?: PersonId;
  /** Whose tenant's channel it is, and of which team; a chat is no channel. */
  readonly channel?: { readonly tenant: string; readonly team?: string };
  /** When it was last written. */
  readonly at?: Instant;
}

/** A row that is kept for one member: in which conversation, what is in it, and when it was written. */
export interface HeldRow {
  readonly conversation: string;
  readonly kind: 'memory' | 'reference';
  readonly holds: readonly string[];
  /** References of older versions do not say. */
  readonly at?: Instant;
}

export interface ConversationStore {
  /** One point read. A thread older than a day comes back without recall and proposal. */
  thread(conversation: string, member: PersonId, now: Instant): Promise<Thread | undefined>;
  /** False, and nothing saved, where another turn saved since the thread's etag was read, or at all without one. */
  saveThread(conversation: string, member: PersonId, thread: Thread): Promise<boolean>;
  reference(conversation: string): Promise<Reference | undefined>;
  /**
   * Written only when it differs from what is held, as far as this process has lately seen; `sure`, when the bot arrives, looks again and writes that it did. True for
   * the one caller that found none: who says the welcome.
   */
  saveReference(reference: Reference, sure?: 'sure'): Promise<boolean>;
  /** Given what was used, only where it is still what is held: one renewed since stays. */
  forgetReference(conversation: string, used?: Reference): Promise<void>;
  /** The way to a member's own chat with the bot, the newest there was; none where they never had one, or took the bot out. */
  chatOf(member: PersonId): Promise<Reference | undefined>;
  /** Every conversation that the bot is in. Looks through the whole table: for jobs and questions, not for turns. */
  references(): Promise<readonly Reference[]>;
  /** Every row kept for a member, wherever they spoke. Looks through the whole table: for requests, not for turns. */
  heldFor(member: PersonId): Promise<readonly HeldRow[]>;
  /** Removes all of those; what somebody else said, and where a channel or group chat is, stays. */
  forgetMember(member: PersonId): Promise<void>;
  channels(partnership?: PartnershipId): Promise<readonly ChannelLink[]>;
  channel(tenant: string, channel: string): Promise<ChannelLink | undefined>;
  /** It remembers whose the channel was before. */
  linkChannel(link: Omit<ChannelLink, 'formerly'>): Promise<void>;
}
