import type { Ref } from '../../plan/plan';
import { readBare, readDone, readRating, readStatement } from './clause';
import { readChallenge } from './challenge';
import { readDating } from './dating';
import { readEvidence, readNote } from './free-text';
import { readLead } from './lead';
import { readMove } from './move';
import { readNews } from './news';
import { readAssign, readEntrust, readEscalate } from './people';
import { readReopen } from './reopen';
import { readShare } from './share';
import { readSoDone } from './so-done';
import { readValueFirst } from './value-first';
import type { Clause, Stretch } from './stretch';

/** The first reading that fits. Asked of the bot ("could we …"), it must be an order and not a statement. */
export function clauseAt(stretch: Stretch, request: boolean, before?: Ref): Clause | undefined {
  return (
    readNote(stretch, before) ??
    readEvidence(stretch, before) ??
    readEntrust(stretch) ??
    readAssign(stretch) ??
    readLead(stretch) ??
    readEscalate(stretch) ??
    readChallenge(stretch) ??
    readReopen(stretch) ??
    readDating(stretch) ??
    readMove(stretch) ??
    readRating(stretch) ??
    readDone(stretch) ??
    (request
      ? undefined
      : (readSoDone(stretch) ?? readStatement(stretch) ?? readValueFirst(stretch) ?? readBare(stretch))) ??
    readShare(stretch) ??
    readNews(stretch)
  );
}
