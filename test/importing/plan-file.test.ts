import { readPlanFile } from '../../src/importing/plan-file';
import { compileSchemas } from '../../src/importing/schemas';
import { untouched } from '../../src/plan/standing';
import { aPartnership } from '../support/plan-builder';
import { plansFolder } from './printed-plans';

const { plan: fits } = compileSchemas(plansFolder);
const partnership = aPartnership();

const good = `
id: hounslow-2021-23
partnership: hounslow
title: Strategic Safeguarding Plan
period: { printed: 2021/23, first: 2021-04-01, last: 2023-03-31 }
document: Strategic Safeguarding Plan 2021/23
tracks: milestone
priorities:
  - id: '1'
    title: Neglect
    items:
      - ref: '1.1'
        kind: milestone
        text: Keep delivering training
        due: { printed: October 2021, first: 2021-10-01, last: 2021-10-31, precision: month }
        points:
          - { ref: 1.1.a, kind: sub-point, text: For social workers }
      - { ref: '1.2', kind: milestone, text: Launch the panel }
  - { id: '2', title: Child Sexual Abuse }
coreBusiness:
  - { ref: C1, kind: core business, text: Audits }
themes:
  - { id: voice, title: Voice of the child }
`;

/** The good file with one line changed, read with its partnership. */
function changed(from: string, to: string): readonly string[] {
  expect(good).toContain(from);
  const read = readPlanFile(good.replace(from, to), fits, [partnership]);
  return read.kind === 'problems' ? read.problems.map(({ line, what }) => `${line}: ${what}`) : [];
}

describe('a plan file', () => {
  const read = readPlanFile(good, fits, [partnership]);
  const plan = read.kind === 'read' ? read.value : undefined;

  test('needs only what it has: lists left out are empty', () => {
    expect(plan).toMatchObject({
      aliases: [],
      parts: [],
      statements: [],
      rules: [],
      issues: [],
      revision: 0,
    });
    expect(plan?.priorities[1]).toEqual({
      id: '2',
      title: 'Child Sexual Abuse',
      aliases: [],
      jointWith: [],
      lead: [],
      accountable: [],
    });
  });

  test('gives its items in its own order, a parent before its points, core business last', () => {
    expect(plan?.items.map(({ ref, priority, parent }) => [ref, priority, parent])).toEqual([
      ['1.1', '1', undefined],
      ['1.1.a', '1', '1.1'],
      ['1.2', '1', undefined],
      ['C1', null, undefined],
    ]);
  });

  test('is in our words, and nothing of it is rated', () => {
    expect(plan?.items.map(({ wording }) => wording)).toEqual(['ours', 'ours', 'ours', 'ours']);
    expect(plan?.items.every(({ standing }) => standing === untouched)).toBe(true);
  });

  test('keeps the cells of its matrix in the order of the priorities, the empty ones too', () => {
    const withMatrix = `${good}matrix:\n  rows:\n    - { group: quality, label: Quality, cells: { '2': [], '1': ['1.2'] } }\n`;
    const whole = readPlanFile(withMatrix, fits);
    expect(whole.kind === 'read' && whole.value.matrix?.rows).toEqual([
      {
        group: 'quality',
        label: 'Quality',
        cells: [
          { priority: '1', refs: ['1.2'] },
          { priority: '2', refs: [] },
        ],
      },
    ]);
  });
});

describe('what is wrong with a plan file is told with its line', () => {
  test.each([
    [
      'a key nobody knows',
      'tracks: milestone',
      'tracks: milestone\nstatus: red',
      '2: there is no key status',
    ],
    ['a key that is missing', 'title: Strategic Safeguarding Plan\n', '', '2: title is missing'],
    [
      'a word that is none of those allowed',
      'tracks: milestone',
      'tracks: target',
      '7: tracks must be one of: objective, action, milestone',
    ],
    ['a ref that YAML takes for a number', "ref: '1.2'", 'ref: 1.2', '18: ref must be string'],
    ['a day that does not exist', 'last: 2021-10-31', 'last: 2021-10-32', '15: last must match format "day"'],
    ['a ref given twice', "ref: '1.2'", "ref: '1.1'", '18: ref 1.1 is there twice'],
    ['a ref given again to a point', 'ref: 1.1.a', "ref: '1.1'", '17: ref 1.1 is there twice'],
    ['a priority given twice', "{ id: '2', title", "{ id: '1', title", '19: priority 1 is there twice'],
    [
      'a window that ends before it starts',
      'first: 2021-10-01',
      'first: 2021-11-01',
      '15: ends 2021-10-31, before it starts, 2021-11-01',
    ],
    [
      'a period that ends before it starts',
      'last: 2023-03-31',
      'last: 2020-03-31',
      '5: ends 2020-03-31, before it starts, 2021-04-01',
    ],
    [
      'a month that is not whole',
      'last: 2021-10-31',
      'last: 2021-10-30',
      '15: a month runs from its first to its last day, 2021-10-31',
    ],
    [
      'a theme nobody listed',
      'text: Launch the panel',
      'text: Launch the panel, themes: [covid]',
      '18: there is no theme covid',
    ],
    [
      'a part nobody listed',
      'title: Child Sexual Abuse',
      'title: Child Sexual Abuse, part: A',
      '19: there is no part A',
    ],
    [
      'a post the partnership does not have',
      'text: Launch the panel',
      'text: Launch the panel, lead: [{ post: head }]',
      '18: there is no post head',
    ],
    [
      'a group the partnership does not have',
      'text: Launch the panel',
      'text: Launch the panel, group: quality',
      '18: there is no group quality',
    ],
    [
      'a party that is two things',
      'text: Launch the panel',
      'text: Launch the panel, lead: [{ post: chair, group: quality }]',
      '18: lead 1 must NOT have more than 1 properties',
    ],
    [
      'a matrix with a column too few and one too many, and a ref of no item',
      'themes:',
      "matrix: { rows: [{ group: quality, label: Quality, cells: { '1': ['1.9'], '3': [] } }] }\nthemes:",
      [
        '22: the cell of priority 2 is missing; an empty one is []',
        '22: there is no priority 3',
        '22: there is no item 1.9',
        '22: there is no group quality',
      ],
    ],
    [
      'an issue about no item',
      'themes:',
      "issues: [{ kind: unclear, text: Blank, refs: ['1.9'] }]\nthemes:",
      '22: there is no item 1.9',
    ],
    [
      'a partnership nobody knows',
      'partnership: hounslow',
      'partnership: halton',
      '3: there is no partnership halton',
    ],
  ])('%s', (_name, from, to, told) => {
    expect(changed(from, to)).toEqual([told].flat());
  });

  test('YAML that cannot be read', () => {
    expect(changed('title: Strategic', 'title: [Strategic')[0]).toMatch(/^\d+: /);
  });

  test('several problems are told at once', () => {
    expect(
      changed("ref: '1.2', kind: milestone", "ref: '1.1', kind: milestone, themes: [covid]"),
    ).toHaveLength(2);
  });
});
