import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { apply } from '../../src/plan/deciding/apply';
import { untouched } from '../../src/plan/standing';
import { tableStores } from '../../src/store/azure-tables';
import type { Azurite } from '../../src/store/azurite';
import { testAzurite } from '../support/azurite';
import { anItem, aPlan } from '../support/plan-builder';

const run = promisify(execFile);
const hook = join(__dirname, '../support/typescript.cjs');
const script = join(__dirname, 'writer.ts');
const eight = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.1'];

describe('8 writers in 4 processes, 100 updates each', () => {
  let azurite: Azurite;
  beforeEach(async () => {
    azurite = await testAzurite();
    await tableStores(azurite).prepare();
  });
  afterEach(() => azurite.stop());

  test.each([
    ['on one item', eight.map(() => '1.3')],
    ['on eight', eight],
  ])(
    '%s: every update counts once, and a process that held the plan from the start tells them all',
    async (id, refs) => {
      const plan = aPlan({ id, items: eight.map((ref) => anItem(ref)) });
      const reader = tableStores(azurite).plans;
      await reader.create(plan);
      await reader.plan(id);

      const writers = refs.map((ref, index) => `${ref}:writer${index}`);
      const processes = [0, 2, 4, 6].map((from) => writers.slice(from, from + 2));
      await Promise.all(
        processes.map((two) =>
          run(process.execPath, ['--require', hook, script, azurite.connectionString, id, '100', ...two]),
        ),
      );

      const held = await reader.plan(id);
      const log = await reader.log(id);
      expect(held?.head.revision).toBe(800);
      expect(log.map(({ revision }) => revision)).toEqual(
        Array.from({ length: 800 }, (_, index) => index + 1),
      );
      expect(new Set(log.map(({ operation }) => operation)).size).toBe(800);
      expect(held?.plan.items.map(({ standing }) => standing)).toEqual(
        eight.map((ref) => log.filter((change) => change.ref === ref).reduce(apply, untouched)),
      );
      expect((await tableStores(azurite).plans.plan(id))?.plan).toEqual(held?.plan);
    },
    60_000,
  );
});
