import { isSlot, type Found, type FoundAs } from '../hear/found';
import { all, hasCue, says, type Heard } from '../hear/heard';
import { filterOf, isAnswer } from './conditions';
import { isOfWhole } from './of-whole';

/** Only conditions, an order or a count, with a word that points back. A question that stands alone inherits nothing. */
export function isFragment(heard: Heard): boolean {
  if (heard.found.some((found) => ['ref', 'no such ref', 'nth'].includes(found.means.slot))) return false;
  const opening = heard.found.find((found) => !isAnswer(found, heard) && !isPoliteOpening(found, heard));
  const joins = opening !== undefined && ['and', 'or', 'not'].includes(opening.means.slot);
  const before = heard.found.filter((found) => opening && found.to <= opening.from);
  const joined =
    (joins && opening.from === before.length) || heard.tokens[0]?.word === 'and' || isNowFor(heard);
  const pointing =
    says(heard, 'those', 'these', 'them', 'they') ||
    isOfWhole(heard) ||
    all(heard, 'pronoun').some(({ means }) => means.many);
  const narrowing = hasCue(heard, 'again', 'narrow') || (says(heard, 'ones') && heard.tokens.length <= 4);
  const corrects =
    heard.found.some((found) => isAnswer(found, heard)) &&
    all(heard, 'name').length === 1 &&
    !heard.found.some(({ means }) => ['rating', 'state', 'cue'].includes(means.slot));
  const marked =
    (corrects && heard.tokens.length <= 6) ||
    joined ||
    pointing ||
    (narrowing && (says(heard, 'then') || !isWholeQuestion(heard)));
  return (
    marked ||
    isWhichOnes(heard) ||
    isOrdering(heard) ||
    isBareRating(heard) ||
    isBareCount(heard) ||
    isBareTime(heard)
  );
}

const polite = new Set('ok okay oh right so thanks well'.split(' '));

const isPoliteOpening = ({ from, to }: Found, { tokens }: Heard): boolean =>
  to === from + 1 && polite.has(tokens[from]?.word ?? '');

/** "now part A": the same of another place, and no question of its own. */
function isNowFor(heard: Heard): boolean {
  const asks = says(heard, 'what', 'which', 'who', 'how', 'show', 'list');
  return heard.tokens[0]?.word === 'now' && heard.tokens.length <= 4 && !asks;
}

const endOf = ({ to, means }: FoundAs<'cue'>): number => to + (means.cue === 'narrow' ? 1 : 0);

/** "just tell me what's overdue": it asks in so many words, apart from "what about" and "just what's due". */
function isWholeQuestion(heard: Heard): boolean {
  const cues = all(heard, 'cue').filter(
    (found) => found.means.cue === 'again' || found.means.cue === 'narrow',
  );
  return heard.tokens.some(
    (token, i) =>
      ['what', 'which', 'who'].includes(token.word) &&
      !cues.some((found) => found.from <= i && i < endOf(found)),
  );
}

/** "by date", "top five": an order for what was shown, where it names nothing of its own. */
function isOrdering(heard: Heard): boolean {
  const orders = heard.found.some(
    (found) => isSlot(found, 'sort') || isSlot(found, 'limit') || isSlot(found, 'by'),
  );
  const own = Object.keys(filterOf(heard)).length > 0 || all(heard, 'everything').length > 0;
  return orders && !own && !says(heard, 'what', 'which');
}

/** "amber?" after a list; "ambers" are all of them. */
function isBareRating(heard: Heard): boolean {
  const meaning = heard.found.filter((found) => !isSlot(found, 'filler'));
  const bare = heard.tokens.filter(({ word }) => !polite.has(word) && word !== 'then' && word !== 'just');
  const isThen = says(heard, 'then') && meaning.length === 1 && !says(heard, 'what', 'which', 'who');
  if (isThen && meaning.every((found) => isSlot(found, 'rating') || isSlot(found, 'state'))) return true;
  const one = meaning.length === 1 && bare.length <= 2;
  return one && meaning.every((found) => isSlot(found, 'rating') && !found.means.many);
}

/** "how many?" after a list; "rag" is the plan's. */
function isBareCount(heard: Heard): boolean {
  const meaning = heard.found.filter((found) => !isSlot(found, 'filler'));
  const counts = (found: (typeof meaning)[number]) => isSlot(found, 'show') && found.means.show === 'count';
  return meaning.some(counts) && meaning.every((found) => counts(found) || isSlot(found, 'pronoun'));
}

const ofCounted = new Set(
  'thanks thank you ok okay and so please great right which what are they ones those these them'.split(' '),
);

/** "Thanks, which ones?" after a count */
const isWhichOnes = ({ hearing, tokens }: Heard): boolean =>
  hearing.recall?.query?.ask === 'items' &&
  hearing.recall.query.show === 'count' &&
  tokens.some(({ word }) => word === 'which' || word === 'what') &&
  tokens.some(({ word }) => word === 'ones' || word === 'they' || word === 'those' || word === 'these') &&
  tokens.every(({ word }) => ofCounted.has(word));

/** "last month?" after what changed this month: another time, and nothing else. */
function isBareTime(heard: Heard): boolean {
  const meaning = heard.found.filter((found) => !['filler', 'relation'].includes(found.means.slot));
  const timed = ['items', 'changes'].includes(heard.hearing.recall?.query?.ask ?? '');
  return (
    timed &&
    meaning.length === 1 &&
    heard.about.length === 0 &&
    meaning.every((found) => isSlot(found, 'time'))
  );
}
