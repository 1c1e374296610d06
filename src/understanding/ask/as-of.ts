import { all, first, hasCue, says, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Asked } from './asked';
import { timesOf, type SaidTime } from './times';

const were = new Set(['was', 'were']);

/** "what was red on 1 October": the plan as it stood on a day is not kept, so what can be told is offered instead. */
export function askAsOf(heard: Heard): Asked {
  const [time] = timesOf(heard);
  const was = heard.tokens.findIndex((token) => were.has(token.word));
  const rating = all(heard, 'rating').find((found) => found.from > was);
  if (!time || was < 1 || !rating || time.time.past.first > heard.hearing.now.day) return undefined;
  if (hasCue(heard, 'became', 'changed', 'due', 'updated') || first(heard, 'lasting') || says(heard, 'when'))
    return undefined;
  const then = saidWith(heard, was, time, 'went', `since ${time.said}`);
  const now = saidWith(heard, was, time, heard.tokens[was]?.word === 'were' ? 'are' : 'is', '');
  return {
    back: unsure(
      'which meaning',
      [typedBetween(heard.sentence, rating.from, rating.to), time.joined],
      [
        { label: now, says: now },
        { label: then, says: then },
      ],
    ),
  };
}

/** The sentence with another verb and another time. */
function saidWith(
  { sentence, tokens }: Heard,
  was: number,
  time: SaidTime,
  verb: string,
  instead: string,
): string {
  const { text } = sentence;
  const [from, to] = [startOf(tokens, time.joinedFrom), time.found.to];
  const cut = (start: number, end: number) => text.slice(start, end);
  const [verbStart, verbEnd] = [tokens[was]?.start ?? 0, tokens[was]?.end ?? 0];
  const [timeStart, timeEnd] = [tokens[from]?.start ?? text.length, tokens[to - 1]?.end ?? text.length];
  const said =
    verbStart < timeStart
      ? `${cut(0, verbStart)}${verb}${cut(verbEnd, timeStart)}${instead}${cut(timeEnd, text.length)}`
      : `${cut(0, timeStart)}${instead}${cut(timeEnd, verbStart)}${verb}${cut(verbEnd, text.length)}`;
  return said
    .replace(/\s+/g, ' ')
    .replace(/\s+([?.!,])/g, '$1')
    .trim();
}

const joining = new Set('at on in the of as by during back'.split(' '));

/** Where the small words begin that join the time: "as of the last meeting". */
function startOf(tokens: Heard['tokens'], from: number): number {
  let start = from;
  while (joining.has(tokens[start - 1]?.word ?? '')) start -= 1;
  return start;
}
