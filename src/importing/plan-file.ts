import type { ValidateFunction } from 'ajv';
import type { Partnership } from '../plan/partnership';
import type { Item, MatrixRow, Plan, Priority, Ref } from '../plan/plan';
import { untouched } from '../plan/standing';
import { checkPlan } from './check-plan';
import type { ItemInFile, PlanFile, PriorityInFile, RowInFile } from './file-types';
import { placed, readSheet, type Read } from './sheet';

/**
 * Reads a plan file: the plan it holds, at revision 0 and with nothing rated, or every problem with its line.
 * Posts, groups, agencies and people are looked up only where the partnerships are given.
 */
export function readPlanFile(
  text: string,
  fits: ValidateFunction<PlanFile>,
  partnerships?: readonly Partnership[],
): Read<Plan> {
  const read = readSheet(text, fits);
  if (read.kind === 'problems') return read;
  const problems = placed(text, checkPlan(read.value, partnerships));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'read', value: planOf(read.value) };
}

function planOf(file: PlanFile): Plan {
  const { priorities: inFile, coreBusiness = [], matrix, themes = [], issues = [], ...rest } = file;
  const unfolded = inFile.map(unfold);
  const priorities = unfolded.map(({ priority }) => priority);
  return {
    ...rest,
    aliases: rest.aliases ?? [],
    parts: rest.parts ?? [],
    statements: rest.statements ?? [],
    priorities,
    items: [
      ...unfolded.flatMap(({ items }) => items),
      ...coreBusiness.flatMap((item) => itemsOf(item, null)),
    ],
    matrix: matrix && { rows: matrix.rows.map((row) => rowOf(row, priorities)) },
    monitoring: rest.monitoring ?? [],
    rules: rest.rules ?? [],
    themes: themes.map((theme) => ({ ...theme, aliases: theme.aliases ?? [] })),
    acronyms: rest.acronyms ?? [],
    issues: issues.map((issue) => ({ ...issue, refs: issue.refs ?? [] })),
    revision: 0,
  };
}

function unfold({ items = [], ...rest }: PriorityInFile): { priority: Priority; items: readonly Item[] } {
  const priority = {
    ...rest,
    aliases: rest.aliases ?? [],
    jointWith: rest.jointWith ?? [],
    lead: rest.lead ?? [],
    accountable: rest.accountable ?? [],
  };
  return { priority, items: items.flatMap((item) => itemsOf(item, rest.id)) };
}

/** The item and its sub-points, parent first. */
function itemsOf(inFile: ItemInFile, priority: string | null, parent?: Ref): readonly Item[] {
  const { points = [], ...item } = inFile;
  const own: Item = {
    ...item,
    priority,
    parent,
    wording: item.wording ?? 'ours',
    lead: item.lead ?? [],
    contributors: item.contributors ?? [],
    themes: item.themes ?? [],
    links: item.links ?? [],
    standing: untouched,
  };
  return [own, ...points.flatMap((point) => itemsOf(point, priority, item.ref))];
}

/** The row's cells in the order of the plan's priorities, whatever order the file has. */
function rowOf({ cells, ...row }: RowInFile, priorities: readonly Priority[]): MatrixRow {
  return { ...row, cells: priorities.map(({ id }) => ({ priority: id, refs: cells[id] ?? [] })) };
}
