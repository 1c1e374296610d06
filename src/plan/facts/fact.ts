import type { ItemKind, PriorityId, Ref, Statement } from '../plan';

/** What sort of thing a plan's document says. */
export type FactKind =
  | Statement['kind']
  | ItemKind
  | 'plan'
  | 'supersedes'
  | 'part'
  | 'priority'
  | 'aim'
  | 'joint work'
  | 'limit'
  | 'completion'
  | 'lead'
  | 'accountable'
  | 'group'
  | 'empty cell'
  | 'monitoring'
  | 'rule'
  | 'theme'
  | 'short form'
  | 'noted issue';

/** One thing the plan says, wherever in its document, in its own short wording here. */
export interface Fact {
  /** Its place in this plan as it is held: `statement 3`, `aim 2`, an item's ref. */
  readonly id: string;
  readonly kind: FactKind;
  readonly text: string;
  /** What it is said of: the label the plan prints for it, the group, the short form. */
  readonly label?: string;
  readonly priority?: PriorityId;
  readonly ref?: Ref;
  /** Names that it is found by beside its own words: of its priority, its group, its theme. */
  readonly names: readonly string[];
  readonly line?: number;
}
