import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFile } from '../../src/importing/plan-file';
import { compileSchemas } from '../../src/importing/schemas';
import { isTracked, itemOf, priorityOf, type NotedIssue, type Plan } from '../../src/plan/plan';

const folder = join(__dirname, '../../plans');
const schemas = compileSchemas(folder);

function bundled(name: string): Plan {
  const read = readPlanFile(readFileSync(join(folder, name), 'utf8'), schemas.plan);
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
}

function issuesOf(plan: Plan, kind: NotedIssue['kind']): readonly NotedIssue[] {
  return plan.issues.filter((issue) => issue.kind === kind);
}

describe('Hampshire 2020-23', () => {
  const plan = bundled('hampshire/2020-23.yaml');
  const refsOf = (priority: string, year: string) =>
    plan.items
      .filter((item) => isTracked(item) && item.priority === priority && item.year === year)
      .map(({ ref }) => ref);

  test('the third neglect action of this year and of last year are two items', () => {
    const [before, now] = [itemOf(plan, 'A2.3@2020-21'), itemOf(plan, 'A2.3@2021-22')];

    expect(before).toMatchObject({ year: '2020-21', yearRole: 'completed', line: 75 });
    expect(now).toMatchObject({ year: '2021-22', yearRole: 'planned', line: 84 });
    expect(before?.text).not.toBe(now?.text);
  });

  test('part A counts its actions afresh in each year', () => {
    expect(refsOf('A1', '2020-21')).toEqual([1, 2, 3, 4, 5].map((n) => `A1.${n}@2020-21`));
    expect(refsOf('A1', '2021-22')).toEqual([1, 2, 3, 4, 5, 6].map((n) => `A1.${n}@2021-22`));
    expect(refsOf('A2', '2020-21')).toEqual([1, 2, 3, 4, 5, 6].map((n) => `A2.${n}@2020-21`));
    expect(refsOf('A2', '2021-22')).toEqual([1, 2, 3, 4, 5].map((n) => `A2.${n}@2021-22`));
  });

  test('part B has one year, so its refs do not carry it', () => {
    const partB = plan.items.filter((item) => isTracked(item) && item.priority?.startsWith('B'));

    expect(partB).toHaveLength(17);
    for (const item of partB) {
      expect(item.ref).toMatch(/^B[1-5]\.[1-5]$/);
      expect(item.year).toBe('2021-22');
    }
  });

  test('an action is due when the year of its column ends, and shows that year as printed', () => {
    for (const item of plan.items.filter(isTracked)) {
      const lastYear = item.year === '2020-21';
      expect(item.due).toEqual({
        printed: lastYear ? '2020-21' : '2021-2022',
        first: lastYear ? '2020-04-01' : '2021-04-01',
        last: lastYear ? '2021-03-31' : '2022-03-31',
        precision: 'year',
      });
    }
  });

  test('the column headed "completed" completes nothing', () => {
    const lastYear = plan.items.filter(({ yearRole }) => yearRole === 'completed');

    expect(lastYear).toHaveLength(11);
    expect(lastYear.every(({ standing }) => standing.progress.state === 'not started')).toBe(true);
  });

  test('its two contradictions are noted', () => {
    const [tense, heading, ...more] = issuesOf(plan, 'contradiction');

    expect(tense?.text).toContain('future tense');
    expect(tense?.refs).toEqual([...refsOf('A1', '2020-21'), ...refsOf('A2', '2020-21')]);
    expect(heading?.text).toContain('2020-2021');
    expect(heading?.text).toContain('Actions For 2021-2022');
    expect(heading?.refs).toHaveLength(17);
    expect(more).toEqual([]);
  });

  test('the two neglect actions that say the same are both there, and noted as a pair', () => {
    const pair = ['A2.1@2021-22', 'A2.5@2021-22'];

    expect(issuesOf(plan, 'repeated').map(({ refs }) => refs)).toContainEqual(pair);
    expect(pair.map((ref) => itemOf(plan, ref)?.line)).toEqual([82, 86]);
  });

  test('the title that the document lost is ours, and says so', () => {
    const lost = issuesOf(plan, 'lost text').find(({ line }) => line === priorityOf(plan, 'A1')?.line);

    expect(priorityOf(plan, 'A1')?.title).toBe('Safeguarding adolescents');
    expect(lost?.text).toContain('"Safeguarding adolescents" is ours');
  });

  test.each(['A1', 'A2', 'B4'])('%s is shared with the Isle of Wight', (id) => {
    expect(priorityOf(plan, id)?.jointWith.join()).toMatch(/IOWSCP|Isle of Wight/);
  });

  test('no other priority is shared', () => {
    const shared = plan.priorities.filter(({ jointWith }) => jointWith.length > 0);
    expect(shared.map(({ id }) => id)).toEqual(['A1', 'A2', 'B4']);
  });

  test("the exploitation review's one outcome has six points", () => {
    const points = plan.items.filter(({ parent }) => parent === 'B5.O1');
    expect(points.map(({ ref }) => ref)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `B5.O1.${letter}`),
    );
  });

  test('the voice of the child runs through both parts', () => {
    const heard = plan.items.filter(({ themes }) => themes.includes('voice-of-the-child'));
    expect(heard.map(({ ref }) => ref)).toEqual(['A1.5@2020-21', 'A1.1@2021-22', 'B5.O1.e']);
  });

  test.each([
    ['Lurking Trolls', 'B1.1'],
    ['Unborn Baby Protocol', 'B1.2'],
    ['Every Sleep Counts', 'B1.3'],
    ['Learning and Improvement Framework', 'B2.1'],
    ['CERAF', 'B5.1'],
    ['Adolescent Neglect', 'A1.6@2021-22'],
  ])('%s is found in %s', (name, ref) => {
    expect(plan.items.filter(({ text }) => text.includes(name)).map((item) => item.ref)).toEqual([ref]);
  });

  test.each(['CERAF', 'HIPS'])('%s is not expanded, as the plan does not expand it', (short) => {
    const acronym = plan.acronyms.find((candidate) => candidate.short === short);
    expect(acronym?.about).toBeDefined();
    expect(acronym?.long).toBeUndefined();
  });
});

