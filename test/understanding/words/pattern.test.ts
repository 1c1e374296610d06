import { patternsOf, wordsIn } from '../../../src/understanding/words/pattern';

test('a pattern has words, choices, slots and marks', () => {
  expect(patternsOf('add (a|) rating {label} : {meaning}')).toEqual([
    [
      { is: 'word', word: 'add' },
      { is: 'choice', ways: [[{ is: 'word', word: 'a' }], []], many: false },
      { is: 'word', word: 'rating' },
      { is: 'slot', slot: 'label' },
      { is: 'mark', mark: ':' },
      { is: 'slot', slot: 'meaning' },
    ],
  ]);
});

test('a semicolon parts two patterns', () => {
  expect(patternsOf('quiet days; (what are|) our quiet days')).toHaveLength(2);
});

test('every word of a pattern is known, however deep it stands', () => {
  expect([...wordsIn(patternsOf('say (nothing|(a|one) line)* when quiet'))]).toEqual([
    'say',
    'nothing',
    'a',
    'one',
    'line',
    'when',
    'quiet',
  ]);
});

test.each(['say (nothing', 'say nothing)'])('a bracket without the other is a fault: %s', (notation) => {
  expect(() => patternsOf(notation)).toThrow('bracket');
});
