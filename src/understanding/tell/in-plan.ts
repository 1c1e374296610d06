import { meantName } from '../ask/conditions';
import { isSlot, type Found } from '../hear/found';
import { all, hear, saidOtherwise, typed, type Heard } from '../hear/heard';
import { indexes } from '../ask/subject';
import { phraseAt } from '../words/phrases';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import type { Vocabulary } from '../hear/vocabulary';
import { readTelling } from './read-telling';
import { reasonWords } from '../words/telling';

/** "set 1.1 in the 2017 plan to green": told of the plan that is named, and read in that plan's own words. */
export function readTellingOfPlan(heard: Heard): Utterance | undefined {
  const named = planNamed(heard);
  if (!named) return readTelling(heard);
  const { vocabulary } = heard.hearing;
  const here = named.vocabulary === vocabulary ? readTelling(heard) : undefined;
  if (here?.says === 'tells') return here;
  const rest = saidOtherwise(heard, named.from, named.to, '').replace(/^[\s,;:.-]+/, '');
  const there = readTelling(hear(rest, hearingOf(heard, named.vocabulary)));
  if (there?.says === 'tells' && isBetweenRefs(heard, named)) {
    return unsure('which change', typed(heard, indexes(0, heard.tokens.length)), []);
  }
  return there?.says === 'unsure' ? inThatPlan(there, named.words) : there;
}

interface NamedPlan {
  readonly vocabulary: Vocabulary;
  /** The words that name it, with "in the" before them, from and to which token. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const placing = new Set('in of on from for under against within'.split(' '));

function planNamed(heard: Heard): NamedPlan | undefined {
  const { vocabulary } = heard.hearing;
  for (const found of all(heard, 'name')) {
    const name = meantName(found, heard);
    if (name?.is !== 'plan') continue;
    const own = name.id === vocabulary.plan.id;
    const held = own
      ? vocabulary
      : vocabulary.siblings.find((each) => each.plan.id === name.id)?.vocabulary();
    const from = placedFrom(heard, found);
    const placed = from < found.from && placing.has(heard.tokens[from]?.word ?? '');
    if (!held || (own && !placed) || isInReason(heard, from, found.to)) continue;
    const words = typed(heard, indexes(found.from, found.to)).join(' ');
    return { vocabulary: held, from, to: found.to, words };
  }
  return undefined;
}

/** Where "in the" before a name begins, or the name itself. */
function placedFrom({ tokens }: Heard, { from }: Found): number {
  const article = ['the', 'our'].includes(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  return placing.has(tokens[article - 1]?.word ?? '') ? article - 1 : article;
}

/** Behind a comma or "because" a plan is part of the reason, unless nothing else is said there. */
function isInReason({ tokens, found }: Heard, from: number, to: number): boolean {
  const marked = (at: number) => at >= tokens.length || tokens[at]?.before !== '';
  if (from > 0 && marked(from) && marked(to)) return false;
  const ref = found.findIndex((each) => isSlot(each, 'ref'));
  const start = found[ref]?.to ?? 1;
  return tokens.some(
    (token, i) =>
      i >= start &&
      i <= from &&
      (token.before !== '' || (i < from && phraseAt(reasonWords, tokens, i) !== undefined)),
  );
}

/** Two items with the plan between them: it may be meant of the first alone. */
function isBetweenRefs(heard: Heard, { from, to }: NamedPlan): boolean {
  const refs = all(heard, 'ref');
  return refs.some((ref) => ref.to <= from) && refs.some((ref) => ref.from >= to);
}

/** What was shown before in another plan is nothing to point back to here. */
function hearingOf({ hearing }: Heard, vocabulary: Vocabulary): Heard['hearing'] {
  const { recall } = hearing;
  return { ...hearing, vocabulary, recall: recall?.plan === vocabulary.plan.id ? recall : undefined };
}

function inThatPlan(asked: Extract<Utterance, { says: 'unsure' }>, words: string): Utterance {
  const choices = asked.question.choices.map(({ label, says }) => ({
    label,
    says: `in the ${words}, ${says}`,
  }));
  return { ...asked, question: { ...asked.question, choices } };
}
