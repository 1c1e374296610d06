import type { Change } from '../change';
import type { Day } from '../day';
import type { Partnership, Person } from '../partnership';
import type { Plan } from '../plan';

/** What a question is asked of, by whom and when. */
export interface View {
  readonly plan: Plan;
  readonly partnership: Partnership;
  readonly member: Person;
  readonly today: Day;
  /** The plan's log, oldest first; only questions about what became of ratings look at it. */
  readonly log: readonly Change[];
}
