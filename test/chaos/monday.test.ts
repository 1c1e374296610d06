import { memoryTables } from '../../src/store/memory-table';
import { allOf, monday, waysToFail, wrongAtEveryStep } from './monday';

test('on a calm Monday both channels get their digest, and nobody is told of anything', async () => {
  const { left } = await monday({ seed: 1, runners: 1, calm: 1, tables: memoryTables() });
  expect(left.map(({ seen, delivery, notices }) => [seen, delivery?.state, notices.length])).toEqual([
    [1, 'sent', 0],
    [1, 'sent', 0],
  ]);
});

describe.each([1, 2, 3])('with %i processes', (runners) => {
  test.each(waysToFail)(
    'one %s, at every step: no digest twice, none silently missing',
    async (how) => {
      expect(await allOf(wrongAtEveryStep(how, runners, 1))).toEqual([]);
    },
    60_000,
  );
});
