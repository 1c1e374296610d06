import type { Partnership } from '../partnership';
import { priorityOf, type MatrixRow, type Plan, type PriorityId } from '../plan';
import { nameOf } from '../responsibility';
import type { Fact } from './fact';

/** What the table of groups and priorities says beside its items: what stands with a group's name, and which cells are empty. */
export function matrixFacts(partnership: Partnership, plan: Plan): readonly Fact[] {
  return (plan.matrix?.rows ?? []).flatMap((row) => {
    const names = [row.label, nameOf(partnership, { group: row.group })];
    const said = row.remark === undefined ? row.label : `${row.label}. ${row.remark}`;
    const empty = row.cells.filter(({ refs }) => refs.length === 0);
    return [
      { id: `row ${row.group}`, kind: 'group' as const, text: said, names },
      ...empty.map(({ priority }) => emptyCell(plan, row, priority, names)),
    ];
  });
}

function emptyCell(
  plan: Plan,
  { group, label }: MatrixRow,
  priority: PriorityId,
  names: readonly string[],
): Fact {
  const title = priorityOf(plan, priority)?.title ?? priority;
  const text = `${label} has nothing to do on ${title}: that cell of the table is empty`;
  return { id: emptyCellId(group, priority), kind: 'empty cell', text, priority, names };
}

export const emptyCellId = (group: string, priority: PriorityId): string => `cell ${group} ${priority}`;
