import type { Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';

const wording = '(?:wording|text|message|words|details|number)';
const rewording = new RegExp(
  `^(?:please )?(?:change|set|update|make|reword) (?:the |our )?front[ -]?door(?:'s)?(?: ${wording})?(?: so (?:that )?it says| to say| to read| to)? ?[:,-] ?"?(?<words>.+?)"?$`,
  'is',
);
const asking = new RegExp(
  `^(?:please )?(?:show|give|tell|what is|what's|whats|what does|where is|wheres)(?: me)? (?:the |our )?front[ -]?door(?: ${wording}| say)?[?.! ]*$`,
  'i',
);

/** "change the front door wording to: …", "what's the front door number?". Its words speak of children in danger, and are read before whoever speaks of one is. */
export function readFrontDoor({ sentence }: Heard): Utterance | undefined {
  if (asking.test(sentence.text)) return { says: 'asks front door' };
  const words = rewording.exec(sentence.text)?.groups?.['words'];
  return words === undefined ? undefined : { says: 'words front door', words: words.trim() };
}