describe('Herefordshire 2017-19', () => {
  const plan = bundled('herefordshire/2017-19.yaml');
  const rows = plan.matrix?.rows ?? [];
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, group: row.group })));

  test('of 7 x 5 cells, three are empty: CSE and Missing has nothing for three priorities', () => {
    const empty = cells.filter(({ refs }) => refs.length === 0);

    expect(rows.map(({ cells: columns }) => columns.length)).toEqual([5, 5, 5, 5, 5, 5, 5]);
    expect(empty.map(({ group, priority }) => [group, priorityOf(plan, priority)?.title])).toEqual([
      ['cse-and-missing', 'Neglect'],
      ['cse-and-missing', 'Early Help'],
      ['cse-and-missing', 'Strong Leadership - Strong Partnership'],
    ]);
  });

  test('each cell holds as many actions as the document', () => {
    expect(rows.map((row) => row.cells.map(({ refs }) => refs.length))).toEqual([
      [3, 1, 1, 3, 2],
      [1, 1, 1, 1, 2],
      [0, 1, 1, 0, 0],
      [2, 1, 3, 1, 1],
      [2, 5, 1, 4, 3],
      [1, 1, 1, 1, 4],
      [1, 1, 1, 1, 2],
    ]);
  });

  test('all 55 actions stand in one cell each, under their priority and with their group', () => {
    const inCells = cells.flatMap(({ refs, priority, group }) =>
      refs.map((ref) => ({ ref, priority, group })),
    );

    expect(inCells).toHaveLength(55);
    expect(new Set(inCells.map(({ ref }) => ref)).size).toBe(55);
    for (const { ref, priority, group } of inCells)
      expect(itemOf(plan, ref)).toMatchObject({ priority, group });
  });

  test("a priority's actions are numbered down the rows", () => {
    for (const { id } of plan.priorities) {
      const downTheRows = cells.filter(({ priority }) => priority === id).flatMap(({ refs }) => refs);
      expect(downTheRows).toEqual(downTheRows.map((_, index) => `${id}.${index + 1}`));
    }
  });

  test('"(RAG)" stays a label, unclear, and rates nothing', () => {
    const noted = issuesOf(plan, 'unclear').find(({ text }) => text.includes('(RAG)'));

    expect(rows[0]?.label).toBe('Policy and Procedures (RAG)');
    expect(noted?.line).toBe(20);
    expect(noted?.refs).toEqual(rows[0]?.cells.flatMap(({ refs }) => refs));
    expect(plan.items.every(({ standing }) => standing.rating === null)).toBe(true);
  });

  test('the remark that its writers left in is noted', () => {
    const [remark, ...more] = issuesOf(plan, 'drafting remark');

    expect(remark?.text).toContain('(is this still the correct terminology?)');
    expect(remark?.refs).toEqual(['4.O1']);
    expect(more).toEqual([]);
  });

  test('the links that it prints are kept', () => {
    expect(itemOf(plan, '3.3')?.links).toEqual(['QA sub group']);
    expect(itemOf(plan, '1.9')?.links).toEqual(['Workforce development sub group']);
    expect(rows[1]?.remark).toContain('One Herefordshire Communication and Engagement Group');
  });

  test('the fifth priority goes by each of its spellings', () => {
    const fifth = priorityOf(plan, '5');

    expect([fifth?.title, ...(fifth?.aliases ?? [])]).toEqual(
      expect.arrayContaining([
        'Strong Leadership - Strong Partnership',
        'Strong Leadership; Strong Partnership',
      ]),
    );
    expect(plan.issues.find(({ text }) => text.includes('Leadership-Strong Partnership;'))?.line).toBe(19);
  });

  test('every priority has its strapline', () => {
    expect(plan.priorities.map(({ aim }) => aim?.label)).toEqual(plan.priorities.map(() => 'Strapline'));
  });

  test('the audit of safeguarding practice has two points', () => {
    const points = plan.items.filter(({ parent }) => parent === '3.7');
    expect(points.map(({ ref }) => ref)).toEqual(['3.7.a', '3.7.b']);
  });

  test('the last row asks every subgroup for the voice of the child', () => {
    const heard = plan.items.filter(({ themes }) => themes.includes('voice-of-the-child'));

    expect(heard.map(({ ref }) => ref)).toEqual(rows[6]?.cells.flatMap(({ refs }) => refs));
    expect(heard).toHaveLength(6);
  });

  test('it prints no date for any item', () => {
    expect(plan.items.filter(({ due }) => due !== undefined)).toEqual([]);
    expect(plan.priorities.filter(({ due }) => due !== undefined)).toEqual([]);
  });

  test.each(['JCR', 'PLR', 'RMM', 'WISH', 'MAG', 'IMR', 'MARF', 'MASH', 'RAG'])(
    '%s is not expanded, as the plan does not expand it',
    (short) => {
      const acronym = plan.acronyms.find((candidate) => candidate.short === short);
      expect(acronym?.about).toBeDefined();
      expect(acronym?.long).toBeUndefined();
    },
  );
});
