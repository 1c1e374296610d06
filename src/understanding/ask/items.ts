import { addDays, endOfMonth, financialYear, financialYearOf, startOfMonth, type Day } from '../../plan/day';
import type { DueWithin, Filter, ItemsQuestion } from '../../plan/query';
import { isSlot } from '../found';
import { all, first, hasCue, saidOtherwise, says, typed, type Heard } from '../heard';
import { conditionsOf, filterOf, kindsOf, type Condition } from './conditions';
import { typedBetween } from '../sentence';
import { unsure } from '../unsure';
import type { Utterance } from '../utterance';
import type { Asked } from './asked';
import { tooWide } from './about-plan';
import { without } from './without';
import { textFilter } from './subject';
import { duePeriod, sinceDay, timesOf, type SaidTime } from './times';

/** Items by every condition that was said, as a list, a count or a distribution. */
export function askItems(heard: Heard): Asked {
  const verdict = verdictOf(heard);
  if (verdict) return { question: verdict };
  const lacking = lackingKind(heard);
  if (lacking) return { back: lacking };
  const sides = twoSides(heard);
  if (sides) return { back: sides };
  const filter = wholeFilter(heard);
  if (filter.refs?.length === 0) return { back: unsure('which item', typed(heard, heard.about), []) };
  const show = showOf(heard, filter);
  if (show === undefined) return { back: tooWide(heard) };
  const [by] = all(heard, 'by').map((found) => found.means.by);
  const [sort] = all(heard, 'sort').map((found) => found.means.sort);
  const [limit] = all(heard, 'limit').map((found) => found.means.limit);
  const versus = hasCue(heard, 'compare') && (filter.priorities?.length ?? 0) > 1;
  const grouped = by ?? (versus ? 'priority' : byPriorityAsked(heard) ? 'priority' : undefined);
  return {
    question: {
      ask: 'items',
      filter: withOwnGroup(heard, filter),
      show: allRatingsNamed(heard, filter) || (versus && show === 'list') ? 'ratings' : show,
      ...(grouped && { by: grouped }),
      ...(sort && { sort }),
      ...(limit !== undefined && { limit }),
    },
  };
}

/** "overdue in part B or amber in part A": one list cannot hold both, so each is offered by itself. */
function twoSides(heard: Heard): Utterance | undefined {
  const or = heard.found.find((found) => isSlot(found, 'or'));
  if (!or) return undefined;
  const conditions = conditionsOf(heard);
  const before = conditions.filter(({ found }) => found.to <= or.from);
  const after = conditions.filter(({ found }) => found.from >= or.to);
  if (![before, after].every((side) => side.some(isPlace) && side.some((each) => !isPlace(each))))
    return undefined;
  const halves = [
    typedBetween(heard.sentence, 0, or.from),
    typedBetween(heard.sentence, or.to, heard.tokens.length),
  ];
  const choices = halves.map((says) => ({ label: says, says }));
  return unsure('which meaning', [typedBetween(heard.sentence, 0, heard.tokens.length)], choices);
}

const isPlace = ({ dimension }: Condition): boolean =>
  ['priority', 'part', 'group', 'theme'].includes(dimension);

/** "who has no items": nothing lists who or what is without them, and a list of all items would say the opposite. */
function lackingKind(heard: Heard): Utterance | undefined {
  const telling = heard.found.filter((found) => !isSlot(found, 'filler'));
  const at = telling.findIndex((found, i) => {
    const next = telling[i + 1];
    const lacks = ['no', 'without'].includes(heard.tokens[found.from]?.word ?? '');
    const named = next && (isSlot(next, 'kind') || isSlot(next, 'contents') || isSlot(next, 'cue'));
    return isSlot(found, 'not') && lacks && named === true && next.from <= found.to + 1;
  });
  const [not, kind] = telling.slice(at, at + 2);
  if (at < 0 || !not || !kind || conditionsOf(heard).some(({ denied }) => denied)) return undefined;
  const said = typedBetween(heard.sentence, not.from, kind.to);
  const without = saidOtherwise(heard, not.from, kind.to, '');
  const rest = conditionsOf(heard).length > 0 ? [{ label: without, says: without }] : [];
  return unsure(
    'which meaning',
    [said],
    [
      ...rest,
      { label: 'What has no lead', says: 'what has no lead' },
      { label: 'What has no evidence', says: 'what has no evidence' },
    ],
  );
}

