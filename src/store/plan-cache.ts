import { afterChange } from '../plan/deciding/additions';
import type { Change } from '../plan/change';
import type { PlanId } from '../plan/partnership';
import type { Plan, Ref } from '../plan/plan';
import { inStoredOrder } from './plan-rows';
import type { Head } from './plan-store';

/** A plan as this process knows it. */
export interface Held {
  readonly plan: Plan;
  readonly head: Head;
  /** The position that each item's row has: as the plan was put there, and then in the order of adding. */
  readonly places: ReadonlyMap<Ref, number>;
}

/** How the cache reads what it does not hold. */
interface Source {
  head(plan: PlanId): Promise<Head | undefined>;
  /** The plan at the head's version; items may already be newer than the head. */
  whole(head: Head): Promise<Plan>;
  log(plan: PlanId, after: number, upTo: number): Promise<readonly Change[]>;
}

export interface PlanCache {
  /** The plan as of a head at least as new. Reads nothing, or the changes since, or everything, in that order. */
  at(head: Head): Promise<Held>;
  /** These changes are what lies between the two heads. */
  moved(from: Head, changes: readonly Change[], to: Head): void;
}

/** Plans held by this process. Nothing in it matters: a head read from the store decides what is current. */
export function planCache(source: Source): PlanCache {
  const holds = new Map<PlanId, Held>();
  const loads = new Map<PlanId, Promise<Held>>();

  /** Turns that want the same plan at once share one load. */
  function shared(head: Head): Promise<Held> {
    const running = loads.get(head.plan);
    if (running) return running;
    const loading = load(source, head, holds.get(head.plan)).then(keep);
    loads.set(head.plan, loading);
    return loading.finally(() => loads.delete(head.plan));
  }

  function keep(read: Held): Held {
    const held = holds.get(read.head.plan);
    if (held && serves(held.head, read.head)) return held;
    holds.set(read.head.plan, read);
    return read;
  }

  return {
    async at(head) {
      for (;;) {
        const held = holds.get(head.plan) ?? (await shared(head));
        if (serves(held.head, head)) return held;
        await shared(head);
      }
    },
    moved(from, changes, to) {
      const held = holds.get(from.plan);
      if (held?.head.etag === from.etag) holds.set(from.plan, after(held, changes, to));
    },
  };
}

/** Brings what is held up to date from the log; reads it all after an import, or where the log has gaps. */
async function load(source: Source, head: Head, held: Held | undefined): Promise<Held> {
  if (held && held.head.version === head.version && held.head.revision < head.revision) {
    const since = await source.log(head.plan, held.head.revision, head.revision);
    if (since.length === head.revision - held.head.revision) return after(held, since, head);
  }
  const plan = await source.whole(head);
  return settled(source, { plan, head, places: placesOf(plan) });
}

/**
 * A change that came while the rows were read shows in some of them: the log brings the rest up to it, or they are all
 * read again where it does not tell of everything that came.
 */
async function settled(source: Source, read: Held): Promise<Held> {
  const rows = [...read.plan.items, ...(read.plan.takenOut ?? [])];
  const newest = Math.max(0, ...rows.map((item) => item.standing.revision));
  if (newest <= read.head.revision) return read;
  const head = await source.head(read.head.plan);
  if (head?.version !== read.head.version) return read;
  const since = await source.log(head.plan, read.head.revision, head.revision);
  const isAll = since.length === head.revision - read.head.revision;
  return isAll ? after(read, since, head) : load(source, head, undefined);
}

/** Every change and every import counts the revision up, so the higher one is the newer plan. */
function serves(held: Head, wanted: Head): boolean {
  return (
    held.revision > wanted.revision || (held.revision === wanted.revision && held.version === wanted.version)
  );
}

function placesOf({ items, takenOut = [] }: Plan): ReadonlyMap<Ref, number> {
  return new Map(inStoredOrder([...items, ...takenOut]).map(({ ref }, place) => [ref, place]));
}

function after(held: Held, changes: readonly Change[], head: Head): Held {
  const plan = changes.reduce(afterChange, held.plan);
  const places = changes.every(({ ref }) => held.places.has(ref)) ? held.places : placesOf(plan);
  return { plan: { ...plan, revision: head.revision }, head, places };
}
