import { heardIn, hounslow } from '../setting';

const meera = (sentence: string) => heardIn(sentence, { plan: hounslow, as: 'Meera Shah' });

test.each([
  'who cant you reach',
  "who can't you reach and why",
  "why can't you reach Tom",
  'can you reach Tom Baines?',
])('whom the bot cannot write to, and why: %s', (sentence) => {
  expect(meera(sentence)).toEqual({ says: 'asks reach' });
});

test.each([
  'delivery health',
  'did mondays digest arrive',
  'did the digest go out on monday?',
  'has the digest gone out yet',
  'is everything getting through',
  'next run',
  'when do you next run?',
])('whether what it posts arrives: %s', (sentence) => {
  expect(meera(sentence)).toEqual({ says: 'asks delivery health' });
});

test.each(['can you message Tom', "why can't Tom update 1.3", 'who can reach Tom'])(
  'it is something else: %s',
  (sentence) => {
    expect(['asks reach', 'asks delivery health']).not.toContain(meera(sentence).says);
  },
);
