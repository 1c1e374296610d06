import { dayAt, type Day } from '../plan/day';
import { ownPeople } from '../plan/register/guests';
import type { Partnership, Person } from '../plan/partnership';
import type { Trouble } from '../plan/trouble';
import { messageKinds, troubleOnceOver, type MessageKind } from '../store/delivery-store';
import type { Stores } from '../store/stores';

/** A message to a person in their own chat that did not arrive, or may not have. */
export interface Undelivered {
  readonly person: Person;
  readonly kind: MessageKind;
  readonly day: Day;
  readonly trouble: Trouble;
}

/**
 * The messages to people of those days that did not arrive, or may not have. What was only claimed may still be
 * said; where there was no way in, nothing was begun.
 */
export async function undeliveredIn(
  partnership: Partnership,
  deliveries: Stores['deliveries'],
  days: { readonly first: Day; readonly before: Day },
): Promise<readonly Undelivered[]> {
  const found: Undelivered[] = [];
  for (const person of ownPeople(partnership)) {
    for (const kind of messageKinds) {
      for (const delivery of await deliveries.kept(person.id, kind)) {
        const day = dayAt(delivery.at, partnership.timeZone);
        const trouble = troubleOnceOver(delivery);
        if (trouble && day >= days.first && day < days.before) found.push({ person, kind, day, trouble });
      }
    }
  }
  return found;
}
