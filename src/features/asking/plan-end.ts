import { sayDay } from '../../cards/words';
import type { Day } from '../../plan/day';
import type { Plan, Priority } from '../../plan/plan';
import { printsItsEnd } from '../../plan/printed-end';
import { priorityName } from '../describe';

/** When the plan ends, and that its last day is assumed where the document prints years alone. */
export function sayPlanEnd({ period }: Plan, today: Day, whose = 'Its'): string {
  const isOver = period.last < today;
  const last = sayDay(period.last, today);
  if (!printsItsEnd(period.printed))
    return `${whose} end is not printed; ${last} is assumed${isOver ? ', and that has passed' : ''}.`;
  return `${whose} ${isOver ? 'period ended on' : 'period runs to'} ${last}.`;
}

/** A priority without a limit of its own: when its work is to be complete, where that is printed, and when the plan ends. */
export function sayNoLimit(plan: Plan, { id, due }: Priority, today: Day): readonly string[] {
  const name = priorityName(plan, id);
  const own = due
    ? `${name} is to be complete by ${due.printed}; it has no other end of its own.`
    : `${name} has no end of its own.`;
  return [own, sayPlanEnd(plan, today, 'The plan’s')];
}

/** Which day is taken for the end of a limit that names none. */
export function sayAssumedLimit({ limit }: Priority): readonly string[] {
  return limit && !printsItsEnd(limit.printed)
    ? [`Its last day is not printed; ${sayDay(limit.last)} is assumed.`]
    : [];
}
