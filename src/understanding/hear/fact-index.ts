import type { Fact, FactKind } from '../../plan/facts/fact';
import { kindMark, marksIn, soughtIn, type Sought } from './fact-marks';

/** What a plan says, by its words and by what the field calls the same. */
export interface FactIndex {
  readonly facts: readonly IndexedFact[];
  /** How telling a mark is: rare ones more than common ones. */
  readonly weight: ReadonlyMap<string, number>;
}

export interface IndexedFact {
  readonly fact: Fact;
  /** Marks of its own words. */
  readonly own: ReadonlySet<string>;
  /** Marks of the names it goes by: its priority, its group, its theme. */
  readonly names: ReadonlySet<string>;
  readonly kind: string;
}

export interface FactMatch {
  readonly fact: Fact;
  /** How much of the question it answers, by weight: 1 is all of it in its own words. */
  readonly coverage: number;
  /** How much of it in the plan's own words. */
  readonly exact: number;
  readonly score: number;
}

export function factIndexOf(facts: readonly Fact[]): FactIndex {
  const indexed = facts.map((fact) => ({
    fact,
    own: marksIn([fact.text, fact.label ?? '']),
    names: marksIn(fact.names),
    kind: kindMark(fact.kind),
  }));
  const held = new Map<string, number>();
  for (const { own, kind } of indexed)
    for (const mark of [...own, kind]) held.set(mark, (held.get(mark) ?? 0) + 1);
  const weight = new Map([...held].map(([mark, count]) => [mark, Math.log(1 + facts.length / count)]));
  return { facts: indexed, weight };
}

/** What a word weighs that the plan does not have: as much as a rare one. */
const unheard = 3;
/** What another word of the field counts beside the plan's own; a name beside its own words; and the sort of thing that is meant. */
const inOtherWords = 0.85;
const byName = 0.6;
const byKind = 0.8;

/** What the plan says that answers the words, the nearest first. */
export function matchFacts(index: FactIndex, question: readonly string[]): readonly FactMatch[] {
  const sought = soughtIn(question);
  const total = sought.reduce((sum, one) => sum + mostOf(index, one), 0);
  if (total === 0) return [];
  return index.facts
    .flatMap((entry) => {
      const held = sought.reduce((sum, one) => sum + heldBy(index, entry, one), 0);
      if (held === 0) return [];
      const exact = sought.reduce((sum, one) => sum + exactly(index, entry, one), 0);
      const coverage = held / total;
      return [{ fact: entry.fact, coverage, exact: exact / total, score: coverage * standing(entry) }];
    })
    .sort((one, other) => other.score - one.score);
}

/** What is noted about the document, and what a short form stands for, is seldom meant where something else says as much. */
const seldom: ReadonlySet<FactKind> = new Set<FactKind>(['noted issue', 'short form', 'theme', 'plan']);

/** Of two that answer as much, the one that says little else. */
const standing = ({ own, fact }: IndexedFact): number =>
  (seldom.has(fact.kind) ? 0.7 : 1) / (1 + own.size / 200);

function mostOf({ weight }: FactIndex, { words, rows, kinds }: Sought): number {
  const own = words.map((word) => weight.get(word) ?? 0);
  const others = rows.map((row) => inOtherWords * (weight.get(row) ?? 0));
  const sorts = kinds.map((kind) => byKind * (weight.get(kind) ?? 0));
  const most = Math.max(...own, ...others, ...sorts);
  return most > 0 ? most : unheard;
}

function heldBy(index: FactIndex, { own, names, kind }: IndexedFact, sought: Sought): number {
  const { words, rows, kinds } = sought;
  if (words.some((word) => own.has(word))) return mostOf(index, sought);
  const weightOf = (mark: string): number => index.weight.get(mark) ?? 0;
  const inRow = (marks: ReadonlySet<string>): number =>
    inOtherWords * Math.max(0, ...rows.filter((row) => marks.has(row)).map(weightOf));
  const named = Math.max(inRow(names), ...words.filter((word) => names.has(word)).map(weightOf));
  return Math.max(inRow(own), byName * named, kinds.includes(kind) ? byKind * weightOf(kind) : 0);
}

/** Said in the plan's own words, as a part of what all would be. */
function exactly(index: FactIndex, { own, names }: IndexedFact, sought: Sought): number {
  const isOwn = sought.words.some((word) => own.has(word) || names.has(word));
  return isOwn ? mostOf(index, sought) : 0;
}
