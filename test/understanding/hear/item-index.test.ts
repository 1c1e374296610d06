import { clearWinners, matchItems, type Belonging } from '../../../src/understanding/hear/item-index';
import { hampshire, hounslow, shropshire, vocabularyFor } from '../setting';

const anywhere: Belonging = { priorities: [], words: [] };

function found(plan: string, words: string, belonging = anywhere): readonly string[] {
  return clearWinners(matchItems(vocabularyFor(plan).items, words.split(' '), [], belonging));
}

test.each([
  [hounslow, 'complex case panel', '1.5'],
  [hounslow, 'chronologies trial', '1.3'],
  [hounslow, 'family x', '1.2'],
  [hounslow, '0-25 team activity reports', '4.1'],
  [hounslow, 'inclusion deep dive', '3.2'],
  [hampshire, 'lurking trolls', 'B1.1'],
  [hampshire, 'unborn baby protocol', 'B1.2'],
  [hampshire, 'thematic audit', 'A1.6@2021-22'],
  [shropshire, 'data capture', '2.3'],
])('in %s "%s" is %s', (plan, words, ref) => {
  expect(found(plan, words)).toEqual([ref]);
});

test('a priority said beside the words decides between items', () => {
  const neglect = { priorities: ['1'], words: ['neglect'] };
  expect(found(hounslow, 'audit', neglect)).toEqual(['1.4']);
});

test('words that several items share leave several', () => {
  expect(found(hounslow, 'strategy').length).toBeGreaterThan(1);
});

test("words that are mostly nobody's find nothing", () => {
  expect(found(hounslow, 'flying saucer panel')).toEqual([]);
});
