import type { Filter, PlanQuery } from '../../plan/asking/query';
import { all, hasCue, says, type Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';
import { filterOf } from './conditions';
import { isOfWhole } from './of-whole';
import { readQuestion } from './read-question';

type Place = Pick<Filter, 'priorities' | 'group'>;

/** "Which of theirs is late" after who chairs a group, "what are its measures" after what a priority is: asked of that place. */
export function ofNamed(heard: Heard): Utterance | undefined {
  const before = heard.hearing.recall?.query;
  const place = before && placeOf(before, heard);
  if (place && isWhoOf(heard)) return whoOf(place, before);
  if (!place || !isTheirs(heard) || isPlaced(heard)) return undefined;
  const read = readQuestion(heard);
  if (read?.says !== 'asks' || read.query.plan !== before.plan) return undefined;
  const { query } = read;
  if (query.ask === 'items') return { ...read, query: { ...query, filter: { ...query.filter, ...place } } };
  if (query.ask !== 'contents' || !place.priorities) return undefined;
  return { ...read, query: { ...query, priorities: place.priorities } };
}

const isTheirs = (heard: Heard): boolean =>
  says(heard, 'theirs', 'their', 'its') || isOfWhole(heard) || isThatPriority(heard);

/** "That priority", "the same group" */
const isThatPriority = ({ tokens }: Heard): boolean =>
  tokens.some(
    ({ word }, at) =>
      ['that', 'this', 'same'].includes(word) && ['priority', 'group'].includes(tokens[at + 1]?.word ?? ''),
  );

/** "Who leads it" of a whole priority that was shown, and not of one of its items. */
const isWhoOf = (heard: Heard): boolean =>
  hasCue(heard, 'who') &&
  all(heard, 'as').length > 0 &&
  all(heard, 'pronoun').some(({ means }) => !means.many) &&
  (heard.hearing.recall?.refs.length ?? 0) > 1 &&
  heard.about.length === 0 &&
  !isPlaced(heard);

function whoOf({ priorities = [], group }: Place, before: PlanQuery): Utterance | undefined {
  const [priority, ...others] = priorities;
  const isOnlyPlace = before.ask !== 'items' || Object.keys(before.filter).length === 1;
  if (!isOnlyPlace || others.length > 0) return undefined;
  const { plan } = before;
  if (priority !== undefined) return { says: 'asks', query: { plan, ask: 'who', of: { priority } } };
  return group === undefined ? undefined : { says: 'asks', query: { plan, ask: 'who', of: { group } } };
}

const isPlaced = (heard: Heard): boolean => {
  const { priorities, group, refs } = filterOf(heard);
  return Boolean(priorities ?? group ?? refs) || all(heard, 'ref').length > 0;
};

/** The one group or priority that was asked about. */
function placeOf(query: PlanQuery, heard: Heard): Place | undefined {
  switch (query.ask) {
    case 'who':
      if ('group' in query.of) return { group: query.of.group };
      return 'priority' in query.of ? { priorities: [query.of.priority] } : undefined;
    case 'limit':
      return { priorities: [query.priority] };
    case 'contents':
      return query.priorities && { priorities: query.priorities };
    case 'items': {
      const { priorities, group } = query.filter;
      const said = { ...(priorities && { priorities }), ...(group && { group }) };
      return priorities || group ? said : sharedPriority(heard);
    }
    default:
      return undefined;
  }
}

/** All that was shown is of one priority: "for that priority" means it. */
function sharedPriority(heard: Heard): Place | undefined {
  const { recall, vocabulary } = heard.hearing;
  const held = new Set(recall?.refs.map((ref) => vocabulary.byRef.get(ref)?.priority));
  const [only] = held;
  return held.size === 1 && only && isThatPriority(heard) ? { priorities: [only] } : undefined;
}
