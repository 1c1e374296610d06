import type { Found } from '../found';
import type { Token } from '../sentence';
import { numberOf } from '../../when/numbers';
import { entriesOf } from './entries';

/** How the answer is wanted: a count, a distribution, an order, so many. */
export const showEntries = entriesOf('show', [
  [
    `how many;how much of;number of;(a |the |)count(| of);total(| number of);tally;(what |)(percent|per cent|percentage|proportion|share|fraction)(| of)`,
    { slot: 'show', show: 'count' },
  ],
  [
    `rag;rags;rag wise;rag (status|statuses|rating|ratings|position|picture|score|scores);(rating |ratings |)(distribution|breakdown|split|spread|summary|overview);
     (summarise|summarize|sum up|summary of|overview of)( the| our|);headline(|s);big picture;colours;traffic lights;overall (picture|position|status);dashboard;at a glance;state of play;scorecard`,
    { slot: 'show', show: 'ratings' },
  ],
  [
    `by (priority|priorities);per priority;(for |in |)each priority;priority by priority;which (priority|priorities);every priority`,
    { slot: 'by', by: 'priority' },
  ],
  [
    `by (group|groups|sub group|sub groups);per (group|sub group);(for |in |)each (group|sub group);which (group|groups|sub group|sub groups)`,
    { slot: 'by', by: 'group' },
  ],
  [
    `(sorted |ordered |ranked |arranged |sort |order |)by (due |end |)(date|dates|deadline|deadlines);in (date|due date|deadline) order;date order;(the |)(soonest|earliest|oldest|latest|most late|most overdue) (first|at the top|at top|on top|up top);(come|comes|due|falls|fall|finishes|ends|up) first;next due first;chronological(|ly)`,
    { slot: 'sort', sort: 'date' },
  ],
  [
    `(sorted |ordered |ranked |sort |order |)by (rag|rating|ratings|colour|colours|severity|rag rating);(the |)(worst|reds|red ones|most urgent) (first|at the top|at top|on top|up top);in (rag|rating|colour) order`,
    { slot: 'sort', sort: 'rating' },
  ],
  [
    `(sorted |ordered |ranked |sort |order |)by (last |)(update|updated|change|changed);by when (they|it) (were|was) (last |)(updated|changed);(most |)recently updated first;least recently updated first;stalest first;longest (since|without) (an |the |last |)(update|updated|change) first`,
    { slot: 'sort', sort: 'updated' },
  ],
]);

/** `first five`, `top 3`, `next 3`, `3 most overdue`; `the first one` points at it. */
export function readLimit(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.word;
  const most = tokens[at + 1]?.word === 'most' ? numberOf(word) : undefined;
  if (most !== undefined && most >= 1)
    return { from: at, to: at + 2, by: 'show', means: { slot: 'limit', limit: most } };
  const limit =
    word === 'first' || word === 'top' || word === 'next' ? numberOf(tokens[at + 1]?.word) : undefined;
  const pointer = word === 'first' && tokens[at + 1]?.word === 'one';
  if (limit === undefined || limit < 1 || pointer || tokens[at + 1]?.word === 'a') return undefined;
  return { from: at, to: at + 2, by: 'show', means: { slot: 'limit', limit } };
}
