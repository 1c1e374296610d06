import { undeliveredCard } from '../cards/undelivered-card';
import { nudgeTimeOf } from '../plan/contact';
import { addDays, type Day, type Now } from '../plan/day';
import { ownPeople } from '../plan/register/guests';
import type { Partnership, PersonId } from '../plan/partnership';
import { mayKeepRegister } from '../plan/roles';
import { isWorkingDay } from '../plan/working-days';
import type { Delivery } from '../store/delivery-store';
import type { Stores } from '../store/stores';
import type { Composed, DuePost } from './deliver';
import { undeliveredIn } from './undelivered';

type Read = Pick<Stores, 'conversations' | 'deliveries'>;

/** How far back the first look goes; a later one begins on the day of the last that may have arrived. */
const firstLookDays = 5;

/**
 * On every working day, from their time of day for nudges, the business manager is told which messages to people of the
 * days before did not arrive; nothing where all did. Of digests they are told at once.
 */
export function undeliveredPosts(partnership: Partnership, stores: Read, now: Now): readonly DuePost[] {
  if (!isWorkingDay(now.day, partnership.quietDays)) return [];
  return ownPeople(partnership)
    .filter((person) => mayKeepRegister(person, now.day) && now.time >= nudgeTimeOf(person))
    .map(({ id }) => ({
      to: id,
      occasion: `undelivered|${now.day}`,
      is: 'due',
      isWanted: async () => (await stores.conversations.chatOf(id)) !== undefined,
      way: () => stores.conversations.chatOf(id),
      compose: () => compose(id, partnership, stores, now.day),
    }));
}

async function compose(
  keeper: PersonId,
  partnership: Partnership,
  { deliveries }: Read,
  today: Day,
): Promise<Composed | undefined> {
  const days = { first: await lookedUntil(keeper, deliveries, today), before: today };
  const found = await undeliveredIn(partnership, deliveries, days);
  return found.length > 0 ? { card: undeliveredCard(found, today) } : undefined;
}

async function lookedUntil(keeper: PersonId, deliveries: Stores['deliveries'], today: Day): Promise<Day> {
  const looks = (await deliveries.kept(keeper, 'undelivered'))
    .map(({ occasion, state }) => ({ day: occasion.slice('undelivered|'.length), state }))
    .filter(({ day }) => day < today);
  const told = looks.findLast(({ state }) => isTold(state));
  return told?.day ?? addDays(looks[0]?.day ?? today, -firstLookDays);
}

/** One that was refused, or that Teams was too busy for all day, told nobody anything. */
function isTold(state: Delivery['state']): boolean {
  return !['claimed', 'refused', 'missed'].includes(state);
}
