import type { RatingScheme } from '../../../../src/plan/partnership';
import { ratingNames } from '../../../../src/understanding/hear/readers/rating';
import { meaningsIn } from './readers';

const rating = (...codes: string[]) => ({ slot: 'rating', codes });

test.each([
  ['red', rating('red')],
  ['reds', { ...rating('red'), many: true }],
  ['off track', rating('red')],
  ['at risk', rating('amber')],
  ['orange', rating('amber')],
  ['on track', rating('green')],
  ['going well', rating('green')],
  ['complete', rating('complete')],
  ['completed', rating('complete')],
  ['ambr', rating('amber')],
  ['🔴', rating('red')],
])('%s', (words, means) => {
  expect(meaningsIn(words)).toEqual([means]);
});

test.each(['struggling', 'behind', 'stuck', 'in trouble', 'slipping', 'worried about', 'need attention'])(
  '%s leans to red or amber',
  (words) => {
    expect(meaningsIn(words)).toEqual([{ slot: 'rating', codes: ['red', 'amber'], vague: true }]);
  },
);

test.each([
  'not rated',
  'unrated',
  'no rating',
  "hasn't been rated",
  'without a rating',
  'never rated',
  'havent got a rag',
])('%s is the absence of a rating', (words) => {
  expect(meaningsIn(words)).toContainEqual(rating('not rated'));
});

test('words go with colours of the scheme, whatever its codes are called', () => {
  const rating = (code: string, colour: 'attention' | 'warning', aliases: readonly string[] = []) => ({
    code,
    label: code,
    colour,
    mark: '',
    meaning: '',
    aliases,
    needsReason: false,
    asksEvidence: false,
    finished: false,
  });
  const scheme: RatingScheme = {
    ratings: [rating('late', 'attention'), rating('steady', 'warning', ['on track'])],
  };
  const first = new Map<string, unknown>();
  for (const [words, name] of ratingNames(scheme)) if (!first.has(words)) first.set(words, name);
  expect(first.get('failing')).toEqual({ is: 'rating', codes: ['late'] });
  expect(first.get('on track')).toEqual({ is: 'rating', codes: ['steady'] });
  expect(first.get('struggling')).toEqual({ is: 'rating', codes: ['late', 'steady'], vague: true });
  expect(first.has('complete')).toBe(false);
});
