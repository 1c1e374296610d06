import { heardIn, asks, hounslow } from '../../setting';

const opens = (first: string, last: string, said: string, filter = {}) =>
  asks(hounslow, { ask: 'items', filter: { ...filter, opens: { first, last, said } }, show: 'list' });

test.each([
  ['which milestone starts this month', opens('2021-11-01', '2021-11-30', 'this month')],
  ['which milestones start this month', opens('2021-11-01', '2021-11-30', 'this month')],
  [
    'which milestones in neglect start this month',
    opens('2021-11-01', '2021-11-30', 'this month', { priorities: ['1'] }),
  ],
  ['what kicks off in December', opens('2021-12-01', '2021-12-31', 'December')],
  ['kicking off in December', opens('2021-12-01', '2021-12-31', 'December')],
  ['what begins in January', opens('2022-01-01', '2022-01-31', 'January')],
  ['which windows open next month', opens('2021-12-01', '2021-12-31', 'next month')],
  ['what is due to start next month', opens('2021-12-01', '2021-12-31', 'next month')],
  ['what starts before christmas', opens('2021-11-10', '2021-12-25', 'before christmas')],
  ['which ones start after January', opens('2022-02-01', '2023-03-31', 'after January')],
  ['what was due to start in April', opens('2021-04-01', '2021-04-30', 'April')],
  ['what starts soon', opens('2021-11-10', '2021-12-10', 'the next 30 days')],
])('%s', (words, read) => {
  expect(heardIn(words)).toEqual(read);
});

test.each(['start 1.3', '1.3 starts on Monday', 'can you start 1.3'])('%s asks for no window', (words) => {
  expect(heardIn(words)).toMatchObject({ says: 'unsure' });
});
