import { hear } from './hear/heard';
import type { Hearing } from './hear/hearing';
import { withoutNames } from './hear/without-names';
import { headedQuestions } from './headings';
import { readTwoQuestions } from './two-questions';
import type { Asks, Utterance } from './words/utterance';

type ReadOne = (text: string, hearing: Hearing) => Utterance;

/** Every question of a message is answered, one after the other; a heading before them is left out, and named. */
export function readInTurn(text: string, hearing: Hearing, readOne: ReadOne): Utterance | undefined {
  if (!text.includes('\n') && !/[.?!]\s/.test(text)) return undefined;
  const headed = headedQuestions(text);
  const [question, ...others] = headed?.questions ?? [];
  if (!headed || question === undefined) return undefined;
  const whole = readOne(question, hearing);
  const read = readTwoQuestions(question, whole, hearing, readOne) ?? whole;
  const leftOut = headed.headings.map((line) => withoutNames(hear(line, hearing)));
  const rest = others.join('\n');
  if (read.says === 'asks in turn')
    return {
      ...read,
      first: naming(read.first, leftOut),
      then: [read.then, rest].filter(Boolean).join('\n'),
    };
  if (read.says !== 'asks') return undefined;
  const first = naming(read, leftOut);
  return rest === '' ? first : { says: 'asks in turn', first, then: rest };
}

const naming = (read: Asks, leftOut: readonly string[]): Asks =>
  leftOut.length === 0 ? read : { ...read, leftOut: [...leftOut, ...(read.leftOut ?? [])] };
