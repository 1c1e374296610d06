import { hampshire, herefordshire, hounslow, shown } from '../../setting';
import { meaningsIn } from './readers';

const ref = (...refs: string[]) => ({ slot: 'ref', refs });

test.each([
  [hounslow, '1.3', '1.3'],
  [hounslow, 'action 1.3', '1.3'],
  [hounslow, 'm/s 1.3', '1.3'],
  [hounslow, 'milestone 5 P2', '2.5'],
  [hounslow, 'P2 milestone 3', '2.3'],
  [hounslow, 'milestone 3 of neglect', '1.3'],
  [hounslow, 'third milestone of P1', '1.3'],
  [hounslow, 'm/s 3 of p1', '1.3'],
  [hounslow, '1.E4', '1.E4'],
  [herefordshire, 'obj 1.3', '1.3'],
  [hampshire, 'A2.3', 'A2.3@2021-22'],
  [hampshire, 'a2.3', 'A2.3@2021-22'],
  [hampshire, 'A2.3@2020-21', 'A2.3@2020-21'],
  [hampshire, 'B5.2', 'B5.2'],
  [hampshire, 'A2.6', 'A2.6@2020-21'],
])('in %s %s is %s', (plan, words, meant) => {
  expect(meaningsIn(words, { plan })).toEqual([ref(meant)]);
});

test.each(['9.9', '1.12', 'P9', 'priority 7', 'milestone 9 of P1'])('%s is no ref of the plan', (words) => {
  expect(meaningsIn(words)).toEqual([{ slot: 'no such ref' }]);
});

test.each(['1.5%', '1.5.21'])('%s is no ref at all', (words) => {
  expect(meaningsIn(words).map((means) => means.slot)).not.toContain('ref');
});

test('a ref is never corrected to another', () => {
  expect(meaningsIn('1.33')).toEqual([{ slot: 'no such ref' }]);
});

test.each([
  ['the second one', { slot: 'nth', nth: 2 }],
  ['number 3', { slot: 'nth', nth: 3 }],
  ['it', { slot: 'pronoun', many: false }],
  ['them', { slot: 'pronoun', many: true }],
])('%s points back', (words, means) => {
  expect(meaningsIn(words)).toEqual([means]);
});

test('"the last one" is the last of those shown', () => {
  expect(meaningsIn('the last one', { recall: shown(hounslow, '1.3', '1.4', '1.5') })).toEqual([
    { slot: 'nth', nth: 3 },
  ]);
});
