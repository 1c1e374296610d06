import type { LeadOrContributor } from '../command';
import type { Day } from '../day';
import { isFinished } from '../lateness';
import type { PersonId } from '../partnership';
import type { Item } from '../plan';
import type { NudgeWish } from '../standing';
import { partIn } from '../responsibility';
import { mayChange } from '../roles';
import type { View } from '../asking/view';

/** Whose nudges, of what, on which day. */
export type WhoseNudges = Omit<View, 'log'>;

/**
 * As what the member is nudged about an item: as its lead, by name or by a post they hold today, or as a contributor.
 * Nobody is nudged about what they may not update.
 */
export function nudgedAs(view: WhoseNudges, item: Item): LeadOrContributor | undefined {
  const { partnership, plan, member, today } = view;
  const part = partIn(partnership, plan, item, member.id, today);
  return part && mayChange(partnership, plan, item, member, today) ? part : undefined;
}

/** What somebody said about being nudged about it. */
export function wishOf(item: Item, person: PersonId): NudgeWish | null {
  return item.standing.nudges.find(({ by }) => by.id === person) ?? null;
}

/** They want no nudge about it on that day: snoozed, or never. */
export function isMuted(item: Item, person: PersonId, day: Day): boolean {
  const quiet = wishOf(item, person)?.quiet ?? null;
  return quiet !== null && (quiet === 'for good' || day < quiet);
}

/** What is still to be done and is theirs to lead. */
export function leadsOpen(view: WhoseNudges, item: Item): boolean {
  return !isFinished(item, view.partnership.scheme) && nudgedAs(view, item) === 'lead';
}
