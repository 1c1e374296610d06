import type { Command } from '../../src/plan/command';
import type { Filter } from '../../src/plan/asking/query';
import { heardIn, hounslow, shown } from './setting';

/** What is told in so many words, with the commands it is. */
const told: readonly (readonly [heard: string, commands: readonly Command[]])[] = [
  [
    'set 1.3 to amber, waiting on police data',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'waiting on police data' }],
  ],
  [
    'mark 1.3 red because the panel never met',
    [{ kind: 'update', ref: '1.3', rating: 'red', why: 'the panel never met' }],
  ],
  [
    '1.3 amber as we are short of staff',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'we are short of staff' }],
  ],
  [
    '1.3 amber awaiting sign-off',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'awaiting sign-off' }],
  ],
  [
    'mark 1.3 amber, wating on police',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'wating on police' }],
  ],
  [
    'mark 1.3 amber until we hear back',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'until we hear back' }],
  ],
  [
    'mark 1.3 amber, wait for police data to come',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'wait for police data to come' }],
  ],
  ['mark 1.3 amber, IRO vacancy', [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'IRO vacancy' }]],
  [
    'mark 1.3 amber, not red yet but close',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'not red yet but close' }],
  ],
  ['mark 1.3 amber - ofsted visit', [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'ofsted visit' }]],
  ['1.4 done on Friday', [{ kind: 'update', ref: '1.4', progress: { state: 'done', on: '2021-11-05' } }]],
  ['1.3 amber, was green', [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'was green' }]],
  ['1.3 amber as of today', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
  ['could we turn 1.4 amber', [{ kind: 'update', ref: '1.4', rating: 'amber' }]],
  ['could we turn 1.4 amber?', [{ kind: 'update', ref: '1.4', rating: 'amber' }]],
  ['please set 1.4 to green', [{ kind: 'update', ref: '1.4', rating: 'green' }]],
  ["let's put 1.4 at red - no data", [{ kind: 'update', ref: '1.4', rating: 'red', why: 'no data' }]],
  ['can you make 2.1 green please', [{ kind: 'update', ref: '2.1', rating: 'green' }]],
  ['1.3 is green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['1.3: green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['1.3 green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['1.3 -> green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  [
    'turn 1.3 and 1.4 amber, no capacity',
    [
      { kind: 'update', ref: '1.3', rating: 'amber', why: 'no capacity' },
      { kind: 'update', ref: '1.4', rating: 'amber', why: 'no capacity' },
    ],
  ],
  [
    '1.3 green, 1.4 amber waiting on police, 2.1 done',
    [
      { kind: 'update', ref: '1.3', rating: 'green' },
      { kind: 'update', ref: '1.4', rating: 'amber', why: 'waiting on police' },
      { kind: 'update', ref: '2.1', progress: { state: 'done' } },
    ],
  ],
  [
    'mark 1.3 green and 1.4 amber',
    [
      { kind: 'update', ref: '1.3', rating: 'green' },
      { kind: 'update', ref: '1.4', rating: 'amber' },
    ],
  ],
  [
    '1.3 is amber and 2 of 3 in',
    [
      {
        kind: 'update',
        ref: '1.3',
        rating: 'amber',
        progress: { state: 'under way', count: { done: 2, of: 3 } },
      },
    ],
  ],
  ['1.4 done', [{ kind: 'update', ref: '1.4', progress: { state: 'done' } }]],
  ['1.4 is done', [{ kind: 'update', ref: '1.4', progress: { state: 'done' } }]],
  [
    '1.4 was finished on 4 Nov',
    [{ kind: 'update', ref: '1.4', progress: { state: 'done', on: '2021-11-04' } }],
  ],
  ['1.4 finished on 4 nov', [{ kind: 'update', ref: '1.4', progress: { state: 'done', on: '2021-11-04' } }]],
  ['1.4 has been completed', [{ kind: 'update', ref: '1.4', rating: 'complete' }]],
  ['complete 1.4', [{ kind: 'update', ref: '1.4', rating: 'complete' }]],
  ['mark 1.4 complete', [{ kind: 'update', ref: '1.4', rating: 'complete' }]],
  ['mark 1.4 as done', [{ kind: 'update', ref: '1.4', progress: { state: 'done' } }]],
  ['1.4 is complete', [{ kind: 'update', ref: '1.4', rating: 'complete' }]],
  ['we did 1.4', [{ kind: 'update', ref: '1.4', progress: { state: 'done' } }]],
  ["we've finished 1.4", [{ kind: 'update', ref: '1.4', progress: { state: 'done' } }]],
  ['we launched the complex case panel', [{ kind: 'update', ref: '1.5', progress: { state: 'done' } }]],
  [
    'complex case panel launched on 1 nov',
    [{ kind: 'update', ref: '1.5', progress: { state: 'done', on: '2021-11-01' } }],
  ],
  ['tick off 1.5', [{ kind: 'update', ref: '1.5', progress: { state: 'done' } }]],
  ['close 1.5', [{ kind: 'update', ref: '1.5', progress: { state: 'done' } }]],
  ['1.2 started', [{ kind: 'update', ref: '1.2', progress: { state: 'under way' } }]],
  ["we've started 2.2", [{ kind: 'update', ref: '2.2', progress: { state: 'under way' } }]],
  ['2.2 under way', [{ kind: 'update', ref: '2.2', progress: { state: 'under way' } }]],
  [
    '2.2 2 of 4 done',
    [{ kind: 'update', ref: '2.2', progress: { state: 'under way', count: { done: 2, of: 4 } } }],
  ],
  [
    'note on 1.3: waiting for the court data',
    [{ kind: 'update', ref: '1.3', note: 'waiting for the court data' }],
  ],
  [
    'add a note to 1.3: all teams have replied',
    [{ kind: 'update', ref: '1.3', note: 'all teams have replied' }],
  ],
  ['add a note to 1.3 saying all done', [{ kind: 'update', ref: '1.3', note: 'all done' }]],
  ['note for 1.3 - chase next week', [{ kind: 'update', ref: '1.3', note: 'chase next week' }]],
  ['push 2.5 to March', [{ kind: 'update', ref: '2.5', forecast: '2022-03-31' }]],
  [
    'push 2.5 back to end of march because the strategy is late',
    [{ kind: 'update', ref: '2.5', forecast: '2022-03-31', why: 'the strategy is late' }],
  ],
  [
    'move 1.4 to 30 Nov because audit tool late',
    [{ kind: 'update', ref: '1.4', forecast: '2021-11-30', why: 'audit tool late' }],
  ],
  ['move 1.4 to 30 november', [{ kind: 'update', ref: '1.4', forecast: '2021-11-30' }]],
  ['put 1.4 back to december', [{ kind: 'update', ref: '1.4', forecast: '2021-12-31' }]],
  ['extend 1.2 until Christmas', [{ kind: 'update', ref: '1.2', forecast: '2021-12-25' }]],
  ['1.4 has slipped to december', [{ kind: 'update', ref: '1.4', forecast: '2021-12-31' }]],
  ['2.5 slipped to march', [{ kind: 'update', ref: '2.5', forecast: '2022-03-31' }]],
  ['change the date of 1.4 to 5 dec', [{ kind: 'update', ref: '1.4', forecast: '2021-12-05' }]],
  [
    'evidence for 1.3: https://x.gov.uk/doc.pdf, staff more confident',
    [
      {
        kind: 'update',
        ref: '1.3',
        evidence: {
          text: 'staff more confident',
          link: 'https://x.gov.uk/doc.pdf',
        },
      },
    ],
  ],
  [
    'add evidence to 1.3: minutes of the panel',
    [{ kind: 'update', ref: '1.3', evidence: { text: 'minutes of the panel' } }],
  ],
  ['reopen 1.4', [{ kind: 'reopen', ref: '1.4' }]],
  ['re-open 1.4, not finished', [{ kind: 'reopen', ref: '1.4', why: 'not finished' }]],
  [
    'reopen 1.4 because it was never signed off',
    [{ kind: 'reopen', ref: '1.4', why: 'it was never signed off' }],
  ],
  ['undo', [{ kind: 'undo' }]],
  ['undo that', [{ kind: 'undo' }]],
  ['take that back', [{ kind: 'undo' }]],
  ['mark 1.3 gren', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['mark 1.3 ambr, waiting', [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'waiting' }]],
  ['mark the chronologies trial green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  [
    'chronologies trial amber, waiting on legal',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'waiting on legal' }],
  ],
  ['set the csa training to green', [{ kind: 'update', ref: '2.1', rating: 'green' }]],
  ['ok mark 1.3 amber please', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
  ['Mark 1.3 GREEN.', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['1.3 🟢', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['P1 milestone 3 green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['milestone 3 of neglect is amber', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
  ['third milestone of P2 is done', [{ kind: 'update', ref: '2.3', progress: { state: 'done' } }]],
  ['1.3 at risk, no data yet', [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'no data yet' }]],
  ['1.3 off track', [{ kind: 'update', ref: '1.3', rating: 'red' }]],
  [
    '1.3 amber (waiting for police)',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'waiting for police' }],
  ],
  [
    '1.3 amber; waiting for police',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'waiting for police' }],
  ],
  [
    '1.3 amber - police, health and LA all need to sign',
    [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'police, health and LA all need to sign' }],
  ],
  ['1.3 green thanks', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['1.3 back to green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['1.3 now amber', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
  ['1.3 has gone red', [{ kind: 'update', ref: '1.3', rating: 'red' }]],
  ['1.3 gone red, staff left', [{ kind: 'update', ref: '1.3', rating: 'red', why: 'staff left' }]],
  ['1.3 turned red', [{ kind: 'update', ref: '1.3', rating: 'red' }]],
  ['downgrade 1.3 to amber, no data', [{ kind: 'update', ref: '1.3', rating: 'amber', why: 'no data' }]],
  ['put amber on 1.3', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
  [
    'mark 1.3 green & 1.4 red: no data',
    [
      { kind: 'update', ref: '1.3', rating: 'green' },
      { kind: 'update', ref: '1.4', rating: 'red', why: 'no data' },
    ],
  ],
  [
    'mark 3.1 green - schools signed up',
    [{ kind: 'update', ref: '3.1', rating: 'green', why: 'schools signed up' }],
  ],
  ['2.3 done 4/11', [{ kind: 'update', ref: '2.3', progress: { state: 'done', on: '2021-11-04' } }]],
  [
    '1.3 amber. Waiting for police data. 1.4 green.',
    [
      { kind: 'update', ref: '1.3', rating: 'amber', why: 'Waiting for police data' },
      { kind: 'update', ref: '1.4', rating: 'green' },
    ],
  ],
  ['log 1.3 as green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['rate 1.3 amber', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
];

test.each(told)('%s', (heard, commands) => {
  expect(heardIn(heard)).toEqual({ says: 'tells', plan: hounslow, commands });
});

/** Told of the one item that was shown before. */
const ofThat: readonly (readonly [heard: string, commands: readonly Command[]])[] = [
  [
    'evidence: https://x.gov.uk/a',
    [{ kind: 'update', ref: '1.3', evidence: { text: 'https://x.gov.uk/a', link: 'https://x.gov.uk/a' } }],
  ],
  ['mark it green', [{ kind: 'update', ref: '1.3', rating: 'green' }]],
  ['actually make that red', [{ kind: 'update', ref: '1.3', rating: 'red' }]],
  [
    'make it red, no progress',
    [{ kind: 'update', ref: '1.3', rating: 'red', progress: { state: 'not started' } }],
  ],
  ['amber', [{ kind: 'update', ref: '1.3', rating: 'amber' }]],
  ['done', [{ kind: 'update', ref: '1.3', progress: { state: 'done' } }]],
  [
    '2 of 3 in',
    [{ kind: 'update', ref: '1.3', progress: { state: 'under way', count: { done: 2, of: 3 } } }],
  ],
  ['red, no staff', [{ kind: 'update', ref: '1.3', rating: 'red', why: 'no staff' }]],
];

test.each(ofThat)('after 1.3: %s', (heard, commands) => {
  expect(heardIn(heard, { recall: shown(hounslow, '1.3') })).toEqual({
    says: 'tells',
    plan: hounslow,
    commands,
  });
});

test.each(ofThat)('with nothing to refer to, nothing is told: %s', (heard) => {
  expect(heardIn(heard).says).not.toBe('tells');
});

test('an ordinal is one of those shown', () => {
  const recall = shown(hounslow, '1.3', '1.4', '1.5');
  expect(heardIn('mark the second one amber', { recall })).toMatchObject({
    commands: [{ ref: '1.4', rating: 'amber' }],
  });
});

test('"it" after a list asks which, and says what each choice would do', () => {
  const utterance = heardIn('mark it green', { recall: shown(hounslow, '1.3', '1.4') });
  expect(utterance).toMatchObject({ says: 'unsure', question: { why: 'which item' } });
  expect(utterance.says === 'unsure' && utterance.question.choices.map((choice) => choice.says)).toEqual([
    'mark 1.3 green',
    'mark 1.4 green',
  ]);
});

test('a rating that the word only leans to is asked about', () => {
  const utterance = heardIn('1.3 is struggling');
  expect(utterance.says === 'unsure' && utterance.question.choices.map((choice) => choice.says)).toEqual([
    'mark 1.3 red',
    'mark 1.3 amber',
    'show 1.3',
  ]);
});

const neglect = { priorities: ['1'] };

test.each<[heard: string, filter: Filter, each: object]>([
  ['mark all of neglect green', neglect, { rating: 'green' }],
  ['mark everything green', {}, { rating: 'green' }],
  ['set my items to green', { who: { parties: ['me'] } }, { rating: 'green' }],
  ['set all my neglect ones to green', { ...neglect, who: { parties: ['me'] } }, { rating: 'green' }],
  [
    'set all march 2022 ones to green',
    { due: { first: '2022-03-01', last: '2022-03-31', reading: 'in', said: 'march 2022' } },
    { rating: 'green' },
  ],
  ['mark all of P1 red because of the data', neglect, { rating: 'red', why: 'the data' }],
  [
    'move all of P1 to 31 March, the board met late',
    neglect,
    { forecast: '2022-03-31', why: 'the board met late' },
  ],
])('a whole set, each with its tick: %s', (heard, filter, each) => {
  expect(heardIn(heard)).toEqual({ says: 'tells all', plan: hounslow, filter, each });
});

test.each([
  'set all my neglect ones to green?',
  'should all of neglect be green',
  'mark everything green if police agree',
  'mark everything green, only joking',
  "don't mark everything green",
])('and nothing is told of a whole set by: %s', (heard) => {
  expect(['tells', 'tells all']).not.toContain(heardIn(heard).says);
});

test.each(['9.9 green', 'mark 2.9 red'])('a ref that is not in the plan: %s', (heard) => {
  expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'no such ref' } });
});

