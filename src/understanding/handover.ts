import type { PersonId } from '../plan/partnership';
import { personDoubt } from './ask/read-question';
import { isSlot } from './found';
import type { Heard } from './heard';
import { phraseAt, phraseBook, phrasesFor } from './phrases';
import type { Utterance } from './utterance';

const taking = phraseBook(
  phrasesFor(
    '(have |has |am |is |)(just |now |)(taken|taking|took|takes) over (from|for|as);(have |has |am |is |)(now |)(replaced|replacing|replaces)',
    true,
  ),
);
const handing = phraseBook(phrasesFor('(please |)(hand over|transfer|move|pass|give)( all of| all|)', true));
const waiting = phraseBook(
  phrasesFor(
    '(what is |whats |anything |any |)(requests|waiting|pending requests|requests waiting)( for me| to decide| for my approval|);(show |list |)(the |my |)(requests|handovers)',
    true,
  ),
);
const opening = new Set('ok okay hi hello so please'.split(' '));
const after = new Set('what which how so please and can could show list'.split(' '));

/** "I've taken over from Gareth, what have I inherited", "Dana replaces Gareth", "hand over Gareth's posts to Dana". A wish or a question hands nothing over. */
export function readHandover(heard: Heard): Utterance | undefined {
  if (phraseAt(waiting, heard.tokens, 0)?.length === heard.tokens.length) return { says: 'asks requests' };
  const start = opening.has(heard.tokens[0]?.word ?? '') ? 1 : 0;
  const people = takenOver(heard, start) ?? handedOn(heard, start);
  if (!people) return undefined;
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

/** "hand over Gareth's posts to Dana": only posts and everything go with a person; items are given by name. */
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
