import { isSlot, type Found } from './found';
import type { Token } from './sentence';

const whole = new Set('everything all anything every each any everyone everybody anyone anybody'.split(' '));
const between = new Set<Found['means']['slot']>(['filler', 'kind', 'contents', 'any', 'everything']);
const taken = new Set<Found['means']['slot']>(['name', 'ref', 'me', 'own group', 'nobody']);

/** "Everything but neglect" leaves neglect out. Elsewhere "but" only joins: "red but overdue". */
export function withExceptions(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  return found.map((each, i) =>
    isExcept(found, i, tokens) ? { ...each, by: 'where', means: { slot: 'not' } } : each,
  );
}

/** Right after a word for the whole, or later on where it takes out something with a name. */
function isExcept(found: readonly Found[], at: number, tokens: readonly Token[]): boolean {
  const but = found[at];
  if (!but || !isSlot(but, 'filler') || tokens[but.from]?.word !== 'but') return false;
  const before = found.slice(0, at);
  const opened = before.findLastIndex(({ from, to }) =>
    tokens.slice(from, to).some((token) => whole.has(token.word)),
  );
  if (opened < 0) return false;
  const said = before.slice(opened + 1).filter((each) => !between.has(each.means.slot));
  const next = found.slice(at + 1).find((each) => !isSlot(each, 'filler'));
  return said.length === 0 || (next !== undefined && taken.has(next.means.slot));
}
