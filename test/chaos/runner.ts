// A process that posts: node --require typescript.cjs runner.ts CONNECTION
import { randomUUID } from 'node:crypto';
import { calendarFrom, elapsed } from '../../src/clock';
import { createPosting } from '../../src/jobs/posting';
import { repeat } from '../../src/jobs/repeat';
import { createLog } from '../../src/log';
import { tableStores } from '../../src/store/azure-tables';
import { createBot } from '../../src/teams/bot';

const [connectionString = ''] = process.argv.slice(2);
const stores = tableStores({ connectionString });
const calendar = calendarFrom('2021-11-08T09:00');
const bot = createBot({
  app: {
    hear: () => Promise.reject(new Error('nobody speaks')),
    press: () => Promise.reject(new Error('nobody presses')),
    welcome: () => Promise.reject(new Error('nobody installs')),
  },
  conversations: stores.conversations,
  calendar,
  log: createLog('silent'),
  identity: { kind: 'none' },
  tenants: ['tenant'],
});
const posting = createPosting({
  stores,
  post: bot.post,
  calendar,
  real: () => new Date().toISOString(),
  elapsed,
  holder: randomUUID(),
  patience: { claimedFor: 1_000, ledFor: 800, trustedFor: 200 },
});
process.stdout.write('up\n');
repeat(
  async () => {
    await posting.round().catch(() => undefined); // the next round looks again
  },
  elapsed,
  100,
);
