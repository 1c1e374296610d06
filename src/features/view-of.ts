import type { Plan } from '../plan/plan';
import type { View } from '../plan/asking/view';
import type { Change } from '../plan/change';
import type { Setting } from './feature';

/** The speaker's view of a plan now; with its log where a question needs it. */
export function viewOf(setting: Setting, plan: Plan, log: readonly Change[] = []): View {
  return { plan, partnership: setting.partnership, member: setting.member, today: setting.turn.now.day, log };
}
