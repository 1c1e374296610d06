import { withoutWords, withWords, textsOf, type Worded } from '../../../src/plan/deciding/words';

const ref = '1.3';

/** Each kind of command with everything in it that it can have. */
const tellings: readonly Worded[] = [
  {
    ...{ kind: 'update', ref, rating: 'red', progress: { state: 'under way', count: { done: 1, of: 2 } } },
    ...{ forecast: '2021-12-01', why: 'why*', note: 'note*' },
    evidence: {
      ...{ text: 'text*', link: 'https://link*', difference: 'difference*' },
      value: { figure: 'figure*', on: '2021-11-01' },
    },
  },
  { kind: 'update', ref, evidence: { text: 'text*', value: { figure: 'figure*' } } },
  { kind: 'update', ref, rating: 'green' },
  { kind: 'reopen', ref, why: 'why*' },
  { kind: 'assign', ref, as: 'lead', parties: [{ person: 'tom' }], beside: false, why: 'why*' },
  { kind: 'entrust', ref, to: 'executive', why: 'why*' },
  { kind: 'add', priority: '1', text: 'text*', due: null, group: 'executive', lead: [{ person: 'tom' }] },
  { kind: 'escalate', ref, to: 'executive', why: 'why*' },
  { kind: 'challenge', ref, agency: 'police', why: 'why*' },
];

test.each(tellings)('$kind comes apart into its words and the rest, and together again', (telling) => {
  expect(withWords(withoutWords(telling), textsOf(telling))).toEqual(telling);
});

test.each(tellings)('nothing that was typed is left in $kind without its words', (telling) => {
  expect(JSON.stringify(withoutWords(telling))).not.toContain('*');
});
