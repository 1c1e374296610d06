import { openings, requests } from '../words/telling';
import { phraseAt, phrases, type PhraseBook } from '../words/phrases';
import type { Heard } from './heard';

/** A message without what is only polite: "hi, could you please … thanks". */
export interface Order extends Heard {
  /** It is asked of the bot, so a question mark behind it is only politeness. */
  readonly request: boolean;
}

export const skip = (book: PhraseBook<unknown>, heard: Heard, at: number): number =>
  at + (phraseAt(book, heard.tokens, at)?.length ?? 0);

/** Where the message begins behind "please", "ok", "could we"; and whether it is asked of the bot. */
export function courtesyOf(heard: Heard): { start: number; request: boolean } {
  let start = 0;
  let request = false;
  for (;;) {
    const asked = skip(requests, heard, start);
    const opened = asked > start ? asked : skip(openings, heard, start);
    if (opened === start) return { start, request };
    request ||= asked > start;
    start = opened;
  }
}

const endings = phrases('please;thanks;thank you;many thanks;ta;cheers');

export function withoutCourtesy(heard: Heard): Order {
  const { start, request } = courtesyOf(heard);
  const end = endOf(heard, start);
  const isWhole = start >= end || (start === 0 && end === heard.tokens.length);
  return { ...(isWhole ? heard : stretchOf(heard, start, end)), request };
}

function endOf(heard: Heard, start: number): number {
  for (let at = start + 1; at < heard.tokens.length; at += 1) {
    let end = at;
    for (let next = skip(endings, heard, end); next > end; next = skip(endings, heard, end)) end = next;
    if (end === heard.tokens.length) return at;
  }
  return heard.tokens.length;
}

/** The words from a token to another, as a message of their own. */
export function stretchOf(
  { hearing, sentence, tokens, found, about, verbs, unknown }: Heard,
  from: number,
  to: number,
): Heard {
  const inside = (indexes: readonly number[]) =>
    indexes.filter((at) => at >= from && at < to).map((at) => at - from);
  return {
    hearing,
    sentence: { ...sentence, tokens: sentence.tokens.slice(from, to) },
    tokens: tokens.slice(from, to),
    found: found
      .filter((each) => each.from >= from && each.to <= to)
      .map((each) => ({ ...each, from: each.from - from, to: each.to - from })),
    about: inside(about),
    verbs: inside(verbs),
    unknown: inside(unknown),
  };
}
