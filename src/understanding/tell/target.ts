import { isTracked, type Item, type Ref } from '../../plan/plan';
import { isSlot, type Found } from '../hear/found';
import { typed, type Heard } from '../hear/heard';
import type { Match } from '../hear/item-index';
import { clearlyOne, itemsByWords } from '../hear/items-by-words';
import { stemOf } from '../words/stems';
import { itemChoices, unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { indexes } from '../ask/subject';
import { hearsay, targetFillers } from '../words/telling';

/** The items that a stretch of words names; a question; "bulk" where it names a whole set; nothing where it names none. */
export type Target =
  | { readonly is: 'items'; readonly refs: readonly Ref[]; readonly explicit: boolean }
  /** `named` where nothing but a name says so: "close priority 1" may mean something else. */
  | { readonly is: 'bulk'; readonly from: number; readonly to: number; readonly named: boolean }
  | { readonly is: 'unsure'; readonly utterance: Utterance }
  | undefined;

/** Which items are likelier, where words fit several: those already begun, when something is said to be unfinished. */
export type Likelier = (item: Item) => boolean;

export function targetOf(
  heard: Heard,
  from: number,
  to: number,
  says: (ref: Ref) => string,
  likelier?: Likelier,
): Target {
  const inside = heard.found.filter((found) => found.from >= from && found.to <= to);
  if ([...heard.unknown, ...heard.verbs].some((i) => i >= from && i < to) || cut(heard, from, to))
    return undefined;
  if (!inside.every((found) => mayName(heard, found))) return undefined;
  const none = inside.find((found) => isSlot(found, 'no such ref'));
  if (none) return asked('no such ref', heard, none.from, none.to);
  const refs = inside.flatMap((found) => (isSlot(found, 'ref') ? found.means.refs : []));
  const about = heard.about.filter((i) => i >= from && i < to);
  if (isRange(heard, inside)) return undefined;
  const more = inside.some((found) => isSlot(found, 'time') || isSlot(found, 'not') || isSomebody(found));
  if (refs.length > 0 && (more || isMisspelt(heard, from, to))) return undefined;
  if (refs.length > 0) return fitsRef(heard, refs, about) ? { is: 'items', refs, explicit: true } : undefined;
  if (about.some((i) => verbs.has(heard.tokens[i]?.word ?? ''))) return undefined;
  const pointed = about.length === 0 ? pointedAt(heard, inside, says) : undefined;
  if (pointed) return pointed;
  if (about.length === 0) return bulkOf(inside, from, to);
  return named(heard, inside, about, says, likelier);
}

/** "1.3-1.5" may be two items or all between them. */
function isRange({ sentence, tokens }: Heard, inside: readonly Found[]): boolean {
  return inside.some((one, i) => {
    const other = inside[i + 1];
    if (!other || !isSlot(one, 'ref') || !isSlot(other, 'ref')) return false;
    return sentence.text.slice(tokens[one.to - 1]?.end, tokens[other.from]?.start).includes('-');
  });
}

/** "The board was told 2.4 is red": somebody beside a ref is who says it, and not where the item is. */
const isSomebody = (found: Found): boolean =>
  isSlot(found, 'name') && found.means.names.every(({ is }) => is === 'party' || is === 'group');

/** A misspelt word beside a ref may be the "not" that changes everything. */
export const isMisspelt = ({ sentence, tokens }: Heard, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => token.word !== sentence.tokens[from + i]?.word);

/** Words beside a ref are the item's own: "1.3 chronologies trial". */
function fitsRef(heard: Heard, refs: readonly Ref[], about: readonly number[]): boolean {
  const { items } = heard.hearing.vocabulary;
  const own = refs.flatMap((ref) => items.byRef.get(ref) ?? []);
  const isOwn = (word: string) => !hearsay.has(word) && own.some((entry) => entry.set.has(stemOf(word)));
  return about.every((i) => isOwn(heard.tokens[i]?.word ?? ''));
}

/** A claim that runs over the edge of the stretch. */
function cut(heard: Heard, from: number, to: number): boolean {
  return heard.found.some(
    (found) => (found.from < from && found.to > from) || (found.from < to && found.to > to),
  );
}

/** Words of wanting and becoming are never part of a name, even where an item has them. */
const verbs = new Set(
  'need needs want wants wanted use used uses make makes come comes look looks seem seems go goes going gone get gets work works say says said think will would should could might may must not never'.split(
    ' ',
  ),
);

function mayName(heard: Heard, found: Found): boolean {
  const words = heard.tokens.slice(found.from, found.to).map((token) => token.word);
  const ofItems = words.every(
    (word) => targetFillers.has(word) || (!verbs.has(word) && heard.hearing.vocabulary.items.has(word)),
  );
  switch (found.means.slot) {
    case 'me':
      return words.every((word) => word === 'my' || word === 'mine');
    case 'ref':
    case 'no such ref':
    case 'nth':
    case 'pronoun':
    case 'kind':
    case 'name':
    case 'and':
    case 'any':
    case 'everything':
    case 'time':
      return true;
    default:
      return ofItems;
  }
}

function asked(why: 'no such ref' | 'nothing to refer to', heard: Heard, from: number, to: number): Target {
  return { is: 'unsure', utterance: unsure(why, typed(heard, indexes(from, to)), []) };
}

function pointedAt(heard: Heard, inside: readonly Found[], says: (ref: Ref) => string): Target {
  const refs = heard.hearing.recall?.refs ?? [];
  const nth = inside.find((found) => isSlot(found, 'nth'));
  if (nth && isSlot(nth, 'nth')) {
    const ref = refs[nth.means.nth - 1];
    return ref === undefined
      ? asked('nothing to refer to', heard, nth.from, nth.to)
      : { is: 'items', refs: [ref], explicit: true };
  }
  const pronoun = inside.find((found) => isSlot(found, 'pronoun'));
  if (!pronoun || inside.some((found) => isSlot(found, 'name'))) return undefined;
  return recalled(heard, typed(heard, indexes(pronoun.from, pronoun.to)), says);
}

/** The one item shown before; with several, which; with none, nothing to refer to. */
export function recalled(heard: Heard, words: readonly string[], says: (ref: Ref) => string): Target {
  const refs = heard.hearing.recall?.refs ?? [];
  if (refs.length === 1) return { is: 'items', refs, explicit: false };
  const choices = itemChoices(heard.hearing.vocabulary, refs.slice(0, 3), says);
  const why = refs.length === 0 ? 'nothing to refer to' : 'which item';
  return { is: 'unsure', utterance: unsure(why, words, choices) };
}

function bulkOf(inside: readonly Found[], from: number, to: number): Target {
  const many = inside.some(
    (found) =>
      isSlot(found, 'any') ||
      isSlot(found, 'everything') ||
      isSlot(found, 'me') ||
      (isSlot(found, 'kind') && found.means.many),
  );
  const named = inside.some((found) => isSlot(found, 'name'));
  return many || named ? { is: 'bulk', from, to, named: !many } : undefined;
}

function named(
  heard: Heard,
  inside: readonly Found[],
  about: readonly number[],
  says: (ref: Ref) => string,
  likelier: Likelier | undefined,
): Target {
  const matches = narrowed(matchesIn(heard, inside, about), inside, likelier);
  const all = wantsAll(heard, inside, about)
    ? matches.filter((match) => match.coverage > 0.99 && isTracked(match.item))
    : [];
  if (all.length > 1 && all.length <= 6) {
    const refs = all.map((match) => match.item.ref);
    return {
      is: 'items',
      refs: heard.hearing.vocabulary.plan.items.map((item) => item.ref).filter((ref) => refs.includes(ref)),
      explicit: true,
    };
  }
  const one = clearlyOne(heard, about, matches, says);
  return 'ref' in one
    ? { is: 'items', refs: [one.ref], explicit: true }
    : { is: 'unsure', utterance: one.question };
}

function matchesIn(heard: Heard, inside: readonly Found[], about: readonly number[]): readonly Match[] {
  const beside = inside.filter((found) => !isSlot(found, 'name'));
  const named = inside.flatMap((found) => {
    const name = isSlot(found, 'name') ? found.means.names[0] : undefined;
    return name?.is === 'priority' ? [{ id: name.id, found }] : [];
  });
  return itemsByWords(heard, about, beside, named);
}

/** Keeps those due in the time that names them, and the likelier ones, where there are any. */
function narrowed(
  matches: readonly Match[],
  inside: readonly Found[],
  likelier: Likelier | undefined,
): readonly Match[] {
  const time = inside.find((found) => isSlot(found, 'time'));
  const timed =
    time && isSlot(time, 'time')
      ? matches.filter(({ item }) => isDueIn(item, time.means.time.future))
      : matches;
  const likely = likelier ? timed.filter((match) => likelier(match.item)) : [];
  return likely.length > 0 ? likely : timed;
}

function isDueIn({ due }: Item, period: { first: string; last: string }): boolean {
  return due !== undefined && period.first <= due.last && due.last <= period.last;
}

function wantsAll(heard: Heard, inside: readonly Found[], about: readonly number[]): boolean {
  const plural = about.some((i) => /[^s]s$/.test(heard.tokens[i]?.word ?? ''));
  return plural && inside.some((found) => isSlot(found, 'any') || isSlot(found, 'time'));
}
