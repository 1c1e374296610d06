import type { Proposal } from '../../store/conversation-store';
import type { Utterance } from '../../understanding/words/utterance';

const mayBeReason: ReadonlySet<Utterance['says']> = new Set([
  'unsure',
  'asks',
  'asks in turn',
  'half said',
  'beyond',
] as const);

/**
 * The reason that was missing. After “what is the reason?” the next words are it, unless they plainly ask, thank or
 * tell something else; after a proposal that lacks one, where they begin as a reason does or nothing is known of them.
 */
export function reasonIn(
  { awaitsWhy, lacksWhy, setAside }: Proposal,
  utterance: Utterance,
  said: string,
): string | undefined {
  const text = said.trim();
  const opened = opening.exec(text)?.[0].length ?? 0;
  const isOpened = opened > 0 && lacksWhy === true && setAside !== true;
  if (isOpened) return text.slice(opened);
  const mayBe = mayBeReason.has(utterance.says) && !asks(text);
  if (awaitsWhy === true && mayBe) return text;
  const isUnread = utterance.says === 'unsure' && unread.has(utterance.question.why);
  return lacksWhy === true && setAside !== true && mayBe && isUnread ? text : undefined;
}

const unread: ReadonlySet<string> = new Set(['unknown words', 'which item', 'which meaning', 'which change']);

const joining = String.raw`(?:cos|coz|cuz|since|due to|owing to|reason(?: is)?)\b`;
const because = String.raw`.{0,100}?\bbecause\b`;
const wanted = String.raw`.{0,60}?\b(?:a|the) reason\b\s*[-–:,]`;
const theReason = String.raw`.{0,100}?\bthe reason\b.{0,60}?\bis(?: that)?\b`;

/** "Because …", "the reason, with apologies, is that …", "I ought to have said: it is because …" */
const opening = new RegExp(String.raw`^(?:${joining}|${because}|${theReason}|${wanted})[\s:,-]*`, 'i');

function asks(text: string): boolean {
  const [first = ''] = /^\w+/.exec(text) ?? [];
  return text.endsWith('?') || startsWithRef.test(text) || askingWords.has(first.toLowerCase());
}

const startsWithRef = /^[A-Z]?\d+\.\w/i;

const questionWords = 'what whats wots who whos when whens where wheres how hows why which';
const verbs = 'is are do does did can could show list give send tell open';
const whatIsListed = 'history status due overdue red amber green more anything any';
const askingWords: ReadonlySet<string> = new Set(`${questionWords} ${verbs} ${whatIsListed}`.split(' '));
