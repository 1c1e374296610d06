import type { Addition } from './addition';
import type { Day, Instant } from './day';
import type { LeadOrContributor } from './command';
import type { GroupId, Party } from './partnership';
import type { Ref } from './plan';
import type {
  By,
  Challenged,
  Escalation,
  Evidence,
  Forecast,
  Note,
  NudgeWish,
  Progress,
  Rated,
} from './standing';

/** What happened to one item, with before and after whole, so that undoing restores exactly. The compiler shows whoever adds a kind every place that must handle it. */
export type What =
  | { readonly kind: 'rated'; readonly before: Rated | null; readonly after: Rated | null }
  | { readonly kind: 'progressed'; readonly before: Progress; readonly after: Progress }
  | { readonly kind: 'rescheduled'; readonly before: Forecast | null; readonly after: Forecast | null }
  | { readonly kind: 'noted'; readonly before: Note | null; readonly after: Note | null }
  | { readonly kind: 'evidenced'; readonly before: Evidence | null; readonly after: Evidence | null }
  | { readonly kind: 'reopened'; readonly before: Reopenable; readonly after: Reopenable }
  | {
      readonly kind: 'assigned';
      readonly as: LeadOrContributor;
      readonly before: readonly Party[] | null;
      readonly after: readonly Party[] | null;
    }
  /** The group whose item it is from now on; the plan's own again without one. */
  | { readonly kind: 'entrusted'; readonly before: GroupId | null; readonly after: GroupId | null }
  | { readonly kind: 'escalated'; readonly before: Escalation | null; readonly after: Escalation | null }
  | { readonly kind: 'challenged'; readonly before: Challenged | null; readonly after: Challenged | null }
  /** One member's own reminder or snooze: in the history, and no news of the item. */
  | { readonly kind: 'nudge set'; readonly before: NudgeWish | null; readonly after: NudgeWish | null }
  /** The item's first change, since the plan was agreed; taken back, it is in no list any more. */
  | { readonly kind: 'added'; readonly before: Addition | null; readonly after: Addition | null }
  | { readonly kind: 'undone'; readonly revision: number; readonly what: Effect };

/** What a change did to its item; taking back has the effect of a change the other way round. */
export type Effect = Exclude<What, { readonly kind: 'undone' }>;

export function effectOf(what: What): Effect {
  return what.kind === 'undone' ? what.what : what;
}

/** What reopening sets aside: that it was done, and a rating that says finished. */
export interface Reopenable {
  readonly progress: Progress;
  readonly rating: Rated | null;
}

/** One line of an item's history. A change is the history line; nothing else is kept about it. */
export interface Change {
  /** The plan's revision that this change made. */
  readonly revision: number;
  readonly ref: Ref;
  readonly what: What;
  readonly why: string | null;
  readonly by: By;
  /** Who answers for its words being about no child or family, where the guard would have refused them. */
  readonly passed?: By;
  readonly at: Instant;
  readonly day: Day;
  readonly via: Via;
  /** The press or message that caused it; the same operation never counts twice. */
  readonly operation: string;
}

export type Via = 'chat' | 'command line' | 'demo';

/** Which part of how an item stands a change is about. */
export type Field =
  | 'rating'
  | 'progress'
  | 'forecast'
  | 'note'
  | 'evidence'
  | 'reopened'
  | 'lead'
  | 'contributors'
  | 'group'
  | 'escalated'
  | 'challenge'
  | 'nudges'
  | 'added'
  | 'undone';

/** Whether it says how the item stands. A reminder or a snooze is its member's own affair: nobody is told of it, and it updates nothing. */
export function isNews(what: What): boolean {
  return effectOf(what).kind !== 'nudge set';
}
