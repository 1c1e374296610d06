import type { AgencyId, Party, PersonId } from '../../plan/partnership';
import type { Filter, State, Who } from '../../plan/asking/query';
import { deniesTime, isAudience, isOfDay } from './audience';
import { isSlot, type Found, type Name } from '../hear/found';
import { first, type Heard } from '../hear/heard';

/** One condition of a filter, with where it stands and whether it is denied. */
export interface Condition {
  readonly dimension: 'rating' | 'state' | 'priority' | 'part' | 'theme' | 'group' | 'who' | 'stale' | 'ref';
  readonly found: Found;
  readonly filter: Filter;
  readonly denied: boolean;
}

/** A first name that several people have. */
interface WhichPerson {
  readonly found: Found;
  readonly people: readonly PersonId[];
}

/** Every condition said, in order. "Not" denies what follows it, and further ones of the same sort. */
export function conditionsOf(heard: Heard): readonly Condition[] {
  const conditions: Condition[] = [];
  let denying: Condition['dimension'] | 'next' | undefined;
  for (const found of heard.found) {
    if (isSlot(found, 'not') && !isAnswer(found, heard) && !deniesTime(found, heard)) denying = 'next';
    // "no not that one, 1.5", "not the red, just the rest"
    if (endsDenial(found, denying === 'next', heard)) denying = undefined;
    if (isAudience(found, heard) || isOfDay(found, heard)) continue;
    const said = conditionOf(found, heard) ?? (denying && refCondition(found));
    if (!said) continue;
    const denied = denying === 'next' || denying === said.dimension;
    denying = denied ? said.dimension : undefined;
    conditions.push({ ...said, found, denied });
  }
  return conditions;
}

const pointsAtShown = (found: Found): boolean =>
  isSlot(found, 'pronoun') || (isSlot(found, 'cue') && found.means.cue === 'again');

/** "Not just neglect" still denies, and "no just neglect" said no to what was shown. */
function endsDenial(found: Found, isNext: boolean, { tokens }: Heard): boolean {
  const narrows = isSlot(found, 'cue') && found.means.cue === 'narrow';
  return isNext ? pointsAtShown(found) || (narrows && tokens[0]?.word === 'no') : narrows;
}

/** "no, what's overdue" says no to what was shown, and denies nothing of what follows. */
export const isAnswer = ({ from, to }: Found, { tokens }: Heard): boolean =>
  tokens[from]?.word === 'no' &&
  tokens.slice(0, from).every(({ word }) => answering.has(word)) &&
  (tokens[to]?.before ?? '') !== '';

const answering = new Set('actually oh ah sorry well hmm um er ok'.split(' '));

type Said = Pick<Condition, 'dimension' | 'filter'>;

function conditionOf(found: Found, heard: Heard): Said | undefined {
  if (isSlot(found, 'rating')) return { dimension: 'rating', filter: { ratings: found.means.codes } };
  if (isSlot(found, 'state')) return { dimension: 'state', filter: { states: [found.means.state] } };
  if (isSlot(found, 'me')) return { dimension: 'who', filter: { who: { parties: ['me'] } } };
  if (isSlot(found, 'nobody')) return { dimension: 'who', filter: { who: { parties: ['nobody'] } } };
  if (isSlot(found, 'own group')) return ownGroup(heard);
  if (isSlot(found, 'name')) return namedCondition(meantName(found, heard));
  return undefined;
}

/** An item by its ref is a condition only where it is left out. */
function refCondition(found: Found): Said | undefined {
  return isSlot(found, 'ref') ? { dimension: 'ref', filter: { refs: found.means.refs } } : undefined;
}

function ownGroup({ hearing }: Heard): Said | undefined {
  const group = hearing.group ?? hearing.vocabulary.groupsOf(hearing.speaker.id)[0];
  return group === undefined ? undefined : { dimension: 'group', filter: { group } };
}

function namedCondition(name: Name | undefined): Said | undefined {
  switch (name?.is) {
    case 'priority':
      return { dimension: 'priority', filter: { priorities: [name.id] } };
    case 'part':
      return { dimension: 'part', filter: { part: name.id } };
    case 'theme':
      return { dimension: 'theme', filter: { theme: name.id } };
    case 'group':
      return { dimension: 'group', filter: { group: name.id } };
    case 'party':
      return { dimension: 'who', filter: { who: { parties: [name.party] } } };
    default:
      return undefined;
  }
}

const partyWords = new Set('by under from with to'.split(' '));

/** Of several things with the same name: somebody after "led by", else the first. */
export function meantName(
  found: Found & { means: { names: readonly Name[] } },
  heard: Heard,
): Name | undefined {
  const { names } = found.means;
  const before = heard.found.findLast((each) => each.to <= found.from && !isSlot(each, 'filler'));
  const lastWord = heard.tokens[found.from - 1]?.word ?? '';
  const somebody = before !== undefined && isSlot(before, 'as') ? true : partyWords.has(lastWord);
  const parties = names.filter((name) => name.is === 'party' || name.is === 'group');
  return (somebody ? parties[0] : undefined) ?? names[0];
}

/** A name that only people have, and more than one of them. */
export function whichPerson(heard: Heard): WhichPerson | undefined {
  for (const found of heard.found) {
    if (!isSlot(found, 'name')) continue;
    const people = found.means.names.flatMap((name) =>
      name.is === 'party' && 'person' in name.party ? [name.party.person] : [],
    );
    if (people.length > 1 && found.means.names[0]?.is === 'party') return { found, people };
  }
  return undefined;
}

