import type { Filter } from '../../../src/plan/asking/query';
import { asks, heardIn, hounslow } from '../setting';

const mine = { who: { parties: ['me'] } } as const;

const stale: readonly (readonly [heard: string, filter: Filter])[] = [
  ['have I updated everything', { ...mine, notUpdatedSince: '2021-10-11' }],
  ['have I updated everything this month', { ...mine, notUpdatedSince: '2021-11-01' }],
  ['have I updated all of mine', { ...mine, notUpdatedSince: '2021-10-11' }],
  ['am I up to date', { ...mine, notUpdatedSince: '2021-10-11' }],
  [
    'have police updated everything since september',
    { who: { parties: [{ agency: 'police' }] }, notUpdatedSince: '2021-09-01' },
  ],
];

test.each(stale)('asks for what has not been updated: %s', (heard, filter) => {
  expect(heardIn(heard)).toEqual(asks(hounslow, { ask: 'items', filter, show: 'list' }));
});

test.each([
  ['have I updated 1.3', '1.3'],
  ['have I updated the neglect audit', '1.4'],
])('asks when one was updated: %s', (heard, ref) => {
  expect(heardIn(heard)).toEqual(asks(hounslow, { ask: 'item', ref, focus: 'updated' }));
});

test('"have I updated anything" asks what changed', () => {
  expect(heardIn('have I updated anything this month')).toMatchObject({ query: { ask: 'changes' } });
});

describe('a date moved by so much', () => {
  test.each([
    ['push 1.4 back two weeks', '2021-11-14'],
    ['push 1.4 back 2 weeks please', '2021-11-14'],
    ['delay 1.4 by a fortnight', '2021-11-14'],
    ['extend 1.4 two weeks, awaiting data', '2021-11-14'],
    ['1.4 has slipped by two weeks', '2021-11-14'],
    ['bring 1.4 forward a week', '2021-10-24'],
  ])('is offered as a day: %s', (heard, day) => {
    const utterance = heardIn(heard);
    expect(utterance).toMatchObject({
      says: 'unsure',
      question: { why: 'which day', choices: [{ says: `move 1.4 to ${day}` }, { says: 'show 1.4' }] },
    });
  });

  test.each([
    "don't push 1.4 back two weeks",
    'should we push 1.4 back two weeks',
    '1.4 slipped two weeks ago',
  ])('not by: %s', (heard) => {
    expect(heardIn(heard)).not.toMatchObject({ question: { why: 'which day' } });
  });
});

test.each(['1.3?', '1.3 please'])('%s is the item', (heard) => {
  expect(heardIn(heard)).toEqual(asks(hounslow, { ask: 'item', ref: '1.3' }));
});

test.each(["show me 1.3's history", "1.3's history"])('%s is its history', (heard) => {
  expect(heardIn(heard)).toEqual(asks(hounslow, { ask: 'history', ref: '1.3' }));
});
