import type { Day } from '../../plan/day';
import type { GroupId, Party, PlanId, RatingCode } from '../../plan/partnership';
import type { PriorityId, Ref } from '../../plan/plan';
import type { Contents, ItemsQuestion, RatingOrNone, State } from '../../plan/asking/query';
import type { Period, Time } from '../when/time';

/** What the words of a span stand for. */
export type Meaning =
  /** `vague` says how it stands without naming one rating: struggling, behind. `many` is the plural: reds. */
  | {
      readonly slot: 'rating';
      readonly codes: readonly RatingOrNone[];
      readonly vague?: boolean;
      readonly many?: boolean;
    }
  | { readonly slot: 'state'; readonly state: State }
  | { readonly slot: 'stale' }
  | { readonly slot: 'count'; readonly done: number; readonly of: number }
  | { readonly slot: 'ref'; readonly refs: readonly Ref[] }
  /** Something that has the shape of a ref or a priority, and that this plan does not have. */
  | { readonly slot: 'no such ref' }
  | { readonly slot: 'nth'; readonly nth: number }
  | { readonly slot: 'pronoun'; readonly many: boolean }
  /** Somebody mentioned whom the partnership's register does not hold. */
  | { readonly slot: 'stranger' }
  | { readonly slot: 'name'; readonly names: readonly Name[] }
  | { readonly slot: 'time'; readonly time: Time }
  | { readonly slot: 'no such day'; readonly instead?: readonly Day[] }
  /** A plan of a year that the partnership does not have here. */
  | { readonly slot: 'no such plan' }
  | { readonly slot: 'which day'; readonly days: readonly Day[]; readonly spans?: readonly Period[] }
  | { readonly slot: 'meeting'; readonly group: GroupId; readonly time: Time }
  | { readonly slot: 'lasting'; readonly days: number }
  | { readonly slot: 'relation'; readonly relation: Relation }
  | { readonly slot: 'kind'; readonly kind: KindWord; readonly many: boolean }
  | { readonly slot: 'contents'; readonly of: Contents }
  | { readonly slot: 'show'; readonly show: ItemsQuestion['show'] }
  | { readonly slot: 'by'; readonly by: NonNullable<ItemsQuestion['by']> }
  | { readonly slot: 'sort'; readonly sort: NonNullable<ItemsQuestion['sort']> }
  | { readonly slot: 'limit'; readonly limit: number }
  | { readonly slot: 'as'; readonly as: 'lead' | 'contributor' }
  | { readonly slot: 'me' | 'nobody' | 'own group' | 'everything' | 'not' | 'or' | 'and' | 'any' | 'filler' }
  /** "I was on leave": a time that only the speaker knows. */
  | { readonly slot: 'away' }
  | { readonly slot: 'cue'; readonly cue: Cue };

export type Slot = Meaning['slot'];

/** `by` includes its day or period; `before` and `after` leave a period out. */
export type Relation = 'since' | 'since before' | 'after' | 'by' | 'before' | 'in' | 'from' | 'to';

/** What kind of line a word names; `tracked` is whatever the plan rates. */
export type KindWord =
  | 'tracked'
  | 'objective'
  | 'outcome'
  | 'success measure'
  | 'monitoring measure'
  | 'measure'
  | 'evidence source'
  | 'impact';

/** Words that say what is wanted rather than of what. */
export type Cue =
  | 'who'
  | 'when'
  | 'why'
  | 'due'
  | 'opening'
  | 'how late'
  | 'updated'
  | 'history'
  | 'changed'
  | 'became'
  | 'status'
  | 'meaning'
  | 'limit'
  | 'carried over'
  | 'compare'
  | 'digest'
  | 'meeting'
  | 'doing'
  | 'owing'
  | 'going to'
  | 'again'
  | 'narrow';

/** Something with a name in this partnership or plan. */
export type Name =
  | {
      readonly is: 'rating';
      readonly codes: readonly RatingCode[];
      readonly vague?: boolean;
      readonly many?: boolean;
    }
  | { readonly is: 'priority'; readonly id: PriorityId }
  | { readonly is: 'theme'; readonly id: string }
  | { readonly is: 'part'; readonly id: string }
  | { readonly is: 'group'; readonly id: GroupId }
  | { readonly is: 'party'; readonly party: Exclude<Party, { group: GroupId }> }
  | { readonly is: 'plan'; readonly id: PlanId }
  | { readonly is: 'acronym'; readonly short: string };

/** A span of tokens, the end not included, with what it stands for and which reader says so. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly means: Meaning;
}

export type FoundAs<S extends Slot> = Found & { readonly means: Extract<Meaning, { slot: S }> };

/** A name that is nothing but a short form of the plan. */
export function isOnlyAcronym(means: Meaning): boolean {
  return means.slot === 'name' && means.names.every((name) => name.is === 'acronym');
}

export function isSlot<S extends Slot>(found: Found, slot: S): found is FoundAs<S> {
  return found.means.slot === slot;
}
