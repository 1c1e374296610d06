import { heardIn, hounslow } from './setting';

interface Asked {
  readonly why: string;
  readonly words: readonly string[];
  readonly choices: readonly { readonly label: string; readonly says: string }[];
}

/** What is asked back, with each way on as its button says it. */
const questions: Readonly<Record<string, Asked>> = {
  "what's Sarah got": {
    why: 'which person',
    words: ['Sarah'],
    choices: [
      { label: 'Sarah Okafor', says: "what's Sarah Okafor got" },
      { label: 'Sarah Lind', says: "what's Sarah Lind got" },
    ],
  },
  'update 2': {
    why: 'which item',
    words: ['2'],
    choices: [
      { label: 'All of P2 Child Sexual Abuse', says: 'show everything in P2' },
      { label: '1.2 Implement the Family X LSCPR recommendations', says: 'show 1.2' },
      { label: '2.1 Develop and deliver bespoke training, so that…', says: 'show 2.1' },
    ],
  },
  'whats happening with the strategy': {
    why: 'which item',
    words: ['strategy'],
    choices: [
      { label: '2.5 Launch the CSA Strategy', says: 'whats happening with 2.5' },
      {
        label: '1.6 Revise the Neglect Strategy, to launch again in March…',
        says: 'whats happening with 1.6',
      },
      {
        label: '1.4 Audit practice against the Neglect Strategy 2020-22…',
        says: 'whats happening with 1.4',
      },
    ],
  },
  'mark it done': { why: 'nothing to refer to', words: ['it'], choices: [] },
  'are we ok': {
    why: 'too wide',
    words: ['are', 'we', 'ok'],
    choices: [
      { label: 'How many of each rating', says: 'red amber green across everything' },
      { label: "What's overdue", says: 'what is overdue across everything' },
      { label: 'What changed this month', says: 'what has changed this month' },
    ],
  },
  'overdue in P1 or amber in P2': {
    why: 'which meaning',
    words: ['overdue in P1 or amber in P2'],
    choices: [
      { label: 'overdue in P1', says: 'overdue in P1' },
      { label: 'amber in P2', says: 'amber in P2' },
    ],
  },
};

test.each(Object.entries(questions))('asks back, saying what each way on would do: %s', (words, question) => {
  expect(heardIn(words, { plan: hounslow })).toEqual({ says: 'unsure', question });
});
