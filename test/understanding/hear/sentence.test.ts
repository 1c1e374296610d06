import { sentenceOf, wordsOf } from '../../../src/understanding/hear/sentence';

const words = (text: string) => sentenceOf(text).tokens.map((token) => token.word);

test.each([
  ["What's RED in Neglect?", ['what', 'is', 'red', 'in', 'neglect']],
  ['What’s “overdue”', ['what', 'is', 'overdue']],
  ['wots   the\tRAG', ['what', 'is', 'the', 'rag']],
  ['havent u updated ur wk', ['have', 'not', 'you', 'updated', 'your', 'week']],
  ['reds n ambers', ['reds', 'and', 'ambers']],
  ['T&F sub-group', ['task', 'and', 'finish', 'sub', 'group']],
  ['1.3 🟢', ['1.3', 'green']],
  ['A2.3@2020-21 and 1.E4', ['a2.3@2020-21', 'and', '1.e4']],
  ['3/4 w/c 2021-22 0-25', ['3/4', 'w/c', '2021-22', '0-25']],
  ["Neil's partners' plan", ['neil', 'partners', 'plan']],
  ['see https://a.uk/b?c=d, ok', ['see', 'https://a.uk/b?c=d', 'ok']],
  ['1.3 -> green', ['1.3', 'to', 'green']],
  ['1.3.', ['1.3']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a dash between words is punctuation, one inside a word is not', () => {
  const marks = sentenceOf('mark 1.3 green – multi-agency; done').tokens.map((token) => token.before);
  expect(marks).toEqual(['', '', '', '-', '', ';']);
});

test('a question mark anywhere makes it a question', () => {
  expect(sentenceOf('red?').questioned).toBe(true);
  expect(sentenceOf('1.3 green? no').questioned).toBe(true);
  expect(sentenceOf('red').questioned).toBe(false);
});

test('names are read the way they would be typed', () => {
  expect(wordsOf("Children's Services")).toEqual(['children', 'services']);
});
