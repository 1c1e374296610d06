import type { Partnership } from '../plan/partnership';
import type { Setting } from './feature';

/** Another change to the register may come between: it is read and changed again. */
export async function changeRegister(
  { partnership, stores: { registers } }: Setting,
  change: (before: Partnership) => Partnership,
): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const held = await registers.register(partnership.id);
    if (held && (await registers.replace(change(held.partnership), held.revision))) return;
  }
  throw new Error(`The register of ${partnership.id} changed under every try`);
}
