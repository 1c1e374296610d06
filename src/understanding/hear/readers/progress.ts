import type { Found } from '../found';
import type { Token } from '../sentence';
import { numberOf } from '../../when/numbers';
import { phraseAt, phrases } from '../../words/phrases';

const being = new Set('is are was were has have had been now all come came'.split(' '));
const after = phrases(
  `in;done;complete;completed;received;finished;back;submitted;delivered;so;through;ready;now;in place;closed;returned;met;signed;signed off;agreed;sent;held;
   trained;visited;reviewed;published;launched;implemented;actioned;drafted;up and running;on board`,
);

/** `in`, `are back`, or what is counted and then that: `sessions delivered`, `reports are in`. */
function afterCount(tokens: readonly Token[], end: number): number {
  const isPlain = (at: number) => tokens[at]?.before === '';
  const counted = /^[a-z]{3,}s$/.test(tokens[end]?.word ?? '') && isPlain(end) ? end + 1 : end;
  for (const from of new Set([end, counted])) {
    let at = from;
    while (being.has(tokens[at]?.word ?? '') && isPlain(at) && tokens[at + 1]) at += 1;
    const said = isPlain(at) ? phraseAt(after, tokens, at) : undefined;
    if (said) return at + said.length - end;
  }
  return 0;
}

/** How many words stand from the first number to the second: `2 of 3`, `two out of the three`. */
function spanOf(tokens: readonly Token[], at: number): number {
  const words = [1, 2, 3].map((i) => tokens[at + i]?.word);
  const of = words[0] === 'of' ? 2 : words[0] === 'out' && words[1] === 'of' ? 3 : 0;
  return of > 0 && words[of - 1] === 'the' ? of + 1 : of;
}

/** `2 of 3 in`, `two out of three done`, `2/3 received`, `two of the three reports are back`. */
export function readCount(tokens: readonly Token[], at: number): Found | undefined {
  const slashed = /^(\d{1,3})\/(\d{1,3})$/.exec(tokens[at]?.word ?? '');
  const spelt = slashed ? 0 : spanOf(tokens, at);
  const done = slashed ? Number(slashed[1]) : numberOf(tokens[at]?.word);
  const of = slashed ? Number(slashed[2]) : numberOf(tokens[at + spelt]?.word);
  const end = slashed ? at + 1 : at + spelt + 1;
  if (done === undefined || of === undefined || (!slashed && spelt === 0) || of < 1 || done > of)
    return undefined;
  const more = afterCount(tokens, end);
  if (slashed && more === 0 && tokens[at - 1]?.word !== 'at') return undefined;
  return { from: at, to: end + more, by: 'progress', means: { slot: 'count', done, of } };
}
