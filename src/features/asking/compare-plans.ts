import { kindWord, shorten } from '../../cards/words';
import { isTracked, type Item, type Plan, type PriorityId } from '../../plan/plan';
import type { PlanQuery, Question } from '../../plan/asking/query';
import { selectItems } from '../../plan/asking/select';
import { priorityName } from '../describe';
import { completedNotes } from '../time-notes';
import type { Feature, Reply, Setting } from '../feature';
import { textReply } from '../replies';
import { viewOf } from '../view-of';

/** One subject in two plans side by side, and last year's actions that seem to go on this year. Description, not judgement. */
export const comparePlans: Feature = {
  name: 'compare plans',
  examples: ['difference between the 2017 plan and now on early help', 'whats carried over from last yr'],
  async hear(utterance, setting) {
    if (utterance.says !== 'asks') return undefined;
    const { query } = utterance;
    if (query.ask === 'compare') return compare(query, setting);
    if (query.ask === 'carried over') return carriedOver(query, setting);
    return undefined;
  },
};

async function compare(
  query: PlanQuery & Extract<Question, { ask: 'compare' }>,
  setting: Setting,
): Promise<Reply> {
  const [here, there] = await Promise.all([setting.planOf(query.plan), setting.planOf(query.other)]);
  if (!here || !there) return textReply('Two plans', ['I hold only one of the two.']);
  const bullets = [...sideOf(there, query.there), ...sideOf(here, query.here)];
  return textReply(
    'Side by side',
    ['What each plan prints; whether they mean the same is for you to judge.'],
    { bullets },
  );
}

function sideOf(plan: Plan, priorities: readonly PriorityId[]): readonly string[] {
  if (priorities.length === 0) return [`${plan.title}: has no priority of that name.`];
  return priorities.map((id) => {
    const items = plan.items.filter((item) => item.priority === id && item.parent === undefined);
    const kinds = [...new Set(items.map((item) => item.kind))];
    const counts = kinds.map((kind) => count(items.filter((item) => item.kind === kind)));
    return `${plan.title}: ${priorityName(plan, id)} — ${counts.join(', ')}`;
  });
}

function count(items: readonly Item[]): string {
  const kind = items[0]?.kind ?? 'action';
  return `${items.length} ${kindWord(kind, items.length)}`;
}

async function carriedOver(
  query: PlanQuery & Extract<Question, { ask: 'carried over' }>,
  setting: Setting,
): Promise<Reply> {
  const plan = (await setting.planOf(query.plan)) ?? setting.plan;
  const view = viewOf(setting, plan);
  const items = selectItems(view, query.filter).filter(isTracked);
  const completed = completedNotes(view, items);
  const [last, now] = [
    items.filter((item) => item.yearRole === 'completed'),
    items.filter((item) => item.yearRole === 'planned'),
  ];
  const pairs = now.flatMap((item) => nearest(item, last));
  if (pairs.length === 0)
    return textReply('Carried over', ['No action of last year seems to go on this year.', ...completed]);
  const refs = pairs.map(({ item }) => item.ref);
  return textReply(
    'Seems carried over',
    ['By likeness of wording only; the plan does not say so.', ...completed],
    {
      bullets: pairs.map(
        ({ item, from }) => `${item.ref} ${shorten(item.text, 110)} (last year: ${from.ref})`,
      ),
      refs,
      shown: refs.length,
      recall: { plan: plan.id, refs },
    },
  );
}

interface Weighed {
  readonly item: Item;
  readonly from: Item;
  readonly likeness: number;
}

/** The most alike of last year's actions on the same priority, where it is alike enough. */
function nearest(item: Item, last: readonly Item[]): readonly Weighed[] {
  const among = last.filter((from) => from.priority === item.priority);
  const weigh = weightsOf([item, ...among]);
  const ranked = among
    .map((from): Weighed => ({ item, from, likeness: likeness(item.text, from.text, weigh) }))
    .sort((a, b) => b.likeness - a.likeness);
  return ranked.slice(0, 1).filter((best) => best.likeness >= enoughAlike);
}

/** Below this, two actions share only the words that every action of the subject has. */
const enoughAlike = 0.35;

/** A word that many of the actions have says little about which one is which. */
function weightsOf(items: readonly Item[]): (word: string) => number {
  const held = items.map((item) => longWords(item.text));
  return (word) => 1 / held.filter((words) => words.has(word)).length;
}

/** How alike two texts are: the weight of the words they share, as a part of the lighter text's weight. */
function likeness(one: string, other: string, weigh: (word: string) => number): number {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weigh(word), 0);
  const [a, b] = [longWords(one), longWords(other)];
  const shared = [...a].filter((word) => b.has(word));
  return shared.length < 2 ? 0 : sum(shared) / Math.min(sum([...a]), sum([...b]));
}

/** Words of five letters and more, by their first six: "review" and "reviewed" are one. */
function longWords(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6)));
}
