import type { Command } from '../../src/plan/command';
import { heardIn, hounslow, shown } from './setting';

const person = (last: string) => ({ person: `aaaaaaaa-0000-4000-8000-0000000000${last}` });
const [tom, lucy, dev] = [person('22'), person('30'), person('29')];
const sesg = 'safeguarding-effectiveness';
const lead = { kind: 'assign', as: 'lead', beside: false } as const;

const told: readonly (readonly [heard: string, command: Command])[] = [
  ['assign 1.3 to Tom', { ...lead, ref: '1.3', parties: [tom] }],
  ['give 1.3 to Tom and Lucy Grant', { ...lead, ref: '1.3', parties: [tom, lucy] }],
  ['make Tom Baines the lead for 1.3', { ...lead, ref: '1.3', parties: [tom] }],
  ['put tom down as lead for 1.3', { ...lead, ref: '1.3', parties: [tom] }],
  ['make Dev Patel joint lead on 1.3', { ...lead, ref: '1.3', parties: [dev], beside: true }],
  ['assign the chronologies trial to the police', { ...lead, ref: '1.3', parties: [{ agency: 'police' }] }],
  [
    'add lucy as a contributor to 2.2 - she runs the training',
    {
      kind: 'assign',
      ref: '2.2',
      as: 'contributor',
      parties: [lucy],
      beside: true,
      why: 'she runs the training',
    },
  ],
  ['give 3.1 to Safeguarding Effectiveness', { kind: 'entrust', ref: '3.1', to: sesg }],
  ['3.1 belongs to Safeguarding Effectiveness now', { kind: 'entrust', ref: '3.1', to: sesg }],
  [
    'assign 3.2 to the SESG subgroup because it audits',
    { kind: 'entrust', ref: '3.2', to: sesg, why: 'it audits' },
  ],
  ['move 4.1 to safeguarding effectiveness', { kind: 'entrust', ref: '4.1', to: sesg }],
  ['make safeguarding effectiveness the lead on 2.1', { ...lead, ref: '2.1', parties: [{ group: sesg }] }],
  ['escalate 1.3 to the exec', { kind: 'escalate', ref: '1.3', to: 'executive-board' }],
  [
    'escalate 1.3 to the board: no agreement on funding',
    { kind: 'escalate', ref: '1.3', to: 'partnership-board', why: 'no agreement on funding' },
  ],
  [
    'challenge 1.3: the audit does not show it',
    { kind: 'challenge', ref: '1.3', why: 'the audit does not show it' },
  ],
  [
    'I disagree with the green on 1.3 because the audit does not show it',
    { kind: 'challenge', ref: '1.3', why: 'the audit does not show it' },
  ],
  ['challenge the rating of 1.3', { kind: 'challenge', ref: '1.3' }],
  [
    'challenge health on 2.1: the audit does not show it',
    { kind: 'challenge', ref: '2.1', agency: 'health', why: 'the audit does not show it' },
  ],
  [
    'log a challenge to the police about 1.3 because there is no data',
    { kind: 'challenge', ref: '1.3', agency: 'police', why: 'there is no data' },
  ],
];

test.each(told)('%s', (heard, command) => {
  expect(heardIn(heard)).toEqual({ says: 'tells', plan: hounslow, commands: [command] });
});

test('"it" is the item shown before, and nothing where none was', () => {
  expect(heardIn('assign it to Tom', { recall: shown(hounslow, '1.3') })).toMatchObject({
    commands: [{ kind: 'assign', ref: '1.3', parties: [tom] }],
  });
  expect(heardIn('assign it to Tom')).toMatchObject({
    says: 'unsure',
    question: { why: 'nothing to refer to' },
  });
});

test('of two Sarahs, which one', () => {
  const heard = heardIn('assign 1.3 to Sarah');
  expect(heard).toMatchObject({ says: 'unsure', question: { why: 'which person' } });
  const choices = heard.says === 'unsure' ? heard.question.choices.map((each) => each.says) : [];
  expect(choices.map((choice) => heardIn(choice).says)).toEqual(['tells', 'tells']);
});

test.each([
  'should we give 1.3 to Tom',
  "don't assign 1.3 to Tom",
  'give 1.3 to Tom if police agree',
  'police want to escalate 1.3 to the board',
  'we could give 1.3 to Tom',
  'Tom might take 1.3',
  'escalate 1.3 to the exec?',
  'has 1.3 been given to Tom',
  'they say we should escalate 1.3 to the exec',
  'assign 1.3 to Tom, only joking',
  'challenge 1.3 if the audit is late',
  'does 3.1 belong to Safeguarding Effectiveness',
  '3.1 belongs to Safeguarding Effectiveness?',
  'should 3.1 belong to Safeguarding Effectiveness now',
  'I think 3.1 belongs to Safeguarding Effectiveness',
  'give 3.1 to Safeguarding Effectiveness if they agree',
  "don't give 3.1 to Safeguarding Effectiveness",
  '3.1 might go to Safeguarding Effectiveness',
  '3.1 was reported to Safeguarding Effectiveness',
])('nothing is told by: %s', (sentence) => {
  expect(heardIn(sentence).says).not.toBe('tells');
});

describe('a challenge to an agency without an item', () => {
  const asked = (text: string, more = {}) => {
    const heard = heardIn(text, more);
    if (heard.says !== 'unsure') throw new Error(`It ${heard.says}`);
    return heard.question;
  };

  test('asks on which of the items it has a part in, and keeps the reason', () => {
    const { why, choices } = asked('log a challenge to police: no data for two quarters');
    expect(why).toBe('which item to challenge');
    expect(choices.map(({ says }) => says)).toEqual(['challenge police on 2.1: no data for two quarters']);
    expect(choices.map(({ says }) => heardIn(says))).toMatchObject([
      { commands: [{ kind: 'challenge', ref: '2.1', agency: 'police', why: 'no data for two quarters' }] },
    ]);
  });

  test('asks about the item shown before first', () => {
    const { choices } = asked('challenge police', { recall: shown(hounslow, '1.4') });
    expect(choices.map(({ says }) => says)).toEqual(['challenge police on 1.4', 'challenge police on 2.1']);
  });
});
