import { calendarFrom, instantOf, nowAt } from '../src/clock';

describe('now, as people in London say it', () => {
  test.each([
    ['in winter', '2021-11-10T10:00:00.000Z', '2021-11-10', '10:00'],
    ['in summer', '2021-07-10T10:00:00.000Z', '2021-07-10', '11:00'],
    [
      'late on a summer evening, which is tomorrow already',
      '2021-07-10T23:30:00.000Z',
      '2021-07-11',
      '00:30',
    ],
    ['the second before the clocks go back', '2021-10-31T00:59:59.999Z', '2021-10-31', '01:59'],
    ['the second they do', '2021-10-31T01:00:00.000Z', '2021-10-31', '01:00'],
    ['the second before they go forward', '2022-03-27T00:59:59.999Z', '2022-03-27', '00:59'],
    ['the second they do so', '2022-03-27T01:00:00.000Z', '2022-03-27', '02:00'],
  ])('%s', (_, at, day, time) => {
    expect(nowAt(at)).toEqual({ at, day, time });
  });

  test('another zone keeps its own time, also one of three quarters of an hour', () => {
    const at = '2021-11-10T23:20:00.000Z';
    expect(nowAt(at, 'Asia/Kathmandu')).toEqual({ at, day: '2021-11-11', time: '05:05' });
    expect(nowAt(at)).toEqual({ at, day: '2021-11-10', time: '23:20' });
  });

  test('a time that is no time is refused', () => {
    expect(() => nowAt('yesterday')).toThrow('Invalid time value');
    expect(() => instantOf('yesterday')).toThrow('Not a date and time: yesterday');
  });
});

test('a calendar that was set starts there and runs at real speed, through the hour the clocks go back', () => {
  let passed = 5_000;
  const calendar = calendarFrom('2021-10-31T00:30', 'Europe/London', () => passed);
  expect(calendar()).toEqual({ at: '2021-10-30T23:30:00.000Z', day: '2021-10-31', time: '00:30' });
  passed += 2 * 3_600_000;
  expect(calendar()).toEqual({ at: '2021-10-31T01:30:00.000Z', day: '2021-10-31', time: '01:30' });
});
