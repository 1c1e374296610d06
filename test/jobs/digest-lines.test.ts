import { digestLine, unlessToldToday } from '../../src/jobs/digest-lines';
import type { Posted } from '../../src/jobs/post-digests';

const channel = '19:one@thread.tacv2';

test.each<[Posted, level: string, says: RegExp]>([
  [{ channel, kind: 'sent' }, 'info', /sent/],
  [{ channel, kind: 'lost the claim' }, 'info', /another process/],
  [{ channel, kind: 'throttled' }, 'warn', /tried again in a minute/],
  [{ channel, kind: 'unknown' }, 'warn', /say "send me the digest"/],
  [{ channel, kind: 'gave up' }, 'warn', /say "send me the digest"/],
  [{ channel, kind: 'not recorded', became: 'sent' }, 'warn', /recorded otherwise/],
  [{ channel, kind: 'no reference' }, 'warn', /add Plan Steward to the team/],
  [{ channel, kind: 'missed' }, 'warn', /Next week's tells its news/],
  [{ channel, kind: 'refused', why: 'not in the conversation' }, 'warn', /add Plan Steward to the team/],
  [{ channel, kind: 'refused', why: 'no such conversation' }, 'warn', /link the channel/],
  [{ channel, kind: 'refused', why: 'writing is blocked' }, 'warn', /ask the Teams administrator/],
  [{ channel, kind: 'fault', cause: new Error('gone') }, 'error', /tried again/],
])('%j is told as %s, with what to do', (posted, level, says) => {
  const line = digestLine(posted);
  expect(line).toMatchObject({ level, about: { channel, kind: posted.kind } });
  expect(line.says).toMatch(says);
});

test('a refusal’s reason reaches the log under a name that is not cut out as somebody’s words', () => {
  const refused = digestLine({ channel, kind: 'refused', why: 'not allowed' });
  expect(refused.about).toEqual({ channel, kind: 'refused', reason: 'not allowed' });
});

test('a channel without a way in is told once a day, everything else each time', () => {
  const isNew = unlessToldToday();
  const waiting: Posted = { channel, kind: 'no reference' };
  const days = ['2021-11-08', '2021-11-08', '2021-11-15'];
  expect(days.map((day) => isNew(waiting, day))).toEqual([true, false, true]);
  expect(isNew({ ...waiting, channel: 'another' }, '2021-11-15')).toBe(true);
  const throttled: Posted = { channel, kind: 'throttled' };
  expect(days.map((day) => isNew(throttled, day))).toEqual([true, true, true]);
});
