import { isPlanWord, isShortForm, wordWrittenOut } from './lexicon';
import { isGivenName } from './names';

/**
 * A text in lower case, a space around each word and sign, where a tilde opens whatever stands for one person: `~name`, `~init` (initials),
 * `~cap` (a capital nobody knows), `~first` (the same where a sentence opens, which is less), and the words of the lexicon.
 * Rules anchor at the tilde, so a note about nobody costs one look.
 */
export type Marked = string;

const tokens =
  /\b[sS]\.? ?47\b|\b[A-Z](?:\. ?[A-Z])+\b\.?(?!\w)|[A-Za-zÀ-ž]+(?:['-][A-Za-zÀ-ž]+)*|&|\d+(?:[.,/:-]\d+)*[a-z]{0,2}|[^\sA-Za-zÀ-ž\d]/g;

/** A text in capitals alone says nothing by them. */
export function markedText(text: string): Marked {
  const shouted = !/[a-z]/.test(text);
  let [before, opens] = ['', true];
  let marked = ' ';
  for (const token of (shouted ? text.toLowerCase() : text).match(tokens) ?? []) {
    const isWord = isLetter(token.charCodeAt(0));
    before = isWord ? wordMark(token, before, opens) : token === '&' ? 'and' : token;
    marked += `${before} `;
    opens = !isWord && /^[.!?:;–—•*-]$/.test(token);
  }
  return marked.replace(ofTwoWords, (words) => ` ${oneFor(words)} `);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 192;
}

const ofTwoWords =
  / (?:young (?:person|woman|man|~child)|care leaver|little one|(?:the|this|that|whole) family) (?!(?:hubs?|support|court|group|justice|safeguarding|centre|network|offer|approach)\b)/g;

function oneFor(words: string): string {
  if (words.endsWith('family ')) return '~family';
  return words.endsWith('one ') ? '~baby' : '~child';
}

/** "Lucy Ward" and "Neil Foster" are people, whatever a ward and a foster carer are. */
function wordMark(token: string, before: string, opens: boolean): string {
  const isSurname = before === '~name' && /^[A-Z][a-z]+$/.test(token);
  return isSurname ? '~cap' : markOf(token, opens);
}

/** The owner stands apart, so that "Kayleigh's" is Kayleigh and "she's" is "she is". */
function markOf(token: string, opens: boolean): string {
  const lower = token.toLowerCase();
  const written = isShouted(token) ? undefined : wordWrittenOut(lower);
  if (written !== undefined) return written;
  if (!lower.endsWith('s') && !lower.endsWith('7')) return personIn(token, lower, opens) ?? lower;
  if (/^s.?.?47$/.test(lower)) return 's47';
  if (!lower.endsWith("'s")) return personIn(token, lower, opens) ?? withoutOwner(token, lower, opens);
  const owner = lower.slice(0, -2);
  return `${wordWrittenOut(owner) ?? personIn(token.slice(0, -2), owner, opens) ?? owner} 's`;
}

/** "HE" is higher education and "IT" is computers; "YP" and "SW" are what everybody writes. */
function isShouted(token: string): boolean {
  return token.length === 2 && /^[A-Z]{2}$/.test(token) && token !== 'YP' && token !== 'SW';
}

/** "Kayleighs mum" has lost its apostrophe. */
function withoutOwner(token: string, lower: string, opens: boolean): string {
  return isGivenName(token.slice(0, -1), lower.slice(0, -1), opens) ? "~name 's" : lower;
}

function personIn(word: string, lower: string, opens: boolean): string | undefined {
  const hyphen = lower.indexOf('-');
  const first = hyphen < 0 ? lower : lower.slice(0, hyphen);
  if (word === lower) return isGivenName(word, first, opens) ? '~name' : undefined;
  if (word.includes('.')) return dottedShort.test(lower) ? lower : '~init';
  if (word.length <= 3 && /^[A-Z]{2,3}$/.test(word)) return isShortForm(lower) ? lower : '~init';
  if (isGivenName(word, first, opens)) return '~name';
  if (isPlanWord(first) || !capital.test(word)) return undefined;
  return opens ? '~first' : '~cap';
}

const capital = /^[A-Z][a-zà-ž'-]|^(?:O'|Mc|Mac)[A-Z]/;
const dottedShort = /^(?:u\.? ?k|n\.? ?b|p\.? ?s|n\.? ?i|[ap]\.? ?m|q\.? ?a|d\.? ?o\.? ?b|u\.? ?s|h\.? ?r)\b/;
