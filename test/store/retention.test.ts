import { occasionKinds } from '../../src/store/delivery-store';
import { memoryTables } from '../../src/store/memory-table';
import { retention, type Kept } from '../../src/store/retention';
import { storesOver } from '../../src/store/stores-over';
import { tableNames, type Table, type Tables } from '../../src/store/table';
import { change } from '../support/writing';
import { aPartnership, aPlan } from '../support/plan-builder';

const kinds: readonly Kept[] = Object.values(retention);
const plan = 'hounslow-2021-23';
const longAgo = '2011-11-10T10:00:00.000Z';
const now = '2031-11-10T10:00:00.000Z';

/** One of everything that the stores write, and long ago. */
async function oneOfEach(tables: Tables): Promise<void> {
  const { plans, registers, conversations, deliveries } = storesOver(tables);
  await plans.create(aPlan());
  await change(plans, plan, '1.3', { at: longAgo });
  await registers.create(aPartnership());
  await conversations.saveThread('c', 'sarah', { activities: [], at: longAgo });
  await conversations.saveReference({ conversation: 'c', reference: 'r', member: 'sarah' });
  const of = { channel: 'c', partnership: 'hounslow', group: 'neglect' };
  await conversations.linkChannel({ ...of, tenant: 't', at: longAgo });
  const delivery = { to: 'c', state: 'sent', holder: 'one', leaseUntil: longAgo, at: longAgo } as const;
  for (const kind of occasionKinds) await deliveries.put({ ...delivery, occasion: `${kind}|2011-W45` });
  await deliveries.wish({ ...of, week: '2011-W45', by: 'sarah', at: longAgo });
  await deliveries.lead('one', longAgo, longAgo);
}

async function kindsIn(table: Table): Promise<readonly string[]> {
  const rows = await table.list({ from: ' ', to: '~' });
  return [...new Set(rows.map(({ row }) => row.split('|')[0] ?? ''))].sort();
}

test('every kind of row that is written has its time and the reason for it', async () => {
  const tables = memoryTables();
  await oneOfEach(tables);
  for (const name of Object.keys(tableNames) as (keyof Tables)[]) {
    const told = kinds.filter(({ table }) => table === name).flatMap(({ rows }) => rows);
    expect({ name, rows: await kindsIn(tables[name]) }).toEqual({ name, rows: told.sort() });
  }
});

test('each ends by time or by something that happens, and by one of them', () => {
  for (const { days, months, ends, because } of kinds) {
    expect([days, months, ends].filter((one) => one !== undefined)).toHaveLength(1);
    expect(because).not.toBe('');
  }
});

test('the sweep takes what ends by time, and nothing else, however old', async () => {
  const tables = memoryTables();
  await oneOfEach(tables);

  expect(await storesOver(tables).sweep(now)).toEqual({
    threads: 1,
    operations: 1,
    deliveries: 3,
    messages: 5,
  });

  for (const name of Object.keys(tableNames) as (keyof Tables)[]) {
    const stays = kinds.filter(({ table, ends }) => table === name && ends !== undefined);
    expect({ name, rows: await kindsIn(tables[name]) }).toEqual({
      name,
      rows: stays.flatMap(({ rows }) => rows).sort(),
    });
  }
  expect(await storesOver(tables).plans.log(plan)).toHaveLength(1);
});

test('what is said again while it is swept stays', async () => {
  const tables = memoryTables();
  await oneOfEach(tables);
  const { conversations } = tables;
  const racing: Table = {
    ...conversations,
    async list(listing) {
      const rows = await conversations.list(listing);
      const held = storesOver(tables).conversations;
      const thread = await held.thread('c', 'sarah', now);
      await held.saveThread('c', 'sarah', { activities: ['a'], at: now, etag: thread?.etag ?? '' });
      return rows;
    },
  };

  const swept = await storesOver({ ...tables, conversations: racing }).sweep(now);

  expect(swept.threads).toBe(0);
  expect(await storesOver(tables).conversations.thread('c', 'sarah', now)).toMatchObject({
    activities: ['a'],
  });
});
