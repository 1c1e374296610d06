import type { Command } from '../../plan/command';
import { hasWords, textsOf } from '../../plan/deciding/words';
import { personalDetailsIn, strictnessOf, type PersonalDetail } from '../../plan/guard';
import type { Utterance } from '../../understanding/words/utterance';
import type { Reply, Setting } from '../feature';
import { wholeOf } from './add-item';
import { refusedQuestionReply, refusedWordsReply, type Wanted } from './refused-words';

/**
 * Whatever is said passes the normal guard. What was read line by line was judged by the line, and a refused one left out. A strict one also looks at what would be kept: the words of a change, or all
 * that was said where it is neither told nor asked.
 */
export function detailsSaid(
  text: string,
  utterance: Utterance,
  { partnership }: Setting,
): readonly PersonalDetail[] {
  if (utterance.says === 'tells lines') return [];
  const strictness = strictnessOf(partnership);
  const found = personalDetailsIn(text, 'normal');
  if (strictness === 'normal' || isLeftToNormal(utterance)) return found;
  const kept = utterance.says === 'tells' ? utterance.commands.flatMap(wordsTold) : [text];
  return [...new Set([...found, ...kept.flatMap((words) => personalDetailsIn(words, strictness))])];
}

/** Questions are forgotten after a day, and a front door needs its phone number, so the normal guard is enough for both. */
function isLeftToNormal({ says }: Utterance): boolean {
  return says === 'asks' || says === 'asks in turn' || says === 'words front door';
}

function wordsTold(command: Command): readonly string[] {
  return hasWords(command) ? Object.values(textsOf(command)) : [];
}

/** A false alarm can be kept only if the message told a single change. */
export function refusedSpeech(
  found: readonly PersonalDetail[],
  utterance: Utterance,
  setting: Setting,
): Promise<Reply> {
  const refusal = { reason: 'personal details', found } as const;
  if (['asks', 'asks in turn', 'unsure'].includes(utterance.says))
    return Promise.resolve(refusedQuestionReply(refusal, setting));
  return refusedWordsReply(refusal, wantedBy(utterance), setting);
}

function wantedBy(utterance: Utterance): Wanted | undefined {
  if (utterance.says === 'adds') {
    const command = wholeOf(utterance.given);
    return command && { plan: utterance.plan, command };
  }
  if (utterance.says !== 'tells' || utterance.commands.length > 1) return undefined;
  const [command] = utterance.commands;
  return command && { plan: utterance.plan, command };
}
