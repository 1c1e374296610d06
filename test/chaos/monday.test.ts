import { memoryTables } from '../../src/store/memory-table';
import { allOf, monday, waysToFail, wrongAtSteps } from './monday';

test('on a calm Monday both channels get their digest, and nobody is told of anything', async () => {
  const { left } = await monday({ seed: 1, runners: 1, calm: 1, tables: memoryTables() });
  expect(left.map(({ seen, delivery, notices }) => [seen, delivery?.state, notices.length])).toEqual([
    [1, 'sent', 0],
    [1, 'sent', 0],
  ]);
});

/** A third of the steps for each number of processes, and so all of them; `npm run chaos` takes every step for each. */
describe.each([1, 2, 3])('with %i processes', (runners) => {
  test.each(waysToFail)(
    'one %s, at every third step: no digest twice, none silently missing',
    async (how) => {
      expect(await allOf(wrongAtSteps(how, runners, 1, 3))).toEqual([]);
    },
    60_000,
  );
});