test('a day that does not exist is asked about', () => {
  expect(heardIn('move 1.4 to 31 feb')).toMatchObject({
    says: 'unsure',
    question: { why: 'no such day', words: ['31 feb'] },
  });
});

describe('doubt', () => {
  test('a reason whose words are another item of the priority', () => {
    expect(heardIn('1.3 green, training delivered')).toMatchObject({
      says: 'tells',
      doubt: { kind: 'note fits another', ref: '1.3', better: ['1.1'] },
    });
  });

  test('done before its window opens', () => {
    expect(heardIn('2.5 done')).toMatchObject({ doubt: { kind: 'early', ref: '2.5', due: '2022-02-28' } });
  });

  test('none where the reason says nothing of any item', () => {
    expect(heardIn('1.3 amber, short of staff')).not.toHaveProperty('doubt');
  });
});

/** Evidence as it was given: what shows it, where to find it, and the difference only where that is said. */
const evidence: readonly (readonly [given: string, means: object])[] = [
  ['https://example.org/x staff feel surer', { text: 'staff feel surer', link: 'https://example.org/x' }],
  [
    'https://example.org/x so staff feel surer',
    { text: 'https://example.org/x', link: 'https://example.org/x', difference: 'staff feel surer' },
  ],
  ['survey https://example.org/x, 20 replies', { text: 'survey, 20 replies', link: 'https://example.org/x' }],
  ['audit report, which means staff feel surer', { text: 'audit report', difference: 'staff feel surer' }],
  [
    'survey https://example.org/x difference: staff feel surer',
    { text: 'survey', link: 'https://example.org/x', difference: 'staff feel surer' },
  ],
  ['difference: staff feel surer', { text: 'staff feel surer', difference: 'staff feel surer' }],
  ['audit of 20 files, so practice is safer', { text: 'audit of 20 files', difference: 'practice is safer' }],
  ['survey, so far 20 replies', { text: 'survey, so far 20 replies' }],
  ['the audit was so good', { text: 'the audit was so good' }],
];

test.each(evidence)('evidence for 1.3: %s', (given, means) => {
  expect(heardIn(`evidence for 1.3: ${given}`)).toEqual({
    says: 'tells',
    plan: hounslow,
    commands: [{ kind: 'update', ref: '1.3', evidence: means }],
  });
});
