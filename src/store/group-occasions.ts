import type { ChannelLink } from './conversation-store';
import type { Occasion, OccasionKind } from './delivery-store';

/** Whose channel it is: a channel may go to another group, and a shared one be two partnerships'. */
export type ChannelOf = Pick<ChannelLink, 'partnership' | 'group'>;

/** A group's digest of a week, once in each of its channels, whatever another group was told there. */
export function digestOccasion(of: ChannelOf, week: string): Occasion {
  return occasionOfGroup(`week|${week}`, of);
}

/** The same of anything else that belongs to a group's digest: its preview, and word of what did not arrive. */
export function occasionOfGroup(occasion: Occasion, { partnership, group }: ChannelOf): Occasion {
  return `${occasion}|${partnership}|${group}`;
}

/** True too of what was written before occasions named their group: whose it was cannot be said, and nothing is to be told twice. */
export function isOccasionOf(occasion: Occasion, of: ChannelOf): boolean {
  const older = olderOccasion(occasion);
  return older === undefined || occasion === occasionOfGroup(older, of);
}

/** How the occasion was named before it named its group; none of one that names none. */
export function olderOccasion(occasion: Occasion): Occasion | undefined {
  const parts = occasion.split('|');
  const namesGroup = parts.length >= 4 && ofGroups.has(parts[0] ?? '');
  return namesGroup ? (parts.slice(0, -2).join('|') as Occasion) : undefined;
}

const ofGroups: ReadonlySet<string> = new Set<OccasionKind>(['week', 'preview', 'unsure', 'unreached']);
