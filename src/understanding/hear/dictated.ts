import { withFigures } from './spoken-numbers';
import { withShortForms } from './spelled-letters';

interface Mark {
  readonly spoken: RegExp;
  readonly sign: string;
}

/** Behind an article a mark is talked about: "there is a question mark over 2.3", "the comma is missing". */
const unnamed = String.raw`(?<!\b(?:an?|the|at|to|big|missing|inverted))`;

/** A mark with the space in front of it; a phone may begin it with a capital. */
const said = (words: string, not = ''): RegExp =>
  new RegExp(
    `${unnamed}(?:^| +)${words.replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}\\b${not}`,
    'g',
  );

/** What may follow where somebody puts a stop to something, or draws a new line. */
const behindStop = '(?! (?:to|on|in|of|at|for|until)\\b)';
const behindLine = '(?! (?:of|manager|managers|management|managed|under|in|on|for|about|to)\\b)';

/** Only what a phone writes down for somebody who speaks: one of these, and the whole message was dictated. */
const clear: readonly Mark[] = [
  { spoken: said('question mark', '(?! (?:over|on|about|against|around)\\b)'), sign: '?' },
  { spoken: said('exclamation mark'), sign: '!' },
  { spoken: said('semi ?colon'), sign: ';' },
  { spoken: said('colon'), sign: ':' },
  { spoken: said('comma'), sign: ',' },
  { spoken: said('full stop', behindStop), sign: '.' },
  { spoken: said('new (?:line|paragraph)', behindLine), sign: '\n' },
];

/** What is a mark in a dictated message alone. */
const beside: readonly Mark[] = [
  { spoken: said('full stop'), sign: '.' },
  { spoken: said('new (?:line|paragraph)'), sign: '\n' },
  { spoken: / +open (?:bracket|brackets|parenthesis) +/gi, sign: ' (' },
  { spoken: / +close (?:bracket|brackets|parenthesis)\b/gi, sign: ')' },
  { spoken: / +open (?:quote|quotes|inverted commas) +/gi, sign: ' "' },
  { spoken: / +(?:close|end) (?:quote|quotes|inverted commas)\b/gi, sign: '"' },
  { spoken: / +hyphen +/gi, sign: '-' },
  { spoken: / +dash +/gi, sign: ' - ' },
  { spoken: / +(?:forward )?slash +/gi, sign: '/' },
];

/** "three point one is green comma every school is back": a dictated message as it is written. */
export function asWritten(text: string): string {
  const dictated = clear.some(({ spoken }) => text.search(spoken) >= 0);
  const marked = dictated ? withSigns(text, [...clear, ...beside]).trim() : text;
  return withFigures(withShortForms(marked, dictated));
}

const withSigns = (text: string, marks: readonly Mark[]): string =>
  marks.reduce((written, { spoken, sign }) => written.replace(spoken, sign), text);
