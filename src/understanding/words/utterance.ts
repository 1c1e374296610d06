import type { Add, Command, Told, Update } from '../../plan/command';
import type { ContactChange } from '../../plan/contact';
import type { Day } from '../../plan/day';
import type { DigestChange } from '../../plan/digest/change';
import type { Pause } from '../../plan/digest-settings';
import type { Strictness } from '../../plan/guard';
import type { Alias, GroupId, Handover, PlanId } from '../../plan/partnership';
import type { Ref } from '../../plan/plan';
import type { Openness } from '../../plan/sight';
import type { Choice } from '../../plan/asking/recall';
import type { Filter, PlanQuery } from '../../plan/asking/query';
import type { SchemeChange } from '../../plan/register/rating-scheme';
import type { Span } from '../../plan/register/requests';

/**
 * A question; `leftOut` are words that say nothing here, or an aside beside it, and `unsaid` are words that it may be
 * about and that the plan nowhere says: the card names them.
 */
export interface Asks {
  readonly says: 'asks';
  readonly query: PlanQuery;
  readonly leftOut?: readonly string[];
  readonly unsaid?: readonly string[];
}

/** What was heard, as a value. Every content word of the text is accounted for, or it is `unsure`. */
export type Utterance =
  | Asks
  /** Two questions: the second, in its own words, is read as if it were asked once the first is answered. */
  | { readonly says: 'asks in turn'; readonly first: Asks; readonly then: string }
  /** Several things told in one message stand on one card, in the order they were said. */
  | {
      readonly says: 'tells';
      readonly plan: PlanId;
      readonly commands: readonly Command[];
      readonly doubt?: Doubt;
    }
  /** The same told of each of several items, each with a tick of its own. */
  | {
      readonly says: 'tells all';
      readonly plan: PlanId;
      readonly filter: Filter;
      readonly each: Omit<Update, 'kind' | 'ref'>;
    }
  /** Several things, read line by line or piece by piece: what is told, and what of it was not used. */
  | {
      readonly says: 'tells lines';
      readonly plan: PlanId;
      readonly told: readonly Told[];
      readonly left: readonly LeftLine[];
    }
  /** "add an action under Neglect: …": what was said of it, and perhaps not all that is needed. */
  | { readonly says: 'adds'; readonly plan: PlanId; readonly given: Partial<Omit<Add, 'kind'>> }
  | { readonly says: 'unsure'; readonly question: Unsure }
  | { readonly says: 'yes' | 'no' | 'more' | 'hello' | 'help' | 'thanks' }
  | { readonly says: 'not for us'; readonly about: NotForUs }
  /** An order whose own reader did not take the sentence: how it is said is shown. */
  | { readonly says: 'half said'; readonly order: HalfSaid }
  /** Understood, but beyond this version: the bot says so, and what it can do instead. */
  | { readonly says: 'beyond'; readonly ability: BeyondAbility }
  /** "this channel is Safeguarding Effectiveness" */
  | { readonly says: 'link channel'; readonly group: GroupId }
  /** "make the guard stricter"; it cannot be off, and the answer says so. */
  | { readonly says: 'sets guard'; readonly to: Strictness | 'off' }
  /** "call P1 the blue book", and the end of it. */
  | { readonly says: 'calls'; readonly words: string; readonly means: Alias['means'] }
  | { readonly says: 'forgets name'; readonly words: string }
  /** "MARF stands for multi-agency referral form" */
  | { readonly says: 'expands'; readonly short: string; readonly long: string }
  /** "I've taken over from Gareth", "hand over Gareth's posts to Dana". */
  | ({ readonly says: 'hands over' } & Handover)
  /** How the front door is worded for whoever asks about a child, asked and told. */
  | { readonly says: 'asks front door' }
  | { readonly says: 'words front door'; readonly words: string }
  /** A rating that is new, different or gone. */
  | { readonly says: 'changes scheme'; readonly change: SchemeChange }
  /** A meeting that is new, on another day, or off. */
  | { readonly says: 'plans meeting'; readonly group: GroupId; readonly from?: Day; readonly to?: Day }
  /** "make Exploitation named members only", and the end of it. */
  | { readonly says: 'opens group'; readonly group: GroupId; readonly to: Openness }
  /** "what's waiting for me": what the speaker has to decide. */
  | { readonly says: 'asks requests' }
  /** "what did you do about my request" */
  | { readonly says: 'asks own requests' }
  /** "can I have another month on 1.3": how much later than it is now expected. */
  | {
      readonly says: 'wants time';
      readonly plan: PlanId;
      readonly ref: Ref;
      readonly more: Span;
      readonly why?: string;
    }
  /** "don't tag me", "you can tag me again": of whoever speaks. */
  | { readonly says: 'tags'; readonly tagged: boolean }
  /** "who can't you reach": whom the bot cannot write to first. */
  | { readonly says: 'asks reach' }
  /** "delivery health": whether what the bot posts by itself arrives. */
  | { readonly says: 'asks delivery health' }
  /** "show me the set-up again" */
  | { readonly says: 'asks set-up' }
  /** "nudge me after 2pm", "I'm away next week", "stop nudging me". */
  | { readonly says: 'sets contact'; readonly change: ContactChange }
  /** "pause my nudges", without the days. */
  | { readonly says: 'pauses nudges' }
  /** "what will you nudge me about" */
  | { readonly says: 'asks nudges' }
  /** "who hasn't updated before the board"; before the meeting of the channel's own group where none is named. */
  | { readonly says: 'asks who has not updated'; readonly group?: GroupId }
  /** "chase everyone who hasn't updated since September" */
  | { readonly says: 'chases since'; readonly since: Day }
  /** "nudge leads 5 working days before our meetings"; of a group, where one is named. */
  | { readonly says: 'sets nudge before'; readonly days: number; readonly group?: GroupId }
  /** "digest settings", "when is the next digest": of a group, where one is named. */
  | {
      readonly says: 'asks digest settings';
      readonly group?: GroupId;
      /** What was wanted is not among the settings: "twice a week". */
      readonly unread?: true;
    }
  | { readonly says: 'asks next digest'; readonly group?: GroupId }
  /** "preview the digest", "post the digest now", "add an introduction to the digest": all done on its preview. */
  | { readonly says: 'asks digest preview'; readonly group?: GroupId }
  | { readonly says: 'resumes digest'; readonly group?: GroupId }
  /** "post the digest on Fridays at 4pm", "leave out overdue", "stop the preview". */
  | { readonly says: 'changes digest'; readonly group?: GroupId; readonly change: DigestChange }
  /** "pause the digest over xmas": as much as is known of its days. */
  | {
      readonly says: 'pauses digest';
      readonly group?: GroupId;
      readonly over: Partial<Pause>;
      /** The days were named in a way the bot does not know: "over half term". */
      readonly unclear?: true;
    }
  /** "no digests or nudges on 30 and 31 December", the end of that, and "what are our quiet days". */
  | { readonly says: 'sets quiet days'; readonly days: readonly Day[]; readonly quiet: boolean }
  | { readonly says: 'asks quiet days' }
  /** "be Carol Price"; only local mode listens to it. */
  | { readonly says: 'be'; readonly name: string };

