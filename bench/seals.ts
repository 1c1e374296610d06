import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Throws where a file of a sealed folder is not the one whose hash its README names. */
export function checkSeals(folder: string): void {
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const seals = [...readme.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)];
  if (seals.length === 0) throw new Error(`${folder} names no hashes`);
  for (const [, hash, file = ''] of seals) {
    const bytes = readFileSync(path.join(folder, file));
    if (createHash('sha256').update(bytes).digest('hex') !== hash)
      throw new Error(`${file} is not the file that was sealed`);
  }
}
