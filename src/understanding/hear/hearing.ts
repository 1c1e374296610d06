import type { Told } from '../../plan/command';
import type { Now } from '../../plan/day';
import type { GroupId, Person } from '../../plan/partnership';
import type { Recall } from '../../plan/asking/recall';
import type { Mention } from './mentions';
import type { Vocabulary } from './vocabulary';

/** Who is heard, where and when, and what was said before. */
export interface Hearing {
  readonly vocabulary: Vocabulary;
  readonly now: Now;
  readonly speaker: Person;
  readonly recall?: Recall;
  /** Who is mentioned in it, in the order of the words. */
  readonly mentions?: readonly Mention[];
  /** What was proposed last and waits for its yes, if nothing was said since. */
  readonly waiting?: readonly Told[];
  /** The group whose channel it is said in. */
  readonly group?: GroupId;
}
