import { postedLine, unlessToldToday } from '../../src/jobs/posted-lines';
import type { Posted } from '../../src/jobs/round';

const digest = { to: '19:one@thread.tacv2', occasion: 'week|2021-W45' } as const;

test.each<[Posted, level: string, says: RegExp]>([
  [{ ...digest, kind: 'sent' }, 'info', /sent/],
  [{ ...digest, kind: 'nothing to say' }, 'info', /nothing to say/],
  [{ ...digest, kind: 'lost the claim' }, 'info', /another process/],
  [{ ...digest, kind: 'throttled' }, 'warn', /tried again in a minute/],
  [{ ...digest, kind: 'locked out' }, 'error', /secret or certificate/],
  [{ ...digest, kind: 'unknown' }, 'warn', /post it again/],
  [{ ...digest, kind: 'gave up' }, 'warn', /post it again/],
  [{ ...digest, kind: 'not recorded', became: 'sent' }, 'warn', /recorded otherwise/],
  [{ ...digest, kind: 'no reference' }, 'warn', /Add Plan Steward to the team/],
  [{ ...digest, kind: 'missed' }, 'warn', /The next one tells its news/],
  [{ ...digest, kind: 'refused', why: 'not in the conversation' }, 'warn', /Add Plan Steward to the team/],
  [{ ...digest, kind: 'refused', why: 'no such conversation' }, 'warn', /another channel took its place/],
  [{ ...digest, kind: 'refused', why: 'writing is blocked' }, 'warn', /Ask your Teams administrator/],
  [{ ...digest, kind: 'fault', cause: new Error('gone') }, 'error', /tried again/],
])('%j is told as %s, with what to do', (posted, level, says) => {
  const line = postedLine(posted);
  expect(line).toMatchObject({ level, about: { ...digest, kind: posted.kind } });
  expect(line.says).toMatch(says);
});

test('a refusal’s reason reaches the log under a name that is not cut out as somebody’s words', () => {
  const refused = postedLine({ ...digest, kind: 'refused', why: 'not allowed' });
  expect(refused.about).toEqual({ ...digest, kind: 'refused', reason: 'not allowed' });
});

test('a channel without a way in is told once a day, everything else each time', () => {
  const isNew = unlessToldToday();
  const waiting: Posted = { ...digest, kind: 'no reference' };
  const days = ['2021-11-08', '2021-11-08', '2021-11-15'];
  expect(days.map((day) => isNew(waiting, day))).toEqual([true, false, true]);
  expect(isNew({ ...waiting, to: 'another' }, '2021-11-15')).toBe(true);
  const throttled: Posted = { ...digest, kind: 'throttled' };
  expect(days.map((day) => isNew(throttled, day))).toEqual([true, true, true]);
});
