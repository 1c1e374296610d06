import { financialYear, financialYearOf } from '../../../plan/day';
import type { PriorityId, Ref } from '../../../plan/plan';
import type { Found } from '../found';
import type { Hearing } from '../hearing';
import type { Token } from '../sentence';
import type { Vocabulary } from '../vocabulary';
import { numberOf, ordinalOf } from '../../when/numbers';
import { readTime } from '../../when/read-time';

const kindWords = new Set(
  'obj objective objectives act action actions milestone milestones m/s ref item items number no line task outcome measure'.split(
    ' ',
  ),
);

/** `1.3`, `A2.3@2021-22`, `obj 1.3`, `milestone 5 P2`, `P2 milestone 3`, `action 3 of neglect`. A bare ref means the current year's. */
export function readRef(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  const { vocabulary } = hearing;
  const earlier = yearBefore(tokens, at, hearing);
  if (earlier) return earlier;
  const start = kindWords.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const word = tokens[start]?.word ?? '';
  const refs = vocabulary.refs.get(word);
  if (refs && /\./.test(word) && tokens[start + 1]?.word !== 'percent')
    return ofYear(tokens, at, start + 1, refs, hearing) ?? found(at, start + 1, [currentOf(refs, hearing)]);
  if (/^c\d+$/.test(word) && refs) return found(at, start + 1, refs);
  if (/^[a-z]?\d+\.[a-z]?\d+(?!\d|\.\d)/.test(word) && looksLikeRef(tokens, start, vocabulary)) {
    return { from: at, to: start + 1, by: 'ref', means: { slot: 'no such ref' } };
  }
  return readCounted(tokens, at, hearing) ?? readNoPriority(tokens, at, vocabulary);
}

/** "A2.3 for 2020-21", "A2.3 last year": the one of that year, where several years have the number. */
function ofYear(
  tokens: readonly Token[],
  from: number,
  to: number,
  refs: readonly Ref[],
  { vocabulary, now }: Hearing,
): Found | undefined {
  if (refs.length < 2) return undefined;
  const gap = ['for', 'in', 'of', 'from'].includes(tokens[to]?.word ?? '') ? 1 : 0;
  const read = readTime(tokens, to + gap, now.day);
  if (!read || !('time' in read)) return undefined;
  const { first, last } = read.time.past;
  const year = financialYearOf(first);
  const whole = financialYear(year);
  if (first !== whole.first || last !== whole.last) return undefined;
  const end = to + gap + read.length;
  const ref = refs.find((each) => yearIn(vocabulary, each) === year);
  return ref === undefined
    ? { from, to: end, by: 'ref', means: { slot: 'no such ref' } }
    : found(from, end, [ref]);
}

/** "last year's A2.3", "the 2020-21 A2.3" */
function yearBefore(tokens: readonly Token[], at: number, { vocabulary, now }: Hearing): Found | undefined {
  const turned = ['years', 'year'].includes(tokens[at + 1]?.word ?? '');
  const to = turned ? at + 2 : at + 1;
  const refs = vocabulary.refs.get(tokens[to]?.word ?? '') ?? [];
  if (refs.length < 2 || !/\./.test(tokens[to]?.word ?? '')) return undefined;
  const words = turned ? [tokens[at], { word: 'year', before: '' }] : [tokens[at]];
  const read = readTime(
    words.filter((word) => word !== undefined),
    0,
    now.day,
  );
  if (!read || !('time' in read) || read.length !== words.length) return undefined;
  const year = financialYearOf(read.time.past.first);
  const ref = refs.find((each) => yearIn(vocabulary, each) === year);
  return ref === undefined
    ? { from: at, to: to + 1, by: 'ref', means: { slot: 'no such ref' } }
    : found(at, to + 1, [ref]);
}

/** `12.5` where a plan has priorities up to 4 is still meant as a ref; `3.5%` and `1.5.21` are not. */
function looksLikeRef(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  return tokens[at + 1]?.word !== 'percent' && vocabulary.refs.size > 0;
}

function found(from: number, to: number, refs: readonly Ref[]): Found {
  return { from, to, by: 'ref', means: { slot: 'ref', refs } };
}

/** Of the same number in several years, the current year's; else the latest. */
function currentOf(refs: readonly Ref[], { vocabulary, now }: Hearing): Ref {
  const year = financialYearOf(now.day);
  const byYear = [...refs].sort((one, other) =>
    yearIn(vocabulary, one).localeCompare(yearIn(vocabulary, other)),
  );
  return refs.find((ref) => yearIn(vocabulary, ref) === year) ?? byYear.at(-1) ?? refs[0] ?? '';
}

