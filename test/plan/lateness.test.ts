import { hasSlipped, isFinished, latenessOf } from '../../src/plan/lateness';
import type { Item } from '../../src/plan/plan';
import { anItem, done, dueIn, rated } from '../support/plan-builder';
import { scheme } from './scheme';

const today = '2021-11-10';

function movedTo(item: Item, day: string): Item {
  const forecast = {
    to: day,
    why: 'staff left',
    at: '2021-11-01T09:00:00.000Z',
    day: '2021-11-01',
    by: { id: 'x', name: 'X' },
  };
  return { ...item, standing: { ...item.standing, forecast } };
}

test('a month is due on its last day, and that day is not late', () => {
  const item = dueIn(anItem('1.4'), '2021-10');
  expect(latenessOf(item, scheme, '2021-10-31')).toEqual({ state: 'due', days: 0, last: '2021-10-31' });
  expect(latenessOf(item, scheme, '2021-11-01')).toEqual({ state: 'overdue', days: 1, last: '2021-10-31' });
  expect(latenessOf(item, scheme, today)).toMatchObject({ state: 'overdue', days: 10 });
});

test('a window still open is not late, and one ahead says when it opens', () => {
  const item = anItem('1.6', {
    due: { printed: 'Dec 2021 – Jan 2022', first: '2021-12-01', last: '2022-01-31', precision: 'window' },
  });
  expect(latenessOf(item, scheme, today)).toEqual({
    state: 'due',
    days: 82,
    last: '2022-01-31',
    opens: '2021-12-01',
  });
  expect(latenessOf(item, scheme, '2022-01-31')).toEqual({ state: 'due', days: 0, last: '2022-01-31' });
});

test('what is done, or rated with a rating that means finished, is never late', () => {
  const late = dueIn(anItem('1.3'), '2021-09');
  expect(latenessOf(done(late, '2021-10-02'), scheme, today)).toEqual({ state: 'finished' });
  expect(latenessOf(rated(late, 'complete'), scheme, today)).toEqual({ state: 'finished' });
  expect(isFinished(rated(late, 'green'), scheme)).toBe(false);
});

test('green and overdue is possible: the rating says nothing about the date', () => {
  expect(latenessOf(rated(dueIn(anItem('1.3'), '2021-09'), 'green'), scheme, today).state).toBe('overdue');
});

test('a moved date counts instead of the printed one, which stays', () => {
  const moved = movedTo(dueIn(anItem('1.3'), '2021-09'), '2021-12-01');
  expect(latenessOf(moved, scheme, today)).toEqual({ state: 'due', days: 21, last: '2021-12-01' });
  expect(latenessOf(moved, scheme, '2021-12-02').state).toBe('overdue');
  expect(hasSlipped(moved)).toBe(true);
  expect(moved.due?.last).toBe('2021-09-30');
});

test('without a date, or printed as completed in a year gone by, it cannot be late', () => {
  const lastYear = anItem('A1.1@2020-21', {
    yearRole: 'completed',
    due: { printed: '2020-21', first: '2020-04-01', last: '2021-03-31', precision: 'year' },
  });
  expect(latenessOf(anItem('1.1'), scheme, today)).toEqual({ state: 'no date' });
  expect(latenessOf(lastYear, scheme, today)).toEqual({ state: 'no date' });
});
