import { all, first, hasCue, hear, saidOtherwise, says, type Heard } from '../hear/heard';
import type { PlanQuery } from '../../plan/asking/query';
import type { Ref } from '../../plan/plan';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { over } from './over';

const takingOut = new Set('take leave drop remove exclude lose minus bin ditch skip hide'.split(' '));
const opening = String.raw`^(?:(?:ok|okay|oh|right|thanks|thank you|i am obliged|and|but|so|then|now)\b[\s,;.]*)*`;

/** "Excluding those which mention the Toolkit", "leaving aside the education milestones". */
const withoutThose = new RegExp(
  `${opening}(?:excluding|exclude|without|leaving aside|leaving out|leave aside|leave out|setting aside|not counting|apart from|other than|except)\\s+(?:(?:those|the ones|any|ones)\\s+)?(?:(?:which|that|who)\\s+)?(?:mention|mentions|mentioning|are about|is about|about|concern|cover)?\\b\\s*`,
  'i',
);

/** "Take csa out", "drop the late ones", "without 2.1, the governance one": what was shown, without that. */
export function takenOut(heard: Heard): Heard | Utterance | undefined {
  const before = heard.hearing.recall?.query;
  const [verb] = heard.tokens;
  if (before?.ask !== 'items' || !verb) return undefined;
  const { text } = heard.sentence;
  const said = isItsOwn(heard) ? undefined : withoutThose.exec(text)?.[0];
  const refs = all(heard, 'ref').flatMap(({ means }) => means.refs);
  if (refs.length > 0) return said === undefined ? undefined : withoutRefs(before, refs);
  if (said === undefined && !takingOut.has(verb.word)) return undefined;
  // No list can be told which days it is without, and the same days alone would be the opposite.
  if (first(heard, 'time')) return unsure('which meaning', [text], []);
  const rest = said === undefined ? saidOtherwise(heard, 0, 1, 'not') : `not ${text.slice(said.length)}`;
  return hear(rest.replace(/\b(?:out|off|away)\b/gi, ''), heard.hearing);
}

/** "Without a lead" is a state, and "without the police, what is late" a question of its own. */
const isItsOwn = (heard: Heard): boolean =>
  says(heard, 'what', 'who', 'how', 'when', 'where', 'why', 'list', 'show') ||
  heard.found.some(
    ({ from, to, means }) =>
      ['state', 'stale', 'rating', 'contents'].includes(means.slot) &&
      heard.tokens.slice(from, to).some(({ word }) => word === 'without'),
  );

/** "Without 2.1 the governance one": the number says which, and the words behind it only say so again. */
const withoutRefs = (before: Items, refs: readonly Ref[]): Utterance => ({
  says: 'asks',
  query: {
    ...before,
    filter: over(before.filter, { not: { refs: [...(before.filter.not?.refs ?? []), ...refs] } }),
  },
});

type Items = Extract<PlanQuery, { ask: 'items' }>;

/** "when do they have to be done by", "when does that have to be finished": the items just shown, with their dates. */
export function whenTheyAre(heard: Heard): Utterance | undefined {
  const { recall } = heard.hearing;
  const pointing = all(heard, 'pronoun').length > 0 || says(heard, 'they', 'them', 'that', 'those', 'these');
  const named =
    heard.about.length > 0 ||
    heard.found.some(({ means }) => ['name', 'ref', 'nth', 'kind', 'rating', 'time'].includes(means.slot));
  if (
    !recall ||
    recall.refs.length === 0 ||
    (recall.query?.ask === 'items' && recall.refs.length > 1) ||
    named
  )
    return undefined;
  if (!hasCue(heard, 'when') || hasCue(heard, 'updated', 'changed', 'became') || !pointing) return undefined;
  const [ref, ...others] = recall.refs;
  if (ref === undefined) return undefined;
  const plan = recall.plan;
  return others.length === 0
    ? { says: 'asks', query: { plan, ask: 'item', ref, focus: 'due' } }
    : { says: 'asks', query: { plan, ask: 'items', filter: { refs: recall.refs }, show: 'list' } };
}
