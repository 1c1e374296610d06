import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { valueAt } from '../tell/value';
import { phraseAt } from '../words/phrases';
import { beingWords, blockers, hearsay } from '../words/telling';

const sentenceEnds = new Set(['.', ';', '!', '?', '\n']);

/** Behind one of these an item belongs to what was said before: "amber because 1.4 is red". */
const leadingIn = new Set(
  'because as since to of on for with from by that than like until till before after awaiting waiting pending if unless when once while whether see per via the about under'.split(
    ' ',
  ),
);
const between = /[\s,;]*(?:\b(?:and|then|also|but)\b)?[\s,;]*$/i;

/** The sentences of a line, and what opens it before the clause of its first item: "For the statement please rate 2.2 red". */
export const sentencesIn = (heard: Heard): readonly string[] => {
  const opening = openingEnd(heard);
  return cutAt(heard, (at) => at === opening || sentenceEnds.has(heard.tokens[at]?.before ?? ''));
};

const clauseStarts = new Set([',', ':', '-']);
const telling = new Set(['rating', 'state', 'not', 'or', 'count']);

/** Where the clause of the first item begins, if nothing that could be of it stands before. */
function openingEnd({ tokens, found }: Heard): number | undefined {
  const first = found.find((each) => isSlot(each, 'ref'))?.from ?? 0;
  const start = tokens.findLastIndex(
    ({ before, word }, at) => at > 0 && at <= first && (clauseStarts.has(before) || word === 'please'),
  );
  const isSpoken = found.some(({ from, means }) => from < start && telling.has(means.slot));
  const isDoubted = tokens.some(
    ({ word }, at) => at < start && (hearsay.has(word) || phraseAt(blockers, tokens, at) !== undefined),
  );
  return start > 0 && !isSpoken && !isDoubted ? start : undefined;
}

/** A sentence in parts, each beginning with an item whose value stands right behind it: "1.4 green, 1.5 is now red". */
export const itemsIn = (heard: Heard): readonly string[] => cutAt(heard, (at) => isTold(heard, at));

function cutAt({ tokens, sentence }: Heard, isStart: (at: number) => boolean): readonly string[] {
  const starts = tokens.flatMap((token, at) => (at > 0 && isStart(at) ? [token.start] : []));
  const bounds = [0, ...starts, sentence.text.length];
  return bounds
    .slice(0, -1)
    .map((from, i) =>
      sentence.text
        .slice(from, bounds[i + 1])
        .replace(between, '')
        .trim(),
    )
    .filter((piece) => /\w/.test(piece));
}

function isTold(heard: Heard, at: number): boolean {
  const { tokens, found } = heard;
  const ref = found.find((each) => each.from === at && isSlot(each, 'ref'));
  if (!ref || leadingIn.has(tokens[at - 1]?.word ?? '')) return false;
  let to = ref.to;
  while (beingWords.has(tokens[to]?.word ?? '')) to += 1;
  return valueAt(heard, to) !== undefined;
}
