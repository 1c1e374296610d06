import type { Fact } from '../../plan/facts/fact';
import type { Filter, PlanQuery } from '../../plan/asking/query';
import type { GroupId, Partnership } from '../../plan/partnership';
import { selectItems } from '../../plan/asking/select';
import { asksOfDocument, isOfStanding } from './of-document';
import { dutiesSaid } from './duties';
import { factsByName } from './facts-by-name';
import { phraseSaid, subPointsSaid } from './said-in-full';
import { matchFacts, type FactMatch } from '../hear/fact-index';
import { soughtIn } from '../hear/fact-marks';
import { says, type Heard } from '../hear/heard';
import type { Unsure, Utterance } from '../words/utterance';

/**
 * So much of a question must be answered by what the plan says for an answer; so much for one that is said to be the
 * nearest; and so much for being shown beside a question back.
 */
const enough = 0.75;
const nearEnough = 0.4;
const near = 0.3;
const mostShown = 6;

/**
 * What was read, or what the plan's document says to it: where nothing else answers, where a list could only be empty, and
 * where the list that was read passes over what the question is about.
 */
export function orFromPlan(heard: Heard, read: Utterance | undefined): Utterance | undefined {
  const query = read?.says === 'asks' ? read.query : undefined;
  const duties = [...subPointsSaid(heard), ...dutiesSaid(heard, query)];
  if (duties.length > 0 && (read?.says === 'asks' || read?.says === 'unsure'))
    return asksFacts(
      heard,
      duties.map(({ id }) => id),
    );
  if (read?.says === 'asks') {
    const named = [...factsByName(heard, read.query), ...phraseSaid(heard, read.query)].map(({ id }) => id);
    if (named.length > 0) return asksFacts(heard, named);
    if (isAnswered(heard, read.query)) return read;
    return saidInPlan(heard) ?? nearestInPlan(heard, read.query) ?? read;
  }
  if (read?.says !== 'unsure') return read;
  if (isOpen(read.question)) return saidInPlan(heard) ?? withNearest(heard, read);
  return isBetterSaid(heard) && read.question.why === 'which item' ? (saidInPlan(heard) ?? read) : read;
}

/** A question back that knows no item or meaning to choose from. */
const isOpen = ({ why, choices }: Unsure): boolean =>
  why === 'unknown words' || why === 'too wide' || (why === 'which item' && choices.length === 0);

function saidInPlan(heard: Heard): Utterance | undefined {
  const matches = matchesOf(heard);
  const [first] = matches;
  if (!first || !isClear(heard, first)) return undefined;
  return asksFacts(heard, idsOf(matches));
}

/** In place of a list that can only be empty: what comes nearest, where nothing but a group was asked for. Of more, another list is shown. */
function nearestInPlan(heard: Heard, query: PlanQuery): Utterance | undefined {
  const matches = matchesOf(heard);
  const first = matches.find(({ fact }) => fact.kind !== 'noted issue');
  if (query.ask !== 'items' || !isPlaceAlone(query.filter)) return undefined;
  if (!first || first.coverage < nearEnough) return undefined;
  if (pointsBack(heard) || isOfStanding(heard)) return undefined;
  const facts = idsOf(matches);
  return {
    says: 'asks',
    query: { plan: heard.hearing.vocabulary.plan.id, ask: 'facts', facts, nearest: true },
  };
}

const asksFacts = ({ hearing }: Heard, facts: readonly string[]): Utterance => ({
  says: 'asks',
  query: { plan: hearing.vocabulary.plan.id, ask: 'facts', facts },
});

/** Several of its words are answered, in whatever words; or the only one in the plan's own. What is denied is never clear. */
function isClear(heard: Heard, { fact, coverage, exact }: FactMatch): boolean {
  if (fact.kind === 'noted issue' || pointsBack(heard)) return false;
  if (heard.found.some(({ means }) => means.slot === 'not')) return false;
  return coverage >= enough && (soughtOf(heard) > 1 || exact > 0.99);
}

