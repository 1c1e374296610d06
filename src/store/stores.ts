import type { Instant } from '../plan/day';
import type { ConversationStore } from './conversation-store';
import type { DeliveryStore } from './delivery-store';
import type { PlanStore, RegisterStore } from './plan-store';
import type { Swept } from './sweep';

/** Everything that is kept, behind four ports. */
export interface Stores {
  readonly plans: PlanStore;
  readonly registers: RegisterStore;
  readonly conversations: ConversationStore;
  readonly deliveries: DeliveryStore;
  /** Removes what has expired; once a week is often enough, since reading does not wait for it. */
  sweep(now: Instant): Promise<Swept>;
}
