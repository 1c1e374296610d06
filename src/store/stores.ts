import type { ConversationStore } from './conversation-store';
import type { DeliveryStore } from './delivery-store';
import type { PlanStore, RegisterStore } from './plan-store';

/** Everything that is kept, behind four ports. */
export interface Stores {
  readonly plans: PlanStore;
  readonly registers: RegisterStore;
  readonly conversations: ConversationStore;
  readonly deliveries: DeliveryStore;
}
