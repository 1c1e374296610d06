import { healthCard } from '../cards/health-card';
import { plainText } from '../cards/plain-text';
import { nowAt } from '../clock';
import { environment, type Environment } from '../config';
import type { PartnershipId } from '../plan/partnership';
import { readDeliveryHealth } from '../store/delivery-health';
import { inStores } from './in-stores';

export interface HealthOptions {
  readonly partnership: PartnershipId;
  readonly local?: boolean;
  readonly json?: boolean;
}

/** Prints whether digests and nudges arrive, and when the next of each are due. */
export async function printHealth(options: HealthOptions, env: Environment = environment()): Promise<void> {
  await inStores(options, env, async (stores) => {
    const held = await stores.registers.register(options.partnership);
    if (!held) throw new Error(`There is no partnership ${options.partnership}`);
    const { partnership } = held;
    const now = nowAt(new Date().toISOString(), partnership.timeZone);
    const health = await readDeliveryHealth(stores, partnership, now);
    process.stdout.write(
      options.json ? `${JSON.stringify(health)}\n` : `${plainText(healthCard(health, now))}\n`,
    );
  });
}
