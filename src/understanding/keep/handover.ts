import type { Handover, PersonId } from '../../plan/partnership';
import { personDoubt } from '../ask/read-question';
import { timesOf } from '../ask/times';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { askedFor, covering, handing, taking, waiting } from '../words/handover';
import { phraseAt, wholePhrase } from '../words/phrases';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';

const after = new Set('what which how so please and can could show list'.split(' '));

/** "I've taken over from Gareth, what have I inherited", "Dana replaces Gareth", "hand over Gareth's posts to Dana". A wish or a question hands nothing over. */
export function readHandover(heard: Heard): Utterance | undefined {
  if (wholePhrase(waiting, heard.tokens)) return { says: 'asks requests' };
  if (wholePhrase(askedFor, heard.tokens)) return { says: 'asks own requests' };
  const start = heard.tokens[0]?.word === 'so' ? 1 : 0;
  const people = takenOver(heard, start) ?? handedOn(heard, start) ?? coveredFor(heard, start);
  if (!people) return undefined;
  if (people === 'until when') return unsure('which day', [heard.sentence.text], []);
  return personDoubt(heard) ?? { says: 'hands over', ...people };
}

interface People {
  readonly from: PersonId;
  readonly to: PersonId;
}

function takenOver(heard: Heard, start: number): People | undefined {
  const to = personAt(heard, start);
  const verb = to && phraseAt(taking, heard.tokens, to.end);
  const from = verb && personAt(heard, to.end + verb.length);
  if (!to || !from || to.id === from.id) return undefined;
  const next = heard.tokens[from.end];
  const asks = next !== undefined && after.has(next.word);
  if (next && !asks) return undefined;
  return heard.sentence.questioned && !asks ? undefined : { from: from.id, to: to.id };
}

/** "Tom is covering for Sarah from 1 to 14 December", "I'm covering for Ann until the 3rd": without an end, until when is asked. */
function coveredFor(heard: Heard, start: number): Handover | 'until when' | undefined {
  const to = personAt(heard, start);
  const verb = to && phraseAt(covering, heard.tokens, to.end);
  const from = verb && personAt(heard, to.end + verb.length);
  if (!to || !from || to.id === from.id || heard.sentence.questioned) return undefined;
  if (from.end === heard.tokens.length) return 'until when';
  const [time, ...others] = timesOf(heard);
  const whole = time && time.joinedFrom <= from.end + 1 && time.found.to === heard.tokens.length;
  if (!time || !whole || others.length > 0) return undefined;
  const { first, last } = time.time.future;
  const today = heard.hearing.now.day;
  const during = { first: time.relation === 'by' || first < today ? today : first, last };
  return last < today ? undefined : { from: from.id, to: to.id, during };
}

/** "hand over Gareth's posts to Dana": posts or everything can be handed over; single items are given by name. */
function handedOn(heard: Heard, start: number): People | undefined {
  const verb = phraseAt(handing, heard.tokens, start);
  const from = verb && personAt(heard, start + verb.length);
  const joined = heard.tokens.findIndex((token, i) => i > (from?.end ?? 0) && token.word === 'to');
  const to = joined > 0 ? personAt(heard, joined + 1) : undefined;
  if (!from || !to || from.id === to.id || to.end < heard.tokens.length || heard.sentence.questioned)
    return undefined;
  const between = heard.tokens.slice(from.end, joined).map((token) => token.word);
  const posts = between.some((word) => ['post', 'posts', 'role', 'roles', 'everything'].includes(word));
  return posts ? { from: from.id, to: to.id } : undefined;
}

function personAt({ found, hearing }: Heard, at: number): { id: PersonId; end: number } | undefined {
  const each = found.find((one) => one.from === at);
  if (each && isSlot(each, 'me')) return { id: hearing.speaker.id, end: each.to };
  if (!each || !isSlot(each, 'name')) return undefined;
  const [party] = each.means.names.flatMap((name) =>
    name.is === 'party' && 'person' in name.party ? [name.party] : [],
  );
  return party && { id: party.person, end: each.to };
}
