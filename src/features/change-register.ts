import type { Partnership } from '../plan/partnership';
import type { Setting } from './feature';

type Kept = Pick<Setting, 'partnership' | 'stores'>;

/** Reads and changes the register again if another change came first. False if by then there is nothing left to change. */
export async function changeRegister(
  { partnership, stores: { registers } }: Kept,
  change: (before: Partnership) => Partnership | undefined,
): Promise<boolean> {
  for (let tries = 0; tries < 10; tries += 1) {
    const held = await registers.register(partnership.id);
    const changed = held && change(held.partnership);
    if (held && !changed) return false;
    if (held && changed && (await registers.replace(changed, held.revision))) return true;
  }
  throw new Error(`The register of ${partnership.id} changed under every try`);
}

/** Returns the register after a change. A change that returns the same object writes nothing. */
export async function registerAfter(
  kept: Kept,
  change: (before: Partnership) => Partnership,
): Promise<Partnership> {
  let after = kept.partnership;
  await changeRegister(kept, (before) => {
    after = change(before);
    return after === before ? undefined : after;
  });
  return after;
}
