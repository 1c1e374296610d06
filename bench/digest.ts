import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { calendarFrom, elapsed } from '../src/clock';
import { readBundled } from '../src/importing/bundled';
import { appLimit } from '../src/jobs/governor';
import { createPosting } from '../src/jobs/posting';
import { createLog } from '../src/log';
import type { Group } from '../src/plan/partnership';
import { tableStores } from '../src/store/azure-tables';
import { startAzurite } from '../src/store/azurite';
import type { Stores } from '../src/store/stores';
import { createBot } from '../src/teams/bot';
import type { Figure } from './figures';
import { startStandInConnector, type StandInConnector } from './stand-in-connector';
import { syntheticPlan } from './synthetic-plan';

const PARTNERSHIPS = 50;
const GROUPS = 20;
const CHANNELS = PARTNERSHIPS * GROUPS;
const ITEMS = 60;
const MEGABYTE = 1024 * 1024;

/** A Monday at nine of 1,000 channels, through the real adapter and Table Storage, to a Connector that counts Teams' limits. */
export async function benchDigest(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plan-steward-bench-digest-'));
  const azurite = await startAzurite({ folder });
  const connector = await startStandInConnector({ limited: true });
  try {
    const stores = tableStores(azurite);
    await stores.prepare();
    await furnish(stores, connector.serviceUrl);
    return figuresOf(await post(stores), connector);
  } finally {
    await Promise.all([connector.close(), azurite.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Monday {
  readonly seconds: number;
  readonly halfway: number;
  readonly end: number;
  readonly inTime: number;
}

async function post(stores: Stores): Promise<Monday> {
  const calendar = calendarFrom('2021-11-08T09:00');
  const refuse = () => Promise.reject(new Error('Nobody speaks in this bench'));
  const bot = createBot({
    app: { hear: refuse, press: refuse, welcome: refuse },
    conversations: stores.conversations,
    calendar,
    log: createLog('silent'),
    identity: { kind: 'none' },
    tenants: ['bench'],
  });
  let posts = 0;
  let halfway = 0;
  const posting = createPosting({
    ...{ stores, calendar, elapsed, holder: 'bench', real: () => new Date().toISOString() },
    async post(to, card) {
      const outcome = await bot.post(to, card);
      posts += 1;
      if (posts === CHANNELS / 2) halfway = heapNow();
      return outcome;
    },
  });
  const began = elapsed();
  const posted = await posting.round();
  const seconds = (elapsed() - began) / 1_000;
  const inTime = posted.filter(({ kind }) => kind === 'sent').length;
  return { seconds, halfway, end: heapNow(), inTime };
}

function figuresOf(
  { seconds, halfway, end, inTime }: Monday,
  { taken, turnedAway }: StandInConnector,
): readonly Figure[] {
  const twice = [...taken.values()].filter((times) => times > 1).length;
  return [
    {
      name: `digests of ${CHANNELS.toLocaleString('en')} channels`,
      unit: 's',
      ours: seconds,
      baseline: {
        what: `at ${appLimit.sends} a second`,
        value: (CHANNELS * appLimit.within) / appLimit.sends / 1_000,
      },
      target: { ratio: 1.1 },
    },
    { name: 'channels that got theirs', unit: 'posts', ours: inTime, target: { least: CHANNELS } },
    { name: 'channels that got it twice', unit: 'posts', ours: twice, target: { most: 0 } },
    { name: 'posts turned away by Teams’ limits', unit: 'posts', ours: turnedAway },
    {
      name: 'heap after all of them, against half',
      unit: 'MB',
      ours: end / MEGABYTE,
      baseline: { what: 'at half', value: halfway / MEGABYTE },
      target: { ratio: 1.05 },
    },
  ];
}

/** What is in use once everything unused is gone. */
function heapNow(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Partnerships with a plan each, and groups with a channel each that look after its priorities by turns. */
async function furnish(stores: Stores, serviceUrl: string): Promise<void> {
  const bundle = readBundled(path.join(__dirname, '..', 'plans'));
  const like = bundle.partnerships.find(({ id }) => id === 'hounslow');
  const plan = bundle.plans.find(({ id }) => id === like?.currentPlan);
  if (!like || !plan) throw new Error('The bundle has lost Hounslow');
  const made = syntheticPlan(ITEMS, { partnership: like, plan });
  for (let count = 0; count < PARTNERSHIPS; count += 1) {
    const id = `bench-${count}`;
    const groups = Array.from({ length: GROUPS }, (_, index) => groupOf(id, index, made.plan.priorities));
    const partnership = { ...made.partnership, id, tenant: id, plans: [id], currentPlan: id, groups };
    await stores.registers.create(partnership);
    await stores.plans.create({ ...made.plan, id, partnership: id });
    await Promise.all(groups.map((group) => link(stores, id, group.id, serviceUrl)));
  }
}

function groupOf(plan: string, index: number, priorities: readonly { readonly id: string }[]): Group {
  const looked = priorities[index % priorities.length];
  return {
    ...{ id: `group-${index}`, name: `Group ${index}`, kind: 'subgroup', aliases: [], members: [] },
    looksAfter: [{ plan, priorities: looked ? [looked.id] : [] }],
    hasChannel: true,
  };
}

async function link({ conversations }: Stores, partnership: string, group: string, serviceUrl: string) {
  const channel = `19:${partnership}-${group}@thread.tacv2`;
  const at = '2021-11-01T10:00:00.000Z';
  const held = { channelId: 'msteams', serviceUrl, bot: { id: '28:bench' }, conversation: { id: channel } };
  await conversations.saveReference({ conversation: channel, reference: JSON.stringify(held) });
  await conversations.linkChannel({ channel, tenant: partnership, partnership, group, at });
}