/** "is neglect on track", "are we ok for green": never answered with the good ones alone, but with how many of each. */
function verdictOf(heard: Heard): ItemsQuestion | undefined {
  const [opening, second] = heard.tokens;
  const asked = ['is', 'are'].includes(opening?.word ?? '') && second?.word !== 'there';
  const wide = heard.found.some((found) =>
    ['any', 'kind', 'show', 'not', 'me', 'time', 'lasting'].includes(found.means.slot),
  );
  const conditions = conditionsOf(heard);
  const rated = conditions.some(({ dimension }) => dimension === 'rating');
  const placed = conditions.every(({ dimension }) =>
    ['rating', 'priority', 'part', 'theme', 'group', 'who'].includes(dimension),
  );
  const well = conditions.length > 0 && says(heard, 'ok', 'okay', 'alright', 'fine');
  if (!asked || wide || !(rated || well) || !placed || heard.about.length > 0) return undefined;
  return { ask: 'items', filter: withOwnGroup(heard, without(filterOf(heard), 'ratings')), show: 'ratings' };
}

/** "which priorities have reds" */
function byPriorityAsked(heard: Heard): boolean {
  return (
    all(heard, 'contents').some((found) => found.means.of === 'priorities') && conditionsOf(heard).length > 0
  );
}

/** "red amber green for …" asks for the distribution, not for three colours. */
function allRatingsNamed(heard: Heard, filter: Filter): boolean {
  return filter.ratings === undefined && all(heard, 'rating').length >= 3;
}

/** Every condition that was said, with its times, kinds and words. */
export function wholeFilter(heard: Heard): Filter {
  const said = filterOf(heard);
  const many = (said.ratings?.length ?? 0) >= 3 && all(heard, 'rating').length >= 3 && !says(heard, 'or');
  const excepted = said.states?.includes('exceptions') ?? false;
  const { ratings, ...rest } = said;
  const base: Filter = many || excepted ? rest : { ...(ratings && { ratings }), ...rest };
  if (hasCue(heard, 'going to')) {
    const going = goingTo(heard, base);
    if (going) return going;
  }
  return {
    ...withOwing(heard, withTimes(heard, base)),
    ...kindFilter(heard),
    ...textFilter(heard, base),
  };
}

/** "what's going to exec": items that name the group as the one they report to. */
function goingTo(heard: Heard, filter: Filter): Filter | undefined {
  const rest = without(filter, 'group');
  const { groups } = heard.hearing.vocabulary.partnership;
  const texts = all(heard, 'name').flatMap((found) => {
    const name = found.means.names.find((each) => each.is === 'group');
    const group = name?.is === 'group' ? groups.find((each) => each.id === name.id) : undefined;
    return group ? [group.name.replace(/^(?:HSCP|SSP|HSCB)\s+/, '').toLowerCase()] : [];
  });
  const [only, ...others] = [...new Set(texts)];
  if (only === undefined) return undefined;
  return others.length === 0
    ? { ...rest, text: only }
    : { ...rest, anyOf: [only, ...others].map((text) => ({ text })) };
}

function kindFilter(heard: Heard): Filter {
  const kinds = all(heard, 'kind').flatMap(
    (found) => kindsOf(found.means.kind, heard.hearing.vocabulary) ?? [],
  );
  const core = all(heard, 'contents').some((found) => found.means.of === 'core business');
  const wanted = [...new Set([...kinds, ...(core ? (['core business'] as const) : [])])];
  return wanted.length > 0 ? { kinds: wanted } : {};
}

/** "what do I owe", "what's Sarah got": what is still to be done. */
function withOwing(heard: Heard, filter: Filter): Filter {
  if (!hasCue(heard, 'owing') || !filter.who || filter.states || filter.ratings || filter.anyOf)
    return filter;
  return { ...filter, states: ['not done'] };
}

