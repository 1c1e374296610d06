import { hasWindow, openingBetween } from '../asking/select';
import type { View } from '../asking/view';
import { addDays, type Day } from '../day';
import { latenessOf } from '../lateness';
import type { Item } from '../plan';

/** "Due soon" is today and the next 14 days. */
export const soonDays = 14;

/** An item with the days it is late, or has left. */
export interface Dated {
  readonly item: Item;
  readonly days: number;
}

/** An item whose window opens within those days and does not close in them. */
export interface WindowOpening {
  readonly item: Item;
  readonly opens: Day;
}

export function overdueBy(view: View, item: Item): readonly Dated[] {
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  return lateness.state === 'overdue' ? [{ item, days: lateness.days }] : [];
}

export function dueIn(view: View, item: Item): readonly Dated[] {
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  return lateness.state === 'due' && lateness.days <= soonDays ? [{ item, days: lateness.days }] : [];
}

/** A window that has moved opens when nobody has said, and one that closes as soon is told as due. */
export function windowsOpening(view: View, items: readonly Item[]): readonly WindowOpening[] {
  const last = addDays(view.today, soonDays);
  return openingBetween(view, items, view.today, last).flatMap((item) => {
    const { due, standing } = item;
    const isWindow = due !== undefined && hasWindow(item) && standing.forecast === null && due.last > last;
    return isWindow ? [{ item, opens: due.first }] : [];
  });
}
