import { judge } from '../../bench/accuracy/judging';
import type { Expected, Sentence } from '../../bench/accuracy/sentence-file';
import type { Utterance } from '../../src/understanding/words/utterance';

const plan = 'hounslow-2021-23';
const expecting = (...expected: readonly Expected[]): Sentence => ({
  id: 'one',
  plan,
  as: 'Tom Baines',
  after: [],
  say: '…',
  kind: 'any',
  expected,
});
const verdict = (heard: Utterance, ...expected: readonly Expected[]) =>
  judge(expecting(...expected), heard).verdict;

const reds = (...ratings: readonly string[]): Utterance => ({
  says: 'asks',
  query: { plan, ask: 'items', filter: { ratings }, show: 'list' },
});
const told = (ref: string, rating: string, why?: string): Utterance => ({
  says: 'tells',
  plan,
  commands: [{ kind: 'update', ref, rating, ...(why !== undefined && { why }) }],
});
const question: Utterance = {
  says: 'unsure',
  question: { why: 'which item', words: ['it'], choices: [{ label: '1.3', says: 'mark 1.3 red' }] },
};

test('the same conditions in another order are exact, and one more is a wrong read', () => {
  expect(verdict(reds('red', 'amber'), { ...reds('amber', 'red') })).toBe('exact');
  expect(verdict(reds('red', 'amber'), { ...reds('red') })).toBe('wrong read');
});

test('another item, rating or any change that was not meant is a wrong write; other words of one are a wrong read', () => {
  expect(verdict(told('1.3', 'red'), { ...told('1.3', 'red') })).toBe('exact');
  expect(verdict(told('1.4', 'red'), { ...told('1.3', 'red') })).toBe('wrong write');
  expect(verdict(told('1.3', 'red'), { not: 'tells' })).toBe('wrong write');
  expect(verdict(told('1.3', 'red'), { says: 'unsure' })).toBe('wrong write');
  expect(verdict(told('1.3', 'red', 'the data'), { ...told('1.3', 'red', 'no data') })).toBe('wrong read');
});

test("a member's words are compared without case and marks, and only where they are given", () => {
  expect(verdict(told('1.3', 'red', 'The data.'), { ...told('1.3', 'red', 'the data') })).toBe('exact');
  expect(verdict(told('1.3', 'red', 'the data'), { ...told('1.3', 'red') })).toBe('exact');
});

test('a right question is exact, and one that nobody needs is needless', () => {
  expect(verdict(question, { says: 'unsure' })).toBe('exact');
  expect(verdict(question, { says: 'unsure', question: { why: 'which person' } })).toBe('needless question');
  expect(verdict(question, { says: 'unsure', choicesFor: ['1.3'] })).toBe('exact');
  expect(verdict(question, { says: 'unsure', choicesFor: ['1.3', '1.4'] })).toBe('needless question');
  expect(verdict(question, { ...reds('red') })).toBe('needless question');
});
