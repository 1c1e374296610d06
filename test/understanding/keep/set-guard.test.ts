import { heardIn } from '../setting';

test.each([
  ['make the guard stricter', 'strict'],
  ['Stricter guard please', 'strict'],
  ['tighten the guard', 'strict'],
  ['normal guard', 'normal'],
  ['set the guard back to normal', 'normal'],
  ['turn off the guard', 'off'],
  ['switch the guard off', 'off'],
  ['disable the guard', 'off'],
])('%s: %s', (words, to) => {
  expect(heardIn(words)).toEqual({ says: 'sets guard', to });
});

test.each(['note on 1.3: make the guard stricter', 'guard', 'is 1.3 stricter'])(
  'is no word about the guard alone: %s',
  (words) => {
    expect(heardIn(words).says).not.toBe('sets guard');
  },
);
