import type { Assign } from '../../plan/command';
import type { Party } from '../../plan/partnership';
import { personDoubt } from '../ask/read-question';
import { skip, stretchOf } from '../hear/courtesy';
import { isSlot } from '../hear/found';
import { grammar, type Fit, type SlotReader } from '../hear/grammar';
import type { Heard } from '../hear/heard';
import { typedBetween, type Token } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import { givingLead, takingLead } from '../words/leading';
import { nowWords } from '../words/people';
import { itemNamed, mayEnd } from './item-slot';
import { partiesAt, told } from './people';
import type { Clause, ClauseReader } from './stretch';

/** Who is named: parties of the register, a name that several share, or one that nobody there has. */
type Somebody = readonly Party[] | 'shared' | 'stranger';

const stranger: SlotReader<Somebody> = (heard, from) => {
  const to = knownAt(heard, from).length > 0 ? from : strangerTo(heard, from);
  return to > from ? [{ to, value: 'stranger' }] : [];
};

const somebody: SlotReader<Somebody> = (heard, from) => [...knownAt(heard, from), ...stranger(heard, from)];

const person: SlotReader<Somebody> = (heard, from) =>
  knownAt(heard, from).filter(({ value }) => typeof value === 'string' || value.every(isPerson));

const other: SlotReader<Somebody> = (heard, from) =>
  heard.found.some((found) => found.from === from && isSlot(found, 'me')) ? [] : somebody(heard, from);

const isPerson = (party: Party): boolean => 'person' in party;

function knownAt(heard: Heard, from: number): readonly { to: number; value: Somebody }[] {
  const given = partiesAt(heard, from);
  if (given) return [{ to: given.to, value: given.parties }];
  const found = heard.found.find((each) => each.from === from && isSlot(each, 'name'));
  const isShared = found && personDoubt(stretchOf(heard, found.from, found.to)) !== undefined;
  return isShared ? [{ to: found.to, value: 'shared' }] : [];
}

/** Where a name of at most three words ends that nobody in the register has: as typed, words that nobody knows. */
function strangerTo({ sentence: { tokens }, hearing: { vocabulary } }: Heard, from: number): number {
  const isStrange = (at: number) => !vocabulary.knows(tokens[at]?.word ?? '');
  const isName = ({ word, typed }: Token, at: number) =>
    /^\p{L}+$/u.test(word) && (isStrange(at) || /^\p{Lu}\p{Ll}/u.test(typed));
  const words = tokens.slice(from, from + 3);
  const end = words.findIndex((token, i) => !isName(token, from + i));
  const to = end < 0 ? from + words.length : from + end;
  return words.slice(0, to - from).some((_, i) => isStrange(from + i)) ? to : from;
}

const slots = { item: itemNamed, somebody, stranger, person, other };
const leading = grammar<Pick<Assign, 'off'>, typeof slots>(
  [
    [givingLead, {}],
    [takingLead, { off: true }],
  ],
  slots,
);

/** "dana cole to lead 4.2 from today", "1.3 is now with Tom", "I'll take 1.3", "take Tom off 1.3". */
export const readLead: ClauseReader = ({ heard, from }) => {
  for (let to = from + 2; to <= heard.tokens.length; to += 1) {
    if (!mayEnd(heard, to)) continue;
    const part = stretchOf(heard, from, to);
    const fit = leading.read(part);
    if (fit) return clauseOf(part, fit, skip(nowWords, heard, to), heard);
  }
  return undefined;
};

function clauseOf(
  part: Heard,
  fit: Fit<Pick<Assign, 'off'>, typeof slots>,
  to: number,
  whole: Heard,
): Clause | undefined {
  const [named] = (['somebody', 'stranger', 'person', 'other'] as const).flatMap((slot) => fit.all(slot));
  const [of] = fit.all('item');
  const value = named?.value ?? [];
  if (value === 'stranger') return { is: 'unsure', utterance: unsure('not in the register', [], []), to };
  const doubt = value === 'shared' ? personDoubt(whole) : undefined;
  if (doubt) return { is: 'unsure', utterance: doubt, to };
  if (!of || value === 'shared') return undefined;
  const who = named ? typedBetween(part.sentence, named.from, named.to) : '';
  const says = (ref: string) => (fit.means.off ? sayOff(who, ref) : `assign ${ref} to ${who}`);
  const { off } = fit.means;
  return told(part, [of.from, of.to], to, says, (ref) => ({
    ...{ kind: 'assign', ref, as: 'lead', parties: value, beside: false },
    ...(off && { off }),
  }));
}

const sayOff = (who: string, ref: string): string =>
  who === '' ? `unassign ${ref}` : `take ${who} off ${ref}`;
