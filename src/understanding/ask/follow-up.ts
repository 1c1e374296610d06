import type { FinancialYear } from '../../plan/day';
import type { PlanId } from '../../plan/partnership';
import type { PriorityId, Ref } from '../../plan/plan';
import type { Filter, ItemsQuestion, PlanQuery } from '../../plan/asking/query';
import { isSlot, type Found } from '../hear/found';
import { all, first, hasCue, hear, says, typed, type Heard } from '../hear/heard';
import { itemChoices, unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import type { Vocabulary } from '../hear/vocabulary';
import { filterOf, meantName } from './conditions';
import { isFragment } from './fragment';
import { wholeFilter } from './items';
import { over } from './over';
import { withoutHarmless } from './left-out';
import { naming, personDoubt, readQuestion } from './read-question';
import { ofNamed } from './of-named';
import { takenOut, whenTheyAre } from './of-shown';
import { isOfWhole } from './of-whole';
import { textFilter } from './subject';
import { without } from './without';
import { pastPeriod, sinceDay, timesOf } from './times';
import { opensIn, quietSince } from './with-times';

/** "and amber?", "same for csa", "sort them by date", "why?": what was asked before, with something changed. */
export function readFollowUp(whole: Heard): Utterance | undefined {
  const harmless = withoutHarmless(whole);
  const read = followUpIn(harmless.heard);
  return read?.says === 'asks' ? naming(read, harmless) : read;
}

function followUpIn(heard: Heard): Utterance | undefined {
  const { recall } = heard.hearing;
  const without = takenOut(heard);
  if (without) return 'says' in without ? without : followUpIn(without);
  if (!recall || heard.unknown.length > 0) return undefined;
  const other = otherPlan(heard);
  if (other) return other;
  const dates = whenTheyAre(heard);
  if (dates) return dates;
  const pointed = pointedQuestion(heard);
  if (pointed) return pointed;
  const before = recall.query;
  if (!before) return undefined;
  const theirs = before.ask === 'items' && isOfWhole(heard) ? undefined : ofNamed(heard);
  if (theirs) return theirs;
  const same = sameOfAnother(heard, before);
  if (same) return same;
  if (!isFragment(heard)) return undefined;
  const person = personDoubt(heard);
  if (person) return person;
  if (before.ask === 'items') return { says: 'asks', query: changedItems(heard, before) };
  if (before.ask === 'changes') return { says: 'asks', query: changedChanges(heard, before) };
  return ofOneThing(heard, before);
}

/** "no, I meant the 2017 plan": the same question, of the other plan by its own names. */
function otherPlan(heard: Heard): Utterance | undefined {
  const { recall, vocabulary } = heard.hearing;
  const before = recall?.query;
  const names = all(heard, 'name').map((found) => meantName(found, heard));
  const [plan, ...others] = names;
  if (plan?.is !== 'plan' || others.length > 0 || !before || heard.about.length > 0) return undefined;
  const joined = ['in', 'for', 'of', 'not', 'no'].includes(heard.tokens[0]?.word ?? '');
  const again = hasCue(heard, 'again', 'narrow') || joined || says(heard, 'and');
  const held = plan.id === vocabulary.plan.id || vocabulary.siblings.some((each) => each.plan.id === plan.id);
  if (!again || !held || plan.id === before.plan) return undefined;
  if (before.ask === 'items' || before.ask === 'changes') {
    const { priorities } = before.filter;
    const filter = without(before.filter, 'priorities', 'part');
    const there = priorities && mapped(heard, before.plan, plan.id, priorities);
    if (there?.length === 0) return noSuchPriority(heard, plan.id);
    return {
      says: 'asks',
      query: {
        ...before,
        plan: plan.id,
        filter: { ...filter, ...(there && { priorities: there }) },
      },
    };
  }
  return before.ask === 'contents' ? { says: 'asks', query: { ...before, plan: plan.id } } : undefined;
}

/** The priorities of the other plan that go by the same names as those asked about before; never by their numbers. */
function mapped(
  heard: Heard,
  from: PlanId,
  to: PlanId,
  priorities: readonly PriorityId[],
): readonly PriorityId[] {
  const vocabulary = vocabularyOfPlan(heard, to);
  const titles = vocabularyOfPlan(heard, from)
    .plan.priorities.filter((each) => priorities.includes(each.id))
    .map((each) => each.title);
  return titles.flatMap((title) => filterOf(hear(title, { ...heard.hearing, vocabulary })).priorities ?? []);
}

function vocabularyOfPlan({ hearing: { vocabulary } }: Heard, plan: PlanId): Vocabulary {
  return vocabulary.siblings.find((each) => each.plan.id === plan)?.vocabulary() ?? vocabulary;
}

/** What was asked about before is no priority of the other plan. */
function noSuchPriority(heard: Heard, plan: PlanId): Utterance {
  const whole = typed(
    heard,
    heard.tokens.map((_, i) => i),
  );
  const { period } = vocabularyOfPlan(heard, plan).plan;
  const says = `what are the priorities of the ${period.first.slice(0, 4)} plan`;
  return unsure('which priority', [whole.join(' ')], [{ label: says, says }]);
}

/** "why?", "when is that due", "how late?" with nothing named: the one item shown, or which of them. */
function pointedQuestion(heard: Heard): Utterance | undefined {
  const { recall, vocabulary } = heard.hearing;
  const lead = isBareLead(heard) && recall?.refs.length === 1 ? recall.refs[0] : undefined;
  if (lead !== undefined) return readQuestion(hear(`who leads ${lead}`, heard.hearing));
  const short =
    heard.tokens.length <= 4 && hasCue(heard, 'why', 'how late', 'history', 'updated', 'who', 'when');
  const named = heard.found.some((found) =>
    ['name', 'ref', 'nth', 'pronoun', 'me', 'no such ref', 'time', 'kind'].includes(found.means.slot),
  );
  const conditioned = Object.keys(filterOf(heard)).length > 0 || heard.about.length > 0;
  if (!short || named || conditioned || !recall || recall.refs.length === 0) return undefined;
  const sayOf = (ref: string) => `${heard.sentence.text.replace(/\?\s*$/, '')} ${ref}`;
  if (recall.refs.length > 1) {
    return unsure(
      'which item',
      typed(
        heard,
        heard.tokens.map((_, i) => i),
      ),
      itemChoices(vocabulary, recall.refs, sayOf),
    );
  }
  return readQuestion(hear(sayOf(recall.refs[0] ?? ''), heard.hearing));
}

/** "Lead?" after one item */
const isBareLead = ({ found, about }: Heard): boolean =>
  about.length === 0 &&
  found.some((each) => isSlot(each, 'as')) &&
  found.every((each) => isSlot(each, 'as') || isSlot(each, 'filler'));

type Items = Extract<PlanQuery, { ask: 'items' }>;
type Changes = Extract<PlanQuery, { ask: 'changes' }>;

function changedItems(heard: Heard, before: Items): Items {
  const [sort] = all(heard, 'sort').map((found) => found.means.sort);
  const [limit] = all(heard, 'limit').map((found) => found.means.limit);
  const [by] = all(heard, 'by').map((found) => found.means.by);
  const [said] = all(heard, 'show').map((found): ItemsQuestion['show'] => found.means.show);
  const show = said ?? (before.show === 'count' && says(heard, 'which', 'what', 'list') ? 'list' : undefined);
  return {
    ...before,
    filter: over(
      show === 'ratings' ? without(before.filter, 'ratings') : before.filter,
      wanted(heard, before.filter),
      hasCue(heard, 'narrow'),
    ),
    ...(sort && { sort }),
    ...(limit !== undefined && { limit }),
    ...(by && { by }),
    ...(show && { show }),
  };
}

/** A time alone is of the same sort as the one before; "when are they due" asks for nothing that is due soon. */
function wanted(heard: Heard, before: Filter): Filter {
  const [time] = timesOf(heard);
  const { due, ...now } = wholeFilter(heard);
  const again = due && time && before.notUpdatedSince !== undefined && time.relation === 'since';
  if (again) return { ...now, notUpdatedSince: quietSince(heard, time) ?? sinceDay(time) };
  if (due && before.opens && !hasCue(heard, 'due')) return { ...now, opens: opensIn(due) };
  return due && (time || !hasCue(heard, 'when')) ? { ...now, due } : now;
}

/** "only what's new since then": the same time, or a new one. */
function changedChanges(heard: Heard, before: Changes): Changes {
  const [time] = timesOf(heard);
  const now = { ...without(filterOf(heard), 'ratings'), ...textFilter(heard) };
  const filter = over(before.filter, now);
  if (!time || says(heard, 'then')) return { ...before, filter };
  const { from, to, plan } = before;
  const moved = { ...(from && { from }), ...(to && { to }) };
  return {
    plan,
    ask: 'changes',
    filter,
    ...moved,
    ...pastPeriod(time, heard.hearing.now.day),
    sinceSaid: time.said,
  };
}

/** "and 4.2?" after who leads 4.1, "and CSP" after what KASiSB means: the same of another one, and nothing more said. */
function sameOfAnother(heard: Heard, before: PlanQuery): Utterance | undefined {
  const joining = (found: Found) =>
    ['filler', 'and'].includes(found.means.slot) ||
    (isSlot(found, 'cue') && ['again', 'narrow', 'meaning'].includes(found.means.cue));
  const [only, ...others] = heard.found.filter((found) => !joining(found));
  if (!only || others.length > 0 || heard.found[0] === only) return undefined;
  if (isSlot(only, 'name') && before.ask === 'acronym') {
    const acronym = only.means.names.find((name) => name.is === 'acronym');
    return acronym?.is === 'acronym'
      ? { says: 'asks', query: { ...before, short: acronym.short } }
      : undefined;
  }
  const [ref, ...more] = isSlot(only, 'ref') ? only.means.refs : [];
  if (ref === undefined || more.length > 0 || heard.about.length > 0) return undefined;
  if (before.ask === 'who') return { says: 'asks', query: { ...before, of: { ref } } };
  return before.ask === 'item' || before.ask === 'history'
    ? { says: 'asks', query: { ...before, ref } }
    : undefined;
}

/** "same for csa" after who leads a priority, its measures or its end. */
function ofOneThing(heard: Heard, before: PlanQuery): Utterance | undefined {
  const { priorities, year } = wholeFilter(heard);
  if (before.ask === 'item' && year !== undefined) return ofYear(heard, before, year);
  const [priority] = priorities ?? [];
  if (priority === undefined || first(heard, 'rating')) return undefined;
  switch (before.ask) {
    case 'contents':
      return { says: 'asks', query: { ...before, priorities: priorities ?? [] } };
    case 'limit':
      return { says: 'asks', query: { ...before, priority } };
    case 'who':
      return { says: 'asks', query: { ...before, of: { priority } } };
    default:
      return undefined;
  }
}

/** "and last year's" after A2.3: the item of that year with the same number. */
function ofYear(
  { hearing }: Heard,
  before: Extract<PlanQuery, { ask: 'item' }>,
  year: FinancialYear,
): Utterance | undefined {
  const number = (ref: Ref) => ref.replace(/@.*/, '');
  const item = hearing.vocabulary.plan.items.find(
    (each) => each.year === year && number(each.ref) === number(before.ref),
  );
  return item && { says: 'asks', query: { ...before, ref: item.ref } };
}
