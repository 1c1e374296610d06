import type { Ref } from '../../plan/plan';
import { readBare, readDone, readRating, readReopen, readStatement } from './clause';
import { readChallenge } from './challenge';
import { readEvidence, readNote } from './free-text';
import { readMove } from './move';
import { readAssign, readEntrust, readEscalate } from './people';
import type { Clause, Stretch } from './stretch';

/** The first reading that fits. Asked of the bot ("could we …"), it must be an order and not a statement. */
export function clauseAt(stretch: Stretch, request: boolean, before?: Ref): Clause | undefined {
  return (
    readNote(stretch, before) ??
    readEvidence(stretch, before) ??
    readEntrust(stretch) ??
    readAssign(stretch) ??
    readEscalate(stretch) ??
    readChallenge(stretch) ??
    readReopen(stretch) ??
    readMove(stretch) ??
    readRating(stretch) ??
    readDone(stretch) ??
    (request ? undefined : (readStatement(stretch) ?? readBare(stretch)))
  );
}
