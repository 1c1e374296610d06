import type { Change, What } from '../change';
import type { Day, Now } from '../day';
import type { PersonalDetail } from '../guard';
import type { Partnership, Person } from '../partnership';
import type { Item, Plan, Ref } from '../plan';
import type { Stamp } from '../standing';

/** Everything a decision rests on; nothing else is looked at. */
export interface Circumstances {
  readonly plan: Plan;
  readonly partnership: Partnership;
  readonly member: Person;
  readonly now: Now;
  /** The item's revision that the member was shown; a later change to it is shown to them first. */
  readonly seen?: number;
  /** The member says, of these very words and after the guard refused them, that they are about no child or family. */
  readonly passing?: boolean;
  /** The plan's log, oldest first; only an undo looks at it. */
  readonly log?: readonly Change[];
}

/** One thing that is to happen, before it has a revision. */
export interface Decided {
  readonly what: What;
  readonly why: string | null;
}

export type Decision =
  | {
      readonly kind: 'accepted';
      readonly item: Item;
      readonly decided: readonly [Decided, ...Decided[]];
      /** The guard would have refused its words, and the member answers for them. */
      readonly passed?: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The item changed after the member saw it: show them, and let them decide again. */
  | { readonly kind: 'stale'; readonly item: Item };

/** Why something did not happen. Worded once, in `features/refusals`. */
export type Refusal =
  | { readonly reason: 'no such item'; readonly ref: Ref }
  | { readonly reason: 'not allowed'; readonly ref: Ref; readonly ask: readonly string[] }
  /** Measures, outcomes and the like take evidence and notes, and are not rated or dated. */
  | { readonly reason: 'not tracked'; readonly ref: Ref }
  | { readonly reason: 'needs a reason'; readonly ref: Ref; readonly because: string }
  /** The scheme leaves this move of a rating to others, who are named; `why` is the member's own. */
  | {
      readonly reason: 'needs sign-off';
      readonly ref: Ref;
      readonly from: string;
      readonly to: string;
      readonly why?: string;
      readonly ask: readonly string[];
    }
  | { readonly reason: 'personal details'; readonly found: readonly PersonalDetail[] }
  | { readonly reason: 'no such rating'; readonly rating: string }
  | { readonly reason: 'in the future'; readonly day: Day }
  | { readonly reason: 'in the past'; readonly day: Day }
  | { readonly reason: 'not a count'; readonly done: number; readonly of: number }
  | { readonly reason: 'not a link' }
  | { readonly reason: 'too long'; readonly limit: number }
  | { readonly reason: 'already so'; readonly ref: Ref }
  /** Whoever is taken off an item was not named as leading it. */
  | { readonly reason: 'not its lead'; readonly ref: Ref }
  | { readonly reason: 'not finished'; readonly ref: Ref }
  | { readonly reason: 'has left'; readonly name: string }
  | { readonly reason: 'no such group' }
  /** A person, post, group or agency that the register does not hold. */
  | { readonly reason: 'no such party' }
  /** Whoever owes nothing of an item is not nudged about it, and has nothing to snooze. */
  | { readonly reason: 'not nudged'; readonly ref: Ref }
  /** Who only reads along in a shared channel has no chat to be reminded in. */
  | { readonly reason: 'nowhere to remind' }
  /** A reminder or the end of a snooze has to lie ahead. */
  | { readonly reason: 'not ahead'; readonly day: Day }
  | { readonly reason: 'no such priority' }
  /** Adding an item under the priority, or giving it to another group than the priority's, is for these. */
  | { readonly reason: 'may not add' | 'may not entrust'; readonly ask: readonly string[] }
  | { readonly reason: 'no wording' }
  | { readonly reason: 'due in the past'; readonly day: Day }
  /** The priority has an item that says the very same. */
  | { readonly reason: 'there already'; readonly ref: Ref }
  | { readonly reason: 'nothing to undo' }
  | { readonly reason: 'changed since'; readonly ref: Ref; readonly by: string; readonly day: Day };

/** One thing of one item, with the reason that was given. */
export function accepted(item: Item, what: What, why: string | null = null): Decision {
  return { kind: 'accepted', item, decided: [{ what, why }] };
}

export function refused(refusal: Refusal): Decision {
  return { kind: 'refused', refusal };
}

/** When it happens and by whom, as the item keeps it. */
export function stampOf({ member, now }: Circumstances): Stamp {
  return { at: now.at, day: now.day, by: { id: member.id, name: member.name } };
}
