import type { Utterance } from '../../../src/understanding/words/utterance';
import { heardIn, hounslow } from '../setting';

const neglect = { priority: '1', plan: hounslow } as const;

const named: readonly (readonly [heard: string, means: Utterance])[] = [
  ['call P1 "the blue book"', { says: 'calls', words: 'the blue book', means: neglect }],
  ['call neglect “the blue book” from now on', { says: 'calls', words: 'the blue book', means: neglect }],
  ['when we say the blue book we mean P1', { says: 'calls', words: 'the blue book', means: neglect }],
  ['BBK is short for neglect', { says: 'calls', words: 'BBK', means: neglect }],
  [
    'add the alias old guard for safeguarding effectiveness',
    { says: 'calls', words: 'old guard', means: { group: 'safeguarding-effectiveness' } },
  ],
  ['"the met" means police', { says: 'calls', words: 'the met', means: { agency: 'police' } }],
  [
    'MARF stands for multi-agency referral form',
    { says: 'expands', short: 'MARF', long: 'multi-agency referral form' },
  ],
  ['"ZZQ" means the zone quality board.', { says: 'expands', short: 'ZZQ', long: 'the zone quality board' }],
  ['forget the name "the blue book"', { says: 'forgets name', words: 'the blue book' }],
];

test.each(named)('says what something is called here: %s', (heard, means) => {
  expect(heardIn(heard)).toEqual(means);
});

test.each(['call P1 "red"', 'call P1 "CSA"', 'call P1 "1.3"', 'call the moon "the blue book"'])(
  'keeps the meaning of words that have one, and names only what is known: %s',
  (heard) => {
    expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'which meaning' } });
  },
);

test.each(['what is CSA short for?', 'call the police', 'what does SEND mean', 'call 1.2 amber'])(
  'names nothing: %s',
  (heard) => {
    expect(heardIn(heard).says).not.toBe('calls');
  },
);
