import { groupOfNames } from '../hear/group-named';
import { phraseAt } from '../words/phrases';
import { typedBetween, wordsOf } from '../hear/sentence';
import { all, type Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';

const channelWords = [
  'this channel is',
  'this channel is for',
  'this is the channel for',
  'link this channel to',
  'link channel to',
  'this channel belongs to',
  'use this channel for',
  'this channel:',
].map(wordsOf);

const byLength = [...channelWords].sort((one, other) => other.length - one.length);

/** "this channel is Safeguarding Effectiveness", "be Carol Price". */
export function readSettings(heard: Heard): Utterance | undefined {
  const { tokens } = heard;
  const rest = byLength.find((words) => words.every((word, i) => tokens[i]?.word === word));
  if (rest) {
    const group = groupAt(heard, rest.length);
    if (group !== undefined) return { says: 'link channel', group };
  }
  const [opening] = tokens;
  if (opening?.word !== 'be' || tokens.length < 2 || tokens.length > 5) return undefined;
  const name = typedBetween(heard.sentence, 1, tokens.length);
  return /^[\p{L}' -]+$/u.test(name) ? { says: 'be', name } : undefined;
}

function groupAt(heard: Heard, at: number): string | undefined {
  const start = heard.tokens[at]?.word === 'the' ? at + 1 : at;
  const named = phraseAt(heard.hearing.vocabulary.book, heard.tokens, start)?.value.means;
  const names =
    named?.slot === 'name' ? named.names : all(heard, 'name').flatMap((found) => found.means.names);
  return groupOfNames(names, heard);
}
