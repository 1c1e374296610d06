import type { Day } from './day';
import type { AgencyId, GroupId, Party, RatingCode } from './partnership';
import type { PriorityId, Ref } from './plan';
import type { By, Count } from './standing';

/** What a member wants to happen to the plan. Built from words or from a card's form, never applied without `decide`. */
export type Command = Update | Reopen | Undo | Assign | Entrust | Escalate | Challenge | Nudging | Add;

/** A command as somebody told it; where it is doubtful whether they meant it, it waits for a tick of theirs. */
export interface Told {
  readonly command: Command;
  readonly doubtful?: true;
  /** Another item that its words fit better than the one it is told of. */
  readonly soundsLike?: Ref;
}

/** One or more things said of one item at once: they happen together or not at all. */
export interface Update {
  readonly kind: 'update';
  readonly ref: Ref;
  readonly rating?: RatingCode;
  readonly progress?: ProgressTo;
  /** The day it is now expected; the printed date stays. */
  readonly forecast?: Day;
  /** Who asked for the day, where it grants a request; that is reason enough. */
  readonly askedBy?: By;
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

/** Say whose an item is: who leads it or contributes to it, in place of or beside those there are. */
export interface Assign {
  readonly kind: 'assign';
  readonly ref: Ref;
  readonly as: LeadOrContributor;
  readonly parties: readonly Party[];
  /** Joint lead, further contributor: those there are stay. */
  readonly beside: boolean;
  /** They are taken off instead; with none named, everybody is. */
  readonly off?: true;
  readonly why?: string;
}

export type LeadOrContributor = 'lead' | 'contributor';

/** Say which group's item it is, in place of the one it has or where it has none. */
export interface Entrust {
  readonly kind: 'entrust';
  readonly ref: Ref;
  readonly to: GroupId;
  readonly why?: string;
}

/** Put an item before a group that can do more about it. */
export interface Escalate {
  readonly kind: 'escalate';
  readonly ref: Ref;
  readonly to: GroupId;
  readonly why?: string;
}

/** Say that what is told of an item does not convince; it changes nothing else. It may be put to one agency. */
export interface Challenge {
  readonly kind: 'challenge';
  readonly ref: Ref;
  readonly agency?: AgencyId;
  readonly why?: string;
}

/** Say how oneself is nudged about an item, and nobody else: on a day, not before a day, never, or as usual again. */
export interface Nudging {
  readonly kind: 'nudging';
  readonly ref: Ref;
  readonly wants: NudgingWanted;
}

export type NudgingWanted =
  | { readonly how: 'remind'; readonly on: Day }
  | { readonly how: 'snooze'; readonly until: Day }
  | { readonly how: 'never' }
  | { readonly how: 'as usual' };

/** What a reason may be given with. Taking back, adding and one's own nudges need none. */
export type Reasoned = Exclude<Command, Undo | Nudging | Add>;

export function takesReason(command: Command): command is Reasoned {
  return command.kind !== 'undo' && command.kind !== 'nudging' && command.kind !== 'add';
}

/** Add an item under a priority, after the plan was agreed. Its ref is given when it is added. */
export interface Add {
  readonly kind: 'add';
  readonly priority: PriorityId;
  readonly text: string;
  /** The last day; `null` where it is said to have none yet. */
  readonly due: Day | null;
  /** Whose item it is beside the group of the priority. */
  readonly group?: GroupId;
  /** Who leads it, where that is not the priority's lead. */
  readonly lead?: readonly Party[];
}

/** The item a command is about; none where that is still to be found or made. */
export function refOf(command: Command): Ref | undefined {
  return command.kind === 'undo' || command.kind === 'add' ? undefined : command.ref;
}
