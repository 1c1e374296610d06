import { asks, hampshire, heardIn } from '../../setting';

test.each([
  ['A2.3', 'A2.3@2021-22'],
  ['A2.3 for 2020-21', 'A2.3@2020-21'],
  ['A2.3 for 2020/21', 'A2.3@2020-21'],
  ['A2.3 last year', 'A2.3@2020-21'],
])('a number that several years have is of the year that is said: %s', (heard, ref) => {
  expect(heardIn(heard, { plan: hampshire })).toEqual(asks(hampshire, { ask: 'item', ref }));
});

test('and so it is told', () => {
  expect(heardIn('mark A2.3 for 2020-21 done', { plan: hampshire })).toEqual({
    says: 'tells',
    plan: hampshire,
    commands: [{ kind: 'update', ref: 'A2.3@2020-21', progress: { state: 'done' } }],
  });
});

test('a year without it has no such item', () => {
  expect(heardIn('mark A2.3 for 2019-20 done', { plan: hampshire })).toMatchObject({
    says: 'unsure',
    question: { why: 'no such ref' },
  });
});
