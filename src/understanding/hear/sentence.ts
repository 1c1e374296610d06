import { contractions, marks, spellings } from '../words/spellings';

/** One word of what was typed, in lower case, with chat spellings written out. */
export interface Token {
  readonly word: string;
  /** As typed; the words of `what's` are two tokens that share it. */
  readonly typed: string;
  /** Where it stands in the cleaned text. */
  readonly start: number;
  readonly end: number;
  /** The punctuation in front of it: one of `, ; : - . ( ? ! \n "`, or nothing. A hyphen inside a word is nothing. */
  readonly before: string;
}

export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** It has a question mark. */
  readonly questioned: boolean;
}

const shapes = [
  /https?:\/\/\S*[^\s.,;)\]]/, // a link
  /[a-z]?\d+\.[a-z]?\d+(?:\.[a-z])?(?:@\d{4}-\d{2})?(?![\d/]|\.\d)(?:'?s\b)?/, // a ref, or its 's
  /\d{4}-\d{2}-\d{2}/, // 2021-11-30
  /\d{4}[-/]\d{2,4}(?!\d)/, // 2021-22
  /\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\d/])/, // 3/4
  /\d+-\d+/, // 0-25
  /w\/c|m\/s|w\/e|b\/c|w\/o|o\/d/,
  /\d+%/,
  /[a-z0-9£]+(?:[&'][a-z0-9]+)*'?/, // a word, t&f, what's
  /[&%=+]|->|→/,
];
const wordShape = new RegExp(shapes.map((shape) => shape.source).join('|'), 'giu');

/** The words of a message. Case, curly quotes, emoji and repeated spaces make no difference. */
export function sentenceOf(message: string): Sentence {
  const text = clean(message);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(wordShape)) {
    const before = punctuation(text.slice(last, match.index), tokens.length === 0);
    last = match.index + match[0].length;
    tokens.push(...written(match[0], match.index, last, before));
  }
  const questioned = /\?\s*[)!."']*\s*$/.test(text) || tokens.some((token) => token.before === '?');
  return { text, tokens, questioned };
}

function clean(message: string): string {
  if (/^[\x20-\x7e]*$/.test(message)) return message.trim();
  let text = message
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—−]/g, ' - ');
  for (const [mark, word] of marks) text = text.replaceAll(mark, word);
  return text.replace(/\p{Extended_Pictographic}|[\u200b-\u200d\ufe0f\u00ad]/gu, ' ').trim();
}

function punctuation(between: string, first: boolean): string {
  if (/\n/.test(between)) return '\n';
  if (between.includes('?')) return '?';
  const mark = /[,;:.(!"]/.exec(between)?.[0];
  if (mark) return mark;
  const dash = between.includes('-') && (first || /\s/.test(between));
  return dash ? '-' : '';
}

function written(typed: string, start: number, end: number, before: string): Token[] {
  const word = wordOf(typed.toLowerCase());
  const [, northern] = /^th?'([a-z]{3,})$/.exec(typed.toLowerCase()) ?? []; // t'old plan
  if (northern !== undefined)
    return written('the', start, end, before).concat(written(northern, start, end, ''));
  const words = contractions.get(typed.toLowerCase()) ?? spellings.get(word) ?? [word];
  return words.map((each, i) => ({ word: each, typed, start, end, before: i === 0 ? before : '' }));
}

/** `Neil's` is Neil, `1.3's` is 1.3, `what's` is whats, `don't` is dont. */
function wordOf(typed: string): string {
  const bare = typed.replace(/'/g, '');
  if (/^https?:/.test(typed)) return typed;
  if (typed === '&' || typed === '+') return 'and';
  if (typed === '%') return 'percent';
  if (typed === '->' || typed === '→') return 'to';
  if (spellings.has(bare)) return bare;
  return typed.replace(/'s?$|(?<=\d\.\d+)s$/, '').replace(/'/g, '');
}

/** The words of a name, read as they would be when typed. */
export function wordsOf(name: string): readonly string[] {
  return sentenceOf(name).tokens.map((token) => token.word);
}

/** The text as typed between two tokens, the second not included. */
export function typedBetween(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? sentence.text.slice(first.start, last.end) : '';
}