/** Several agencies or posts of the same name are all meant; which of several people is meant has been asked by then. */
function sameNamed(found: Found): readonly Party[] {
  if (!isSlot(found, 'name')) return [];
  return found.means.names.flatMap((name) =>
    name.is === 'party' && !('person' in name.party) ? [name.party] : [],
  );
}

/** All conditions as one filter: values of one sort are alternatives, sorts hold together, "or" between sorts is either. */
export function filterOf(heard: Heard): Filter {
  const conditions = conditionsOf(heard);
  const held = conditions.filter((condition) => !condition.denied);
  const denied = conditions.filter((condition) => condition.denied);
  const either = eitherOf(heard, held);
  const plain = held.filter((condition) => !either.includes(condition));
  const not = leftOut(denied, heard);
  return {
    ...merged(plain, heard),
    ...(either.length > 0 && { anyOf: grouped(either).map((each) => merged(each, heard)) }),
    ...(Object.keys(not).length > 0 && { not }),
  };
}

/** What is left out: each sort that was denied by itself, for "not red and not police" leaves out both. */
function leftOut(denied: readonly Condition[], heard: Heard): Filter {
  const sorts = [...new Set(denied.map((condition) => condition.dimension))];
  if (sorts.length < 2) return merged(denied, heard);
  return {
    anyOf: sorts.map((sort) =>
      merged(
        denied.filter((condition) => condition.dimension === sort),
        heard,
      ),
    ),
  };
}

/** Conditions of two sorts, or two states, joined by "or": red or overdue. */
function eitherOf(heard: Heard, held: readonly Condition[]): readonly Condition[] {
  const sorts = held.filter(({ dimension }) => dimension === 'rating' || dimension === 'state');
  const split = sorts.some((condition, i) => {
    const next = sorts[i + 1];
    if (!next || (next.dimension === 'rating' && condition.dimension === 'rating')) return false;
    const between = heard.found.filter(
      (each) => each.from >= condition.found.to && each.to <= next.found.from,
    );
    return between.some((each) => isSlot(each, 'or')) || isAndAnything(between);
  });
  return split ? sorts : [];
}

/** "Reds and anything late": the late ones too, and not only those that are both. */
function isAndAnything(between: readonly Found[]): boolean {
  const at = between.findIndex((each) => isSlot(each, 'and'));
  const next = at < 0 ? undefined : between[at + 1];
  return next !== undefined && isSlot(next, 'any');
}

function grouped(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const ratings = conditions.filter((condition) => condition.dimension === 'rating');
  const states = conditions.filter((condition) => condition.dimension === 'state').map((each) => [each]);
  return ratings.length > 0 ? [ratings, ...states] : states;
}

function merged(conditions: readonly Condition[], heard: Heard): Filter {
  const gather = <T>(pick: (filter: Filter) => readonly T[] | undefined): readonly T[] => [
    ...new Set(conditions.flatMap((condition) => pick(condition.filter) ?? [])),
  ];
  const ratings = gather((filter) => filter.ratings);
  const states = gather((filter) => filter.states);
  const priorities = gather((filter) => filter.priorities);
  const refs = gather((filter) => filter.refs);
  const last = <K extends 'part' | 'group' | 'theme'>(key: K) =>
    conditions.findLast((condition) => condition.filter[key] !== undefined)?.filter[key];
  const [part, group, theme] = [last('part'), last('group'), last('theme')];
  const who = whoOf(conditions, heard);
  const challengedTo = agenciesChallenged(states, who);
  const plainStates = challengedTo ? states.filter((state) => state !== 'challenged') : states;
  return {
    ...(ratings.length > 0 && { ratings }),
    ...(plainStates.length > 0 && { states: plainStates }),
    ...(priorities.length > 0 && { priorities }),
    ...(part !== undefined && { part }),
    ...(group !== undefined && !who?.parties.some((party) => isGroup(party)) && { group }),
    ...(theme !== undefined && { theme }),
    ...(refs.length > 0 && { refs }),
    ...(challengedTo ? { challengedTo } : who && { who }),
  };
}

/** "challenges to police": who must answer the challenge, and not whose the item is. */
function agenciesChallenged(states: readonly State[], who: Who | undefined): readonly AgencyId[] | undefined {
  if (!states.includes('challenged') || !who || who.as) return undefined;
  const agencies = who.parties.flatMap((party) =>
    typeof party === 'object' && 'agency' in party ? [party.agency] : [],
  );
  return agencies.length === who.parties.length ? agencies : undefined;
}

const isGroup = (party: Who['parties'][number]): boolean => typeof party === 'object' && 'group' in party;

function whoOf(conditions: readonly Condition[], heard: Heard): Who | undefined {
  const parties = conditions.flatMap(({ filter, found }) => {
    if (!filter.who) return [];
    const alike = sameNamed(found);
    return alike.length > 0 ? alike : filter.who.parties;
  });
  if (parties.length === 0) return undefined;
  const as = first(heard, 'as');
  const unique = parties.filter(
    (party, i) => parties.findIndex((other) => JSON.stringify(other) === JSON.stringify(party)) === i,
  );
  return { parties: unique, as: as?.means.as };
}
