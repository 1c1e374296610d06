import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import type { PlanId } from '../../src/plan/partnership';

/** One sentence as a member says it, and the reading that is right; several where a reasonable member may mean any of them. */
export interface Sentence {
  readonly id: string;
  readonly plan: PlanId;
  /** Who says it, by name. */
  readonly as: string;
  /** The group in whose channel it is said. */
  readonly group?: string;
  /** What the same member said before, in the same conversation. */
  readonly after: readonly string[];
  readonly say: string;
  readonly kind: string;
  readonly expected: readonly Expected[];
}

/** An utterance in part: what is left out is not looked at, except that a filter holds nothing else. `not` is all that it must not say. */
export type Expected = Readonly<Record<string, unknown>>;

const expected = z.record(z.string(), z.unknown());
const line = z.strictObject({
  id: z.string(),
  plan: z.string(),
  as: z.string(),
  group: z.string().nullish(),
  after: z.union([z.string(), z.array(z.string())]).nullish(),
  say: z.string(),
  kind: z.string(),
  expect: z.union([expected, z.array(expected).min(1)]),
});

/** Every sentence of a folder's .jsonl files, in the order of their names. */
export function sentencesIn(folder: string): readonly Sentence[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => readSentences(path.join(folder, name)));
}

function readSentences(file: string): readonly Sentence[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, i) => (text.trim() === '' ? [] : [sentenceOf(text, `${file}:${i + 1}`)]));
}

function sentenceOf(text: string, place: string): Sentence {
  const read = line.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`${place}: ${z.prettifyError(read.error)}`);
  const { after, expect, group, ...rest } = read.data;
  return {
    ...rest,
    ...(typeof group === 'string' && { group }),
    after: [after ?? []].flat(),
    expected: [expect].flat(),
  };
}
