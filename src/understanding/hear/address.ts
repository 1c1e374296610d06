import type { Hearing } from './hearing';

/** How people address whoever they speak to; behind a comma it is nothing else. */
const people = `mun|butt|butty|pet|duck|hen|mate|pal|hinny|bab|bruv|blud|fam|cocker|chuck|petal|treacle|sunshine|darlin|love|luv|lads|lass|lad|
  man|boss|guv|cariad|our kid|me duck|me lover|my lover|my lovely|my dear`;
/** What is put behind a sentence to round it off. */
const rounding = `like|see|ken|ye ken|d'ye ken|you know|y'know|tha knows|(?:you )?know what i mean|ya get me|you get me|there we are then|
  there you go|tidy|so it is|so they are|if i'm honest|if im honest|to be honest|to be fair|tbh|tbf|just saying`;
/** Behind a question these ask for nothing more; behind a statement they doubt it. “Whose is it” is the question itself. */
const doubting = 'innit|isit|eh|(?<!\\b(?:whose|what|who|when|where|why|how|which)\\s+)is it';

const oneOf = (words: string): string => words.replace(/\n\s*/g, '');
const ends = (words: string, comma: string): RegExp =>
  new RegExp(`${comma}(?:${oneOf(words)})(?=\\s*[.!?]*$)`, 'i');

const addressed = ends(`${people}|${rounding}`, ',\\s*');
const plain = ends(
  `${people}|like|see|tbh|tbf|if i'm honest|if im honest|to be honest|to be fair`,
  '(?<=(\\S+))\\s+',
);
const doubted = ends(doubting, ',?\\s+');
/** "gone amber see, one report is still to come" */
const inFront = new RegExp(`^([^,;\\n]*?(\\S+)),? (?:${oneOf(`${people}|like|see`)})(?=,\\s)`, 'i');
const asks = /^\W*(?:what|which|who|whose|when|where|why|how|is|are|has|have|any|owt|show|list)\b|\?\s*$/i;

/** Without a comma it must stand behind a word that ends what was said: "young man" and "what is it like" are left. */
const closing = new Set(
  `then yet now please pls late overdue red amber green complete done finished today week month year again started due left one ones`.split(
    /\s+/,
  ),
);

/** Longer messages are minutes and notes, kept as they are typed. */
const longest = 400;

/** A message without the words of address and tags at its end, or before its first comma: "4.1's gone amber see, …". */
export function withoutAddress(text: string, { vocabulary }: Hearing): string {
  if (text.length > longest || text.includes('\n')) return text;
  const names = vocabulary.book.words;
  const closes = (word: string) => closing.has(word.toLowerCase()) || /^[a-z]?\d+\.\d+$/i.test(word);
  const isNamed = (words: string) => names.has(words.trim().replace(/^,\s*/, '').toLowerCase());
  const isAskedLike = (words: string) => words.trim() === 'like' && asks.test(text); // "what is 1.3 like"
  const once = (said: string) =>
    (asks.test(said) ? said.replace(doubted, '') : said)
      .replace(addressed, (words) => (isNamed(words) ? words : ''))
      .replace(plain, (words, before: string) =>
        closes(before) && !isNamed(words) && !isAskedLike(words) ? '' : words,
      )
      .replace(inFront, (words, kept: string, before: string) => (closes(before) ? kept : words));
  return once(once(text));
}
