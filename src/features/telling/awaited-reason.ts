import type { Utterance } from '../../understanding/words/utterance';

/** After “what is the reason?” the next words are it, unless they plainly ask, thank or tell something else. */
export function soundsLikeReason(utterance: Utterance, text: string): boolean {
  const mayBe = utterance.says === 'unsure' || utterance.says === 'asks' || utterance.says === 'beyond';
  return mayBe && !asks(text.trim());
}

function asks(text: string): boolean {
  const [first = ''] = /^\w+/.exec(text) ?? [];
  return text.endsWith('?') || startsWithRef.test(text) || askingWords.has(first.toLowerCase());
}

const startsWithRef = /^[A-Z]?\d+\.\w/i;

const questionWords = 'what whats wots who whos when whens where wheres how hows why which';
const verbs = 'is are do does did can could show list give send tell open';
const whatIsListed = 'history status due overdue red amber green more anything any';
const askingWords: ReadonlySet<string> = new Set(`${questionWords} ${verbs} ${whatIsListed}`.split(' '));
