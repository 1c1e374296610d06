import type { Token } from '../hear/sentence';
import { readSocial } from '../hear/social';

/** "set 1.3 to green. no wait", "…, actually don't", "… - only joking": what was told is taken back further on. */
export function isTakenBack(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      i > 0 && parts.test(token.before) && readSocial(tokens.slice(i, partEnd(tokens, i))) === 'no',
  );
}

const parts = /[,;.!(\n-]/;

function partEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, i) => i > from && parts.test(token.before));
  return end < 0 ? tokens.length : end;
}
