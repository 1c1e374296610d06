import { heardIn, hounslow } from '../setting';

const meera = (sentence: string) => heardIn(sentence, { plan: hounslow, as: 'Meera Shah' });

test.each([
  "don't tag me",
  'dont tag me pls',
  'please do not tag me in the digest',
  "I don't want to be tagged",
  'stop tagging me',
  'stop mentioning me in the digests please',
  'no more tags',
])('nobody is tagged any more who says: %s', (sentence) => {
  expect(meera(sentence)).toEqual({ says: 'tags', tagged: false });
});

test.each(['you can tag me again', 'ok you may mention me again', 'start tagging me', 'tag me again'])(
  'somebody is tagged again who says: %s',
  (sentence) => {
    expect(meera(sentence)).toEqual({ says: 'tags', tagged: true });
  },
);

test.each(["don't tag Tom", 'do you tag me?', "don't tag me as the lead of 1.3", 'tag 1.3 red'])(
  'it is not about tagging whoever speaks: %s',
  (sentence) => {
    expect(meera(sentence).says).not.toBe('tags');
  },
);
