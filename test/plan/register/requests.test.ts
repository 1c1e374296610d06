import type { Request, TimeRequest } from '../../../src/plan/partnership';
import {
  asksTooMuch,
  isFreshlyAnswered,
  isOpen,
  laterBy,
  timeRequests,
  withAnswer,
  withoutNewsFor,
  withRequest,
} from '../../../src/plan/register/requests';
import { aPartnership } from '../../support/plan-builder';

const today = '2021-11-10';
const asked: TimeRequest = {
  ...{ kind: 'more time', by: 'priya', plan: 'p', ref: '1.3', to: '2021-12-31', asked: today },
  why: 'police data is late',
};
const key = { by: 'priya', plan: 'p', ref: '1.3' };
const answer = { granted: false, by: 'sarah', day: '2021-11-12', word: 'the board wants it' };
const handover: Request = { kind: 'handover', from: 'gareth', to: 'dana' };
const waiting = (...requests: readonly Request[]) => aPartnership({ requests });

test('asked again for the same item, the newer stands; other items and handovers keep theirs', () => {
  const other = { ...asked, ref: '2.1' };
  const again = { ...asked, to: '2022-01-31' };
  expect(withRequest(waiting(handover, asked, other), again).requests).toEqual([handover, other, again]);
});

test('twenty of one person may wait, and no more; asking again for one of them is no more', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => ({ ...asked, ref: `1.${index}` }));
  const partnership = waiting(...twenty, handover);
  expect(asksTooMuch(partnership, { ...asked, ref: '2.1' })).toBe(true);
  expect(asksTooMuch(partnership, { ...asked, ref: '2.1', by: 'tom' })).toBe(false);
  expect(asksTooMuch(partnership, { ...asked, ref: '1.3' })).toBe(false);
  expect(asksTooMuch(partnership, { ...asked, ref: '2.1', asked: '2021-12-09' })).toBe(false);
});

test('a request is open for four weeks, and until the day it asks for', () => {
  expect(isOpen(asked, '2021-12-08')).toBe(true);
  expect(isOpen(asked, '2021-12-09')).toBe(false);
  expect(isOpen({ ...asked, to: '2021-11-15' }, '2021-11-16')).toBe(false);
  expect(isOpen({ ...asked, answer }, today)).toBe(false);
});

test('an answer is kept for whoever asked, for two weeks or until they have seen it', () => {
  const [answered] = timeRequests(withAnswer(waiting(asked), key, answer) ?? waiting());
  expect(answered).toEqual({ ...asked, answer });
  expect(isFreshlyAnswered({ ...asked, answer }, '2021-11-26')).toBe(true);
  expect(isFreshlyAnswered({ ...asked, answer }, '2021-11-27')).toBe(false);
  expect(withoutNewsFor(waiting(handover, { ...asked, answer }), 'priya').requests).toEqual([handover]);
  expect(withoutNewsFor(waiting(asked), 'priya').requests).toEqual([asked]);
  const nothingNew = waiting(asked, { ...asked, by: 'tom', answer });
  expect(withoutNewsFor(nothingNew, 'priya')).toBe(nothingNew);
});

test('what is decided or has lapsed cannot be decided', () => {
  expect(withAnswer(waiting({ ...asked, answer }), key, answer)).toBeUndefined();
  expect(withAnswer(waiting(asked), key, { ...answer, day: '2022-02-01' })).toBeUndefined();
  expect(withAnswer(waiting(asked), { ...key, ref: '2.1' }, answer)).toBeUndefined();
});

test('what has lapsed goes with the next request', () => {
  const old = { ...asked, ref: '2.1', asked: '2021-09-01' };
  expect(withRequest(waiting(old), asked).requests).toEqual([asked]);
});

test.each([
  ['2021-11-10', { days: 14 }, '2021-11-24'],
  ['2021-11-10', { months: 1 }, '2021-12-10'],
  ['2021-09-30', { months: 1 }, '2021-10-31'],
  ['2021-12-31', { months: 2 }, '2022-02-28'],
])('%s and %o more is %s', (day, span, later) => {
  expect(laterBy(day, span)).toBe(later);
});
