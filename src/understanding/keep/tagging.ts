import { phraseBook, phrasesFor, wholePhrase } from '../words/phrases';
import type { Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';

const where =
  '(| in (the |)(digest|digests|channel|channels|posts)| on (the |)(digest|digests)| any more| anymore)';

const book = phraseBook<boolean>([
  ...phrasesFor(
    `do not (tag|mention|@|ping) me${where};do not want to be (tagged|mentioned)${where};stop (tagging|mentioning|pinging) me${where};no (more |)(tags|tagging|mentions)${where};never (tag|mention) me${where};untag me${where}`,
    false,
  ),
  ...phrasesFor(
    `(can |may |)(tag|mention|ping) me (again|from now on)${where};(start|resume) (tagging|mentioning) me(| again)${where};(can|may) (tag|mention) me${where};want to be (tagged|mentioned)(| again)${where}`,
    true,
  ),
]);

const around = new Set(['you', 'i', 'just']);

/** "don't tag me", "you can tag me again": about the speaker alone, and the whole of the message. */
export function readTagging({ sentence }: Heard): Utterance | undefined {
  const tokens = sentence.tokens.filter(({ word }) => !around.has(word));
  const tagged = sentence.questioned ? undefined : wholePhrase(book, tokens);
  return tagged === undefined ? undefined : { says: 'tags', tagged };
}
