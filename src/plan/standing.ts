import type { Day, Instant } from './day';
import type { AgencyId, GroupId, Party, PersonId, RatingCode } from './partnership';

/** How an item stands: the sum of all changes to it. Rating, progress and lateness are three things. */
export interface Standing {
  readonly rating: Rated | null;
  readonly progress: Progress;
  /** Where the date has moved to; the printed date is never lost. */
  readonly forecast: Forecast | null;
  readonly note: Note | null;
  readonly evidence: readonly Evidence[];
  /** Who leads it and who contributes, where that was said since the plan was agreed. */
  readonly lead: readonly Party[] | null;
  readonly contributors: readonly Party[] | null;
  /** The group it was given to since the plan was agreed. */
  readonly group: GroupId | null;
  /** The group it was last put before. */
  readonly escalated: Escalation | null;
  readonly challenges: readonly Challenged[];
  /** How people want to be nudged about it, each for themselves. */
  readonly nudges: readonly NudgeWish[];
  /** It was added, and its adding was taken back. */
  readonly takenOut: boolean;
  /** The plan's revision at the item's last change; 0 where there was none. */
  readonly revision: number;
  /** When it last changed, and by whom. */
  readonly changed: Stamp | null;
}

export const untouched: Standing = {
  rating: null,
  progress: { state: 'not started' },
  forecast: null,
  note: null,
  evidence: [],
  lead: null,
  contributors: null,
  group: null,
  escalated: null,
  challenges: [],
  nudges: [],
  takenOut: false,
  revision: 0,
  changed: null,
};

export interface Stamp {
  readonly at: Instant;
  readonly day: Day;
  readonly by: By;
}

/** Who did it, as history keeps it: the id for rights, the name for reading. */
export interface By {
  readonly id: PersonId;
  readonly name: string;
}

export interface Rated extends Stamp {
  readonly code: RatingCode;
  readonly why: string | null;
}

export type Progress =
  | { readonly state: 'not started' }
  | { readonly state: 'under way'; readonly count?: Count }
  | { readonly state: 'done'; readonly on: Day; readonly count?: Count };

/** "2 of 3 in". */
export interface Count {
  readonly done: number;
  readonly of: number;
}

export interface Forecast extends Stamp {
  readonly to: Day;
  readonly why: string | null;
  /** Who asked for it, where whoever moved the date granted a request. */
  readonly askedBy?: By;
}

export interface Note extends Stamp {
  readonly text: string;
}

export interface Escalation extends Stamp {
  readonly to: GroupId;
  readonly why: string | null;
}

/** A challenge that was logged, with what was not convincing, and the agency it is put to where it is to one. */
export interface Challenged extends Stamp {
  readonly text: string;
  readonly agency?: AgencyId;
}

/** How whoever said so wants to be nudged about an item: on a day they chose, and not before a day, or never. */
export interface NudgeWish extends Stamp {
  readonly reminder: Day | null;
  /** The day the reminder was asked for, where something else was said since. */
  readonly asked?: Day;
  readonly quiet: Day | 'for good' | null;
}

/** What shows that it happened or made a difference; a measure's evidence may carry a dated value. */
export interface Evidence extends Stamp {
  /** The plan's revision when it was added, which also names it. */
  readonly revision: number;
  readonly text: string;
  readonly link?: string;
  readonly difference?: string;
  readonly value?: { readonly figure: string; readonly on: Day };
}
