import { isTracked, type Item, type ItemKind, type Plan } from '../../src/plan/plan';
import { counts, printedPlan, shortNames, type ShortName } from './printed-plans';

type Count = (plan: Plan) => unknown;

/** Every figure of the customer's file, by its name there, and how it is counted in our plan. */
const counting: Record<string, Count> = {
  period: (plan) => plan.period.printed.replaceAll(/\s/g, '').replaceAll('–', '-'),
  priorities: (plan) => plan.priorities.length,
  aims: (plan) => plan.priorities.filter(({ aim }) => aim !== undefined).length,
  objectives: (plan) => each(plan, 'objective'),
  objective_sub_points: (plan) =>
    ofKind(plan, 'sub-point').filter((item) => under(plan, item, 'objective')).length,
  success_measures: (plan) => each(plan, 'success measure'),
  monitoring_measures: (plan) => each(plan, 'monitoring measure'),
  evidence_sources: (plan) => each(plan, 'evidence source'),
  actions: (plan) => ofKind(plan, 'action').length,
  how: (plan) => each(plan, 'action'),
  core_business: (plan) => ofKind(plan, 'core business').length,
  rag_values: (plan) => plan.items.filter(({ standing }) => standing.rating !== null).length,
  status_values: (plan) => plan.items.filter(({ standing }) => standing.rating !== null).length,
  progress_values: (plan) =>
    plan.items.filter(({ standing }) => standing.progress.state !== 'not started').length,
  named_leads: (plan) => JSON.stringify(plan).split('"person":').length - 1,

  key_outcomes: (plan) => each(plan, 'outcome'),
  // A sentence that the page cut in two is one outcome and two fragments.
  key_outcome_raw_fragments: (plan) => {
    const outcomes = new Set(ofKind(plan, 'outcome').map(({ ref }) => ref));
    const cut = plan.issues.filter(({ text }) => /\bcut\b/.test(text)).flatMap(({ refs }) => refs);
    return outcomes.size + cut.filter((ref) => outcomes.has(ref)).length;
  },
  matrix_rows: (plan) => plan.matrix?.rows.length,
  matrix_cells: (plan) => cells(plan).length,
  matrix_filled: (plan) => cells(plan).filter(({ refs }) => refs.length > 0).length,
  matrix_empty: (plan) => cells(plan).filter(({ refs }) => refs.length === 0).length,
  action_statements: (plan) => cells(plan).flatMap(({ refs }) => refs).length,
  rag_label_occurrences: (plan) => plan.matrix?.rows.filter(({ label }) => label.includes('RAG')).length,

  part_a_objectives: (plan) => inPart(plan, 'A').length,
  part_b_activities: (plan) => inPart(plan, 'B').length,
  part_a_outcomes: (plan) => eachIn(plan, 'A', (item) => item.kind === 'outcome'),
  part_b_outcomes: (plan) => eachIn(plan, 'B', (item) => item.kind === 'outcome'),
  part_b_outcome_sub_bullets_b5: (plan) =>
    ofKind(plan, 'sub-point').filter((item) => item.priority === 'B5' && under(plan, item, 'outcome')).length,
  part_a_completed_2020_21: (plan) =>
    eachIn(plan, 'A', ({ year, yearRole }) => year === '2020-21' && yearRole === 'completed'),
  part_a_planned_2021_22: (plan) =>
    eachIn(plan, 'A', ({ year, yearRole }) => year === '2021-22' && yearRole === 'planned'),
  part_b_actions: (plan) => eachIn(plan, 'B', isTracked),
  joint_items: (plan) => plan.priorities.filter(({ jointWith }) => jointWith.length > 0).map(({ id }) => id),

  until_2022: (plan) =>
    plan.priorities.filter(({ limit }) => limit?.printed === 'until 2022').map(({ id }) => Number(id)),
  objective_blocks: (plan) => each(plan, 'objective statement').filter((count) => count > 0).length,
  objective_statements: (plan) => ofKind(plan, 'objective statement').length,
  completion: (plan) => plan.priorities.map(({ due }) => due?.last.slice(0, 7)),
  leads_present: (plan) => plan.priorities.map(({ lead }) => lead.length > 0),
  single_month: (plan) => ofKind(plan, 'milestone').filter(({ due }) => due?.precision === 'month').length,
  windows: (plan) => ofKind(plan, 'milestone').filter(({ due }) => due?.precision === 'window').length,
  joint: (plan) =>
    plan.priorities.filter(({ jointWith }) => jointWith.length > 0).map(({ id }) => Number(id)),
};

/** What is no figure, or has a test of its own below. */
const others = ['file', 'joint_note', 'action_statements_tolerance'];

/** Figures that are counted by priority in one plan and all together in another. */
function milestones(plan: Plan, counted: unknown): unknown {
  return Array.isArray(counted) ? each(plan, 'milestone') : ofKind(plan, 'milestone').length;
}

function ofKind(plan: Plan, kind: ItemKind): readonly Item[] {
  return plan.items.filter((item) => item.kind === kind);
}

function each(plan: Plan, kind: ItemKind): readonly number[] {
  return plan.priorities.map(({ id }) => ofKind(plan, kind).filter(({ priority }) => priority === id).length);
}

function inPart(plan: Plan, part: string) {
  return plan.priorities.filter((priority) => priority.part === part);
}

function eachIn(plan: Plan, part: string, counts: (item: Item) => boolean): readonly number[] {
  return inPart(plan, part).map(
    ({ id }) => plan.items.filter((item) => item.priority === id && counts(item)).length,
  );
}

function under(plan: Plan, item: Item, kind: ItemKind): boolean {
  return plan.items.some(({ ref, kind: its }) => ref === item.parent && its === kind);
}

function cells(plan: Plan) {
  return plan.matrix?.rows.flatMap((row) => row.cells) ?? [];
}

describe.each(shortNames)('%s holds what a careful reader counts', (name: ShortName) => {
  const plan = printedPlan(name);

  test.each(Object.entries(counts[name]).filter(([figure]) => !others.includes(figure)))(
    '%s: %j',
    (figure, counted) => {
      const ours = figure === 'milestones' ? milestones(plan, counted) : counting[figure]?.(plan);
      expect(counted).toEqual(ours);
    },
  );
});

test('the 2017 plan splits its matrix into as many actions as a reader may', () => {
  const [least, most] = counts.HER17['action_statements_tolerance'] as [number, number];
  const statements = cells(printedPlan('HER17')).flatMap(({ refs }) => refs).length;

  expect(statements).toBeGreaterThanOrEqual(least);
  expect(statements).toBeLessThanOrEqual(most);
});

test("Shropshire's packed monitoring bullet is one measure with three figures", () => {
  const points = printedPlan('SHR19').items.filter(({ parent }) => parent === '2.M2');
  expect(points.map(({ ref, direction }) => [ref, direction])).toEqual([
    ['2.M2.a', 'down'],
    ['2.M2.b', 'down'],
    ['2.M2.c', 'down'],
  ]);
});
