import { heardIn, herefordshire } from '../setting';

const gareth = 'aaaaaaaa-0000-4000-8000-000000000032';
const dana = 'aaaaaaaa-0000-4000-8000-000000000033';
const inHerefordshire = (sentence: string, as: string) => heardIn(sentence, { plan: herefordshire, as });

test.each([
  ["I've taken over from Gareth, what have I inherited", 'Dana Cole'],
  ["i've just taken over from Gareth Pugh", 'Dana Cole'],
  ['Dana has taken over from Gareth', 'Carol Price'],
  ['Dana Cole replaces Gareth Pugh', 'Carol Price'],
  ["hand over Gareth's posts to Dana", 'Carol Price'],
  ["please hand over all of Gareth's posts to Dana", 'Carol Price'],
])('%s (%s)', (sentence, as) => {
  expect(inHerefordshire(sentence, as)).toEqual({ says: 'hands over', from: gareth, to: dana });
});

test.each([
  'has Dana taken over from Gareth',
  'Dana has taken over from Gareth?',
  'Dana might take over from Gareth',
  'should Dana take over from Gareth',
  'if Dana takes over from Gareth',
  'they say Dana has taken over from Gareth',
  "don't hand over Gareth's posts to Dana",
  "hand over Gareth's posts to Dana if she agrees",
  'who has taken over from Gareth',
])('nothing is handed over by: %s', (sentence) => {
  expect(inHerefordshire(sentence, 'Carol Price').says).not.toBe('hands over');
});

test.each(["what's waiting for me", 'requests', 'any requests'])('%s', (sentence) => {
  expect(inHerefordshire(sentence, 'Carol Price')).toEqual({ says: 'asks requests' });
});

test.each([
  ['Dana is covering for Owen until 14 December', { first: '2021-11-10', last: '2021-12-14' }],
  ['Dana covers for Owen from 1 to 14 December', { first: '2021-12-01', last: '2021-12-14' }],
  ['Dana is standing in for Owen Hart next month', { first: '2021-12-01', last: '2021-12-31' }],
])('an absence has its days: %s', (sentence, during) => {
  const owen = 'aaaaaaaa-0000-4000-8000-000000000037';
  expect(inHerefordshire(sentence, 'Carol Price')).toEqual({
    says: 'hands over',
    from: owen,
    to: dana,
    during,
  });
});

test('cover without an end is asked about, and a wish covers nothing', () => {
  expect(inHerefordshire('Dana is covering for Owen', 'Carol Price')).toMatchObject({
    says: 'unsure',
    question: { why: 'which day' },
  });
  expect(inHerefordshire('could Dana cover for Owen next month', 'Carol Price').says).not.toBe('hands over');
});
