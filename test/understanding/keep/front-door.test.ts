import { heardIn } from '../setting';

const words = 'Worried about a child in danger? Ring the MASH on 020 8583 6600';

test.each([
  `change the front door wording to: ${words}`,
  `please change our front-door text to say: "${words}"`,
  `update the front door message: ${words}`,
])('%s', (sentence) => {
  expect(heardIn(sentence)).toEqual({ says: 'words front door', words });
});

test.each(['show the front door wording', "what's the front door number?", 'what does the front door say'])(
  '%s',
  (sentence) => {
    expect(heardIn(sentence)).toEqual({ says: 'asks front door' });
  },
);

test.each([
  ['urgent, a child is in danger tonight, need the front door number', 'not for us'],
  ['is Kayleigh M known to the front door', 'not for us'],
  ['should we change the front door wording', 'unsure'],
])('a question about a child stays one: %s', (sentence, says) => {
  expect(heardIn(sentence).says).toBe(says);
});
