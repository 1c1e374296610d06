import type { Utterance } from '../../src/understanding/words/utterance';
import { matches } from './matching';
import type { Expected, Sentence } from './sentence-file';

/** How a reading compares with the right one. A right question is exact; a wrong write would propose a change nobody asked for. */
export type Verdict = 'exact' | 'needless question' | 'wrong read' | 'wrong write';

export interface Judged {
  readonly sentence: Sentence;
  readonly heard: Utterance;
  readonly verdict: Verdict;
}

export function judge(sentence: Sentence, heard: Utterance): Judged {
  return { sentence, heard, verdict: verdictOf(sentence.expected, heard) };
}

function verdictOf(expected: readonly Expected[], heard: Utterance): Verdict {
  if (expected.some((each) => matches(heard, each))) return 'exact';
  if (heard.says === 'unsure') return 'needless question';
  if (heard.says !== 'tells') return 'wrong read';
  const changes = changesOf(heard);
  return expected.some((each) => each.says === 'tells' && changesOf(each) === changes)
    ? 'wrong read'
    : 'wrong write';
}

/** What would become different, apart from the member's own words about it. */
function changesOf(tells: { readonly commands?: unknown }): string {
  const commands = Array.isArray(tells.commands)
    ? (tells.commands as readonly Record<string, unknown>[])
    : [];
  return JSON.stringify(
    commands.map(({ kind, ref, rating, progress, forecast, note, evidence }) => [
      kind,
      ref,
      rating,
      inOrder(progress),
      forecast,
      note !== undefined,
      evidence !== undefined,
    ]),
  );
}

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, each]): unknown => [key, inOrder(each)])
    : value;

/** How many of each verdict, and of how many. */
export interface Score {
  readonly of: number;
  readonly exact: number;
  readonly needlessQuestions: number;
  readonly wrongReads: number;
  readonly wrongWrites: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length;
  return {
    of: judged.length,
    exact: count('exact'),
    needlessQuestions: count('needless question'),
    wrongReads: count('wrong read'),
    wrongWrites: count('wrong write'),
  };
}

/** A miss as a person reads it: who said what, what was expected, what was heard. */
export function missLine({ sentence, heard, verdict }: Judged): string {
  const before = sentence.after.map((said) => `“${said}”, then `).join('');
  return [
    `${verdict}: ${sentence.id} (${sentence.plan}, ${sentence.as}) ${before}“${sentence.say}”`,
    `  expected ${sentence.expected.map((each) => JSON.stringify(each)).join(' or ')}`,
    `  heard    ${JSON.stringify(heard)}`,
  ].join('\n');
}
