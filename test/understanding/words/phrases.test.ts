import { phraseAt, phraseBook, phrasesFor, writtenOut } from '../../../src/understanding/words/phrases';

const tokens = (text: string) => text.split(' ').map((word) => ({ word }));

test('alternatives are written out, the empty one too', () => {
  expect(writtenOut('not (yet |been |)rated')).toEqual(['not yet rated', 'not been rated', 'not rated']);
});

test('the longest phrase at a word is found', () => {
  const book = phraseBook([...phrasesFor('not', 1), ...phrasesFor('not rated', 2)]);
  expect(phraseAt(book, tokens('not rated yet'), 0)).toEqual({ length: 2, value: 2 });
  expect(phraseAt(book, tokens('not red'), 0)).toEqual({ length: 1, value: 1 });
  expect(phraseAt(book, tokens('red'), 0)).toBeUndefined();
});

test('of two values for the same words the first stays', () => {
  const book = phraseBook([...phrasesFor('board', 'executive'), ...phrasesFor('board', 'partnership')]);
  expect(phraseAt(book, tokens('board'), 0)?.value).toBe('executive');
});

test('a pattern of too many phrases is a mistake, told at once', () => {
  const careless = Array.from({ length: 14 }, () => '(a|b)').join(' ');
  expect(() => phrasesFor(careless, true)).toThrow('16384 phrases: split');
});
