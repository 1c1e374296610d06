import type { Circumstances, Refusal } from './decision';
import { mayBeFalseAlarm, personalDetailsIn, strictnessOf, type PersonalDetail } from '../guard';
import { mayPassWords } from '../roles';
import { textsOf, type Worded } from './words';

/** Longest note, reason or evidence that is kept, in characters. */
export const longestText = 2_000;

interface Judged {
  /** Why its words cannot be kept. */
  readonly unfit?: Refusal;
  /** They can, because the member answers for them. */
  readonly passed: boolean;
}

/** Every free text goes through here before anything else is decided about it. */
export function judgeWords(command: Worded, on: Circumstances): Judged {
  const texts = Object.values(textsOf(command));
  if (texts.some((text) => text.length > longestText))
    return { unfit: { reason: 'too long', limit: longestText }, passed: false };
  const found = [...new Set(texts.flatMap((text) => personalDetailsIn(text, strictnessOf(on.partnership))))];
  if (found.length === 0) return { passed: false };
  return passes(found, on)
    ? { passed: true }
    : { unfit: { reason: 'personal details', found }, passed: false };
}

/** Only the business manager may say that it was a false alarm, each time anew and in their own name; a number never is one. */
function passes(found: readonly PersonalDetail[], { passing, member, now }: Circumstances): boolean {
  return passing === true && mayPassWords(member, now.day) && mayBeFalseAlarm(found);
}
