import type { Digest } from '../plan/digest';
import type { GroupId, PartnershipId } from '../plan/partnership';
import type { Stores } from './stores';

/** Where a group's news begins: after what its channel's last posted digest told; at the beginning where there was none. */
export async function digestSince(
  stores: Pick<Stores, 'conversations' | 'deliveries'>,
  partnership: PartnershipId,
  group: GroupId,
): Promise<Digest['since']> {
  const links = await stores.conversations.channels(partnership);
  const channel = links.find((link) => link.group === group)?.channel;
  const last = channel === undefined ? undefined : await stores.deliveries.lastSent(channel);
  return { revision: last?.revision ?? 0, day: last ? last.at.slice(0, 10) : null };
}
