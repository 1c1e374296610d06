import type { View } from '../asking/view';
import { daysBetween, type Day } from '../day';
import type { DigestSettings } from '../digest-settings';
import type { Item, Plan } from '../plan';

export interface Stale {
  readonly item: Item;
  readonly days: number;
  /** It has become so since the last digest. */
  readonly isNew: boolean;
}

/** What nobody has updated for as long as the group's settings say, the longest ago first. */
export function staleAmong(
  { plan, today }: View,
  open: readonly Item[],
  { staleDays }: DigestSettings,
  from: Day,
): readonly Stale[] {
  return open
    .filter((item) => item.yearRole !== 'completed')
    .map((item) => ({ item, days: daysBetween(lastUpdate(item, plan), today) }))
    .filter(({ days }) => days >= staleDays)
    .map((one) => ({ ...one, isNew: one.days - staleDays < daysBetween(from, today) }))
    .sort((one, other) => other.days - one.days);
}

function lastUpdate({ standing }: Item, { period }: Plan): Day {
  return standing.changed?.day ?? period.first;
}
