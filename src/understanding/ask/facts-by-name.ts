import type { Fact } from '../../plan/facts/fact';
import { emptyCellId } from '../../plan/facts/matrix-facts';
import type { Filter, PlanQuery } from '../../plan/asking/query';
import { says, type Heard } from '../hear/heard';
import { wordsOf } from '../hear/sentence';

/** What the plan says that is asked for by its very name, and that a list of items or of all its like would bury. */
export function factsByName(heard: Heard, query: PlanQuery): readonly Fact[] {
  const facts = heard.hearing.vocabulary.facts().facts.map(({ fact }) => fact);
  const named = [
    ...sharedWith(heard, facts, query),
    ...partsSaid(heard, facts),
    ...whereReported(heard, facts),
  ];
  if (named.length > 0) return named;
  if (query.ask === 'items')
    return [...emptyCells(heard, facts, query.filter), ...limitsSaid(heard, facts, query.filter)];
  if (query.ask !== 'contents') return [];
  if (query.of === 'vision') return statementsSaid(heard, facts);
  return query.of.endsWith('measures') ? directed(heard, facts, query.priorities) : [];
}

/** “Who is P1 shared with”: the bodies that it is joint with, and not who leads it. */
function sharedWith(heard: Heard, facts: readonly Fact[], query: PlanQuery): readonly Fact[] {
  if (!says(heard, 'share', 'shared', 'sharing', 'joint', 'jointly')) return [];
  if (!says(heard, 'who', 'whom', 'which') || !says(heard, 'with')) return [];
  const [priority, ...others] = prioritiesIn(query);
  if (priority === undefined || others.length > 0) return [];
  return facts.filter((fact) => fact.kind === 'joint work' && fact.priority === priority);
}

function prioritiesIn(query: PlanQuery): readonly string[] {
  if (query.ask === 'items') return query.filter.priorities ?? [];
  return query.ask === 'who' && 'priority' in query.of ? [query.of.priority] : [];
}

/** “What's the difference between Part A and Part B”: what the plan says of its parts, and not what is in one of them. */
function partsSaid(heard: Heard, facts: readonly Fact[]): readonly Fact[] {
  const said = heard.hearing.vocabulary.plan.parts.filter(({ id }) => isSaid(heard, `part ${id}`));
  const all = said.length > 1 || (says(heard, 'difference') && says(heard, 'parts'));
  return all ? facts.filter(({ kind }) => kind === 'part') : [];
}

/** “Where is impact reported”: the reports that the plan names, and not the items that report. */
function whereReported(heard: Heard, facts: readonly Fact[]): readonly Fact[] {
  if (!says(heard, 'where') || !says(heard, 'reported', 'published')) return [];
  return facts.filter(
    ({ kind, text }) => kind === 'reporting' || (kind === 'monitoring' && /report|publish/i.test(text)),
  );
}

/** “What must CSE and Missing do on neglect”: the table has a cell for it, and nothing in it. */
function emptyCells(
  heard: Heard,
  facts: readonly Fact[],
  { group, priorities = [] }: Filter,
): readonly Fact[] {
  const { matrix } = heard.hearing.vocabulary.plan;
  const rows = (matrix?.rows ?? []).filter((row) => row.group === group || isSaid(heard, row.label));
  const cells = new Set(rows.flatMap((row) => priorities.map((id) => emptyCellId(row.group, id))));
  return facts.filter(({ id }) => cells.has(id));
}

/** Whether the words stand together in the sentence. */
function isSaid({ tokens }: Heard, words: string): boolean {
  const said = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return said.includes(` ${wordsOf(words).join(' ')} `);
}

/** “What runs until 2022”: priorities that the plan sets until then, and not what is due then. */
function limitsSaid(heard: Heard, facts: readonly Fact[], { due }: Filter): readonly Fact[] {
  if (due === undefined) return [];
  const { priorities } = heard.hearing.vocabulary.plan;
  const limited = priorities.filter(({ limit }) => limit && isSaid(heard, limit.printed));
  return facts.filter(({ kind, priority }) => kind === 'limit' && limited.some(({ id }) => id === priority));
}

/** The pledge or the purposes alone, where the vision is not asked for too. */
function statementsSaid(heard: Heard, facts: readonly Fact[]): readonly Fact[] {
  if (says(heard, 'vision')) return [];
  const kinds = [
    ...(says(heard, 'pledge', 'pledges') ? ['pledge'] : []),
    ...(says(heard, 'mission') ? ['purpose'] : []),
  ];
  return facts.filter(({ kind }) => kinds.includes(kind));
}

const down = ['down', 'fall', 'falling', 'fewer', 'less', 'lower', 'drop', 'reduce', 'decrease'];
const up = ['up', 'rise', 'rising', 'higher', 'grow', 'increase'];

/** “Measures that should go down”: those that say so. */
function directed(heard: Heard, facts: readonly Fact[], priorities?: readonly string[]): readonly Fact[] {
  const wanted = says(heard, ...down) ? 'down' : says(heard, ...up) ? 'up' : undefined;
  if (wanted === undefined) return [];
  return facts.filter(
    ({ text, priority }) =>
      text.endsWith(`(should go ${wanted})`) && (!priorities || priorities.includes(priority ?? '')),
  );
}
