import type { ContactChange } from '../plan/contact';
import type { Day } from '../plan/day';
import type { DigestChange } from '../plan/digest/change';
import type { Ref } from '../plan/plan';
import type {
  Alias,
  GroupId,
  Handover,
  Meeting,
  MeetingPlan,
  PartnershipId,
  Party,
  PersonId,
  PlanId,
  RatingCode,
  ShortForm,
} from '../plan/partnership';
import type { Wordless } from '../plan/deciding/words';
import type { Strictness } from '../plan/guard';
import type { ListQuery } from '../plan/asking/query';
import type { Openness } from '../plan/sight';

/** What a button sends back. The verb picks the feature; the data is parsed by its schema at the door. */
export type Press =
  | { readonly verb: 'open'; readonly data: { plan: PlanId; ref: Ref } }
  | { readonly verb: 'history'; readonly data: { plan: PlanId; ref: Ref; from?: number } }
  | { readonly verb: 'more'; readonly data: { query: ListQuery; from: number } }
  /** The choice of a question: says the sentence for the member. */
  | { readonly verb: 'say'; readonly data: { words: string } }
  | { readonly verb: 'confirm'; readonly data: { plan: PlanId; operation: string } }
  | { readonly verb: 'cancel'; readonly data: { plan: PlanId; operation: string } }
  /** The form on an item's card; the card's inputs come beside the data. */
  | { readonly verb: 'update'; readonly data: { plan: PlanId; ref: Ref; seen: number; operation: string } }
  | { readonly verb: 'evidence'; readonly data: { plan: PlanId; ref: Ref; seen: number; operation: string } }
  | { readonly verb: 'assign'; readonly data: { plan: PlanId; ref: Ref; seen: number; operation: string } }
  | { readonly verb: 'reopen'; readonly data: { plan: PlanId; ref: Ref; seen: number; operation: string } }
  /** A false alarm: the words come from the card's boxes and are nowhere else. */
  | {
      readonly verb: 'pass';
      readonly data: { plan: PlanId; seen: number; operation: string; change: Wordless };
    }
  | { readonly verb: 'name'; readonly data: Alias }
  | { readonly verb: 'unname'; readonly data: { words: string } }
  | { readonly verb: 'expand'; readonly data: ShortForm }
  | { readonly verb: 'guard'; readonly data: { to: Strictness } }
  | { readonly verb: 'meeting'; readonly data: MeetingPlan }
  /** Whether a digest tags this person, who alone may press it. */
  | { readonly verb: 'tag'; readonly data: { person: PersonId; tagged: boolean } }
  | { readonly verb: 'open group'; readonly data: { group: GroupId; to: Openness } }
  /** A handover that waits for the business manager, their yes to it, and their no. */
  | { readonly verb: 'ask handover'; readonly data: Handover }
  | { readonly verb: 'hand over'; readonly data: Handover }
  | { readonly verb: 'decline handover'; readonly data: Handover }
  /** A digest that may not have arrived is posted once more. */
  | { readonly verb: 'post again'; readonly data: DigestOfWeek }
  | { readonly verb: 'word front door'; readonly data: { words: string } }
  /** A rating's form, for a new one without a code; what it says when it is sent; and the end of a rating. */
  | { readonly verb: 'rating form'; readonly data: { code?: RatingCode } }
  | { readonly verb: 'save rating'; readonly data: { code?: RatingCode; seen: string } }
  | { readonly verb: 'remove rating'; readonly data: { code: RatingCode } }
  /** More time that was asked for on an item: the asking, and what whoever may decide says to it. */
  | { readonly verb: 'ask for time'; readonly data: { plan: PlanId; ref: Ref; to: Day; why?: string } }
  | { readonly verb: 'grant time'; readonly data: AnsweredRequest }
  | { readonly verb: 'refuse time'; readonly data: AnsweredRequest }
  | { readonly verb: 'seen answers'; readonly data: Readonly<Record<string, never>> }
  /** The first business manager begins; what a step's boxes hold is saved, or the step is passed over. */
  | { readonly verb: 'begin set-up'; readonly data: { partnership: PartnershipId } }
  | { readonly verb: 'set-up'; readonly data: SetUpPage & { about: readonly string[] } }
  | { readonly verb: 'skip set-up'; readonly data: SetUpPage }
  | { readonly verb: 'finish set-up'; readonly data: Readonly<Record<string, never>> }
  /** The nudges of a day or of the days ahead, from the first that is not shown yet. */
  | { readonly verb: 'nudges'; readonly data: NudgesShown }
  /** One of them with its forms, in the place of the list. */
  | { readonly verb: 'nudged item'; readonly data: NudgesShown & { plan: PlanId; ref: Ref } }
  /** "Snooze a week" and "Not this one again". */
  | {
      readonly verb: 'nudging';
      readonly data: NudgesShown & { plan: PlanId; ref: Ref; wants: 'week' | 'never'; operation: string };
    }
  | { readonly verb: 'contact'; readonly data: ContactChange }
  /** Nudges whoever has not updated before the meeting once more. */
  | { readonly verb: 'chase'; readonly data: Meeting }
  /** Asks whoever has not updated on the day or later, once. */
  | { readonly verb: 'chase since'; readonly data: { since: Day } }
  /** How many working days before a group meets its leads are nudged. */
  | { readonly verb: 'nudge before'; readonly data: { group: GroupId; days: number } }
  /** The form for something to add, and what was filled in: shown as a proposal before it happens. */
  | { readonly verb: 'new item'; readonly data: { plan: PlanId } }
  | { readonly verb: 'add'; readonly data: { plan: PlanId; lead?: readonly Party[] } }
  /** How a group wants its digest: its form with what was said filled in, and what that holds when it is sent. */
  | { readonly verb: 'digest settings'; readonly data: { group: GroupId; change?: DigestChange } }
  | { readonly verb: 'save digest'; readonly data: { group: GroupId; seen: string } }
  /** The form for a pause, the pause, and the end of every pause. */
  | { readonly verb: 'pause form'; readonly data: { group: GroupId } }
  | { readonly verb: 'pause digest'; readonly data: { group: GroupId; seen: string } }
  | { readonly verb: 'resume digest'; readonly data: { group: GroupId; seen: string } }
  /** Days on which nothing is posted to anybody, or the end of that. */
  | { readonly verb: 'quiet days'; readonly data: { days: readonly Day[]; quiet: boolean } }
  /** What whoever sees a week's digest before its time does with it. */
  | { readonly verb: 'post digest'; readonly data: DigestOfWeek }
  | { readonly verb: 'introduce digest'; readonly data: DigestOfWeek }
  | { readonly verb: 'save introduction'; readonly data: DigestOfWeek }
  | { readonly verb: 'skip digest'; readonly data: DigestOfWeek }
  | { readonly verb: 'keep digest'; readonly data: DigestOfWeek }
  /** Takes back the change of this revision, and no other. */
  | { readonly verb: 'undo'; readonly data: { plan: PlanId; revision: number; operation: string } };

export type Verb = Press['verb'];

export interface Button {
  readonly title: string;
  readonly press: Press;
  readonly style?: 'positive' | 'destructive';
}

/** Whose request it is and for what, and the item's revision that whoever decides was shown. */
export interface AnsweredRequest {
  readonly by: PersonId;
  readonly plan: PlanId;
  readonly ref: Ref;
  readonly to: Day;
  readonly seen: number;
}

/** Which nudges a card shows: those of its day or those ahead of it, from so many on. */
export interface NudgesShown {
  readonly of: 'day' | 'ahead';
  readonly day: Day;
  /** The first of their earlier days that the card of a day makes up for. */
  readonly since?: Day;
  readonly from: number;
}

/** The digest of a group's channel and an ISO week. */
export interface DigestOfWeek {
  readonly channel: string;
  /** Cards of older versions do not say. */
  readonly group?: GroupId;
  readonly week: string;
}

/** A page of the set-up: some of what its step is about, from this one on. */
export interface SetUpPage {
  readonly step: 'plan' | 'channels' | 'posts';
  readonly from: number;
}
