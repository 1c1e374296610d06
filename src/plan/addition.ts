import { itemOf, type Item, type Plan, type Ref } from './plan';

/** What an item says that is added after the plan was agreed. */
export type Addition = Pick<Item, 'kind' | 'priority' | 'text' | 'year' | 'due' | 'group' | 'lead'>;

/** An item by its ref, also one that was added and taken out again: its history stays. */
export function everItemOf(plan: Plan, ref: Ref): Item | undefined {
  return itemOf(plan, ref) ?? plan.takenOut?.find((item) => item.ref === ref);
}
