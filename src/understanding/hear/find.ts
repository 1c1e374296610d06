import { isOnlyAcronym, type Found } from './found';
import type { Hearing } from './hearing';
import { language } from './language';
import { foundMention, mentionAt } from './mentions';
import { phraseAt } from '../words/phrases';
import { readMeant } from './readers/cue';
import { readFigureOne } from './readers/kind';
import { readCount } from './readers/progress';
import { readConcerning } from './readers/rating';
import { readOpening } from './readers/opening';
import { readPointer, readRef } from './readers/ref';
import { readLimit } from './readers/show';
import { readLeftUndone } from './readers/state';
import { readMeeting, readOtherYear, readUnitAfter, readWhen } from './readers/time';
import type { Token } from './sentence';

type Reader = (tokens: readonly Token[], at: number, hearing: Hearing) => Found | undefined;

/** A short form that is also a word of the language ("RAG") is left to the language. */
const readNames: Reader = (tokens, at, { vocabulary }) => {
  const found = phraseAt(vocabulary.book, tokens, at);
  if (found && isOnlyAcronym(found.value.means) && phraseAt(language.book, tokens, at)) return undefined;
  return found && { from: at, to: at + found.length, ...found.value };
};

/** "which priority 2 actions": of that priority, and not by priority. */
const readWhichNumbered: Reader = (tokens, at, { vocabulary }) => {
  if (tokens[at]?.word !== 'which' || !/^p?\d+$/.test(tokens[at + 2]?.word ?? '')) return undefined;
  const found = phraseAt(vocabulary.book, tokens, at + 1);
  return found && found.length > 1 ? { from: at, to: at + 1 + found.length, ...found.value } : undefined;
};

const readLanguage: Reader = (tokens, at) => {
  const found = phraseAt(language.book, tokens, at);
  return found && { from: at, to: at + found.length, ...found.value };
};

const readMention: Reader = (tokens, at, { mentions }) => {
  const found = mentionAt(tokens, at, mentions);
  return found && foundMention(at, found);
};

/** Every reader: of two equally long claims, that of the first stands. */
const readers: readonly Reader[] = [
  readMention,
  readMeant,
  readRef,
  readMeeting,
  readOpening,
  readCount,
  readWhen,
  readUnitAfter,
  readConcerning,
  readNames,
  readWhichNumbered,
  readOtherYear,
  readLimit,
  readLeftUndone,
  readFigureOne,
  readPointer,
  readLanguage,
];

/** Left to right, the longest claim at each word; a word that no reader claims is left for what the item is about. */
export function findAll(tokens: readonly Token[], hearing: Hearing): readonly Found[] {
  const all: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const best = bestAt(tokens, at, hearing);
    if (best) all.push(best);
    at = best?.to ?? at + 1;
  }
  return all;
}

/** "The police lead" is the post and not the police: an article gives way where what follows it reaches further. */
function bestAt(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  const whole = longestAt(tokens, at, hearing);
  if (tokens[at]?.word !== 'the' || !whole || whole.to === at + 1) return whole;
  const later = longestAt(tokens, at + 1, hearing);
  return later && later.to > whole.to ? readLanguage(tokens.slice(0, at + 1), at, hearing) : whole;
}

function longestAt(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  let best: Found | undefined;
  for (const read of readers) {
    const found = read(tokens, at, hearing);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}