function yearIn(vocabulary: Vocabulary, ref: Ref): string {
  return vocabulary.byRef.get(ref)?.year ?? '';
}

/** "milestone 5 P2", "P2 milestone 5", "third objective of priority 1". */
function readCounted(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  const counted = countedAt(tokens, at);
  if (counted) {
    const gap = ['of', 'in', 'on', 'under', 'for'].includes(tokens[counted.to]?.word ?? '') ? 1 : 0;
    const priority = priorityAt(tokens, counted.to + gap, hearing.vocabulary);
    return priority && nthOf(hearing, priority.id, counted.nth, at, priority.to);
  }
  const priority = priorityAt(tokens, at, hearing.vocabulary);
  const after = priority && countedAt(tokens, priority.to);
  return priority && after && nthOf(hearing, priority.id, after.nth, at, after.to);
}

function countedAt(tokens: readonly Token[], at: number): { nth: number; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word;
  if (kindWords.has(word) && next !== 'a' && next !== 'an') {
    const number = numberOf(next === 'number' ? tokens[at + 2]?.word : next);
    return number === undefined ? undefined : { nth: number, to: at + (next === 'number' ? 3 : 2) };
  }
  const ordinal = ordinalOf(word);
  return ordinal !== undefined && kindWords.has(next ?? '') ? { nth: ordinal, to: at + 2 } : undefined;
}

function priorityAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { id: PriorityId; to: number } | undefined {
  for (let length = 4; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map((token) => token.word);
    if (words.length < length) continue;
    const entry = vocabulary.book.byFirst
      .get(words[0] ?? '')
      ?.find((each) => each.words.join(' ') === words.join(' '));
    const means = entry?.value.means;
    const name = means?.slot === 'name' ? means.names[0] : undefined;
    if (name?.is === 'priority') return { id: name.id, to: at + length };
  }
  return undefined;
}

function nthOf(hearing: Hearing, priority: PriorityId, nth: number, from: number, to: number): Found {
  const refs = hearing.vocabulary.refs.get(`${priority}.${nth}`.toLowerCase());
  return refs
    ? found(from, to, [currentOf(refs, hearing)])
    : { from, to, by: 'ref', means: { slot: 'no such ref' } };
}

/** `P9` and `priority 9` of a plan with four. */
function readNoPriority(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Found | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const short = /^p([a-z]?\d+)$/.exec(word)?.[1];
  const spelt =
    (word === 'priority' || word === 'p' || word === 'pri') && /^[a-z]?\d+$/.test(next) ? next : undefined;
  const id = short ?? spelt;
  if (id === undefined || vocabulary.priorities.has(id)) return undefined;
  return { from: at, to: at + (short ? 1 : 2), by: 'ref', means: { slot: 'no such ref' } };
}

const pronouns = new Map([
  ['it', false],
  ['that', false],
  ['this', false],
  ['that one', false],
  ['this one', false],
  ['same one', false],
  ['them', true],
  ['those', true],
  ['these', true],
  ['they', true],
  ['those two', true],
  ['these two', true],
  ['them two', true],
]);

/** "The first and the fifth" of a list that was shown. */
function isBareNth(tokens: readonly Token[], at: number, { recall }: Hearing): boolean {
  const next = tokens[at + 1];
  const ends = next === undefined || next.before !== '' || next.word === 'and' || next.word === 'please';
  return tokens[at - 1]?.word === 'the' && ends && (recall?.refs.length ?? 0) > 1;
}

/** What points back: `that`, `it`, `them`, `the second one`, `number 2`, `the last one`. */
export function readPointer(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const nth = word === 'last' && next === 'one' ? (hearing.recall?.refs.length ?? 1) : ordinalOf(word);
  if (
    nth !== undefined &&
    (next === 'one' || next === '1' || next === 'item' || next === 'action' || next === 'milestone')
  ) {
    return { from: at, to: at + 2, by: 'ref', means: { slot: 'nth', nth } };
  }
  if (nth !== undefined && isBareNth(tokens, at, hearing))
    return { from: at, to: at + 1, by: 'ref', means: { slot: 'nth', nth } };
  if ((word === 'number' || word === 'no') && /^\d$/.test(next)) {
    return { from: at, to: at + 2, by: 'ref', means: { slot: 'nth', nth: Number(next) } };
  }
  const two = pronouns.get(`${word} ${next}`);
  if (two !== undefined) return { from: at, to: at + 2, by: 'ref', means: { slot: 'pronoun', many: two } };
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.before !== '';
  const many = (word === 'either' || word === 'both') && isLast ? true : pronouns.get(word);
  return many === undefined
    ? undefined
    : { from: at, to: at + 1, by: 'ref', means: { slot: 'pronoun', many } };
}
