import { heardIn } from './setting';

test('two conditions in two places are asked back one by one', () => {
  expect(heardIn('overdue in P1 or amber in P2')).toEqual({
    says: 'unsure',
    question: {
      why: 'which meaning',
      words: ['overdue in P1 or amber in P2'],
      choices: [
        { label: 'overdue in P1', says: 'overdue in P1' },
        { label: 'amber in P2', says: 'amber in P2' },
      ],
    },
  });
});
