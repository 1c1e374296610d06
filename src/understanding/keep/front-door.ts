import { grammar } from '../hear/grammar';
import { asTyped, type Heard } from '../hear/heard';
import { theRest } from '../hear/slots';
import type { Utterance } from '../words/utterance';

const door = '(the|our|) (front door|frontdoor)';
const wording = '(wording|text|message|words|details|number|)';

const sentences = grammar(
  [
    [
      `(change|set|update|make|reword) ${door} ${wording} ((so (that|) it says|to (say|read|))|) (:|,|-) {words}`,
      'words',
    ],
    [`(show|give|tell|what is|what does|where is) (me|) ${door} (${wording}|say)`, 'asks'],
  ],
  { words: theRest },
);

/** "change the front door wording to: …", "what's the front door number?". Its wording may speak of children in danger, so it is read before emergencies are. */
export function readFrontDoor(heard: Heard): Utterance | undefined {
  const said = sentences.read(asTyped(heard));
  if (!said) return undefined;
  const words = said.first('words');
  return words === undefined ? { says: 'asks front door' } : { says: 'words front door', words };
}
