import { createApp } from '../src/app';
import { calendarFrom } from '../src/clock';
import { createLog } from '../src/log';
import { tableStores } from '../src/store/azure-tables';
import { createBot } from '../src/teams/bot';
import { startServer } from '../src/teams/server';
import { answerTheBench } from './answering';

/** Our bot as production runs it, but for authentication, which costs both sides the same, and a log that goes nowhere. */
async function main(): Promise<void> {
  const [, , , storage = ''] = process.argv;
  let calls: string[] = [];
  const stores = tableStores({ connectionString: storage }, { onCall: (call) => void calls.push(call) });
  const log = createLog('info', { write: () => undefined });
  const partnerships = await stores.registers.all();
  const bot = createBot({
    app: createApp({ stores }),
    conversations: stores.conversations,
    calendar: calendarFrom('2021-11-10T10:00'),
    log,
    identity: { kind: 'none' },
    tenants: partnerships.map(({ tenant }) => tenant),
  });
  const server = await startServer({ bot, port: 0, host: '127.0.0.1', log });
  answerTheBench(server.url, {
    calls() {
      const since = calls;
      calls = [];
      return since;
    },
  });
}

void main();
