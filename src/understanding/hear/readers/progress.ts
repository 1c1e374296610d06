import type { Found } from '../found';
import type { Token } from '../sentence';
import { numberOf } from '../../when/numbers';

const after = new Set(
  'in done complete completed received finished back submitted delivered so through ready now'.split(' '),
);

/** `in`, `done`, or what is counted and then that: `sessions delivered`. */
function afterCount(tokens: readonly Token[], end: number): number {
  const isAfter = (at: number) => after.has(tokens[at]?.word ?? '') && tokens[at]?.before === '';
  if (isAfter(end)) return 1;
  const counted = /^[a-z]{4,}s$/.test(tokens[end]?.word ?? '') && tokens[end]?.before === '';
  return counted && isAfter(end + 1) ? 2 : 0;
}

/** `2 of 3 in`, `two out of three done`, `2/3 received`. */
export function readCount(tokens: readonly Token[], at: number): Found | undefined {
  const slashed = /^(\d{1,3})\/(\d{1,3})$/.exec(tokens[at]?.word ?? '');
  const spelt =
    tokens[at + 1]?.word === 'of'
      ? 2
      : tokens[at + 1]?.word === 'out' && tokens[at + 2]?.word === 'of'
        ? 3
        : 0;
  const done = slashed ? Number(slashed[1]) : numberOf(tokens[at]?.word);
  const of = slashed ? Number(slashed[2]) : numberOf(tokens[at + spelt]?.word);
  const end = slashed ? at + 1 : at + spelt + 1;
  if (done === undefined || of === undefined || (!slashed && spelt === 0) || of < 1 || done > of)
    return undefined;
  const more = afterCount(tokens, end);
  if (slashed && more === 0 && tokens[at - 1]?.word !== 'at') return undefined;
  return { from: at, to: end + more, by: 'progress', means: { slot: 'count', done, of } };
}
