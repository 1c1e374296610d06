import path from 'node:path';
import { createApp } from '../../src/app';
import { nowAt } from '../../src/clock';
import type { App, Turn } from '../../src/features/feature';
import { readBundled } from '../../src/importing/bundled';
import { seedPlans } from '../../src/seed';
import { memoryTables } from '../../src/store/memory-table';
import { storesOver } from '../../src/store/stores-over';
import type { Table, Tables } from '../../src/store/table';

/** What a warm turn asks of the tables, and when: what the bench's floor bot does too. */

const bundle = readBundled(path.join(__dirname, '..', '..', 'plans'));
const hounslow = bundle.partnerships.find(({ id }) => id === 'hounslow')!;
const sarah = hounslow.people.find(({ name }) => name === 'Sarah Okafor')!;

interface Watched {
  readonly app: App;
  /** Each request as it is sent, and an `answered` for each answer, since this was last asked. */
  events(): readonly string[];
  turn(): Turn;
}

/** An app that has answered once already, over tables that answer a moment later, as real ones do. */
async function warmApp(): Promise<Watched> {
  let events: string[] = [];
  const tables = memoryTables((call) => void events.push(call));
  const noting = ([name, table]: [string, Table]): [string, Table] => [
    name,
    {
      get: async (...asked) => answered(await table.get(...asked)),
      list: async (...asked) => answered(await table.list(...asked)),
      write: async (...asked) => answered(await table.write(...asked)),
    },
  ];
  async function answered<T>(answer: T): Promise<T> {
    await new Promise((resolve) => setImmediate(resolve));
    events.push('answered');
    return answer;
  }
  const stores = storesOver(Object.fromEntries(Object.entries(tables).map(noting)) as unknown as Tables);
  await seedPlans(stores, bundle);
  const app = createApp({ stores });
  let said = 0;
  const turn = (): Turn => ({
    speaker: { tenant: hounslow.tenant, id: sarah.id, name: sarah.name },
    conversation: { id: 'a:personal', kind: 'personal' },
    activity: `activity-${(said += 1)}`,
    now: nowAt('2021-11-10T10:00:00.000Z'),
    via: 'chat',
  });
  await (await app.hear('1.3', turn())).settle();
  events = [];
  return {
    app,
    turn,
    events() {
      const since = events;
      events = [];
      return since;
    },
  };
}

test('an ask is three point reads sent together, and one write once it is answered', async () => {
  const { app, turn, events } = await warmApp();

  const { reply, settle } = await app.hear("what's red in Neglect?", turn());
  const before = events();
  await settle();

  expect(reply?.kind).toBe('list');
  expect([...before.slice(0, 3)].sort()).toEqual(['Conversations.get', 'Plans.get', 'Registers.get']);
  expect(before.slice(3)).toEqual(['answered', 'answered', 'answered']);
  expect(events()).toEqual(['Conversations.write', 'answered']);
});

test('an update is the same reads and one transaction, and one write once it is answered', async () => {
  const { app, turn, events } = await warmApp();
  const form = {
    ...{ plan: hounslow.currentPlan, ref: '1.3', seen: 0, operation: 'a-press' },
    ...{ rating: 'amber', why: 'Waiting on data of the police' },
  };

  const { reply, settle } = await app.press('update', form, turn());
  const before = events();
  await settle();

  expect(reply).toMatchObject({ kind: 'item', inPlace: true });
  expect([...before.slice(0, 3)].sort()).toEqual(['Conversations.get', 'Plans.get', 'Registers.get']);
  expect(before.slice(3)).toEqual(['answered', 'answered', 'answered', 'Plans.write', 'answered']);
  expect(events()).toEqual(['Conversations.write', 'answered']);
});
