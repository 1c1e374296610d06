import type { Command, Update } from '../../plan/command';
import { skip } from '../hear/courtesy';
import { isSlot, type Found } from '../hear/found';
import { typedBetween } from '../hear/sentence';
import type { Heard } from '../hear/heard';
import { phraseBook, phrasesFor } from '../words/phrases';
import type { Utterance } from '../words/utterance';

const book = (patterns: string) => phraseBook(phrasesFor(patterns, true));

/** What says that the change just shown is not quite what was meant. */
export const correcting = book(
  'correction(| to (minute|line|item|the minutes|that)| of that);amend(|ed|ment)(| to);(i |we |)intended;(it |that |)should (now |)read;that was;(on |upon |)(reflection|second thoughts)(| it is| make it|);let it be;(nay|na|naw)(| sorry| no);(no|nope|nah|sorry|oops|actually|wait|correction)(| no| wait| sorry| i meant| i mean| it is| it should be| make it| make that);(yes |yep |yeah |ok |)but (make it|make that|set it to|put it to|it is|it should be|with|for);(i |)(meant|mean);(make|set|put) (it|that)( to|);(it |that |)should (be|have been|say)',
);
const beside = book(
  'it is;it should be;if i am (being |)honest;to be honest;tbh;if truth be told;please;pls;instead;rather;then;not that;thanks;to;the;for;on',
);

/** "no, amber", "yes but make it red", "sorry, meant 2.5", "no, 14 april": the proposal that waits, with one thing of it said anew. */
export function readCorrection(heard: Heard): Utterance | undefined {
  const [told, ...others] = heard.hearing.waiting ?? [];
  const waiting = others.length === 0 ? told?.command : undefined;
  if (waiting?.kind !== 'update' || heard.sentence.questioned) return undefined;
  let from = 0;
  for (let next = skip(correcting, heard, from); next > from; next = skip(correcting, heard, from))
    from = next;
  const end = reasonFrom(heard, from);
  const isSaidAnew = from > 0 || endsAsAnswer(heard);
  const said = isSaidAnew ? onlyOne(heard, from, end, waiting) : undefined;
  const anew = said && correctedBy(waiting, said);
  const why = typedBetween(heard.sentence, deniedTo(heard, end, waiting), heard.tokens.length);
  const corrected = anew?.kind === 'update' && why !== '' ? { ...anew, why } : anew;
  return corrected && { says: 'tells', plan: heard.hearing.vocabulary.plan.id, commands: [corrected] };
}

/** "Red it is": nothing else opens it. */
const endsAsAnswer = ({ tokens }: Heard): boolean =>
  tokens.length > 2 && tokens.at(-2)?.word === 'it' && tokens.at(-1)?.word === 'is';

/** Behind the value and a comma stands a new reason. */
function reasonFrom({ tokens, found }: Heard, from: number): number {
  const value = found.find(
    (each) => each.from >= from && valued(each) && tokens[each.from - 1]?.word !== 'not',
  );
  const marked = value && [',', '-', ';', ':', '.'].includes(tokens[value.to]?.before ?? '');
  return value && marked ? value.to : tokens.length;
}

/** The one thing that is said from a token on, with nothing else beside it but what waited, denied: "not green, amber". */
function onlyOne(heard: Heard, from: number, end: number, waiting: Update): Found | undefined {
  let only: Found | undefined;
  for (let at = from; at < end;) {
    const denied = deniedTo(heard, at, waiting);
    const found = denied === at ? heard.found.find((each) => each.from === at && valued(each)) : undefined;
    const passed = Math.max(denied, skip(beside, heard, at));
    if ((found && only) || (!found && passed === at)) return undefined;
    only ??= found;
    at = found ? found.to : passed;
  }
  return only;
}

/** Behind "not" and what waits, said again. */
function deniedTo({ tokens, found }: Heard, at: number, { ref, rating }: Update): number {
  const said = tokens[at]?.word === 'not' ? found.find((each) => each.from === at + 1) : undefined;
  const isIt =
    said !== undefined &&
    ((isSlot(said, 'ref') && said.means.refs.includes(ref)) ||
      (isSlot(said, 'rating') && rating !== undefined && said.means.codes.includes(rating)));
  return isIt ? said.to : at;
}

const valued = (found: Found): boolean =>
  isSlot(found, 'ref') || isSlot(found, 'rating') || isSlot(found, 'time') || isSlot(found, 'count');

const counted = /\d+\s*(?:\/|of|out of)\s*\d+/i;

/** Another count takes the place of the one that was told: as progress, or in the words of the reason or note. */
function withCount(waiting: Update, { done, of }: { done: number; of: number }): Update | undefined {
  const { progress, why, note } = waiting;
  if (progress?.state === 'under way' && progress.count)
    return { ...waiting, progress: { state: 'under way', count: { done, of } } };
  const anew = (text: string) =>
    text.replace(counted, text.includes('/') ? `${done}/${of}` : `${done} of ${of}`);
  if (why !== undefined && counted.test(why)) return { ...waiting, why: anew(why) };
  return note !== undefined && counted.test(note) ? { ...waiting, note: anew(note) } : undefined;
}

/** A date corrects a date alone: nobody moves an item by correcting its colour. */
function correctedBy(waiting: Update, found: Found): Command | undefined {
  if (isSlot(found, 'rating')) {
    const [rating, ...others] = found.means.codes;
    return rating === undefined || others.length > 0 || rating === 'not rated'
      ? undefined
      : { ...waiting, rating };
  }
  if (isSlot(found, 'time'))
    return waiting.forecast === undefined
      ? undefined
      : { ...waiting, forecast: found.means.time.future.last };
  if (isSlot(found, 'count')) return withCount(waiting, found.means);
  if (!isSlot(found, 'ref')) return undefined;
  const [ref, ...others] = found.means.refs;
  return ref === undefined || others.length > 0 ? undefined : { ...waiting, ref };
}
