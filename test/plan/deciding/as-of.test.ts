import { planAsOf } from '../../../src/plan/deciding/as-of';
import { afterChange } from '../../../src/plan/deciding/additions';
import type { Change } from '../../../src/plan/change';
import { aChange, anAddition, anItem, aPlan, toRating, undoing } from '../../support/plan-builder';

const agreed = aPlan({ items: [anItem('1.1'), anItem('1.2')] });
const on = (day: string, change: Change): Change => ({ ...change, day, at: `${day}T10:00:00.000Z` });

const added = anAddition('1.3', 3);
const log: readonly Change[] = [
  on('2021-10-01', aChange('1.1', 1, { what: toRating('green') })),
  on('2021-10-05', aChange('1.2', 2, { what: toRating('amber') })),
  on('2021-10-10', added),
  on('2021-10-15', aChange('1.1', 4, { what: toRating('red', 'green') })),
  on('2021-10-20', undoing(added, 5)),
];
const after = (count: number) => log.slice(0, count).reduce(afterChange, agreed);
const now = { ...after(5), revision: 5 };

test.each([
  ['before anything happened', '2021-09-30', 0],
  ['after the first change', '2021-10-02', 1],
  ['on the day of a change, once it was made', '2021-10-05', 2],
  ['after something was added', '2021-10-11', 3],
  ['before what was added was taken out again', '2021-10-16', 4],
  ['after everything', '2021-10-21', 5],
])('the plan stands as it did %s', (_when, day, changes) => {
  const { items, takenOut = [], revision } = planAsOf(now, log, `${day}T10:00:00.000Z`);
  const then = after(changes);
  expect(items).toEqual(then.items);
  expect(takenOut).toEqual(then.takenOut ?? []);
  expect(revision).toBe(changes);
});

test('it is the very same plan where nothing happened since', () => {
  expect(planAsOf(now, log, '2021-10-20T10:00:00.000Z')).toBe(now);
});
