import { heardIn } from '../setting';

const group = 'safeguarding-effectiveness';

test.each([
  ['make safeguarding effectiveness named members only', 'named members'],
  ['Please mark the Safeguarding Effectiveness group as named members only', 'named members'],
  ['keep safeguarding effectiveness for its members only', 'named members'],
  ['restrict safeguarding effectiveness to its members', 'named members'],
  ['open safeguarding effectiveness to everyone', 'everyone'],
  ['open the safeguarding effectiveness group up to everybody', 'everyone'],
])('%s: %s', (sentence, to) => {
  expect(heardIn(sentence)).toEqual({ says: 'opens group', group, to });
});

test.each([
  'should we make safeguarding effectiveness named members only',
  'make safeguarding effectiveness named members only?',
  "don't make safeguarding effectiveness named members only",
  'is safeguarding effectiveness open to everyone',
  'make 1.3 named members only',
  'show everyone safeguarding effectiveness',
  'Tom says open safeguarding effectiveness to everyone',
])('nothing is opened or closed by: %s', (sentence) => {
  expect(heardIn(sentence).says).not.toBe('opens group');
});
