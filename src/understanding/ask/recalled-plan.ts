import { isSlot } from '../hear/found';
import { all, hasCue, hear, type Heard } from '../hear/heard';
import { isFragment } from './fragment';

/** "mark it green" after an item of the partnership's other plan: read with that plan's words and refs. */
export function heardOfRecalled(heard: Heard): Heard {
  const { recall, vocabulary } = heard.hearing;
  if (!recall || recall.plan === vocabulary.plan.id || namesPlan(heard) || !pointsBack(heard)) return heard;
  const sibling = vocabulary.siblings.find((each) => each.plan.id === recall.plan);
  return sibling ? hear(heard.sentence.text, { ...heard.hearing, vocabulary: sibling.vocabulary() }) : heard;
}

const namesPlan = (heard: Heard): boolean =>
  all(heard, 'name').some((found) => found.means.names.some((name) => name.is === 'plan'));

/** A pointer, a fragment, or a value or a "why" with nothing named beside it. */
function pointsBack(heard: Heard): boolean {
  const names = (...slots: readonly string[]) =>
    heard.about.length > 0 || heard.found.some((found) => slots.includes(found.means.slot));
  if (names('ref', 'no such ref')) return false;
  const pointer = all(heard, 'nth').length + all(heard, 'pronoun').length > 0 && !names('any', 'kind');
  return pointer || isFragment(heard) || (!names('name', 'me', 'any', 'kind', 'time') && isBare(heard));
}

/** "amber", "2 of 3 in", "why?" */
function isBare(heard: Heard): boolean {
  const [opening] = heard.found;
  const value = opening !== undefined && (isSlot(opening, 'rating') || isSlot(opening, 'count'));
  return heard.tokens.length <= 4 && (value || hasCue(heard, 'why', 'how late', 'history', 'updated', 'who'));
}
