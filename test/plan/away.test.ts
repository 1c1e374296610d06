import { absenceProblem, afterSaying, type Absence, type Contact } from '../../src/plan/contact';
import { addDays } from '../../src/plan/day';
import { daysToMakeUp } from '../../src/plan/nudging/late-nudges';
import { nudgesOn, reminderDay, type Reason } from '../../src/plan/nudging/nudges';
import type { Partnership, Person } from '../../src/plan/partnership';
import type { Item } from '../../src/plan/plan';
import { whoWaitsSince } from '../../src/plan/nudging/waiting';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';
import { scheme } from './scheme';

// Over Christmas 2021 Monday 27 and Tuesday 28 December are bank holidays, as is Monday 3 January.
const leave: Absence = { from: '2021-12-20', until: '2022-01-04' };

const tom = (contact?: Contact): Person => ({
  ...{ id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false },
  ...(contact && { contact }),
});
const dueOn = (day: string): Item => ({
  ...anItem('1.3'),
  due: { printed: day, first: day, last: day, precision: 'day' },
  lead: [{ person: 'tom' }],
});

function viewOn(today: string, items: readonly Item[], contact?: Contact, given: Partial<Partnership> = {}) {
  const member = tom(contact);
  return {
    plan: aPlan({ items, period: { printed: '', first: '2021-12-01', last: '2030-12-31' } }),
    partnership: aPartnership({ scheme, people: [member], ...given }),
    member,
    today,
  };
}

/** On which days from 1 December to 31 January he is nudged for this reason. */
function daysOf(why: Reason['why'], due: string, contact?: Contact, given?: Partial<Partnership>): string[] {
  const days: string[] = [];
  for (let day = '2021-12-01'; day <= '2022-01-31'; day = addDays(day, 1)) {
    const reasons = nudgesOn(viewOn(day, [dueOn(due)], contact, given)).flatMap((nudge) => nudge.reasons);
    if (reasons.some((reason) => reason.why === why)) days.push(day);
  }
  return days;
}

describe('while a lead is away', () => {
  const away = { away: [leave] };

  test.each([
    [
      'due soon after: on the last day before, and again on the first day back',
      '2022-01-06',
      ['2021-12-17', '2022-01-04'],
    ],
    ['due long after: as ever', '2022-01-25', ['2022-01-11', '2022-01-21']],
    ['due meanwhile: on the days before', '2021-12-31', ['2021-12-17']],
  ])('%s', (_, due, days) => {
    expect(daysOf('due', due, away)).toEqual(days);
  });

  test('what fell due meanwhile is overdue on the first day back', () => {
    expect(daysOf('overdue', '2021-12-22').slice(0, 2)).toEqual(['2021-12-23', '2021-12-30']);
    expect(daysOf('overdue', '2021-12-22', away).slice(0, 2)).toEqual(['2022-01-04', '2022-01-06']);
  });

  test('the nudge before a meeting comes when they are back, where it has not met yet', () => {
    const group = {
      id: 'board',
      name: 'Board',
      kind: 'board',
      aliases: [],
      members: [],
      looksAfter: [],
      hasChannel: false,
    } as const;
    const meets = (day: string) => ({ groups: [group], meetings: [{ group: 'board', day, moved: false }] });
    expect(daysOf('before a meeting', '2022-06-30', away, meets('2022-01-06'))).toEqual([
      '2021-12-17',
      '2022-01-04',
    ]);
    expect(daysOf('before a meeting', '2022-06-30', away, meets('2021-12-31'))).toEqual(['2021-12-17']);
  });

  test('a reminder for one of those days waits until they are back', () => {
    expect(reminderDay(viewOn('2021-12-01', [], away), '2021-12-30', '2021-12-01')).toBe('2022-01-04');
    expect(reminderDay(viewOn('2021-12-01', []), '2021-12-30', '2021-12-01')).toBe('2021-12-30');
  });

  test('what was to be said on a day they had off, pulled forward to it from a weekend, is said on the next', () => {
    const friday = { away: [{ from: '2021-12-10', until: '2021-12-11' }] };
    // Three days before Tuesday 14 December is a Saturday.
    expect(daysOf('due', '2021-12-14')).toContain('2021-12-10');
    expect(daysOf('due', '2021-12-14', friday)).toContain('2021-12-13');
    expect(reminderDay(viewOn('2021-12-01', [], friday), '2021-12-12', '2021-12-01')).toBe('2021-12-13');
  });

  test('what was never said before they left is made up for when they are back, unless that is more than a month ago', () => {
    const item = dueOn('2022-01-10');
    expect(daysToMakeUp(viewOn('2022-01-04', [item], away))).toEqual(['2021-12-17']);
    const long = { away: [{ from: '2021-12-04', until: '2022-01-08' }] };
    expect(daysToMakeUp(viewOn('2022-01-10', [dueOn('2021-12-02')], long))).toEqual([]);
    expect(daysToMakeUp(viewOn('2022-01-04', [dueOn('2021-12-02')], long))).toEqual([]);
  });

  test('the business manager reads when they are nudged again, where the next nudges come while they are away', () => {
    const unreachedOn = (today: string) =>
      whoWaitsSince(viewOn(today, [dueOn('2022-01-10')], away), '2021-12-01', new Map()).behind[0]?.unreached;
    expect(unreachedOn('2021-12-16')).toBeUndefined();
    expect(unreachedOn('2021-12-17')).toEqual({ awayUntil: '2022-01-04' });
    expect(unreachedOn('2021-12-29')).toEqual({ awayUntil: '2022-01-04' });
    expect(unreachedOn('2021-12-31')).toBeUndefined();
  });
});

