import type { Thread } from '../../src/store/conversation-store';
import { untouched } from '../../src/plan/standing';
import { longestText } from '../../src/store/limits';
import { memoryTables } from '../../src/store/memory-table';
import { headRow, threadRow } from '../../src/store/row-kinds';
import { toProperties, valueOf } from '../../src/store/rows';
import { storesOver } from '../../src/store/stores-over';
import type { Properties, Row, Tables } from '../../src/store/table';
import { aChange, anItem, aPartnership, aPlan } from '../support/plan-builder';

const rowOf = (properties: Properties): Row => ({
  partition: 'partition',
  row: 'row',
  etag: '1',
  properties,
});
const now = '2021-11-10T10:00:00.000Z';

describe('rows', () => {
  test('a long value is kept in chunks, and no character is cut in two', () => {
    const activities = ['a'.repeat(longestText), '🏠'.repeat(longestText)];
    const properties = toProperties({ activities, at: now });

    expect(Object.keys(properties)).toEqual(['schema', 'json', 'json1', 'json2', 'json3']);
    for (const text of Object.values(properties)) {
      expect(String(text)).not.toMatch(/[\ud800-\udbff]$/);
    }
    expect(valueOf(threadRow, rowOf(properties)).activities).toEqual(activities);
  });

  test('what a row is looked for by stands beside its value', () => {
    expect(toProperties({ a: 1 }, { ref: '1.3' })).toEqual({ schema: 1, json: '{"a":1}', ref: '1.3' });
  });

  test.each([
    ['a newer version wrote', { schema: 2, json: '{"revision":0,"version":"v"}' }],
    ['is cut off', { schema: 1, json: '{"revision":0,' }],
    ['lacks what its kind has', { schema: 1, json: '{"revision":0}' }],
    ['is no value at all', { schema: 1 }],
    ['has a schema that is no number', { schema: 'one', json: '{"revision":0,"version":"v"}' }],
  ])('a row that %s is a fault, which does not quote it', (_, properties) => {
    const read = () => valueOf(headRow, rowOf(properties as Properties));

    expect(read).toThrow('Row row of partition is not a plan head');
    expect(read).not.toThrow('revision');
  });
});

test('one row of each kind is read as it was written', async () => {
  const frame = { ...aPlan(), items: undefined };
  const item = anItem('1.3');
  const partnership = aPartnership();
  const thread: Thread = { activities: ['a'], at: now };
  const reference = { conversation: 'c', reference: 'r' };
  const link = { channel: 'c', tenant: 't', partnership: 'hounslow', group: 'neglect', at: now };
  const occasion = 'week|2021-W45|hounslow|neglect' as const;
  const delivery = { to: 'c', occasion, state: 'sent', holder: 'one', leaseUntil: now, at: now };
  const of = { channel: 'c', partnership: 'hounslow', group: 'neglect' };
  const wishes = { ...of, week: '2021-W45', by: 'sarah', at: now };
  /** Table, partition, row, value, what it is looked for by. */
  const kept: readonly (readonly [keyof Tables, string, string, unknown, Properties?])[] = [
    ['plans', 'hounslow-2021-23', 'head', { revision: 1, version: 'v' }],
    ['plans', 'hounslow-2021-23', 'frame|v', frame],
    ['plans', 'hounslow-2021-23', 'item|v|1.3', { position: 0, item }],
    ['plans', 'hounslow-2021-23', 'log|0000000001', aChange('1.3', 1), { ref: '1.3' }],
    ['plans', 'hounslow-2021-23', 'op|press', { first: 1, last: 1 }],
    ['registers', 'hounslow', 'head', { revision: 1, written: 'w' }],
    ['registers', 'hounslow', 'register|0', { revision: 1, partnership }],
    ['conversations', 'c', 'member|sarah', thread],
    ['conversations', 'c', 'reference', reference],
    ['channels', 'channels', 'channel|t|c', link],
    ['deliveries', 'c', 'week|2021-W45~007chounslow~007cneglect', delivery],
    ['deliveries', 'wishes', 'wish|2021-W45|c~007chounslow~007cneglect', wishes],
  ];
  const tables = memoryTables();
  for (const [table, partition, row, value, lookedForBy] of kept) {
    const properties: Properties = { schema: 1, json: JSON.stringify(value), ...lookedForBy };
    await tables[table].write(partition, [{ do: 'insert', row, properties }]);
  }
  const { plans, registers, conversations, deliveries } = storesOver(tables);

  const held = await plans.plan('hounslow-2021-23');
  expect(held?.plan).toEqual({ ...frame, items: [{ ...item, standing: untouched }], revision: 1 });
  expect(held?.head.version).toBe('v');
  expect(await plans.history('hounslow-2021-23', '1.3')).toEqual([aChange('1.3', 1)]);
  expect(await plans.operation('hounslow-2021-23', 'press')).toEqual([aChange('1.3', 1)]);
  expect(await registers.all()).toEqual([partnership]);
  expect(await registers.register('hounslow')).toEqual({ partnership, revision: 1 });
  const { etag, ...saved } = (await conversations.thread('c', 'sarah', now)) ?? thread;
  expect(saved).toEqual(thread);
  expect(etag).toBeDefined();
  expect(await conversations.reference('c')).toEqual(reference);
  expect(await conversations.channel('t', 'c')).toEqual(link);
  expect(await deliveries.lastSent('c', link)).toEqual(delivery);
  expect((await deliveries.get('c', occasion))?.delivery).toEqual(delivery);
  expect(await deliveries.wishesFrom('2021-W45')).toEqual([wishes]);
});
