import type { Command, Update } from '../../plan/command';
import { isTracked, type Item, type Ref } from '../../plan/plan';
import type { Heard } from '../hear/heard';
import { holding, type IndexedItem, type ItemIndex } from '../hear/item-index';
import { sentenceOf } from '../hear/sentence';
import { stemOf } from '../words/stems';
import type { Doubt } from '../words/utterance';

/** What makes a single command worth a second look: done before its window opens, or a reason that is about another item. */
export function doubtOf({ hearing }: Heard, commands: readonly Command[]): Doubt | undefined {
  const [command, ...others] = commands;
  if (command?.kind !== 'update' || others.length > 0) return undefined;
  const item = hearing.vocabulary.byRef.get(command.ref);
  if (!item) return undefined;
  return earlyDoubt(command, item, hearing.now.day) ?? noteDoubt(command, item, hearing.vocabulary.items);
}

function earlyDoubt({ ref, progress }: Update, { due }: Item, today: string): Doubt | undefined {
  if (progress?.state !== 'done' || due === undefined || due.precision === 'year' || due.first <= today)
    return undefined;
  return { kind: 'early', ref, due: due.last };
}

/**
 * None of the reason's telling words stands in this item, and all of them stand in another of its priority; or most of
 * them, and at least two that few items have, stand in any other tracked item.
 */
function noteDoubt({ ref, why }: Update, item: Item, index: ItemIndex): Doubt | undefined {
  const words = reasonStems(why ?? '');
  const own = index.byRef.get(ref);
  if (words.length === 0 || !own || words.some((word) => own.set.has(word))) return undefined;
  const others = holding(index, words).filter((entry) => isTracked(entry.item) && entry.item.ref !== ref);
  const whole = others.filter(
    (entry) => entry.item.priority === item.priority && words.every((word) => entry.set.has(word)),
  );
  const fitting = whole.length > 0 ? whole : mostFitting(words, others, index);
  const better = fitting.map((entry): Ref => entry.item.ref);
  return better.length > 0 ? { kind: 'note fits another', ref, better: better.slice(0, 2) } : undefined;
}

const fewCarriers = 0.15;

/** The items that have at least two rare words of the reason, and three in five of all; those with the most. */
function mostFitting(
  words: readonly string[],
  others: readonly IndexedItem[],
  { items, weight }: ItemIndex,
): readonly IndexedItem[] {
  const rarest = Math.log(1 + 1 / fewCarriers);
  const rare = items.length < 10 ? [] : words.filter((word) => (weight.get(word) ?? 0) >= rarest);
  const held = others.map((entry) => ({
    entry,
    rare: rare.filter((word) => entry.set.has(word)).length,
    share: words.filter((word) => entry.set.has(word)).length / words.length,
  }));
  const fitting = held.filter((each) => each.rare >= 2 && each.share >= 0.6);
  const best = Math.max(0, ...fitting.map((each) => each.share));
  return fitting.filter((each) => each.share === best).map(({ entry }) => entry);
}

const common = new Set(
  'with from that this have been were they will waiting awaiting more some still need needs months month week weeks year done last next launched completed complete finished delivered agreed evaluated missing late ready started'.split(
    ' ',
  ),
);
const isMonth = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/;

function reasonStems(why: string): readonly string[] {
  return sentenceOf(why)
    .tokens.map((token) => token.word)
    .filter((word) => word.length > 3 && !common.has(word) && !isMonth.test(word) && /^[a-z]+$/.test(word))
    .map(stemOf);
}
