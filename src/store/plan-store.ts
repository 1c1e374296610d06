import type { Change } from '../plan/change';
import type { Partnership, PartnershipId, PersonId, PlanId } from '../plan/partnership';
import type { Item, Plan, Ref } from '../plan/plan';
import type { Standing } from '../plan/standing';

/** The one row of a plan that every change touches, so that no two changes can pass each other unseen. */
export interface Head {
  readonly plan: PlanId;
  /** Counts every change ever made, and every time that names were taken out of what is kept. */
  readonly revision: number;
  /** Names the rows in force. An import writes new rows under a name of its own, then changes this one. */
  readonly version: string;
  /** Proves at commit that nothing happened since this head was read. */
  readonly etag: string;
}

/** Everything one operation does to one item, written together or not at all. */
export interface Commit {
  readonly head: Head;
  readonly item: Item;
  /** How the item stands after the changes; the store throws if they do not fold to it. */
  readonly standing: Standing;
  /** At least one, with consecutive revisions from `head.revision + 1`. */
  readonly changes: readonly Change[];
  readonly operation: string;
}

export type Committed =
  | { readonly kind: 'committed'; readonly head: Head }
  /** The operation was applied before: by an earlier try, another delivery of the press, or a lost answer. */
  | { readonly kind: 'already'; readonly changes: readonly Change[] }
  /** Something happened to the plan since `head` was read: read again and decide again. */
  | { readonly kind: 'conflict' };

/** Where plans are kept. Promises everything the store contract tests, in memory and on Table Storage alike. */
export interface PlanStore {
  /** One point read. */
  head(plan: PlanId): Promise<Head | undefined>;
  /** The whole plan as of a head at least as new as the one given, or as the newest; unknown plan: undefined. */
  plan(id: PlanId, head?: Head): Promise<{ plan: Plan; head: Head } | undefined>;
  /** Changes after the revision, oldest first; all of them without one. */
  log(plan: PlanId, after?: number): Promise<readonly Change[]>;
  /** One item's changes, oldest first. */
  history(plan: PlanId, ref: Ref): Promise<readonly Change[]>;
  /** What the operation did, if it was ever applied. One point read when it was not. */
  operation(plan: PlanId, operation: string): Promise<readonly Change[] | undefined>;
  commit(commit: Commit): Promise<Committed>;
  /** Put a plan there for the first time; a plan that is there is left as it is, and false comes back. */
  create(plan: Plan): Promise<boolean>;
  /** Puts a former member in a person's place in the plan and all its history; nothing where it names them nowhere. */
  forget(plan: PlanId, person: PersonId, as: PersonId): Promise<void>;
}

/** Told of a register that this version cannot read, such as one that a newer version wrote. */
export type Unreadable = (fault: unknown, partnership: PartnershipId) => void;

/** The partnership's register: its people, groups, posts, meetings and words, at a revision. */
export interface RegisterStore {
  /** One point read; changes with every change to the register. */
  revision(partnership: PartnershipId): Promise<number | undefined>;
  /** One point read where this process holds the register at that revision. */
  register(partnership: PartnershipId): Promise<{ partnership: Partnership; revision: number } | undefined>;
  /**
   * All partnerships held. One that cannot be read is left out and told; if there is nobody to tell, it is a
   * fault.
   */
  all(unreadable?: Unreadable): Promise<readonly Partnership[]>;
  /** Put a register there for the first time; one that is there is left as it is, and false comes back. */
  create(partnership: Partnership): Promise<boolean>;
  /** Replaces the register if it is still at the revision; false when somebody else was first. */
  replace(partnership: Partnership, revision: number): Promise<boolean>;
}
