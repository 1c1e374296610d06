import { endOfMonth } from '../plan/day';
import type { Partnership, Party } from '../plan/partnership';
import type { Due, Ref } from '../plan/plan';
import type { ItemInFile, PlanFile } from './file-types';
import type { Finding, Path } from './sheet';

interface Placed {
  readonly at: Path;
  readonly item: ItemInFile;
}

/** Checks a plan file for what no schema can: whatever it refers to is there, once, and its dates run forwards. */
export function checkPlan(file: PlanFile, partnerships?: readonly Partnership[]): readonly Finding[] {
  const items = itemsIn(file);
  const partnership = partnerships?.find(({ id }) => id === file.partnership);
  return [
    ...repeated(
      file.priorities.map(({ id }, index) => ({ at: ['priorities', index, 'id'], word: id })),
      'priority',
    ),
    ...repeated(
      items.map(({ at, item }) => ({ at: [...at, 'ref'], word: item.ref })),
      'ref',
    ),
    ...dates(file, items),
    ...themesAndParts(file, items),
    ...refs(file, new Set(items.map(({ item }) => item.ref))),
    ...(partnership ? parties(file, items, partnership) : []),
    ...(partnerships && !partnership
      ? [{ at: ['partnership'], what: `there is no partnership ${file.partnership}` }]
      : []),
  ];
}

function itemsIn(file: PlanFile): readonly Placed[] {
  const below = (items: readonly ItemInFile[], at: Path): Placed[] =>
    items.flatMap((item, index) => [
      { at: [...at, index], item },
      ...below(item.points ?? [], [...at, index, 'points']),
    ]);
  return [
    ...file.priorities.flatMap(({ items = [] }, index) => below(items, ['priorities', index, 'items'])),
    ...below(file.coreBusiness ?? [], ['coreBusiness']),
  ];
}

/** A finding for every word that repeats an earlier one. */
export function repeated(words: readonly { at: Path; word: string }[], kind: string): readonly Finding[] {
  const seen = new Set<string>();
  return words.flatMap(({ at, word }) => {
    if (seen.has(word)) return [{ at, what: `${kind} ${word} is there twice` }];
    seen.add(word);
    return [];
  });
}

function dates(file: PlanFile, items: readonly Placed[]): readonly Finding[] {
  const dues: { at: Path; due: Pick<Due, 'first' | 'last'> & Partial<Due> }[] = [
    { at: ['period'], due: file.period },
    ...file.priorities.flatMap(({ due }, index) => (due ? [{ at: ['priorities', index, 'due'], due }] : [])),
    ...items.flatMap(({ at, item }) => (item.due ? [{ at: [...at, 'due'], due: item.due }] : [])),
  ];
  return dues.flatMap(({ at, due }) => {
    if (due.first > due.last) return [{ at, what: `ends ${due.last}, before it starts, ${due.first}` }];
    if (due.precision === 'month' && due.last !== endOfMonth(due.first)) {
      return [{ at, what: `a month runs from its first to its last day, ${endOfMonth(due.first)}` }];
    }
    return [];
  });
}

function themesAndParts(file: PlanFile, items: readonly Placed[]): readonly Finding[] {
  const themes = new Set((file.themes ?? []).map(({ id }) => id));
  const parts = new Set((file.parts ?? []).map(({ id }) => id));
  return [
    ...items.flatMap(({ at, item }) =>
      (item.themes ?? []).flatMap((theme, index) =>
        themes.has(theme) ? [] : [{ at: [...at, 'themes', index], what: `there is no theme ${theme}` }],
      ),
    ),
    ...file.priorities.flatMap(({ part }, index) =>
      part === undefined || parts.has(part)
        ? []
        : [{ at: ['priorities', index, 'part'], what: `there is no part ${part}` }],
    ),
  ];
}

function refs(file: PlanFile, known: ReadonlySet<Ref>): readonly Finding[] {
  const missing = (at: Path, given: readonly Ref[]): readonly Finding[] =>
    given.flatMap((ref, index) =>
      known.has(ref) ? [] : [{ at: [...at, index], what: `there is no item ${ref}` }],
    );
  const columns = file.priorities.map(({ id }) => id);
  const rows = (file.matrix?.rows ?? []).flatMap(({ cells }, index) => {
    const at = ['matrix', 'rows', index, 'cells'];
    return [
      ...columns
        .filter((id) => !(id in cells))
        .map((id) => ({ at, what: `the cell of priority ${id} is missing; an empty one is []` })),
      ...Object.keys(cells)
        .filter((id) => !columns.includes(id))
        .map((id) => ({ at: [...at, id], what: `there is no priority ${id}` })),
      ...Object.entries(cells).flatMap(([id, given]) => missing([...at, id], given)),
    ];
  });
  return [
    ...rows,
    ...(file.issues ?? []).flatMap((issue, index) => missing(['issues', index, 'refs'], issue.refs ?? [])),
  ];
}

function parties(file: PlanFile, items: readonly Placed[], partnership: Partnership): readonly Finding[] {
  const group = (at: Path, id: string | undefined): readonly Finding[] =>
    id === undefined ? [] : unknownParties([{ group: id }], at, partnership);
  return [
    ...file.priorities.flatMap(({ lead = [], accountable = [] }, index) => [
      ...unknownParties(lead, ['priorities', index, 'lead'], partnership),
      ...unknownParties(accountable, ['priorities', index, 'accountable'], partnership),
    ]),
    ...items.flatMap(({ at, item }) => [
      ...unknownParties(item.lead ?? [], [...at, 'lead'], partnership),
      ...unknownParties(item.contributors ?? [], [...at, 'contributors'], partnership),
      ...group([...at, 'group'], item.group),
    ]),
    ...(file.matrix?.rows ?? []).flatMap((row, index) =>
      group(['matrix', 'rows', index, 'group'], row.group),
    ),
  ];
}

/** The parties that the partnership does not know. */
export function unknownParties(
  given: readonly Party[],
  at: Path,
  partnership: Partnership,
): readonly Finding[] {
  return given.flatMap((party, index) => {
    const [kind, id, known] = whoIs(party, partnership);
    return known.some((one) => one.id === id)
      ? []
      : [{ at: [...at, index], what: `there is no ${kind} ${id}` }];
  });
}

function whoIs(
  party: Party,
  { posts, people, groups, agencies }: Partnership,
): [string, string, readonly { id: string }[]] {
  if ('post' in party) return ['post', party.post, posts];
  if ('person' in party) return ['person', party.person, people];
  if ('group' in party) return ['group', party.group, groups];
  return ['agency', party.agency, agencies];
}