/** Puts every time where it belongs: not updated since, gone red since, red since, late for so long, due. */
function withTimes(heard: Heard, filter: Filter): Filter {
  const [time] = timesOf(heard);
  if (all(heard, 'stale').length > 0)
    return { ...filter, notUpdatedSince: quietSince(heard, time) ?? daysBefore(heard, 30) };
  const rated = withRatingTime(heard, filter, time);
  if (rated) return rated;
  const lasting = first(heard, 'lasting');
  if (lasting && filter.states?.includes('overdue')) {
    return { ...filter, due: lateFor(lasting.means.days, heard.hearing.now.day) };
  }
  if (time?.meeting && isForTheBoard(heard, filter)) return forTheBoard(filter, time);
  return time ? withDue(heard, filter, time) : withSoon(heard, filter);
}

const daysBefore = (heard: Heard, days: number): Day => addDays(heard.hearing.now.day, -days);

/** The day that "since October" or "for six weeks" goes back to. */
function agoOf(heard: Heard, time: SaidTime | undefined): Day | undefined {
  const lasting = first(heard, 'lasting');
  return lasting ? daysBefore(heard, lasting.means.days) : time && sinceDay(time);
}

/** Updated in September is not updated since September: of a month that is over, what came after it counts. */
export function quietSince(heard: Heard, time: SaidTime | undefined): Day | undefined {
  const past = time?.time.past;
  const month =
    past !== undefined &&
    time?.relation === 'since' &&
    past.first === startOfMonth(past.last) &&
    past.last === endOfMonth(past.first) &&
    past.last < heard.hearing.now.day;
  return month && !first(heard, 'lasting') ? addDays(past.last, 1) : agoOf(heard, time);
}

/**
 * "gone red this month" became it; "red since June" became it then and still is; "red for a quarter" and "red since
 * before June" have been it all the while.
 */
function withRatingTime(heard: Heard, filter: Filter, time: SaidTime | undefined): Filter | undefined {
  const [rating, ...others] = filter.ratings ?? [];
  if (rating === undefined || others.length > 0) return undefined;
  if (hasCue(heard, 'became')) {
    return { ...without(filter, 'ratings'), became: { rating, ...(time && { since: sinceDay(time) }) } };
  }
  if (rating === 'not rated') return undefined;
  const lasting = first(heard, 'lasting');
  const since = time && !lasting ? ratingSince(time) : undefined;
  if (since !== undefined) return { ...filter, became: { rating, since } };
  const before = lasting || time?.relation === 'since before' ? agoOf(heard, time) : undefined;
  return before === undefined ? undefined : { ...filter, ratedSince: { rating, before } };
}

function ratingSince({ relation, time }: SaidTime): Day | undefined {
  if (relation === 'since') return time.past.first;
  return relation === 'after' ? addDays(time.past.last, 1) : undefined;
}

/** "actions for 2021-22" are that year's where the plan tells its items apart by year; else what is due in it. */
function withDue(heard: Heard, filter: Filter, time: SaidTime): Filter {
  const due = dueOf(heard, time);
  const year = due.first === undefined ? undefined : financialYearOf(due.first);
  const whole =
    year !== undefined && financialYear(year).first === due.first && financialYear(year).last === due.last;
  if (
    whole &&
    !hasCue(heard, 'due') &&
    heard.hearing.vocabulary.plan.items.some((item) => item.year === year)
  ) {
    return { ...filter, year };
  }
  const { states, ...rest } = filter;
  const others = states?.filter((state) => state !== 'overdue') ?? [];
  if (due.reading === 'was') return { ...rest, ...(others.length > 0 && { states: others }), due };
  // "What will be late by Christmas": nothing is overdue that is still to come, so what is not done by then is meant.
  const ahead = due.reading === 'by' && states?.includes('overdue') === true;
  return ahead ? { ...rest, states: [...others, 'not done'], due } : { ...filter, due };
}

function lateFor(days: number, today: string): DueWithin {
  return { last: addDays(today, -days), reading: 'was', said: `more than ${days} days ago` };
}

/** "have I got anything outstanding for the board": late, or not updated since it last met. */
function isForTheBoard(heard: Heard, filter: Filter): boolean {
  return filter.who !== undefined && (filter.states?.includes('not done') ?? false) && !hasCue(heard, 'due');
}

