import type { ProgressTo, Update } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import { skip } from '../hear/courtesy';
import { typedBetween } from '../hear/sentence';
import type { Heard } from '../hear/heard';
import { numberOf } from '../when/numbers';
import { phrases } from '../words/phrases';
import { linkers, raters } from '../words/telling';
import type { Clause, ClauseReader } from './stretch';
import { targetOf } from './target';

const fractions = phrases('half;halfway;half way;a third;two thirds;a quarter;three quarters');
const ways = phrases('of the way;the way;way');
const there = phrases('done;complete;completed;finished;through;there;in place;delivered');
const about = new Set('about around roughly approximately approx at'.split(' '));

/** "1.3 is 50% done", "1.3 halfway through": under way, with the share as its note, because a share counts nothing. */
export const readShare: ClauseReader = ({ heard, from }) => {
  const start = skip(raters, heard, from);
  for (let at = start + 1; at < heard.tokens.length; at += 1) {
    const share = shareAt(heard, at);
    if (share) return sharedBy(heard, start, at, share);
  }
  return undefined;
};

interface Share {
  readonly percent?: number;
  readonly to: number;
}

/** A percentage, or a fraction beside a word for what it is a fraction of: "half done". */
function shareAt(heard: Heard, at: number): Share | undefined {
  const percent = percentAt(heard, at);
  const fraction = skip(fractions, heard, at);
  const end = percent?.to ?? fraction;
  if (end === at) return undefined;
  const to = skip(there, heard, skip(ways, heard, end));
  return percent ? { percent: percent.percent, to } : to > end ? { to } : undefined;
}

function percentAt({ tokens }: Heard, at: number): { percent: number; to: number } | undefined {
  const written = /^(\d{1,3})%$/.exec(tokens[at]?.word ?? '')?.[1];
  if (written !== undefined) return { percent: Number(written), to: at + 1 };
  const number = ['percent', 'pc'].includes(tokens[at + 1]?.word ?? '')
    ? numberOf(tokens[at]?.word)
    : undefined;
  return number === undefined ? undefined : { percent: number, to: at + 2 };
}

function sharedBy(heard: Heard, from: number, at: number, { percent = 50, to }: Share): Clause | undefined {
  let end = at;
  const links = (word: string) => linkers.has(word) || about.has(word);
  while (end > from && links(heard.tokens[end - 1]?.word ?? '')) end -= 1;
  if (end === from || percent < 1 || percent > 100) return undefined;
  const share = typedBetween(heard.sentence, at, to);
  const target = targetOf(heard, from, end, (ref: Ref) => `${ref} ${share}`);
  if (!target || target.is === 'bulk') return undefined;
  if (target.is === 'unsure') return { ...target, to };
  const progress: ProgressTo = { state: percent === 100 ? 'done' : 'under way' };
  const told = { progress, ...(percent < 100 && { note: share }) };
  const commands = target.refs.map((ref): Update => ({ kind: 'update', ref, ...told }));
  return { is: 'told', commands, to, explicit: target.explicit };
}
