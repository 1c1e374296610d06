import { absenceOn } from '../contact';
import { addDays, type Day } from '../day';
import { isFinished } from '../lateness';
import { isMuted, leadsOpen, type WhoseNudges } from './nudged';
import { dayBack, neverAway, nudgeDayAfter } from './nudge-days';
import type { ChaseSince, Partnership, Person } from '../partnership';
import { isTracked, type Item } from '../plan';
import { hasLeft } from '../roles';

/** Somebody who leads what was not updated, and why no nudge about it would reach them. */
export interface Behind {
  readonly person: Person;
  readonly items: readonly Item[];
  readonly unreached?: Unreached;
}

/** `wants none`: they want no nudges at all; `snoozed`: none about any of these items. Otherwise the day they are back, or why the bot cannot write to them. */
export type Unreached = 'wants none' | 'snoozed' | { readonly awayUntil: Day } | { readonly why: string };

/** Why the bot cannot write to somebody, where it cannot. */
export type Unreachable = ReadonlyMap<Person['id'], string>;

/** Whose update is waited for, in the register's order, and what nobody is there to be nudged about. */
export interface Waiting {
  readonly behind: readonly Behind[];
  readonly nobodys: readonly Item[];
}

/** Still to be done, and not updated on the day or later. */
export function isWaiting({ partnership }: WhoseNudges, item: Item, since: Day): boolean {
  const { changed } = item.standing;
  return (
    isTracked(item) &&
    item.yearRole !== 'completed' &&
    !isFinished(item, partnership.scheme) &&
    (changed === null || changed.day < since)
  );
}

/** Everybody who leads what in the whole plan has not been updated on the day or later. */
export function whoWaitsSince(view: WhoseNudges, since: Day, unreachable: Unreachable): Waiting {
  const items = view.plan.items.filter((item) => isWaiting(view, item, since));
  return whoWaits(view, items, unreachable);
}

/** Everybody who leads some of these; who has left leads nothing. */
export function whoWaits(view: WhoseNudges, items: readonly Item[], unreachable: Unreachable): Waiting {
  const behind = view.partnership.people.flatMap((person): readonly Behind[] => {
    if (hasLeft(person, view.today)) return [];
    const theirs = items.filter((item) => leadsOpen({ ...view, member: person }, item));
    if (theirs.length === 0) return [];
    const unreached = unreachedBecause(person, theirs, view, unreachable);
    return [{ person, items: theirs, unreached }];
  });
  const led = new Set(behind.flatMap((one) => one.items));
  return { behind, nobodys: items.filter((item) => !led.has(item)) };
}

function unreachedBecause(
  person: Person,
  items: readonly Item[],
  { partnership, today }: WhoseNudges,
  unreachable: Unreachable,
): Unreached | undefined {
  const why = unreachable.get(person.id);
  if (why !== undefined) return { why };
  if (person.contact?.nudges === 'off') return 'wants none';
  const of = { partnership, member: person };
  const next = nudgeDayAfter(neverAway(of), today);
  if (absenceOn(person, next)) return { awayUntil: dayBack(of, next) };
  return items.every((item) => isMuted(item, person.id, today)) ? 'snoozed' : undefined;
}

/** Since when the member is asked for updates today; of several chases that come on one day the one that goes back least. */
export function chasedSince(view: WhoseNudges): Day | undefined {
  const { partnership, today } = view;
  return (partnership.chasesSince ?? [])
    .filter(({ asked }) => asked < today && nudgeDayAfter(view, asked) === today)
    .map(({ since }) => since)
    .toSorted()
    .at(-1);
}

/** Nobody waits longer than this for their next day for nudges. */
const longestKept = 366;

/** Asking twice on one day asks once; old chases are forgotten. */
export function withChaseSince(partnership: Partnership, chase: ChaseSince): Partnership {
  const { chasesSince = [] } = partnership;
  const kept = chasesSince.filter(
    ({ since, asked }) =>
      asked >= addDays(chase.asked, -longestKept) && !(since === chase.since && asked === chase.asked),
  );
  return { ...partnership, chasesSince: [...kept, chase] };
}
