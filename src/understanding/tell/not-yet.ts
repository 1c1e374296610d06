import { skip } from '../hear/courtesy';
import { isSlot, type Found } from '../hear/found';
import { all, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import { tiedTo, unmakers } from '../words/not-yet';
import type { Utterance } from '../words/utterance';

/**
 * "delete 1.3", "1.3 is superseded by 1.6": understood, and nothing that can be done here yet. It is said so, and the
 * words are offered as a note.
 */
export function readNotYet(heard: Heard, start: number): Utterance | undefined {
  const [said] = all(heard, 'ref');
  const [ref] = said?.means.refs ?? [];
  if (!said || ref === undefined || heard.sentence.questioned) return undefined;
  if (!isUnmade(heard, start, said) && !isTied(heard, start, said)) return undefined;
  const from = said.from === start ? said.to : start;
  const words = typedBetween(heard.sentence, from, heard.tokens.length);
  return unsure(
    'cannot yet',
    [],
    [
      { label: `Note it on ${ref}`, says: `note on ${ref}: ${words}` },
      { label: `Show ${ref}`, says: `show ${ref}` },
    ],
  );
}

/** The order, and its item right behind it. */
const isUnmade = (heard: Heard, start: number, { from }: Found): boolean => {
  const to = skip(unmakers, heard, start);
  return to > start && to === from;
};

/** The item, how it hangs together with something, and the other item. */
function isTied(heard: Heard, start: number, { from, to }: Found): boolean {
  const tied = skip(tiedTo, heard, to);
  const isOther = heard.found.some((found) => isSlot(found, 'ref') && found.from === tied);
  return from === start && tied > to && isOther;
}
