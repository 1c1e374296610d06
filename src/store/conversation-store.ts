import type { Instant } from '../plan/day';
import type { GroupId, PartnershipId, PersonId, PlanId } from '../plan/partnership';
import type { Told } from '../plan/command';
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
  /** Names what was hidden from the member then; what was remembered under another sight is forgotten. */
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

/** What was read from one message, waiting for its member's yes: one change, or several on one card with a tick each. */
export interface Proposal {
  readonly operation: string;
  readonly plan: PlanId;
  readonly changes: readonly [ProposedChange, ...ProposedChange[]];
  /** What was said in the same message and did not fit on the card, proposed next. */
  readonly next: readonly Told[];
  /** Something was shown without the reason that it needs: what is said next may be it. */
  readonly lacksWhy?: boolean;
  /** The bot asked for the reason: the next words are it. */
  readonly awaitsWhy?: boolean;
  /** Something else was said since it was shown: its button still counts, a typed yes shows it again first. */
  readonly setAside?: boolean;
  readonly at: Instant;
}

/** A change on its card. */
export interface ProposedChange extends Told {
  /** The item's revision the member was shown; a change after it is shown before anything is written. */
  readonly seen: number;
}

/** A channel and the group whose channel it is. */
export interface ChannelLink {
  /** The channel's conversation id, without `;messageid=`. */
  readonly channel: string;
  readonly tenant: string;
  readonly partnership: PartnershipId;
  readonly group: GroupId;
  /** When it was linked: no earlier digest was missed. */
  readonly at: Instant;
  /** Whose channel it was before: a digest of theirs may have been under way. */
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
  readonly at?: Instant;
}

export interface ConversationStore {
  /** One point read. A thread older than a day comes back without recall and proposal. */
  thread(conversation: string, member: PersonId, now: Instant): Promise<Thread | undefined>;
  /** False, and nothing saved, where another turn saved since the thread's etag was read, or at all without one. */
  saveThread(conversation: string, member: PersonId, thread: Thread): Promise<boolean>;
  reference(conversation: string): Promise<Reference | undefined>;
  /**
   * Writes only what differs from what this process last saw. `sure`, when the bot arrives, looks again and always
   * writes. True for the one caller that found none, and so says the welcome.
   */
  saveReference(reference: Reference, sure?: 'sure'): Promise<boolean>;
  /** Given the reference that was used, forgets only that one: if it was renewed since, it stays. */
  forgetReference(conversation: string, used?: Reference): Promise<void>;
  /** The way to a member's newest chat with the bot; none where they never had one, or took the bot out. */
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
