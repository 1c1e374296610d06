import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBundled, type Bundle } from '../src/importing/bundled';
import type { Partnership } from '../src/plan/partnership';
import type { Plan } from '../src/plan/plan';
import { seedPlans, seedUpdates } from '../src/seed';
import { tableStores } from '../src/store/azure-tables';
import { startAzurite } from '../src/store/azurite';
import type { Stores } from '../src/store/stores';
import { startBot, type BotProcess } from './bot-process';
import { compileBots } from './compile';
import { memberIn, type Member } from './member';
import { startStandInConnector } from './stand-in-connector';

/** What bots are measured on: one Azurite, one Connector, the demo's plans, and bots in processes of their own. */
export interface Ground {
  readonly storage: string;
  readonly stores: Stores;
  readonly hounslow: { readonly partnership: Partnership; readonly plan: Plan };
  start(kind: 'steward' | 'floor'): Promise<BotProcess>;
  /** Sarah Okafor of the partnership, in a conversation of her own with the bot. */
  seat(bot: BotProcess, conversation: string, partnership?: Partnership): Member;
  close(): Promise<void>;
}

export async function openGround(profile?: string): Promise<Ground> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plan-steward-bench-data-'));
  const compiled = compileBots();
  const azurite = await startAzurite({ folder });
  const connector = await startStandInConnector();
  const storage = azurite.connectionString;
  const stores = tableStores({ connectionString: storage });
  const bundle = readBundled(path.join(__dirname, '..', 'plans'));
  await stores.prepare();
  await seedPlans(stores, bundle);
  await seedUpdates(stores, bundle);
  const hounslow = hounslowIn(bundle);
  const bots: BotProcess[] = [];
  return {
    storage,
    stores,
    hounslow,
    async start(kind) {
      const bot = await startBot({ kind, compiled, storage, ...(profile !== undefined && { profile }) });
      bots.push(bot);
      return bot;
    },
    seat: ({ url }, conversation, { tenant, people } = hounslow.partnership) => {
      const person = people.find(({ name }) => name === 'Sarah Okafor');
      if (!person) throw new Error('The demo has lost Sarah Okafor');
      return memberIn({ url, connector, conversation, tenant, person });
    },
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await Promise.all([connector.close(), azurite.stop()]);
      await Promise.all([folder, compiled].map((made) => rm(made, { recursive: true, force: true })));
    },
  };
}

function hounslowIn({ partnerships, plans }: Bundle): Ground['hounslow'] {
  const partnership = partnerships.find(({ id }) => id === 'hounslow');
  const plan = plans.find(({ id }) => id === partnership?.currentPlan);
  if (!partnership || !plan) throw new Error('The bundle has lost Hounslow');
  return { partnership, plan };
}
