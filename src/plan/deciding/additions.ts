import { everItemOf, type Addition } from '../addition';
import { apply } from './apply';
import type { Change } from '../change';
import { financialYearOf, type Day, type FinancialYear } from '../day';
import { isTracked, itemOf, type Item, type Plan, type PriorityId, type Ref } from '../plan';
import { untouched } from '../standing';

/** The plan after a change to one of its items, or the first change of an item that it adds. */
export function afterChange(plan: Plan, change: Change): Plan {
  const item = everItemOf(plan, change.ref) ?? itemAdded(change);
  if (!item) throw new Error(`A change to ${change.ref}, which ${plan.id} does not hold`);
  return withItem(plan, afterOne(item, change));
}

/** A row that was read after the change already shows it; applying it again would add its evidence twice. */
function afterOne(item: Item, change: Change): Item {
  if (change.revision <= item.standing.revision) return item;
  return { ...item, standing: apply(item.standing, change) };
}

/** The item that a change adds, as it stood before; nothing where it adds none. */
export function itemAdded({ what, ref, revision, at, day, by }: Change): Item | undefined {
  if (what.kind !== 'added' || what.after === null) return undefined;
  return { ...newItem(what.after, ref), added: { revision, at, day, by } };
}

/** What is added, as an item that nobody has touched. */
export function newItem(addition: Addition, ref: Ref): Item {
  return {
    ...addition,
    ref,
    wording: 'ours',
    contributors: [],
    themes: [],
    links: [],
    standing: untouched,
  };
}

/** The plan with an item in its place: where it was, at the end of its priority where it is new, or in no list. */
export function withItem(plan: Plan, item: Item): Plan {
  const { takenOut = [] } = plan;
  if (item.standing.takenOut) {
    const others = takenOut.filter(({ ref }) => ref !== item.ref);
    return {
      ...plan,
      items: plan.items.filter(({ ref }) => ref !== item.ref),
      takenOut: [...others, item].sort(byAdding),
    };
  }
  if (itemOf(plan, item.ref))
    return { ...plan, items: plan.items.map((held) => (held.ref === item.ref ? item : held)) };
  return { ...plan, items: plan.items.toSpliced(endOf(plan, item.priority), 0, item) };
}

const byAdding = (one: Item, other: Item): number =>
  (one.added?.revision ?? 0) - (other.added?.revision ?? 0);

/** Behind the last item that is rated there, and behind what belongs to it. */
function endOf({ items }: Plan, priority: PriorityId | null): number {
  const inPriority = items.filter((item) => item.priority === priority);
  const last = inPriority.findLast(isTracked) ?? inPriority.at(-1) ?? items.at(-1);
  const end = items.findLastIndex((item) => item === last || (last && item.parent === last.ref));
  return end + 1;
}

/** Where a new item goes, in the plan's own style: the next number of its priority, under a year where the plan counts by years. A number is never used again. */
export function nextPlace(
  plan: Plan,
  priority: PriorityId,
  due: Day | null,
): { readonly ref: Ref; readonly year?: FinancialYear } {
  const held = [...plan.items, ...(plan.takenOut ?? [])].map(({ ref }) => ref);
  const own = [...held, ...(plan.unseen ?? [])].flatMap((ref) => numberOf(ref, priority) ?? []);
  const next = `${priority}.${Math.max(0, ...own.map(({ number }) => number)) + 1}`;
  const years = own.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return { ref: next };
  const year = [...years, ...(due === null ? [] : [financialYearOf(due)])].sort().at(-1) ?? '';
  return { ref: `${next}@${year}`, year };
}

/** `1.7`, `A2.3@2021-22`: the number in its priority, and the year it stands under. Outcomes and measures have a letter there. */
function numberOf(
  ref: Ref,
  priority: PriorityId,
): { readonly number: number; readonly year?: FinancialYear } | undefined {
  if (!ref.startsWith(`${priority}.`)) return undefined;
  const [, number, year] = /^(\d+)(?:@(\d{4}-\d{2}))?$/.exec(ref.slice(priority.length + 1)) ?? [];
  return number === undefined ? undefined : { number: Number(number), year };
}

/** The tracked item of the priority that has the very same words: nobody wants it twice. */
export function sameThere(plan: Plan, { priority, text }: Addition): Item | undefined {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plan.items.find(
    (item) => isTracked(item) && item.priority === priority && bare(item.text) === bare(text),
  );
}
