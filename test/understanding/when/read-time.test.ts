import { readTime } from '../../../src/understanding/when/read-time';
import { sentenceOf } from '../../../src/understanding/hear/sentence';

/** Wednesday. */
const today = '2021-11-10';

const at = (words: string) => readTime(sentenceOf(words).tokens, 0, today);

/** Times that lie at one point: a day, or first and last day. */
const fixed: readonly (readonly [words: string, first: string, last?: string])[] = [
  ['today', '2021-11-10'],
  ['tomorrow', '2021-11-11'],
  ['yesterday', '2021-11-09'],
  ['18 october 2021', '2021-10-18'],
  ['18th of Oct 21', '2021-10-18'],
  ['sixteenth of december 2021', '2021-12-16'],
  ['thirtieth november 2021', '2021-11-30'],
  ['in fourteen days', '2021-11-24'],
  ['October 18 2021', '2021-10-18'],
  ['2021-11-30', '2021-11-30'],
  ['3/4/22', '2022-04-03'],
  ['03/04/2022', '2022-04-03'],
  ['a week today', '2021-11-17'],
  ['a fortnight today', '2021-11-24'],
  ['friday week', '2021-11-19'],
  ['a week on friday', '2021-11-19'],
  ['two weeks tomorrow', '2021-11-25'],
  ['in a fortnight', '2021-11-24'],
  ['in 3 weeks', '2021-12-01'],
  ['6 weeks ago', '2021-09-29'],
  ['a couple of weeks ago', '2021-10-27'],
  ['last friday', '2021-11-05'],
  ['this friday', '2021-11-12'],
  ['this week', '2021-11-08', '2021-11-14'],
  ['next week', '2021-11-15', '2021-11-21'],
  ['last week', '2021-11-01', '2021-11-07'],
  ['this month', '2021-11-01', '2021-11-30'],
  ['next month', '2021-12-01', '2021-12-31'],
  ['nxt mth', '2021-12-01', '2021-12-31'],
  ['last month', '2021-10-01', '2021-10-31'],
  ['this quarter', '2021-10-01', '2021-12-31'],
  ['next quarter', '2022-01-01', '2022-03-31'],
  ['last quarter', '2021-07-01', '2021-09-30'],
  ['this year', '2021-04-01', '2022-03-31'],
  ['next financial year', '2022-04-01', '2023-03-31'],
  ['last yr', '2020-04-01', '2021-03-31'],
  ['this calendar year', '2021-01-01', '2021-12-31'],
  ['2021-22', '2021-04-01', '2022-03-31'],
  ['2021/22', '2021-04-01', '2022-03-31'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['april 22', '2022-04-01', '2022-04-30'],
  ['feb 2024', '2024-02-01', '2024-02-29'],
  ['next april', '2022-04-01', '2022-04-30'],
  ['last september', '2021-09-01', '2021-09-30'],
  ['march next year', '2022-03-01', '2022-03-31'],
  ['next 2 weeks', '2021-11-10', '2021-11-24'],
  ['last 30 days', '2021-10-11', '2021-11-10'],
  ['past fortnight', '2021-10-27', '2021-11-10'],
  ['q3', '2021-10-01', '2021-12-31'],
  ['q1 2022-23', '2022-04-01', '2022-06-30'],
  ['end of the month', '2021-11-30'],
  ['end of next month', '2021-12-31'],
  ['end of the week', '2021-11-12'],
  ['end of the financial year', '2022-03-31'],
  ['year end', '2022-03-31'],
  ['end of 2022', '2022-12-31'],
  ['end feb 2022', '2022-02-28'],
  ['mid march 2022', '2022-03-15'],
  ['start of april 2022', '2022-04-01'],
  ['30.11.21', '2021-11-30'],
  ['3.12.2021', '2021-12-03'],
  ['a week on monday', '2021-11-22'],
  ['monday week', '2021-11-22'],
  ['5th of next month', '2021-12-05'],
  ['1st of this month', '2021-11-01'],
  ['last day of the month', '2021-11-30'],
  ['last friday of next month', '2021-12-31'],
  ['end of play this friday', '2021-11-12'],
  ['EOD tomorrow', '2021-11-11'],
  ['end of play monday week', '2021-11-22'],
  ['close of business on 14 January 2022', '2022-01-14'],
  ['this weekend', '2021-11-13', '2021-11-14'],
  ['last weekend', '2021-11-06', '2021-11-07'],
  ['august bank holiday', '2022-08-29'],
];

test.each(fixed.map(([words, first, last = first]) => ({ words, first, last })))(
  '$words',
  ({ words, first, last }) => {
    const period = { first, last };
    expect(at(words)).toMatchObject({ time: { past: period, future: period, fixed: true } });
  },
);

/** Times without a year: the last one, and the next one. */
const either: readonly (readonly [words: string, past: string, future: string])[] = [
  ['18 oct', '2021-10-18', '2022-10-18'],
  ['30 november', '2020-11-30', '2021-11-30'],
  ['3/4', '2021-04-03', '2022-04-03'],
  ['march', '2021-03-01', '2022-03-01'],
  ['september', '2021-09-01', '2022-09-01'],
  ['november', '2021-11-01', '2021-11-01'],
  ['end of march', '2021-03-31', '2022-03-31'],
  ['friday', '2021-11-05', '2021-11-12'],
  ['christmas', '2020-12-25', '2021-12-25'],
  ['easter', '2021-04-04', '2022-04-17'],
  ['q4', '2021-01-01', '2022-01-01'],
  ['w/c 3 march', '2021-03-01', '2022-02-28'],
  ['1st march', '2021-03-01', '2022-03-01'],
  ['first of march', '2021-03-01', '2022-03-01'],
  ['1st day of March', '2021-03-01', '2022-03-01'],
  ['last friday in january', '2021-01-29', '2022-01-28'],
  ['first monday of december', '2020-12-07', '2021-12-06'],
  ['last day of march', '2021-03-31', '2022-03-31'],
  ['COP friday', '2021-11-05', '2021-11-12'],
  ['close of play on 14 January', '2021-01-14', '2022-01-14'],
  ['easter monday', '2021-04-05', '2022-04-18'],
  ['good friday', '2021-04-02', '2022-04-15'],
  ['boxing day', '2020-12-26', '2021-12-26'],
  ["new year's eve", '2020-12-31', '2021-12-31'],
  ['weekend', '2021-11-06', '2021-11-13'],
];

test.each(either)('%s', (words, past, future) => {
  expect(at(words)).toMatchObject({ time: { past: { first: past }, future: { first: future } } });
});

test.each([
  '31 feb',
  '30/2',
  '4/13',
  '12/13',
  '32 march',
  '29 february',
  'fifth friday in february 2022',
  '31 november 2021',
  '2021-02-30',
  'w/c 31 feb',
])('%s does not exist', (words) => {
  expect(at(words)).toMatchObject({ impossible: true });
});

test('29 February is one of a leap year', () => {
  expect(at('29 feb 2024')).toMatchObject({ time: { past: { first: '2024-02-29' } } });
  expect(at('29 feb 2022')).toMatchObject({ impossible: true });
});

test('"next friday" is two days for as long as this week has one to come', () => {
  expect(at('next friday')).toMatchObject({ either: ['2021-11-12', '2021-11-19'] });
  expect(at('next monday')).toMatchObject({ time: { future: { first: '2021-11-15' } } });
});

describe('a date alone', () => {
  const on = (day: string, words: string) => {
    const { tokens } = sentenceOf(words);
    return readTime(tokens, tokens.length - 1, day);
  };

  test.each([
    ['2021-11-10', 'by the 15th', '2021-11-15'],
    ['2021-11-10', 'by the 5th', '2021-12-05'],
    ['2021-12-02', 'by the 31st', '2021-12-31'],
    ['2021-11-10', 'by the 1st', '2021-12-01'],
    ['2021-11-10', 'by the third', '2021-12-03'],
  ])('on %s, "%s" is %s', (day, words, future) => {
    expect(on(day, words)).toMatchObject({ time: { future: { first: future } } });
  });

  test.each([
    ['2021-11-10', 'push it to the 31st', ['2021-11-30', '2021-12-31']],
    ['2022-01-31', 'due by the 30th', ['2022-02-28', '2022-03-30']],
  ])('on %s, of "%s" there is no such day', (day, words, instead) => {
    expect(on(day, words)).toEqual({ length: 1, impossible: true, instead });
  });

  test.each([
    ['since the 31st', '2021-10-31'],
    ['what was due by the 31st', '2021-10-31'],
    ['1.3 was done on the 31st', '2021-10-31'],
  ])('"%s" looks back', (words, past) => {
    expect(on(today, words)).toMatchObject({ time: { past: { first: past } } });
  });

  test.each(['a note on the second', 'show me the third', 'push it to the second one'])(
    '"%s" says no day',
    (words) => {
      expect(on(today, words)).toBeUndefined();
    },
  );
});

test('what has no bounds of its own has days to offer, and is never taken for any', () => {
  expect(at('late march')).toMatchObject({ either: ['2022-03-31', '2022-03-21'] });
  expect(at('early in december')).toMatchObject({ either: ['2021-12-01', '2021-12-10'] });
  expect(at('bank holiday monday')).toMatchObject({ either: ['2021-12-27', '2022-01-03'] });
  expect(at('next weekend')).toMatchObject({ either: ['2021-11-14', '2021-11-21'] });
  const autumn = { first: '2021-09-01', last: '2021-12-31' };
  expect(at('this term')).toMatchObject({ spans: [autumn, { first: today, last: autumn.last }] });
  expect(at('spring term')).toMatchObject({ spans: [{ first: '2022-01-01', last: '2022-03-31' }] });
  expect(at('end of term')).toMatchObject({ either: ['2021-12-31'] });
});

test('the close of a day is today behind "by", and nothing by itself', () => {
  const behind = (words: string) => readTime(sentenceOf(words).tokens, 1, today);
  expect(behind('by EOD')).toMatchObject({ time: { future: { first: today } } });
  expect(at('end of play')).toBeUndefined();
});

test.each(['the audit', '2', 'may the plan', 'second', 'week', 'next steps', '1.3'])(
  '"%s" is no time',
  (words) => {
    expect(at(words)).toBeUndefined();
  },
);

test('a quarter or year that has begun and not ended is this one', () => {
  expect(readTime(sentenceOf('this year').tokens, 0, '2022-03-31')).toMatchObject({
    time: { past: { first: '2021-04-01' } },
  });
  expect(readTime(sentenceOf('this year').tokens, 0, '2022-04-01')).toMatchObject({
    time: { past: { first: '2022-04-01' } },
  });
});
