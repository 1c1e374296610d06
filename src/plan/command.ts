import type { Day } from './day';
import type { RatingCode } from './partnership';
import type { Count, Ref } from './plan';

/** What a member wants to happen to the plan. Built from words or from a card's form, never applied without `decide`. */
export type Command = Update | Reopen | Undo;

/** One or more things said of one item at once: they happen together or not at all. */
export interface Update {
  readonly kind: 'update';
  readonly ref: Ref;
  readonly rating?: RatingCode;
  readonly progress?: ProgressTo;
  /** The day it is now expected; the printed date stays. */
  readonly forecast?: Day;
  readonly note?: string;
  readonly evidence?: EvidenceGiven;
  /** The reason: for a rating, a moved date, or anything else said of it. */
  readonly why?: string;
}

export type ProgressTo =
  | { readonly state: 'not started' }
  | { readonly state: 'under way'; readonly count?: Count }
  /** Done today, where no day is given. A count that is not given stays as it was. */
  | { readonly state: 'done'; readonly on?: Day; readonly count?: Count };

export interface EvidenceGiven {
  readonly text: string;
  /** http or https only. */
  readonly link?: string;
  readonly difference?: string;
  readonly value?: { readonly figure: string; readonly on?: Day };
}

/** Say that something finished is not. */
export interface Reopen {
  readonly kind: 'reopen';
  readonly ref: Ref;
  readonly why?: string;
}

/** Take back an operation of the speaker's own, if the item it changed has not changed since. */
export interface Undo {
  readonly kind: 'undo';
  /** The revision of the operation's last change; the speaker's newest operation without one. */
  readonly revision?: number;
}