const pointsBack = (heard: Heard): boolean =>
  says(heard, 'she', 'he', 'her', 'him', 'it', 'they', 'them', 'else');

function withNearest(heard: Heard, read: Extract<Utterance, { says: 'unsure' }>): Utterance {
  const matches = matchesOf(heard);
  const [first] = matches;
  if (!first || first.coverage < near) return read;
  const answers = first.coverage >= nearEnough && soughtOf(heard) > 1 && isOfDocument(heard, first.fact);
  const nearest = {
    plan: heard.hearing.vocabulary.plan.id,
    facts: idsOf(matches),
    ...(answers && { answers }),
  };
  return { ...read, question: { ...read.question, nearest } };
}

const isOfDocument = (heard: Heard, { kind }: Fact): boolean =>
  kind !== 'noted issue' && !pointsBack(heard) && asksOfDocument(heard);

/** As typed: a word that was corrected may have been right, and one of the field's. */
const wordsOf = ({ sentence }: Heard): readonly string[] => sentence.tokens.map(({ word }) => word);
const soughtOf = (heard: Heard): number => soughtIn(wordsOf(heard)).length;
const matchesOf = (heard: Heard): readonly FactMatch[] =>
  matchFacts(heard.hearing.vocabulary.facts(), wordsOf(heard));

/** Those that answer about as much as the first. */
function idsOf(matches: readonly FactMatch[]): readonly string[] {
  const least = (matches[0]?.score ?? 0) * 0.7;
  const alike = matches.filter(({ score }) => score >= least);
  return alike.slice(0, mostShown).map(({ fact }) => fact.id);
}

/** Whether what was read can have an answer beside “none”, and is what the question is about. */
function isAnswered(heard: Heard, query: PlanQuery): boolean {
  switch (query.ask) {
    case 'items':
      return hasAny(heard, query.filter) && !(isByWords(query.filter) && isBetterSaid(heard));
    case 'contents':
      return query.of !== 'groups' || soughtOf(heard) < 3;
    case 'item':
      return !isBetterSaid(heard);
    case 'meetings':
      return !says(heard, 'often');
    default:
      return true;
  }
}

const isPlaceAlone = ({ group, ...others }: Filter): boolean =>
  group !== undefined && Object.values<unknown>(others).every((value) => value === undefined);
const isByWords = ({ text, refs, ...others }: Filter): boolean =>
  (text ?? refs) !== undefined &&
  Object.entries<unknown>(others).every(([key, value]) => key === 'kinds' || value === undefined);

/** Who did or how it is done: a list of items with the same words does not say it, where something else in the plan has all of them. */
function isBetterSaid(heard: Heard): boolean {
  if (!['who', 'how', 'why', 'where'].includes(heard.tokens[0]?.word ?? '')) return false;
  return matchesOf(heard).some(({ fact, coverage }) => fact.ref === undefined && coverage > 0.9);
}

/** Whether any line of the plan is where the filter looks, however it stands now. */
function hasAny(heard: Heard, filter: Filter): boolean {
  const { hearing } = heard;
  const { plan, partnership } = hearing.vocabulary;
  const { group, priorities, part, theme, kinds, year, refs, text } = filter;
  // Another body's items, asked for as such, are its own list, an empty one too.
  if (group !== undefined && heard.found.some(({ means }) => means.slot === 'kind')) return true;
  const isCurrent = plan.id === partnership.currentPlan;
  if (group !== undefined && isCurrent && isManned(partnership, group)) return true;
  if (theme !== undefined && plan.items.some(({ themes }) => themes.includes(theme))) return true;
  const view = { plan, partnership, member: hearing.speaker, today: hearing.now.day, log: [] };
  return selectItems(view, { group, priorities, part, theme, kinds, year, refs, text }).length > 0;
}

/** Something may have been put before a group of people here since, whatever the plan's document gave it. */
function isManned({ groups }: Partnership, id: GroupId): boolean {
  return groups.some((group) => group.id === id && (group.chair !== undefined || group.members.length > 0));
}
