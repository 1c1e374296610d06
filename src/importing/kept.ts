import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/**
 * What was made earlier from the same words by the same code, or else made now and kept.
 * Where the place cannot be written to, nothing is kept and everything works without.
 */
export function kept<T>(place: string, words: readonly string[], make: () => T): T {
  const file = join(place, `plans${extname(__filename)}.json`);
  const key = keyOf([...words, ...ownCode()]);
  const held = read(file);
  if (held?.key === key) return held.value as T;
  const value = make();
  write(file, JSON.stringify({ key, value }));
  return value;
}

function keyOf(words: readonly string[]): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word.length}:${word}`);
  return hash.digest('hex');
}

/** The code of this folder, so that nothing made by an older loader is used. */
function ownCode(): readonly string[] {
  const code = readdirSync(__dirname).filter((name) => extname(name) === extname(__filename));
  return code.sort().map((name) => readFileSync(join(__dirname, name), 'utf8'));
}

function read(file: string): { key: unknown; value: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { key: unknown; value: unknown };
  } catch {
    return undefined;
  }
}

/** Writes the file under another name and moves it into place, so that no other process reads half of it. */
function write(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, file);
  } catch {
    return;
  }
}
