import type { Choice } from '../../plan/asking/recall';
import type { State } from '../../plan/asking/query';
import type { Ref } from '../../plan/plan';
import { isSlot, type Found } from '../hear/found';
import { all, first, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { partiesAt } from './people';

const stating = words(
  'is was has had will wont now got went goes going been isnt hasnt cannot can needs waiting awaiting still might may could would should must ought',
);
const tellers = words('we i they he she');
const doing = words('have has had met did sent agreed held ran started asked got completed finished');
const supposing = words(
  'might may could should will would said says think thinks reckon believe hope wants told heard',
);
const asking = words('what which whose how where any show why when who');
/** What says that it is not under way. */
const halted = words(
  'hold paused pause stopped stalled blocked slipped slipping delayed late overdue behind parked',
);

function words(said: string): ReadonlySet<string> {
  return new Set(said.split(' '));
}

/**
 * "1.3 is on hold", "1.9: we've met six heads", "Tom might take 1.3": something is said of one item that is no value
 * known here, and its card would answer nothing. What it may be is offered, with all that was said.
 */
export function readStated(heard: Heard, start: number): Utterance | undefined {
  const said = heard.found.find((found) => isSlot(found, 'ref') || isSlot(found, 'no such ref'));
  if (!said || heard.sentence.questioned || heard.sentence.tokens.some(({ word }) => asking.has(word)))
    return undefined;
  const isFirst = said.from === start;
  if (!(isFirst ? isSaidBehind(heard, said) : isSaidBefore(heard, start, said))) return undefined;
  if (isSlot(said, 'no such ref'))
    return unsure('no such ref', [typedBetween(heard.sentence, said.from, said.to)], []);
  const [ref, ...others] = new Set(all(heard, 'ref').flatMap((found) => found.means.refs));
  if (ref === undefined || others.length > 0) return undefined;
  const rest = restFrom(heard, isFirst ? said.to : start);
  return unsure(
    'which change',
    [typedBetween(heard.sentence, 0, heard.tokens.length)],
    [
      { label: `Note it on ${ref}`, says: `note on ${ref}: ${rest}` },
      ...whatElse(heard, ref, rest),
      { label: `Show ${ref}`, says: `show ${ref}` },
    ],
  );
}

/** A verb right behind the item, what was done, or more than two words behind a mark that are not all asked with. */
function isSaidBehind(heard: Heard, { to }: Found): boolean {
  const { tokens, about, unknown, verbs } = heard;
  const next = tokens[to];
  const left = tokens.length - to;
  if (!next || left < 2) return false;
  if (stating.has(next.word) || tellers.has(next.word)) return true;
  if (left < 3) return false;
  const isDone = all(heard, 'state').some(({ from, means }) => from > to && reached.has(means.state));
  const isOpen = [...about, ...unknown, ...verbs].some((at) => at >= to);
  return isDone || ([':', '-', ',', '.'].includes(next.before) && isOpen);
}

const reached: ReadonlySet<State> = new Set(['done', 'started', 'slipped']);

/** "Tom might take 1.3", "we met six heads for 1.9": somebody does something, and the item stands further on. */
function isSaidBefore(heard: Heard, start: number, { from }: Found): boolean {
  const word = (at: number) => heard.tokens[at]?.word ?? '';
  const named = heard.found.find((found) => found.from === start && isSlot(found, 'name'));
  const isSpeaker = tellers.has(word(start));
  const verb = isSpeaker ? start + 1 : partiesAt(heard, start)?.to;
  if (verb === undefined || verb >= from) return false;
  const isSupposed = supposing.has(word(verb)) && !(word(start) === 'we' || word(verb) === 'will');
  return isSupposed || ((isSpeaker || named !== undefined) && doing.has(word(verb)));
}

function restFrom({ sentence, tokens }: Heard, at: number): string {
  return sentence.text.slice(tokens[at]?.start ?? 0).trim();
}

/** The likeliest thing it may be beside a note: whose it is, a date, or how far. The words become its reason. */
function whatElse(heard: Heard, ref: Ref, rest: string): readonly Choice[] {
  const isDenied = first(heard, 'not') !== undefined;
  const person = isDenied ? undefined : personIn(heard);
  if (person !== undefined)
    return [{ label: `${person} leads ${ref}`, says: `assign ${ref} to ${person}, ${rest}` }];
  const day = first(heard, 'time')?.means.time.future.last;
  const states = all(heard, 'state').map((found) => found.means.state);
  if (!isDenied && states.includes('done'))
    return [{ label: `${ref} is done`, says: `${ref} done, ${rest}` }];
  if (states.includes('slipped') && day !== undefined)
    return [{ label: `Move ${ref} to ${day}`, says: `move ${ref} to ${day}, ${rest}` }];
  const isHalted = heard.tokens.some(({ word }) => halted.has(word));
  return isDenied || isHalted ? [] : [{ label: `${ref} is under way`, says: `${ref} started, ${rest}` }];
}

function personIn({ found, hearing }: Heard): string | undefined {
  const named = found.flatMap((each) => (isSlot(each, 'name') ? [each.means.names] : []));
  const [name, ...others] = named.length === 1 ? (named[0] ?? []) : [];
  if (name?.is !== 'party' || others.length > 0 || !('person' in name.party)) return undefined;
  const { person } = name.party;
  return hearing.vocabulary.partnership.people.find(({ id }) => id === person)?.name;
}