function forTheBoard(filter: Filter, { time }: SaidTime): Filter {
  return { ...filter, anyOf: [{ states: ['overdue'] }, { notUpdatedSince: time.past.first }] };
}

const pastWords = ['was', 'were', 'had'];

/**
 * `by` a day counts from today; `was` to be done by it takes in all before, as does a day that has gone; a period is
 * the whole of it. `Before` and `after` a period leave it out, and what is due after a time is due until the plan ends.
 */
function dueOf(heard: Heard, time: SaidTime): DueWithin {
  const past = isPast(heard);
  const today = heard.hearing.now.day;
  const ends = heard.hearing.vocabulary.plan.period.last;
  const { first: start, last: end } = duePeriod(time, past, ends);
  const { said, joined } = time;
  const fallen = past || heard.tokens.some((token) => token.word === 'since');
  switch (time.relation) {
    case 'by':
    case 'before': {
      const last = time.relation === 'before' && time.time.unit === 'period' ? addDays(start, -1) : end;
      return past || last < today
        ? { last, reading: 'was', said: joined }
        : { first: today, last, reading: 'by', said: joined };
    }
    case 'since':
    case 'after': {
      const { first: from, last: to } = fallen ? time.time.past : time.time.future;
      const first = time.relation === 'after' ? addDays(to, 1) : from;
      return { first, last: fallen && first <= today ? today : ends, reading: 'in', said: joined };
    }
    default:
      return time.time.ahead || (time.meeting && start > today && isFor(heard, time))
        ? { first: time.time.ahead ? start : today, last: end, reading: 'by', said: joined }
        : { first: start, last: end, reading: 'in', said };
  }
}

/** "coming up for the exec": in time for it, and not on its day alone. */
const isFor = ({ tokens }: Heard, { joinedFrom }: SaidTime): boolean => tokens[joinedFrom]?.word === 'for';

/** "what was due", "should have been done": it asks of what is over. */
function isPast(heard: Heard): boolean {
  return heard.tokens.some(
    (token, i) =>
      pastWords.includes(token.word) || (token.word === 'should' && heard.tokens[i + 1]?.word === 'have'),
  );
}

/** "what's due", "coming up soon": the next 30 days. */
function withSoon(heard: Heard, filter: Filter): Filter {
  const wanted = hasCue(heard, 'due') && !filter.states;
  if (!wanted) return filter;
  const today = heard.hearing.now.day;
  return {
    ...filter,
    due: { first: today, last: addDays(today, 30), reading: 'by', said: 'the next 30 days' },
  };
}

function showOf(heard: Heard, filter: Filter): ItemsQuestion['show'] | undefined {
  const shows = all(heard, 'show').map((found) => found.means.show);
  if (shows.includes('count')) return 'count';
  if (shows.includes('ratings')) return 'ratings';
  if (all(heard, 'rating').length >= 3 && filter.ratings === undefined) return 'ratings';
  const conditioned = Object.keys(filter).length > 0;
  const anything = heard.found.some((found) =>
    ['kind', 'any', 'sort', 'limit', 'by'].includes(found.means.slot),
  );
  if (hasCue(heard, 'status') && onlyPlace(filter) && conditioned) return 'ratings';
  const wide = all(heard, 'everything').length > 0 && hasCue(heard, 'status');
  if (wide) return 'ratings';
  return conditioned || anything ? 'list' : undefined;
}

/** "how is neglect": the distribution, and then the list. */
function onlyPlace(filter: Filter): boolean {
  return Object.keys(filter).every((key) => ['priorities', 'part', 'theme', 'group'].includes(key));
}

/** In a group's channel a bare question is about the group's own items. */
function withOwnGroup(heard: Heard, filter: Filter): Filter {
  const { group } = heard.hearing;
  const placed = ['priorities', 'part', 'group', 'theme', 'who', 'refs', 'text', 'year'].some(
    (key) => key in filter,
  );
  const wide = heard.found.some((found) => isSlot(found, 'everything'));
  const elsewhere = all(heard, 'name').some((found) => found.means.names[0]?.is === 'plan');
  return group === undefined || placed || wide || elsewhere ? filter : { ...filter, group };
}
