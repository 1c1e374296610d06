import type { Fact } from '../../plan/facts/fact';
import type { PlanQuery } from '../../plan/asking/query';
import { selectItems } from '../../plan/asking/select';
import type { IndexedFact } from '../hear/fact-index';
import { says, type Heard } from '../hear/heard';
import { wordsOf } from '../hear/sentence';
import { agencyWords } from '../words/concepts';
import { smallInQuestions } from '../words/fact-words';
import { stemOf } from '../words/stems';

/** Words that say no more than that something is wanted of somebody. */
const ofDuty = new Set(
  `expected expect expects asked asking asks ask required require requires supposed meant must need needs needed have has do done doing
   should responsible role duty duties part`.split(/\s+/),
);

/**
 * "What is expected of schools", "what do partner agencies have to do": what the plan prints under that label, or what
 * names that body, where the plan gives it no items as its own.
 */
export function dutiesSaid(heard: Heard, query: PlanQuery | undefined): readonly Fact[] {
  if (!says(heard, 'what') || !heard.tokens.some(({ word }) => ofDuty.has(word))) return [];
  if (query?.ask === 'items' && query.filter.who !== undefined && isHeld(heard, query.filter)) return [];
  const body = bodyIn(heard);
  if (body.length === 0) return [];
  const { facts } = heard.hearing.vocabulary.facts();
  const labelled = facts.filter(({ fact }) => sameWords(stemsOf(fact.label ?? ''), body));
  const naming = isAgency(heard, body) ? facts.filter((each) => isNamedIn(each, body)) : [];
  return (labelled.length > 0 ? labelled : naming).map(({ fact }) => fact);
}

/** What is left of the question: stems of the words that are neither small, of duty nor a plan's name. */
function bodyIn({ tokens, found }: Heard): readonly string[] {
  const isOfPlan = (i: number) =>
    found.some(
      ({ from, to, means }) =>
        from <= i && i < to && means.slot === 'name' && means.names.some(({ is }) => is === 'plan'),
    );
  return tokens
    .filter(({ word }, i) => !smallInQuestions.has(word) && !ofDuty.has(word) && !isOfPlan(i))
    .map(({ word }) => stemOf(word));
}

const stemsOf = (words: string): readonly string[] => wordsOf(words).map(stemOf);
const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.join(' ') === other.join(' ');

function isAgency({ hearing }: Heard, body: readonly string[]): boolean {
  const { agencies } = hearing.vocabulary.partnership;
  const names = [
    ...Object.values(agencyWords).flat(),
    ...agencies.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return names.some((name) => sameWords(stemsOf(name), body));
}

const isNamedIn = ({ own, fact }: IndexedFact, body: readonly string[]): boolean =>
  fact.kind !== 'noted issue' && fact.kind !== 'short form' && body.every((stem) => own.has(stem));

function isHeld({ hearing }: Heard, { who }: Extract<PlanQuery, { ask: 'items' }>['filter']): boolean {
  const { plan, partnership } = hearing.vocabulary;
  const view = { plan, partnership, member: hearing.speaker, today: hearing.now.day, log: [] };
  return who !== undefined && selectItems(view, { who }).length > 0;
}
