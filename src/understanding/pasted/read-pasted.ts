import type { Told } from '../../plan/command';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import type { Hearing } from '../hear/hearing';
import { clash } from '../tell/behind';
import type { LeftLine, Utterance } from '../words/utterance';
import { linesOf } from './lines';
import { readLine, type LineReader, type ReadLine } from './read-line';
import { columnsOf } from './table';

type ToldInLines = Extract<Utterance, { says: 'tells lines' }>;

/** More lines than a meeting's minutes have are no message to a bot. */
const mostLines = 400;

/**
 * Several things told in one message, read line by line and, within a line, sentence by sentence: pasted minutes, a table, a
 * mail. The guard judges each line by itself; one that it refuses is not read, and is named by its number alone. Nothing is
 * read where a line takes something back, or where lines together say more of a child than each alone.
 */
export function readPasted(text: string, hearing: Hearing): ToldInLines | undefined {
  const lines = linesOf(text);
  if (lines.length > mostLines) return undefined;
  const strictness = strictnessOf(hearing.vocabulary.partnership);
  const isSafe = (words: string): boolean => personalDetailsIn(words, strictness).length === 0;
  const safe = lines.filter((line) => isSafe(line.text));
  if (!isSafe(safe.map((line) => line.text).join('\n'))) return undefined;
  const refused = lines.filter((line) => !safe.includes(line)).map(({ number }) => ({ number }));
  const columns = safe.map((line) => columnsOf(line.text)).find((each) => each !== undefined);
  const reader: LineReader = { hearing, columns, isAlone: lines.length === 1 };
  const rows = safe.filter((line) => columnsOf(line.text) === undefined);
  const read = rows.map((line) => readLine(line, reader));
  return read.includes(undefined)
    ? undefined
    : toldOf(
        read.flatMap((one) => one ?? []),
        refused,
        hearing,
      );
}

function toldOf(
  read: readonly ReadLine[],
  refused: readonly LeftLine[],
  { vocabulary }: Hearing,
): ToldInLines | undefined {
  const told = read.flatMap((one) => one.told);
  const left = [...refused, ...read.flatMap((one) => one.left)];
  if (told.length === 0) return undefined;
  const isNarrowed = read.some((one) => one.narrows);
  return {
    says: 'tells lines',
    plan: vocabulary.plan.id,
    told: told.map((one) => (isNarrowed || contradicted(one, told) ? { ...one, doubtful: true } : one)),
    left: left.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0)),
  };
}

/** Told twice of one item, and differently. */
function contradicted({ command }: Told, all: readonly Told[]): boolean {
  return all.some(
    ({ command: other }) =>
      other !== command &&
      command.kind === 'update' &&
      other.kind === 'update' &&
      command.ref === other.ref &&
      clash(command, other),
  );
}