describe('what a person says of it', () => {
  const early = (day: string) => ({ day, time: '08:00' });
  const said = (contact: Contact, absence: Absence, now = early('2021-12-01')) =>
    afterSaying(contact, { set: 'away', ...absence }, now).away;

  test('a second time away stands beside the first; of one over the same days the last word holds', () => {
    const half = { from: '2022-02-14', until: '2022-02-19' };
    const longer = { from: '2021-12-17', until: '2022-01-10' };
    const shorter = { from: '2021-12-20', until: '2021-12-28' };
    const later = { from: '2021-12-24', until: '2022-01-10' };
    expect(said({ away: [half] }, leave)).toEqual([leave, half]);
    expect(said({ away: [leave, half] }, longer)).toEqual([longer, half]);
    expect(said({ away: [leave] }, shorter)).toEqual([shorter]);
    expect(said({ away: [leave] }, later)).toEqual([{ from: '2021-12-20', until: '2021-12-24' }, later]);
  });

  test('today’s nudges came: from their time on an absence begins tomorrow, whenever its card was made', () => {
    const now = { day: '2021-12-22', time: '09:30' };
    expect(said({}, leave, now)).toEqual([{ ...leave, from: '2021-12-23' }]);
    expect(said({}, leave, early('2021-12-22'))).toEqual([{ ...leave, from: '2021-12-22' }]);
    expect(said({ after: '14:00' }, leave, now)).toEqual([{ ...leave, from: '2021-12-22' }]);
    expect(absenceProblem({}, { from: '2021-12-22', until: '2021-12-23' }, now)).toBe('nudged today');
    const paused = afterSaying({}, { set: 'away', from: '2021-12-22', until: '2021-12-24' }, now);
    expect(daysOf('overdue', '2021-12-21', paused).slice(0, 2)).toEqual(['2021-12-22', '2021-12-29']);
  });

  test('one that is over is forgotten a month later, whatever is said then', () => {
    const tomorrow = { set: 'after', time: '14:00' } as const;
    expect(afterSaying({ away: [leave] }, tomorrow, early('2022-02-04')).away).toEqual([leave]);
    expect(afterSaying({ away: [leave] }, tomorrow, early('2022-02-05')).away).toBeUndefined();
  });

  test('whoever is back early is nudged from that day on, and is away later on as they said', () => {
    const later = { from: '2022-02-14', until: '2022-02-19' };
    const back = afterSaying({ away: [leave, later], nudges: 'off' }, { set: 'on' }, early('2021-12-29'));
    const ended = { from: '2021-12-20', until: '2021-12-29' };
    expect(back).toEqual({ away: [ended, later], since: '2021-12-29' });
    expect(daysOf('overdue', '2021-12-22', back)[0]).toBe('2021-12-29');
  });

  test('where nothing has stopped their nudges, what they take back is the time ahead', () => {
    expect(afterSaying({ away: [leave] }, { set: 'on' }, early('2021-12-01'))).toEqual({
      since: '2021-12-01',
    });
  });

  test.each([
    ['it ends before it begins', { from: '2021-12-20', until: '2021-12-20' }, 'backwards'],
    ['it was over yesterday', { from: '2021-11-20', until: '2021-12-01' }, 'over'],
    ['it ends more than a year from now', { from: '2022-12-01', until: '2022-12-03' }, 'too long'],
    ['it ends a year from now', { from: '2022-11-01', until: '2022-12-02' }, undefined],
  ])('%s', (_, absence, problem) => {
    expect(absenceProblem({}, absence, early('2021-12-01'))).toBe(problem);
  });

  test('a dozen ahead are kept, and no more', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      from: `2022-02-${at + 10}`,
      until: `2022-02-${at + 11}`,
    }));
    expect(absenceProblem({ away: many }, leave, early('2021-12-01'))).toBe('too many');
    expect(absenceProblem({ away: many.slice(1) }, leave, early('2021-12-01'))).toBeUndefined();
  });
});
