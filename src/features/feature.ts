import type { InputName } from '../cards/forms';
import type { PressData, Verb } from '../cards/presses';
import type { Card } from '../cards/views';
import type { Field } from '../plan/change';
import type { Now } from '../plan/day';
import type { GroupId, Partnership, PartnershipId, Person, PersonId, PlanId } from '../plan/partnership';
import type { Plan, Ref } from '../plan/plan';
import type { Offer, Proposal, Reference, Thread } from '../store/conversation-store';
import type { Head } from '../store/plan-store';
import type { Stores } from '../store/stores';
import type { Reading } from '../understanding/read-utterance';
import type { Utterance } from '../understanding/words/utterance';
import type { Choice, Recall } from '../plan/asking/recall';

/** Somebody in a team, as Teams tells: the id is what is kept, the name is for reading. */
export interface InTeam {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
}

/** What Teams tells about a conversation that the bot is in; undefined where the bot may not read it. */
export interface Roster {
  /** Everybody in the channel's team, or in the channel where it is shared. */
  peopleIn(where: Reference): Promise<readonly InTeam[] | undefined>;
  /** What the channels of its team are called, by their conversation id. */
  channelsBeside(where: Reference): Promise<ReadonlyMap<string, string> | undefined>;
}

/** Who is speaking, where, and when: what a turn is before anything of it is understood. */
export interface Turn {
  /** Tenant and object id from the authenticated activity, never from text or card data. */
  readonly speaker: { readonly tenant: string; readonly id: string; readonly name: string };
  readonly conversation: {
    readonly id: string;
    readonly kind: 'personal' | 'channel' | 'group';
    /** The channel's id without the thread. */
    readonly channel?: string;
    /** Whose tenant it is in, where that is not the speaker's: a shared channel. */
    readonly tenant?: string;
  };
  /** The id of the message or press: the same again if it is delivered twice. */
  readonly activity: string;
  /** Whom the message mentions, in order: the name as shown, and the object id that Teams gives of them. */
  readonly mentions?: readonly { readonly words: string; readonly person: PersonId }[];
  /** How many files came with the message: none is kept. */
  readonly files?: number;
  readonly now: Now;
  readonly via: 'chat' | 'command line';
  /** The plan meant where none is named; the partnership's current one without it. */
  readonly plan?: PlanId;
  /** Absent where there is no Teams to ask. */
  readonly roster?: Roster;
}

/** What a feature may rest on: the turn with everything that was read for it. */
export interface Setting {
  readonly turn: Turn;
  readonly partnership: Partnership;
  /** The register's own entry for the speaker; roles come from here and nowhere else. */
  readonly member: Person;
  /** The plan in hand: the partnership's current one, unless the turn says another. */
  readonly plan: Plan;
  /** The head that the plan in hand was read at. */
  readonly head: Head;
  /** The group whose channel this is. */
  readonly group?: GroupId;
  readonly thread: Thread;
  readonly stores: Stores;
  /** Identifies what this turn does: the same again if the turn is delivered twice. */
  readonly operation: string;
  /** Another plan of the same partnership, and of no other. */
  planOf(id: PlanId): Promise<Plan | undefined>;
  /** The settings name the speaker to set the partnership up, and it is not set up yet. */
  readonly setsUp?: boolean;
  /** Local mode only: anybody by name, of any partnership. */
  readonly anybody?: readonly {
    readonly partnership: PartnershipId;
    readonly tenant: string;
    readonly person: Person;
  }[];
}

/** One ability. The first feature that accepts an utterance answers it; every verb belongs to exactly one. */
export interface Feature {
  readonly name: string;
  /** Sentences that reach it, tried by a standing test and shown by help where they are worth it. */
  readonly examples: readonly string[];
  hear?(utterance: Utterance, setting: Setting): Promise<Reply | undefined> | Reply | undefined;
  readonly presses?: {
    readonly [V in Verb]?: (press: PressOf<V>, setting: Setting) => Promise<Reply> | Reply;
  };
}

/** A press with what the card's form held beside the button's data. */
export type PressOf<V extends Verb> = PressData[V] & { readonly inputs: Inputs };

/** What people typed into a card's form; empty boxes are left out. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

export type ReplyKind =
  'list' | 'item' | 'count' | 'history' | 'proposal' | 'question' | 'refusal' | 'text' | 'report';

/** One line of what a proposal would do. */
export interface ProposedChange {
  readonly ref: Ref;
  readonly field: Field;
  readonly from: string;
  readonly to: string;
  readonly why: string | null;
}

/** The answer: a card, what it is about for whoever reads it by machine, and what to remember of it. */
export interface Reply {
  readonly kind: ReplyKind;
  readonly card: Card;
  /** All matches in order, not the page. */
  readonly refs: readonly Ref[];
  readonly shown: number;
  readonly changes: readonly ProposedChange[];
  readonly needs: readonly string[];
  readonly choices: readonly Choice[];
  readonly reason?: string;
  /** Kept for follow-ups. */
  readonly recall?: Recall;
  /** Kept until the member's yes or no; `null` clears the pending one. */
  readonly proposal?: Proposal | null;
  /** What a "yes" right after this reply would press. Saying anything else drops it. */
  readonly offer?: Offer;
  /** This conversation's local identity, in local mode. */
  readonly speaksAs?: Thread['speaksAs'];
  /** How the words were read; absent for a press. */
  readonly understood?: Reading;
  /** The card the button was on is replaced by this one, for everybody in the conversation. */
  readonly inPlace: boolean;
}

/** The bot without Teams: text or a press goes in, an answer comes out. Faults are thrown; everything expected is a reply. */
export interface App {
  hear(text: string, turn: Turn): Promise<Answer>;
  /** `data` is the button's data with the form's inputs laid over it; it is parsed before anything rests on it. */
  press(verb: string, data: unknown, turn: Turn): Promise<Answer>;
  /** What to say on being installed, in a personal chat or a channel. */
  welcome(turn: Turn): Promise<Answer>;
}

export interface Answer {
  /** Absent where this very activity was answered before. */
  readonly reply?: Reply;
  /** What is to be written once the reply is on its way; at most one write. */
  settle(): Promise<void>;
}
