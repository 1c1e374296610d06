import { isSlot, type Found, type Relation } from '../hear/found';
import type { Heard } from '../hear/heard';

/**
 * "Exceptions for the board", "split P4 by colour for me": for whom it is said, and not whose it is. A group that looks
 * after items of the plan may be either, and is taken as whose.
 */
export function isAudience(found: Found, heard: Heard): boolean {
  const before = heard.tokens[found.from - 1]?.word;
  const led = before === 'the' || before === 'our' ? heard.tokens[found.from - 2]?.word : before;
  if (isSlot(found, 'me') && isOnlySpeaking(found, heard)) return true;
  if (isSlot(found, 'me'))
    return led === 'for' && heard.tokens[found.from]?.word === 'me' && found.from > 2 && !saysWhose(heard);
  if (!['for', 'to', 'at'].includes(led ?? '') || !isSlot(found, 'name')) return false;
  const groups = found.means.names.flatMap((name) => (name.is === 'group' ? [name.id] : []));
  const narrowed = heard.found.some((each) => ['rating', 'state', 'cue', 'show'].includes(each.means.slot));
  return narrowed && groups.length > 0 && !groups.some((id) => looksAfterItems(heard, id));
}

/** "where can I find", "I am so sorry", "nobody told me": whoever asks says so of themselves, and asks for nothing of theirs. */
function isOnlySpeaking({ from, to }: Found, heard: Heard): boolean {
  const word = heard.tokens[from]?.word;
  if (word === 'me') return spokenTo.has(heard.tokens[from - 1]?.word ?? '');
  const verb = heard.tokens.slice(to).find((token) => !leading.has(token.word));
  return (
    word === 'i' &&
    speaking.has(verb?.word ?? '') &&
    !heard.found.some((each) => isSlot(each, 'as')) &&
    !heard.found.some((each) => isSlot(each, 'cue') && ['owing', 'doing'].includes(each.means.cue))
  );
}

const leading = new Set(
  'am was be been have had would should will could might may do did just only so very really most quite also not truly'.split(
    ' ',
  ),
);
const speaking = new Set(
  `can could find see know mean meant think thought wonder wondered wondering saw heard read said asked told missed forgot ask
   sorry grateful obliged afraid sure glad unsure confused hope hoping apologise please appreciate realise`.split(
    /\s+/,
  ),
);
const spokenTo = new Set('told asked asking telling help excuse forgive pardon tell ask'.split(' '));

/** "what's left for me" */
const saysWhose = (heard: Heard): boolean =>
  heard.found.some(
    (found) =>
      isSlot(found, 'state') || (isSlot(found, 'cue') && ['due', 'owing', 'doing'].includes(found.means.cue)),
  );

function looksAfterItems({ hearing: { vocabulary } }: Heard, id: string): boolean {
  const { partnership, plan } = vocabulary;
  const group = partnership.groups.find((each) => each.id === id);
  return (
    group?.looksAfter.some((care) => care.plan === plan.id) === true ||
    plan.items.some((item) => item.group === id)
  );
}

/** "Not before February", "not due until March": it denies the time, and nothing that stands behind it. */
export function deniesTime(found: Found, heard: Heard): boolean {
  if (!isSlot(found, 'not')) return false;
  const startingAt = (at: number) => heard.found.find(({ from }) => from === at);
  let next = startingAt(found.to);
  while (next && (isSlot(next, 'filler') || isDue(next))) next = startingAt(next.to);
  return next !== undefined && isSlot(next, 'relation') && dated.has(next.means.relation);
}

const dated: ReadonlySet<Relation> = new Set(['before', 'by', 'after']);

const isDue = (found: Found): boolean => isSlot(found, 'cue') && found.means.cue === 'due';

/** "the 8 December Board" is a day. */
export const isOfDay = (found: Found, heard: Heard): boolean =>
  isSlot(found, 'name') &&
  found.means.names.some(({ is }) => is === 'group') &&
  heard.found.some(
    (each) => each.to === found.from && isSlot(each, 'time') && each.means.time.unit === 'day',
  );
