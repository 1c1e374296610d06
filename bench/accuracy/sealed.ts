import path from 'node:path';
import { checkSeals } from '../seals';
import { sentencesIn, type Sentence } from './sentence-file';

/** Where the sealed sentences lie, and the plan of another shape that some of them are about. */
export const sealedFolder = path.join(__dirname, '../sealed');

/** The sealed sentences; throws where a file is not the one that was sealed. */
export function sealedSentences(): readonly Sentence[] {
  checkSeals(sealedFolder);
  return sentencesIn(sealedFolder);
}
