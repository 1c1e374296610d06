import type { Partnership } from '../plan/partnership';
import type { Setting } from './feature';

type Kept = Pick<Setting, 'partnership' | 'stores'>;

/** Another change to the register may come between: it is read and changed again. False where there is nothing to change by then. */
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

/** The register after a change; where that leaves the very same register, nothing is written. */
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
