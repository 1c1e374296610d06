import { createHash } from 'node:crypto';
import type { Inputs, Setting } from '../feature';

/**
 * The same press with the same inputs by the same member is one operation, however often it is delivered. A card in a
 * channel is everybody's: what another member sends from it, or the same one with other inputs, is an operation of its own.
 */
export function ownOperation(
  { operation, inputs }: { operation: string; inputs: Inputs },
  { member }: Setting,
): string {
  const sent = JSON.stringify([operation, member.id, Object.entries(inputs).sort()]);
  return createHash('sha256').update(sent).digest('base64url').slice(0, 22);
}
