import type { Filter, ListQuery } from '../../plan/asking/query';
import type { GroupId } from '../../plan/partnership';
import type { Item } from '../../plan/plan';
import { selectItems } from '../../plan/asking/select';
import type { View } from '../../plan/asking/view';
import { capital } from '../describe';

/** A list with one condition less, because that one can never hold here. */
export interface Widened {
  readonly query: ListQuery;
  readonly leftOut: Filter;
  /** Said in place of what was left out, where another question is answered. */
  readonly note?: string;
}

/**
 * Nothing was found, and one condition is why whatever the others are: a group that looks after nothing of the plan, or
 * a person who has none of the items that the words name. An empty list would sound like an all-clear, so the wider one
 * is shown and says so. What is asked of somebody alone stays as it is: that nothing is theirs is the answer.
 */
export function widened(view: View, query: ListQuery): Widened | undefined {
  const { group, who, text, refs, ...others } = query.filter;
  const named = text !== undefined || refs !== undefined;
  const wording = { ...(text !== undefined && { text }), ...(refs && { refs }) };
  if (who && named)
    return ifFound(view, { ...query, filter: { ...others, ...wording, ...(group && { group }) } }, { who });
  const isIdle = group !== undefined && selectItems(view, { group }).length === 0;
  const narrowed = named || Object.keys(others).length > 0;
  if (isIdle && narrowed && !who)
    return ifFound(view, { ...query, filter: { ...others, ...wording } }, { group });
  if (isIdle && !narrowed && !who) return namingGroup(view, query, group);
  return lateInstead(view, query) ?? ofOtherKinds(view, query) ?? elsewhere(view, query);
}

/** Said alone, a group that looks after nothing may be what an item is about. */
function namingGroup(view: View, query: ListQuery, group: GroupId): Widened | undefined {
  const { name = '', aliases = [] } = view.partnership.groups.find((each) => each.id === group) ?? {};
  const names = [name, ...aliases].map((each) => each.toLowerCase());
  const isNamed = ({ text }: Item) => names.some((each) => hasWords(text.toLowerCase(), each));
  const naming = view.plan.items.filter(isNamed);
  const kinds = [...new Set(naming.map(({ kind }) => kind))];
  const note = `${capital(name)} looks after nothing in this plan, so here is what names it.`;
  const widened = ifFound(view, { ...query, filter: { refs: naming.map(({ ref }) => ref), kinds } }, {});
  return widened && naming.length > 0 ? { ...widened, note } : undefined;
}

const hasWords = (text: string, words: string): boolean =>
  words !== '' && ` ${text.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${words} `);

/** "Delayed" is said of a date that was moved and of one that has passed. */
function lateInstead(view: View, query: ListQuery): Widened | undefined {
  const { states = [] } = query.filter;
  if (!states.includes('slipped') || states.includes('overdue')) return undefined;
  const late = states.map((state) => (state === 'slipped' ? 'overdue' : state));
  const widened = ifFound(view, { ...query, filter: { ...query.filter, states: late } }, {});
  return widened && { ...widened, note: 'No date has been moved later, so here is what is past its date.' };
}

/** Words that nothing has where they are looked for: either the place or the words are left out, as one of them finds something. */
function elsewhere(view: View, query: ListQuery): Widened | undefined {
  const { filter } = query;
  const worded = filter.text !== undefined || filter.refs !== undefined || filter.theme !== undefined;
  const { priorities, part, group, theme, kinds, year, text, refs } = filter;
  const scope = { priorities, part, group, theme, kinds, year, text, refs };
  if (!worded || selectItems(view, scope).length > 0) return undefined;
  for (const key of ['theme', 'kinds', 'group', 'part', 'priorities', 'text', 'refs', 'year'] as const) {
    const { [key]: leftOut, ...rest } = filter;
    const isNarrowed = leftOut !== undefined && Object.keys(rest).length > 0;
    const found = isNarrowed ? ifFound(view, { ...query, filter: rest }, { [key]: leftOut }) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A theme that no rated line has may be one of measures or outcomes. */
function ofOtherKinds(view: View, query: ListQuery): Widened | undefined {
  const { theme, kinds } = query.filter;
  if (theme === undefined || kinds) return undefined;
  const held = new Set(
    view.plan.items.filter(({ themes }) => themes.includes(theme)).map(({ kind }) => kind),
  );
  return ifFound(view, { ...query, filter: { ...query.filter, kinds: [...held] } }, {});
}

function ifFound(view: View, query: ListQuery, leftOut: Filter): Widened | undefined {
  return selectItems(view, query.filter).length > 0 ? { query, leftOut } : undefined;
}
