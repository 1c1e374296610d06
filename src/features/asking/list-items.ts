import type { Button } from '../../cards/presses';
import type { Line, ListView } from '../../cards/views';
import { sayCount } from '../../cards/words';
import type { Item, Plan } from '../../plan/plan';
import type { ListQuery } from '../../plan/asking/query';
import { needsLog } from '../../plan/asking/became';
import { selectItems } from '../../plan/asking/select';
import { sortItems } from '../../plan/asking/sort';
import type { View } from '../../plan/asking/view';
import { notesOf, nounFor, summaryOf } from '../beyond-the-list';
import { describeQuery } from '../describe';
import type { Feature, Reply, Setting } from '../feature';
import { challengeLine, lineOf } from '../lines';
import { reply, textReply } from '../replies';
import { viewOf } from '../view-of';
import { widened, type Widened } from './widened';

/** Lists come so many at a time. */
export const pageSize = 10;

/** Red, overdue, mine, due next month: any question that selects items, as a list, a count or a distribution. */
export const listItems: Feature = {
  name: 'list items',
  examples: [
    "what's red in Neglect?",
    'what do I owe',
    "what's overdue",
    'how many are not rated',
    'what challenges are open',
  ],
  hear(utterance, setting) {
    if (utterance.says === 'more') return goOn(setting);
    if (utterance.says !== 'asks' || utterance.query.ask !== 'items') return undefined;
    return answer(utterance.query, 0, setting);
  },
  presses: {
    more: ({ query, from }, setting) => answer(query, from, setting),
  },
};

/** "More" goes on with the member's own last list in this conversation. */
async function goOn(setting: Setting): Promise<Reply> {
  const { query, shown = 0 } = setting.thread.recall ?? {};
  if (query?.ask !== 'items')
    return textReply('There is no list to go on with', ['Ask for one, such as “what is overdue”.']);
  const next = await answer(query, shown, setting);
  return next.refs.length > shown ? next : textReply('That was all', ['The list has no more.']);
}

/** A follow-up such as "the second" means one of the first items, so only these are remembered; the question finds the rest. */
const rememberedRefs = 50;

async function answer(asked: ListQuery, from: number, setting: Setting): Promise<Reply> {
  const plan = (await setting.planOf(asked.plan)) ?? setting.plan;
  const log = needsLog(asked.filter) ? await setting.stores.plans.log(plan.id) : [];
  const view = viewOf(setting, plan, log);
  const found = selectItems(view, asked.filter);
  const wider = found.length === 0 ? widened(view, asked) : undefined;
  const query = wider?.query ?? asked;
  const sorted = sortItems(view, wider ? selectItems(view, query.filter) : found, query.sort);
  const items = query.limit === undefined ? sorted : sorted.slice(0, query.limit);
  const start = Math.min(from, Math.max(0, items.length - 1));
  const page = items.slice(start, start + pageSize);
  const card: ListView = {
    title: titleOf(query, items, plan),
    understood: describeQuery(query, query.filter, view),
    summary: summaryOf(view, query, items),
    notes: [
      ...(wider ? [widenedNote(wider, view)] : []),
      ...notesOf(view, query, items),
      ...pageNote(query, items, start, page.length),
    ],
    lines: query.show === 'count' ? [] : page.map((item) => lineFor(query, view, item)),
    buttons: query.show === 'count' ? showThem(query, items) : more(query, items, start),
  };
  const refs = items.map((item) => item.ref);
  return reply(
    query.show === 'list' ? 'list' : 'count',
    { card: 'list', view: card },
    {
      refs,
      shown: query.show === 'count' ? 0 : page.length,
      recall: { plan: plan.id, query, refs: refs.slice(0, rememberedRefs), shown: start + page.length },
    },
  );
}

function widenedNote({ query, leftOut, note }: Widened, { plan, ...view }: View): string {
  if (note !== undefined) return note;
  if (Object.keys(leftOut).length === 0)
    return `No ${nounFor({}, plan)} is, so here are the plan’s other lines that are.`;
  const said = describeQuery(query, leftOut, { plan, ...view }).replace(/“([^”]*)”/g, '‘$1’');
  const inSentence = said.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  return `None is “${inSentence}”, so I left that out.`;
}

/** Where challenges are asked for, a line says the newest one that was asked for, in place of the rating's reason. */
function lineFor({ filter }: ListQuery, view: View, item: Item): Line {
  const line = lineOf(view, item);
  const asked = filter.challengedTo !== undefined || filter.states?.includes('challenged') === true;
  return asked ? { ...line, ...challengeLine(view, item, filter.challengedTo) } : line;
}

function titleOf(query: ListQuery, items: readonly Item[], plan: Plan): string {
  return sayCount(items.length, nounFor(query.filter, plan));
}

function pageNote(query: ListQuery, items: readonly Item[], from: number, shown: number): readonly string[] {
  if (query.show === 'count' || shown === items.length) return [];
  return [`Showing ${from + 1} to ${from + shown} of ${items.length}.`];
}

function showThem(query: ListQuery, items: readonly Item[]): readonly Button[] {
  if (items.length === 0) return [];
  return [
    { title: 'Show them', press: { verb: 'more', data: { query: { ...query, show: 'list' }, from: 0 } } },
  ];
}

function more(query: ListQuery, items: readonly Item[], from: number): readonly Button[] {
  const left = items.length - from - pageSize;
  if (left <= 0) return [];
  return [{ title: `More (${left} left)`, press: { verb: 'more', data: { query, from: from + pageSize } } }];
}
