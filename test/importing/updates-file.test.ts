import { compileSchemas } from '../../src/importing/schemas';
import { readUpdatesFile } from '../../src/importing/updates-file';
import type { Partnership } from '../../src/plan/partnership';
import { aPartnership, anItem, aPlan } from '../support/plan-builder';
import { plansFolder } from './printed-plans';

const { updates: fits } = compileSchemas(plansFolder);
const sarah = 'aaaaaaaa-0000-4000-8000-000000000020';
const rating = { aliases: [], needsReason: false, asksEvidence: false, finished: false };
const partnership: Partnership = aPartnership({
  people: [{ id: sarah, name: 'Sarah Okafor', agency: 'council', role: 'chair', guest: false }],
  scheme: {
    ratings: [
      {
        ...rating,
        code: 'red',
        label: 'Red',
        colour: 'attention',
        mark: '🔴',
        meaning: 'off track',
        needsReason: true,
      },
      { ...rating, code: 'green', label: 'Green', colour: 'good', mark: '🟢', meaning: 'on track' },
    ],
  },
});
const known = {
  plans: [aPlan({ items: [anItem('1.1'), anItem('1.E1', { kind: 'evidence source' })] })],
  partnerships: [partnership],
};

const good = `
invented: true
plan: hounslow-2021-23
updates:
  - { at: 2021-10-04T14:30, by: ${sarah}, ref: '1.1', rating: red, why: Late }
  - { at: 2021-10-05T09:00, by: ${sarah}, ref: '1.E1', evidence: { text: Survey } }
  - { at: 2021-10-06T09:00, by: ${sarah}, reopen: '1.1', why: Not signed off }
`;

test('updates are commands by people of the partnership, at London times', () => {
  const read = readUpdatesFile(good, fits, known);
  const by = { id: sarah, name: 'Sarah Okafor' };

  expect(read).toEqual({
    kind: 'read',
    value: {
      plan: 'hounslow-2021-23',
      updates: [
        { at: '2021-10-04T14:30', by, command: { kind: 'update', ref: '1.1', rating: 'red', why: 'Late' } },
        {
          at: '2021-10-05T09:00',
          by,
          command: { kind: 'update', ref: '1.E1', evidence: { text: 'Survey' } },
        },
        { at: '2021-10-06T09:00', by, command: { kind: 'reopen', ref: '1.1', why: 'Not signed off' } },
      ],
    },
  });
});

describe('what is wrong with an updates file is told with its line', () => {
  test.each([
    ['a plan nobody knows', 'plan: hounslow-2021-23', 'plan: halton', '3: there is no plan halton'],
    ['an item nobody knows', "ref: '1.1'", "ref: '1.9'", '5: there is no item 1.9'],
    ['a reopened item nobody knows', "reopen: '1.1'", "reopen: '1.9'", '7: there is no item 1.9'],
    [
      'a person nobody knows',
      '000000000020, ref',
      '000000000099, ref',
      '5: there is no person aaaaaaaa-0000-4000-8000-000000000099',
    ],
    ['a rating outside the scheme', 'rating: red', 'rating: blue', '5: there is no rating blue'],
    ['a red without a reason', ', why: Late', '', '5: the reason is missing'],
    [
      'a moved date without a reason',
      'rating: red, why: Late',
      'forecast: 2021-12-01',
      '5: the reason is missing',
    ],
    [
      'a rating of what is not rated',
      'evidence: { text: Survey }',
      'rating: green',
      '6: 1.E1 takes only notes and evidence',
    ],
    ['a time before the line above', '2021-10-05T', '2021-10-03T', '6: is earlier than the update above it'],
    ['an hour that does not exist', 'T14:30', 'T24:30', '5: at must match format "local-time"'],
    [
      'nothing said',
      ', rating: red, why: Late',
      '',
      '5: updates 1 is none of the forms it may have, or several at once',
    ],
    [
      'a link that is not of the web',
      '{ text: Survey }',
      '{ text: Survey, link: "file:///x" }',
      '6: link must match pattern "^https?://"',
    ],
  ])('%s', (_name, from, to, told) => {
    expect(good).toContain(from);
    const read = readUpdatesFile(good.replace(from, to), fits, known);
    expect(read.kind === 'problems' && read.problems.map(({ line, what }) => `${line}: ${what}`)).toEqual([
      told,
    ]);
  });
});
