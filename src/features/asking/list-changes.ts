import type { HistoryView } from '../../cards/views';
import { sayCount, sayDay } from '../../cards/words';
import { isNews, type Change } from '../../plan/change';
import type { PlanQuery, Question } from '../../plan/asking/query';
import { movesOf } from '../../plan/asking/moves';
import { selectItems } from '../../plan/asking/select';
import type { View } from '../../plan/asking/view';
import { describeFilter, ratingWord } from '../describe';
import type { Feature, Reply, Setting } from '../feature';
import { entryOf } from '../lines';
import { reply } from '../replies';
import { completedNotes } from '../time-notes';
import { viewOf } from '../view-of';

type ChangesQuery = PlanQuery & Extract<Question, { ask: 'changes' }>;

/** What happened since a day, or which ratings moved from one to another. */
export const listChanges: Feature = {
  name: 'list changes',
  examples: ["what's changed since last board", 'what moved from green to amber this month'],
  hear(utterance, setting) {
    return utterance.says === 'asks' && utterance.query.ask === 'changes'
      ? answer(utterance.query, setting)
      : undefined;
  },
};

const shownChanges = 15;

async function answer(query: ChangesQuery, setting: Setting): Promise<Reply> {
  const plan = (await setting.planOf(query.plan)) ?? setting.plan;
  const view = viewOf(setting, plan, await setting.stores.plans.log(plan.id));
  const changes = [...changesFor(view, query)].reverse();
  const refs = [...new Set(changes.map((change) => change.ref))];
  const card: HistoryView = {
    title: sayCount(changes.length, 'change'),
    understood: understood(view, query),
    entries: changes.slice(0, shownChanges).map((change) => entryOf(change, setting, plan)),
    notes: [...notes(changes, query), ...(changes.length === 0 ? whetherDone(view, query) : [])],
    buttons: [],
  };
  return reply(
    'history',
    { card: 'history', view: card },
    { refs, shown: Math.min(changes.length, shownChanges), recall: { plan: plan.id, query, refs } },
  );
}

/** Items taken out again are not in the plan, but their changes are news. */
function changesFor(view: View, query: ChangesQuery): readonly Change[] {
  const { plan } = view;
  const ever = { ...view, plan: { ...plan, items: [...plan.items, ...(plan.takenOut ?? [])] } };
  const refs = new Set(selectItems(ever, everyKind(view, query)).map((item) => item.ref));
  const moves = query.from !== undefined || query.to !== undefined;
  const among = moves
    ? movesOf(view.log)
        .filter((move) => fits(query, move))
        .map((move) => move.change)
    : view.log.filter(({ what }) => isNews(what));
  return among.filter(
    (change) =>
      refs.has(change.ref) && change.day >= query.since && (!query.until || change.day <= query.until),
  );
}

/** Changes to measures and outcomes are news too, so every kind of item is asked for. */
function everyKind({ plan }: View, { filter }: ChangesQuery): ChangesQuery['filter'] {
  return filter.kinds ? filter : { ...filter, kinds: [...new Set(plan.items.map((item) => item.kind))] };
}

function fits(query: ChangesQuery, move: { from: string; to: string }): boolean {
  return (
    (query.from === undefined || query.from === move.from) && (query.to === undefined || query.to === move.to)
  );
}

function understood(view: View, query: ChangesQuery): string {
  const moved =
    query.from || query.to
      ? [
          `moved ${query.from ? `from ${ratingWord(query.from, view)} ` : ''}${query.to ? `to ${ratingWord(query.to, view)}` : ''}`.trim(),
        ]
      : ['changed'];
  const until = query.until ? ` to ${sayDay(query.until, view.today)}` : '';
  const day = sayDay(query.since, view.today);
  const since = `since ${query.sinceSaid ? `${query.sinceSaid} (${day})` : day}${until}`;
  return [...moved, since, describeFilter(query.filter, view, 'Everything')].join(' · ');
}

/** What is printed as completed has no changes, and nothing recorded does not say whether it was done. */
function whetherDone(view: View, { filter }: ChangesQuery): readonly string[] {
  if (!filter.states?.includes('done')) return [];
  const printed = completedNotes(view, selectItems(view, { ...filter, states: undefined }));
  const noted = view.plan.issues.filter(({ text }) => /column .*completed/i.test(text));
  return printed.length === 0 ? [] : [...printed, ...noted.map(({ text }) => text)];
}

function notes(changes: readonly Change[], query: ChangesQuery): readonly string[] {
  if (changes.length === 0)
    return [
      query.to || query.from
        ? 'No rating moved like that in that time.'
        : 'Nothing was recorded in that time.',
    ];
  return changes.length > shownChanges
    ? [`The newest ${shownChanges} of ${changes.length}. Name a priority or a later day to see fewer.`]
    : [];
}
