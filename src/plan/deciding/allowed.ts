import type { Circumstances, Refusal } from './decision';
import { itemOf, type Item, type Ref } from '../plan';
import { mayDo, whoMay, type Doing } from '../roles';
import { isHiddenFrom } from '../sight';

/** The item, if it exists for the member: one of a group that is for its named members only exists for nobody else. */
export function seenItem(ref: Ref, { plan, partnership, member, now }: Circumstances): Item | undefined {
  const item = itemOf(plan, ref);
  return item && !isHiddenFrom(partnership, plan, item, member, now.day) ? item : undefined;
}

/** Whether the member may do this with the item today. */
export function isAllowed(doing: Doing, item: Item, on: Circumstances): boolean {
  return mayDo(doing, on.partnership, on.plan, item, on.member, on.now.day);
}

/** The names of those the member can turn to instead. */
export function whoCould(doing: Doing, item: Item, on: Circumstances): readonly string[] {
  return whoMay(doing, on.partnership, on.plan, item, on.now.day).map(({ name }) => name);
}

export function notAllowed(doing: Doing, item: Item, on: Circumstances): Refusal {
  return { reason: 'not allowed', ref: item.ref, ask: whoCould(doing, item, on) };
}
