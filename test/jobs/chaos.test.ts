import { memoryTables } from '../../src/store/memory-table';
import type { Failing } from '../support/failing-process';
import { monday, wrongWith, type Setting } from './chaos';

/** With how many seeds each crash point is tried: `CHAOS_SEEDS=1000 npm run chaos` takes its time. */
const seeds = Number(process.env['CHAOS_SEEDS'] ?? 1);

/** All seeds take their time; one takes seconds. */
const patience = 3_600_000;

const ways: readonly Failing['how'][] = ['dies before', 'dies after', 'loses the answer', 'stalls'];

async function wrongOf(setting: Omit<Setting, 'tables'>): Promise<readonly string[]> {
  const { left } = await monday({ ...setting, tables: memoryTables() });
  return left.flatMap((one) => wrongWith(one).map((wrong) => `${JSON.stringify(setting)}: ${wrong}`));
}

test('on a calm Monday both channels get their digest, and nobody is told of anything', async () => {
  const { left } = await monday({ seed: 1, runners: 1, calm: 1, tables: memoryTables() });
  expect(left.map(({ seen, delivery, notices }) => [seen, delivery?.state, notices.length])).toEqual([
    [1, 'sent', 0],
    [1, 'sent', 0],
  ]);
});

describe.each([1, 2, 3])('with %i processes', (runners) => {
  test.each(ways)(
    'one %s, at every step: no digest twice, none silently missing',
    async (how) => {
      const calm = await monday({ seed: 1, runners, calm: 1, tables: memoryTables() });
      const wrong: string[] = [];
      for (let at = 1; at <= calm.steps + 5; at += 1)
        for (let seed = 1; seed <= seeds; seed += 1)
          wrong.push(
            ...(await wrongOf({
              seed: at * 1_000 + seed,
              runners,
              failing: { at, how },
              calm: (at + seed) % 2 === 0 ? 1 : 0.4,
            })),
          );
      expect(wrong).toEqual([]);
    },
    patience,
  );
});
