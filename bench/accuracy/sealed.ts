import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sentencesIn, type Sentence } from './sentence-file';

/** Where the sealed sentences lie, and the plan of another shape that some of them are about. */
export const sealedFolder = path.join(__dirname, '../sealed');

/** The sealed sentences; throws where a file is not the one whose hash the README names. */
export function sealedSentences(): readonly Sentence[] {
  const readme = readFileSync(path.join(sealedFolder, 'README.md'), 'utf8');
  for (const [, hash, file = ''] of readme.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)) {
    const bytes = readFileSync(path.join(sealedFolder, file));
    if (createHash('sha256').update(bytes).digest('hex') !== hash)
      throw new Error(`${file} is not the file that was sealed`);
  }
  return sentencesIn(sealedFolder);
}
