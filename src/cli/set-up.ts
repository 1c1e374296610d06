import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environment, type Environment, PROJECT } from '../config';
import { readBundled, type Bundle } from '../importing/bundled';
import { compileSchemas } from '../importing/schemas';
import { readSetUpFile, type SetUpSaid } from '../importing/set-up-file';
import type { Day, Instant, Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import { nameOf } from '../plan/responsibility';
import { withoutPeople, withStep, type ChannelOfGroup, type SetUpStep } from '../plan/register/set-up';
import type { Stores } from '../store/stores';
import { inStores } from './in-stores';

export interface SetUpOptions {
  /** Use this machine's own storage and not an account. */
  readonly local?: boolean;
  readonly json?: boolean;
}

/** One thing that the file changed. */
interface Changed {
  readonly what: SetUpStep['kind'] | 'started' | 'channel';
  readonly says: string;
}

/** Does what a set-up file says and prints what changed. Where the file has problems it changes nothing and prints each with its line. */
export async function setUp(
  file: string,
  options: SetUpOptions,
  env: Environment = environment(),
): Promise<void> {
  const text = readFileSync(resolve(file), 'utf8');
  await inStores(options, env, async (stores, today) => {
    const done = await setUpFrom({ text, file }, stores, readBundled(join(PROJECT, 'plans')), {
      day: today,
      at: new Date().toISOString(),
    });
    const lines = done.map(({ says }) => says);
    const told = lines.length > 0 ? lines.join('\n') : 'Nothing to change';
    process.stdout.write(`${options.json ? JSON.stringify({ changed: done }) : told}\n`);
  });
}

/** Does the same in stores that are already open, and returns what changed. */
export async function setUpFrom(
  { text, file }: { readonly text: string; readonly file: string },
  stores: Stores,
  bundle: Pick<Bundle, 'partnerships' | 'plans'>,
  { day: today, at }: Pick<Now, 'day' | 'at'>,
): Promise<readonly Changed[]> {
  const known = { held: await stores.registers.all(), bundled: bundle.partnerships, today };
  const read = readSetUpFile(text, compileSchemas(join(PROJECT, 'plans')).setUp, known);
  if (read.kind === 'problems')
    throw new Error(
      `Nothing was changed:\n${read.problems.map(({ line, what }) => `${file}:${line}: ${what}`).join('\n')}`,
    );
  return [
    ...(await inRegister(read.value, stores, bundle, today)),
    ...(await inChannels(read.value, stores, at)),
  ];
}

async function inRegister(
  said: SetUpSaid,
  { plans, registers }: Stores,
  bundle: Pick<Bundle, 'plans'>,
  today: Day,
): Promise<readonly Changed[]> {
  const { partnership, isNew, steps } = said;
  const revision = (await registers.register(partnership.id))?.revision;
  const { register, changed } = steps.reduce(
    (before, step) => {
      const after = withStep(before.register, step, today);
      if (after === before.register) return before;
      const says = sayStep(step, before.register, after, today);
      return { register: after, changed: [...before.changed, { what: step.kind, says }] };
    },
    { register: partnership, changed: [] as readonly Changed[] },
  );
  if (!isNew && changed.length === 0) return [];
  if (isNew)
    for (const plan of bundle.plans)
      if (plan.partnership === partnership.id) await plans.create(withoutPeople(plan));
  const isWritten =
    isNew || revision === undefined
      ? await registers.create(register)
      : await registers.replace(register, revision);
  if (!isWritten)
    throw new Error(`Somebody else changed the register of ${partnership.name} just now: run it again`);
  return [...(isNew ? [{ what: 'started', says: `Started: ${partnership.name}` } as const] : []), ...changed];
}

function sayStep(step: SetUpStep, before: Partnership, after: Partnership, today: Day): string {
  switch (step.kind) {
    case 'current plan':
      return `Current plan: ${step.plan}, before it ${before.currentPlan}`;
    case 'guest tenants':
      return `Guest tenants: ${step.tenants.join(', ') || 'none'}`;
    case 'person': {
      const isKnown = before.people.some(({ id }) => id === step.person.id);
      return `${isKnown ? 'Changed' : 'Added'}: ${step.person.name}, ${step.person.role}`;
    }
    case 'holder':
      return `${nameOf(after, step)}: ${nameOf(after, { person: step.person })}, from ${today}`;
    case 'set up':
      return 'Set up: it is no longer offered in chat by itself';
    default:
      return step satisfies never;
  }
}

async function inChannels(
  { partnership, channels }: SetUpSaid,
  { conversations }: Stores,
  at: Instant,
): Promise<readonly Changed[]> {
  const { id, tenant, groups } = partnership;
  const isNews = async ({ channel, group }: ChannelOfGroup) => {
    const held = await conversations.channel(tenant, channel);
    return held?.group !== group || held.partnership !== id;
  };
  const changed: Changed[] = [];
  for (const given of channels) {
    if (!(await isNews(given))) continue;
    await conversations.linkChannel({ ...given, tenant, partnership: id, at });
    const name = groups.find((group) => group.id === given.group)?.name ?? given.group;
    changed.push({ what: 'channel', says: `Channel of ${name}: ${given.channel}` });
  }
  return changed;
}