/** A line that was not used: where it begins, or its number alone where the guard refused it. */
export interface LeftLine {
  /** Not given where the message is one line. */
  readonly number?: number;
  readonly begins?: string;
}

/** Understood, but worth a second look before it is proposed: the bot says why. */
export type Doubt =
  /** The note fits another item better than the one named. */
  | { readonly kind: 'note fits another'; readonly ref: Ref; readonly better: readonly Ref[] }
  | { readonly kind: 'early'; readonly ref: Ref; readonly due: Day };

export interface Unsure {
  readonly why:
    | 'unknown words'
    | 'which item'
    | 'which item to challenge'
    | 'which person'
    /** Somebody was mentioned whom the partnership's register does not hold. */
    | 'not in the register'
    | 'which priority'
    | 'which day'
    | 'which meaning'
    | 'which change'
    /** An order that nothing here carries out: deleting an item, tying it to another. */
    | 'cannot yet'
    | 'no such ref'
    | 'no such day'
    | 'no such time'
    | 'nothing to refer to'
    | 'too wide'
    | 'too long';
  /** The words it is about, as typed. */
  readonly words: readonly string[];
  /** Two or three ways on, each saying what it would do. Empty only where nothing near is known. */
  readonly choices: readonly Choice[];
  /** What comes nearest in what the plan says, by the places it says it in; near enough, it is shown in place of the question. */
  readonly nearest?: { readonly plan: PlanId; readonly facts: readonly string[]; readonly answers?: true };
}

export type NotForUs = 'child' | 'emergency' | 'other partnership' | 'instructions' | 'outside';

/** Orders that can be carried out, and of which too little was said. */
export type HalfSaid =
  | 'assign'
  | 'handover'
  | 'new item'
  | 'escalate'
  | 'challenge'
  | 'remind'
  | 'own nudges'
  | 'chase'
  | 'meetings'
  | 'scheme';

export type BeyondAbility = 'roles' | 'import' | 'export' | 'bulk' | 'attachment';

/** Which words were claimed by which reader, for `--explain` and for the person who adds a word. */
export interface Claim {
  readonly words: string;
  readonly as: string;
}
