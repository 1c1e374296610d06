import { isTracked, priorityOf, type Item, type Plan, type Printed } from '../plan';
import type { Partnership } from '../partnership';
import { acronymsOf } from '../register/short-forms';
import { nameOf } from '../responsibility';
import type { Fact, FactKind } from './fact';
import { monitoringInWords } from './monitoring-words';
import { matrixFacts } from './matrix-facts';
import { priorityFacts } from './priority-facts';

/** Everything a plan's document says, each thing once, in the plan's own order: its frame, its priorities, its items. */
export function factsOf(partnership: Partnership, plan: Plan): readonly Fact[] {
  return [
    ...planFacts(plan),
    ...numbered('statement', plan.statements, ({ kind }) => kind),
    ...plan.parts.flatMap(({ id, title, printed, refresh }) => [
      fact(`part ${id}`, 'part', refresh === undefined ? printed : `${printed}. ${refresh}`, {
        label: `Part ${id} ${title}`,
      }),
    ]),
    ...plan.priorities.flatMap((priority) => priorityFacts(partnership, priority)),
    ...plan.items.map((item) => itemFact(partnership, plan, item)),
    ...matrixFacts(partnership, plan),
    ...plan.monitoring.map((one, i) =>
      fact(`monitoring ${i}`, 'monitoring', monitoringInWords(one), at(one.line)),
    ),
    ...numbered('rule', plan.rules, () => 'rule'),
    ...plan.themes.map(({ id, title, aliases }) => fact(`theme ${id}`, 'theme', title, { names: aliases })),
    ...acronymsOf(plan, partnership).map(({ short, long, about }) => shortForm(short, long, about)),
    ...numbered('issue', plan.issues, () => 'noted issue'),
  ];
}

type More = Partial<Omit<Fact, 'id' | 'kind' | 'text'>>;

export function fact(id: string, kind: FactKind, text: string, more: More = {}): Fact {
  return { id, kind, text, names: [], ...more };
}

const at = (line: number | undefined): More => (line === undefined ? {} : { line });

function numbered<P extends Printed>(
  name: string,
  all: readonly P[],
  kindOf: (one: P) => FactKind,
): readonly Fact[] {
  return all.map((one, i) => fact(`${name} ${i}`, kindOf(one), one.text, at(one.line)));
}

function planFacts(plan: Plan): readonly Fact[] {
  const { title, period, document, supersedes } = plan;
  const from = document === undefined ? '' : `, from ${document}`;
  const said = fact('plan', 'plan', `${title}, for ${period.printed}${from}`);
  return supersedes === undefined
    ? [said]
    : [said, fact('supersedes', 'supersedes', `It replaces an earlier plan, ${supersedes}`)];
}

function shortForm(short: string, long?: string, about?: string): Fact {
  const said = [long ?? 'the plan does not say what it stands for', ...(about === undefined ? [] : [about])];
  return fact(`short form ${short}`, 'short form', `${short}: ${said.join('. ')}`, { label: short });
}

function itemFact(partnership: Partnership, plan: Plan, item: Item): Fact {
  const priority = priorityOf(plan, item.priority);
  const group = item.group === undefined ? [] : [nameOf(partnership, { group: item.group })];
  const themes = plan.themes.filter(({ id }) => item.themes.includes(id));
  return fact(item.ref, item.kind, item.text + directionOf(item), {
    ref: item.ref,
    ...(item.label !== undefined && { label: item.label }),
    ...(item.priority !== null && { priority: item.priority }),
    names: [
      ...(priority ? [priority.title, ...priority.aliases] : []),
      ...group,
      ...themes.map(({ title }) => title),
      ...item.links,
      ...(isTracked(item) && item.due ? [item.due.printed] : []),
    ],
    ...at(item.line),
  });
}

const directions = { up: ' (should go up)', down: ' (should go down)' } as const;

const directionOf = ({ direction }: Item): string => (direction === undefined ? '' : directions[direction]);
