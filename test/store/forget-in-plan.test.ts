import fc from 'fast-check';
import { keyOf, textOf } from '../../src/store/keys';
import { memoryTables } from '../../src/store/memory-table';
import { storesOver } from '../../src/store/stores-over';
import type { Table, Tables, Written } from '../../src/store/table';
import { commit } from '../support/writing';
import { aChange, aPlan } from '../support/plan-builder';

const plan = 'hounslow-2021-23';
const sarah = aChange('1.3', 1).by.id;

/** A plan with more of Sarah's changes than one transaction takes. */
async function aLongHistory(): Promise<Tables> {
  const tables = memoryTables();
  const { plans } = storesOver(tables);
  await plans.create(aPlan());
  for (let operation = 0; operation < 3; operation += 1) {
    const held = await plans.plan(plan);
    if (!held) throw new Error('no plan');
    const next = held.head.revision + 1;
    const changes = Array.from({ length: 90 }, (_, index) =>
      aChange('1.3', next + index, { operation: `press ${operation}` }),
    );
    await commit(plans, changes, held);
  }
  return tables;
}

async function namedIn({ plans }: Tables): Promise<number> {
  const rows = await plans.list({ from: ' ', to: '~' });
  return rows.filter(({ properties }) => JSON.stringify(properties).includes(sarah)).length;
}

/** The plans' table, whose every write goes through the given. */
function writing(tables: Tables, write: (through: () => Promise<Written>) => Promise<Written>): Tables {
  const plans: Table = { ...tables.plans, write: (...given) => write(() => tables.plans.write(...given)) };
  return { ...tables, plans };
}

test('stopped between two transactions, the next run does the rest', async () => {
  const tables = await aLongHistory();
  let writes = 0;
  const stopped = writing(tables, async (through) => {
    if ((writes += 1) > 1) throw new Error('The process ended');
    return through();
  });

  const before = await namedIn(tables);
  await expect(storesOver(stopped).plans.forget(plan, sarah, 'former-1')).rejects.toThrow('ended');
  const between = await namedIn(tables);
  await storesOver(tables).plans.forget(plan, sarah, 'former-1');

  expect(between).toBeGreaterThan(0);
  expect(between).toBeLessThan(before);
  expect(await namedIn(tables)).toBe(0);
  expect(await storesOver(tables).plans.log(plan)).toHaveLength(270);
});

test('an answer that was lost is no reason to stop', async () => {
  const tables = await aLongHistory();
  let writes = 0;
  const losing = writing(tables, async (through) => {
    const written = await through();
    return (writes += 1) === 1 ? { kind: 'refused' } : written;
  });

  await storesOver(losing).plans.forget(plan, sarah, 'former-1');

  expect(await namedIn(tables)).toBe(0);
});

test('a plan that names them nowhere is not written at all', async () => {
  const tables = await aLongHistory();
  const { plans } = storesOver(tables);
  const head = await plans.head(plan);
  await plans.forget(plan, 'nobody', 'former-1');
  expect(await plans.head(plan)).toEqual(head);
});

test('a key is told as the text that it stands for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(keyOf(text))).toBe(text);
    }),
  );
});
