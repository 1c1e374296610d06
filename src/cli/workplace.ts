import { join } from 'node:path';
import { calendarFrom, instantOf, nowAt } from '../clock';
import { environment, PROJECT, readTables } from '../config';
import { readBundled } from '../importing/bundled';
import type { Now } from '../plan/day';
import type { Partnership, Person } from '../plan/partnership';
import { seedPlans, seedUpdates } from '../seed';
import { inMemoryStores } from '../store/in-memory';
import type { Stores } from '../store/stores';

/** The stores a command works on, and how to leave them. */
export interface Workplace {
  readonly stores: Stores;
  readonly partnerships: readonly Partnership[];
  /** The stores are an Azure account's, so nobody is taken at their word for who they are. */
  readonly remote: boolean;
  leave(): Promise<void>;
}

/** Opens fresh stores in memory, the Azure account of the settings, or else this machine's own storage, joined or started. */
export async function openWorkplace(fresh: boolean): Promise<Workplace> {
  return fresh ? freshWorkplace() : storedWorkplace();
}

async function freshWorkplace(): Promise<Workplace> {
  const stores = inMemoryStores();
  const bundle = readBundled(join(PROJECT, 'plans'));
  await seedPlans(stores, bundle);
  return { stores, partnerships: bundle.partnerships, remote: false, leave: () => Promise.resolve() };
}

async function storedWorkplace(): Promise<Workplace> {
  // Loaded only here: the Azure packages take longer to load than a fresh answer takes to give.
  const { openTables } = await import('../tables.js');
  const tables = readTables(demoEnvironment());
  const { stores, close } = await openTables(tables, { join: true });
  const remote = tables.kind !== 'data folder';
  if (!remote) {
    const bundle = readBundled(join(PROJECT, 'plans'));
    await seedPlans(stores, bundle);
    await seedUpdates(stores, bundle);
  }
  return { stores, partnerships: await stores.registers.all(), remote, leave: close };
}

/** The partnership that holds a plan, or the one a person belongs to. */
export function partnershipFor(
  partnerships: readonly Partnership[],
  plan: string | undefined,
  name: string | undefined,
): Partnership {
  const holding = partnerships.find((partnership) => plan !== undefined && partnership.plans.includes(plan));
  if (plan !== undefined && !holding)
    throw new Error(`There is no plan ${plan}. Held: ${partnerships.flatMap((one) => one.plans).join(', ')}`);
  const knowing = partnerships.filter((partnership) => name !== undefined && personOf(partnership, name));
  const [first] = knowing;
  if (name !== undefined && !first) throw new Error(`Nobody is called ${name}`);
  if (holding && name !== undefined && !knowing.includes(holding))
    throw new Error(`${name} is not of the ${holding.name}`);
  const found = holding ?? first;
  if (!found) throw new Error('Say which plan with --plan, or who speaks with --as');
  return found;
}

export function personOf(partnership: Partnership, name: string): Person | undefined {
  return partnership.people.find((person) => person.name.toLowerCase() === name.toLowerCase());
}

/** The moment a command is about: the one given, or else now, which in the demo is when the demo starts. */
export function momentOf(at: string | undefined, remote: boolean): Now {
  if (at !== undefined) return nowAt(instantOf(at));
  return calendarFrom(remote ? undefined : demoEnvironment().NOW)();
}

/** The settings of `npm start`, overridden by those of this process. */
function demoEnvironment() {
  return environment(join(PROJECT, 'env', 'local.env'));
}
