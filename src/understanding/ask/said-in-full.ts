import type { Fact } from '../../plan/facts/fact';
import type { PlanQuery } from '../../plan/asking/query';
import { all, says, type Heard } from '../hear/heard';
import { wordsOf } from '../hear/sentence';
import { stemOf } from '../words/stems';

/** “2.2's sub-points”: the item, and what the plan prints below it. */
export function subPointsSaid(heard: Heard): readonly Fact[] {
  if (!says(heard, 'sub') || !says(heard, 'point', 'points')) return [];
  const refs = all(heard, 'ref').flatMap(({ means }) => means.refs);
  const { plan, facts } = heard.hearing.vocabulary;
  const below = plan.items.filter(({ parent }) => parent !== undefined && refs.includes(parent));
  const shown = new Set([...refs, ...below.map(({ ref }) => ref)]);
  return facts().facts.flatMap(({ fact }) => (fact.ref !== undefined && shown.has(fact.ref) ? [fact] : []));
}

const longestPhrase = 4;

/** “Work plans”, and nothing more: where these words stand together, and not each item that has one of them. */
export function phraseSaid(heard: Heard, query: PlanQuery): readonly Fact[] {
  const { tokens, found, hearing } = heard;
  if (query.ask !== 'items' || query.filter.text === undefined) return [];
  const words = tokens.filter(({ word }) => !['the', 'our', 'their'].includes(word));
  if (words.length < 2 || words.length > longestPhrase) return [];
  if (found.some(({ means }) => means.slot !== 'filler')) return [];
  const phrase = ` ${words.map(({ word }) => stemOf(word)).join(' ')} `;
  const has = ({ text }: Fact) => ` ${wordsOf(text).map(stemOf).join(' ')} `.includes(phrase);
  const holding = hearing.vocabulary.facts().facts.flatMap(({ fact }) => (has(fact) ? [fact] : []));
  return holding.some(({ ref }) => ref !== undefined) ? [] : holding;
}
