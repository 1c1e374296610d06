import { meaningsIn } from './readers';

test.each([
  ['overdue', 'overdue'],
  ['late', 'overdue'],
  ['past the deadline', 'overdue'],
  ['behind schedule', 'overdue'],
  ['done', 'done'],
  ['ticked off', 'done'],
  ['signed off', 'done'],
  ['not done', 'not done'],
  ["isn't finished", 'not done'],
  ['outstanding', 'not done'],
  ['still to do', 'not done'],
  ['under way', 'started'],
  ['ongoing', 'started'],
  ["hasn't started", 'not started'],
  ['yet to start', 'not started'],
  ['no lead', 'no lead'],
  ['without an owner', 'no lead'],
  ['nobody leads', 'no lead'],
  ['unassigned', 'no lead'],
  ['no date', 'no date'],
  ['without a deadline', 'no date'],
  ['no evidence', 'no evidence'],
  ['without evidence', 'no evidence'],
  ['slipped', 'slipped'],
  ['pushed back', 'slipped'],
  ['by exception', 'exceptions'],
])('%s is %s', (words, state) => {
  expect(meaningsIn(words)).toEqual([{ slot: 'state', state }]);
});

test.each(['not updated', "hasn't been updated", 'no update', 'gone quiet', 'stale', 'not been touched'])(
  '%s has gone without an update',
  (words) => {
    expect(meaningsIn(words)).toEqual([{ slot: 'stale' }]);
  },
);
