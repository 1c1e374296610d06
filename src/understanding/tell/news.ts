import type { Update } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import { skip } from '../hear/courtesy';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { isInterrogative } from './interrogative';
import { noChange, newsHeads, newsJoiners, newsTails, newsWords, noteIn } from '../words/news';
import type { Clause, ClauseReader, Stretch } from './stretch';
import { targetOf } from './target';
import { valueAt } from './value';

/** What is said of an item as its news: "1.3 update: …", "progress for 1.9: …", "… save as progress", "no change on 1.3". */
export const readNews: ClauseReader = (stretch) =>
  unchanged(stretch) ?? newsBefore(stretch) ?? newsBehind(stretch);

/** Nobody sees from an unchanged item that it was looked at, so that is its note: "no change on 1.3 since September". */
function unchanged({ heard, from }: Stretch): Clause | undefined {
  const { tokens, sentence } = heard;
  const said = skip(noChange, heard, from);
  const start = said > from ? skip(newsJoiners, heard, said) : from;
  const item = refAt(heard, start);
  if (!item || (said > from && start === said)) return undefined;
  const end = said > from ? item.to : skip(noChange, heard, item.to);
  const isSaid = said > from || end > item.to;
  const isSince = end === tokens.length || lastsFrom(heard, end);
  const note = `no change ${typedBetween(sentence, end, tokens.length)}`.trim();
  return isSaid && isSince ? noted(heard, start, item.to, note, tokens.length) : undefined;
}

/** "since September", to the end. */
function lastsFrom({ found, tokens }: Heard, at: number): boolean {
  const since = found.find((each) => each.from === at);
  const last = found.find((each) => each.from === since?.to) ?? since;
  return last?.to === tokens.length && isSlot(last, 'time');
}

function lastOfItem({ tokens }: Heard, from: number): number {
  const marked = tokens.findIndex((token, i) => i > from && token.before !== '');
  return marked < 0 ? tokens.length : marked;
}

/** "1.3 update: …", "update on 1.3 - …", and behind a ref without a mark what begins as a statement does. */
function newsBehind({ heard, from }: Stretch): Clause | undefined {
  const ref = refAt(heard, from);
  const head = ref ? skip(newsWords, heard, ref.to) : skip(newsJoiners, heard, skip(newsHeads, heard, from));
  if (head === (ref?.to ?? from)) return undefined;
  const end = ref ? head : lastOfItem(heard, head);
  const isMarked = [':', '-', ',', '.', '\n'].includes(heard.tokens[end]?.before ?? '');
  if (!isMarked && !(ref && beginsPlainly(heard, end))) return undefined;
  const value = valueAt(heard, end);
  const [start, to] = ref ? [from, ref.to] : [head, end];
  if (value) return given(heard, start, to, value.value, value.to);
  if (isInterrogative(heard, end) || hasOwnRef(heard, end)) return undefined;
  return progressed(heard, [start, to], heard.sentence.text.slice(heard.tokens[end]?.start), [from, end]);
}

/** "we've run four sessions": somebody does something, or words that ask for nothing. */
function beginsPlainly({ tokens, found }: Heard, at: number): boolean {
  const isOpen = !found.some((each) => each.from <= at && at < each.to);
  const subject = ['we', 'i', 'they'].includes(tokens[at]?.word ?? '');
  return tokens.length - at > 2 && (isOpen || subject);
}

/** A ref behind a mark begins something of its own. */
const hasOwnRef = ({ found, tokens }: Heard, from: number): boolean =>
  found.some((each) => isSlot(each, 'ref') && each.from >= from && tokens[each.from]?.before !== '');

/** "1.1 going ok, had 22 volunteers: can you put that as progress", "I did 3 courses, please write it in 2.3". */
function newsBefore({ heard, from }: Stretch): Clause | undefined {
  const { tokens, sentence } = heard;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const ref = refAt(heard, from);
    const start = ref ? skip(newsWords, heard, ref.to) : from;
    const text = typedBetween(sentence, start, at);
    if (ref && start < at && skip(newsTails, heard, at) === tokens.length)
      return progressed(heard, [from, ref.to], text, [at, tokens.length]);
    const inItem = skip(noteIn, heard, at);
    const named = inItem > at ? refAt(heard, inItem) : undefined;
    if (named?.to === tokens.length && !isInterrogative(heard, from))
      return noted(heard, inItem, named.to, text, tokens.length);
  }
  return undefined;
}

/** What is called progress is under way too; an update may be of anything. */
function progressed(
  heard: Heard,
  [from, to]: readonly [number, number],
  text: string,
  [called, end]: readonly [number, number],
): Clause | undefined {
  const isProgress = heard.tokens.slice(called, end).some(({ word }) => word === 'progress');
  const note = text.trim();
  const told: Omit<Update, 'kind' | 'ref'> = isProgress
    ? { progress: { state: 'under way' }, note }
    : { note };
  return given(heard, from, to, told, heard.tokens.length);
}

const noted = (heard: Heard, from: number, to: number, note: string, end: number): Clause | undefined =>
  given(heard, from, to, { note }, end);

function given(
  heard: Heard,
  from: number,
  to: number,
  told: Omit<Update, 'kind' | 'ref'>,
  end: number,
): Clause | undefined {
  const says = (ref: Ref) => (told.note === undefined ? `show ${ref}` : `note on ${ref}: ${told.note}`);
  const target = targetOf(heard, from, to, says);
  if (!target || target.is === 'bulk') return undefined;
  if (target.is === 'unsure') return target;
  const commands = target.refs.map((ref): Update => ({ kind: 'update', ref, ...told }));
  return { is: 'told', commands, to: end, explicit: target.explicit };
}

const refAt = ({ found }: Heard, at: number) => found.find((each) => each.from === at && isSlot(each, 'ref'));
