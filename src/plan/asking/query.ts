import type { LeadOrContributor } from '../command';
import type { Day, FinancialYear } from '../day';
import type { AgencyId, GroupId, Party, PlanId, RatingCode } from '../partnership';
import type { ItemKind, PriorityId, Ref } from '../plan';

/** What a member wants to know about a plan. Nothing downstream of understanding sees text. */
export type PlanQuery = { readonly plan: PlanId } & Question;

/** A question whose answer is a list, a page at a time. */
export type ListQuery = { readonly plan: PlanId } & ItemsQuestion;

export type Question =
  | ItemsQuestion
  /** One item with its full story. `focus` says which part of it was asked for. */
  | {
      readonly ask: 'item';
      readonly ref: Ref;
      readonly focus?: 'rating' | 'due' | 'opens' | 'late' | 'updated' | 'why';
    }
  | { readonly ask: 'history'; readonly ref: Ref }
  /** What happened between two days, both included; `from` and `to` narrow it to moves between ratings. */
  | {
      readonly ask: 'changes';
      readonly since: Day;
      readonly until?: Day;
      readonly filter: Filter;
      readonly from?: RatingOrNone;
      readonly to?: RatingOrNone;
      /** How the start was said, to say it back: `the last board, 22 September`. */
      readonly sinceSaid?: string;
    }
  | {
      readonly ask: 'who';
      readonly of:
        | { readonly ref: Ref }
        | { readonly priority: PriorityId }
        | { readonly post: string }
        | { readonly group: GroupId };
    }
  | { readonly ask: 'contents'; readonly of: Contents; readonly priorities?: readonly PriorityId[] }
  /** What the plan's document says, by the places it says it in; `nearest` where it may not be all that was asked. */
  | { readonly ask: 'facts'; readonly facts: readonly string[]; readonly nearest?: true }
  | { readonly ask: 'acronym'; readonly short: string }
  | { readonly ask: 'limit'; readonly priority: PriorityId }
  | { readonly ask: 'meetings'; readonly group?: GroupId }
  /** One subject in two plans of the partnership, side by side; description only. */
  | {
      readonly ask: 'compare';
      readonly other: PlanId;
      readonly here: readonly PriorityId[];
      readonly there: readonly PriorityId[];
    }
  /** Last year's actions that seem to reappear this year. */
  | { readonly ask: 'carried over'; readonly filter: Filter }
  /** What would go in the group's digest now; a channel's own group where none is named. */
  | { readonly ask: 'digest'; readonly group?: GroupId };

export interface ItemsQuestion {
  readonly ask: 'items';
  readonly filter: Filter;
  /** A list; or how many; or how many of each rating, and then the list. */
  readonly show: 'list' | 'count' | 'ratings';
  readonly by?: 'priority' | 'group';
  readonly sort?: 'date' | 'rating' | 'updated';
  readonly limit?: number;
}

export type RatingOrNone = RatingCode | 'not rated';

/** All given conditions hold together; within one list, any of its values. Nothing given = every tracked item. */
export interface Filter {
  readonly ratings?: readonly RatingOrNone[];
  readonly states?: readonly State[];
  readonly priorities?: readonly PriorityId[];
  readonly part?: string;
  readonly group?: GroupId;
  readonly theme?: string;
  /** Which kinds of line; the tracked ones where none is named. */
  readonly kinds?: readonly ItemKind[];
  readonly year?: FinancialYear;
  readonly refs?: readonly Ref[];
  /** Words that the item's own text must contain, for "the neglect strategy". */
  readonly text?: string;
  readonly who?: Who;
  /** Challenged to these agencies: by name, or to nobody by name where the item is one of theirs. */
  readonly challengedTo?: readonly AgencyId[];
  readonly due?: DueWithin;
  /** Its window, where the plan prints one, opens in this time. */
  readonly opens?: OpensWithin;
  /** No change of any kind since that day. */
  readonly notUpdatedSince?: Day;
  /** Whose rating became this on or after the day; `since` absent = ever. */
  readonly became?: { readonly rating: RatingOrNone; readonly since?: Day };
  /** Rated the same without a break since before this day. */
  readonly ratedSince?: { readonly rating: RatingCode; readonly before: Day };
  /** Items for which this holds are left out. */
  readonly not?: Filter;
  /** At least one of these holds as well: "red or overdue", where one list cannot say it. */
  readonly anyOf?: readonly Filter[];
}

/**
 * `late` is overdue under another name; `exceptions` are red, amber, overdue or not updated for 30 days or ever; `challenged` holds
 * until the challenge is taken back.
 */
export type State =
  | 'overdue'
  | 'not yet due'
  | 'done'
  | 'not done'
  | 'started'
  | 'not started'
  | 'no lead'
  | 'no date'
  | 'no evidence'
  | 'slipped'
  | 'challenged'
  | 'escalated'
  | 'exceptions';

/** Whose items: directly, by a post they hold or as contributor; an agency's are those of all its people. `as` narrows it to leading. */
export interface Who {
  readonly parties: readonly (Party | 'me' | 'nobody')[];
  readonly as?: LeadOrContributor;
}

/**
 * `in`: the last day falls in the period. `by`: from today to the last day, and the answer says how many are
 * already late. `was`: everything up to the last day. `said` is how the member put it: `next month`.
 */
export interface DueWithin {
  readonly first?: Day;
  readonly last: Day;
  readonly reading: 'in' | 'by' | 'was';
  readonly said: string;
}

/** From the first day, or the plan's beginning, to the last; `said` is how the member put it. */
export type OpensWithin = Pick<DueWithin, 'first' | 'last' | 'said'>;

export type Contents =
  | 'priorities'
  | 'objectives'
  | 'outcomes'
  | 'success measures'
  | 'monitoring measures'
  | 'measures'
  | 'evidence sources'
  | 'core business'
  | 'monitoring'
  | 'acronyms'
  | 'vision'
  | 'values'
  | 'groups'
  | 'issues'
  | 'rating key'
  | 'plans'
  | 'former names'
  | 'document';
