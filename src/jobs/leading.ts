import type { Elapsed } from '../clock';
import type { Instant } from '../plan/day';
import type { DeliveryStore } from '../store/delivery-store';

/** Which process sends scheduled posts: one at a time, and another soon after it stops. */
export interface Leading {
  /** Whether it is this one; asked of the store only now and then. */
  leads(): Promise<boolean>;
  /** Lets another process take over at once. */
  stop(): Promise<void>;
}

export function createLeading(
  deliveries: Pick<DeliveryStore, 'lead' | 'stopLeading'>,
  holder: string,
  clocks: { readonly real: () => Instant; readonly elapsed: Elapsed },
  { ledFor, trustedFor }: { readonly ledFor: number; readonly trustedFor: number },
): Leading {
  let trustedUntil = -Infinity;
  let asking: Promise<boolean> | undefined;

  async function ask(): Promise<boolean> {
    const asked = clocks.elapsed();
    const real = clocks.real();
    const until = new Date(Date.parse(real) + ledFor).toISOString();
    const leads = await deliveries.lead(holder, real, until);
    trustedUntil = leads ? asked + trustedFor : -Infinity;
    return leads;
  }

  return {
    async leads() {
      if (clocks.elapsed() < trustedUntil) return true;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    async stop() {
      trustedUntil = -Infinity;
      await deliveries.stopLeading(holder);
    },
  };
}
