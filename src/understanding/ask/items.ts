import { isTracked } from '../../plan/plan';
import type { Filter, ItemsQuestion } from '../../plan/asking/query';
import { isSlot } from '../hear/found';
import { all, hasCue, saidOtherwise, says, typed, type Heard } from '../hear/heard';
import { conditionsOf, filterOf, type Condition } from './conditions';
import { kindsOf } from './kinds';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import type { Asked } from './asked';
import { tooWide } from './about-plan';
import { contradiction } from './contradiction';
import { stateOrTime } from './state-or-time';
import { without } from './without';
import { textFilter } from './subject';
import { withTimes } from './with-times';

/** Items by every condition that was said, as a list, a count or a distribution. */
export function askItems(heard: Heard): Asked {
  const verdict = verdictOf(heard);
  if (verdict) return { question: verdict };
  const lacking = lackingKind(heard);
  if (lacking) return { back: lacking };
  const sides = twoSides(heard);
  if (sides) return { back: sides };
  const filter = wholeFilter(heard);
  const never = contradiction(heard, filter);
  if (never) return { back: never };
  if (filter.refs?.length === 0) return { back: unsure('which item', typed(heard, heard.about), []) };
  const show = showOf(heard, filter);
  if (show === undefined) return { back: tooWide(heard) };
  const [by] = all(heard, 'by').map((found) => found.means.by);
  const [sort] = all(heard, 'sort').map((found) => found.means.sort);
  const [limit] = all(heard, 'limit').map((found) => found.means.limit);
  if (
    limit !== undefined &&
    Object.keys(filter).length === 0 &&
    hasCue(heard, 'narrow') &&
    !heard.hearing.recall?.query
  )
    return { back: nothingShown(heard) };
  const versus = hasCue(heard, 'compare') && (filter.priorities?.length ?? 0) > 1;
  return {
    question: {
      ask: 'items',
      filter: withOwnGroup(heard, filter),
      show: allRatingsNamed(heard, filter) || (versus && show === 'list') ? 'ratings' : show,
      by: by ?? (versus || byPriorityAsked(heard) ? 'priority' : undefined),
      sort,
      limit,
    },
  };
}

/** "only the first five", of nothing that was shown before. */
function nothingShown(heard: Heard): Utterance {
  return unsure('nothing to refer to', [typedBetween(heard.sentence, 0, heard.tokens.length)], []);
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
  const base = many || excepted ? without(said, 'ratings') : said;
  // "What should I raise at the exec": the meeting is where it is raised, and nothing is due on its day.
  const isToRaise = excepted && says(heard, 'raise', 'flag', 'highlight', 'bring');
  if (hasCue(heard, 'going to')) {
    const going = goingTo(heard, base);
    if (going) return going;
  }
  return {
    ...stateOrTime(heard, narrowest(withOwing(heard, isToRaise ? base : withTimes(heard, base)))),
    ...ofAnyKind(heard, { ...kindFilter(heard), ...textFilter(heard, base) }),
  };
}

/** Words that no rated line has, and other lines of the plan have, are of those: a measure, core business, an outcome. */
function ofAnyKind({ hearing }: Heard, said: Filter): Filter {
  const { text, kinds } = said;
  if (text === undefined || kinds) return said;
  const { items } = hearing.vocabulary.plan;
  if (items.some((item) => isTracked(item) && hasWords(item.text, text))) return said;
  const holding = items.filter((item) => hasWords(item.text, text));
  if (holding.length === 0) return said;
  return { ...said, kinds: [...new Set(holding.map(({ kind }) => kind))] };
}

const hasWords = (text: string, words: string): boolean =>
  words.split(' ').every((word) => text.toLowerCase().includes(word));

/** What is overdue is not done: said of the same items, the narrower of the two is meant. */
function narrowest(filter: Filter): Filter {
  const { states } = filter;
  if (!states?.includes('overdue')) return filter;
  return { ...filter, states: states.filter((state) => state !== 'not done') };
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

/** "what do I owe", "what's mine", "what's Sarah got": what is still to be done. */
function withOwing(heard: Heard, filter: Filter): Filter {
  const mine = says(heard, 'mine') && says(heard, 'what');
  if (!(mine || hasCue(heard, 'owing')) || !filter.who || filter.states || filter.ratings || filter.anyOf)
    return filter;
  return { ...filter, states: ['not done'] };
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
  const own = heard.hearing.group !== undefined && heard.about.length === 0;
  const wide = (all(heard, 'everything').length > 0 || own) && hasCue(heard, 'status');
  if (wide) return 'ratings';
  return conditioned || anything ? 'list' : undefined;
}

/** "how is neglect": the distribution, and then the list. */
function onlyPlace(filter: Filter): boolean {
  return Object.keys(filter).every((key) => ['priorities', 'part', 'theme', 'group'].includes(key));
}

/** In a group's channel a bare question is about the group's own items. */
export function withOwnGroup(heard: Heard, filter: Filter): Filter {
  const { group } = heard.hearing;
  const placed = ['priorities', 'part', 'group', 'theme', 'who', 'refs', 'text', 'year'].some(
    (key) => key in filter,
  );
  const wide = heard.found.some((found) => isSlot(found, 'everything'));
  const elsewhere = all(heard, 'name').some((found) => found.means.names[0]?.is === 'plan');
  return group === undefined || placed || wide || elsewhere ? filter : { ...filter, group };
}
