import { nowAt } from '../clock';
import type { Day } from '../plan/day';
import { daysToMakeUp } from '../plan/nudging/late-nudges';
import { ownPeople } from '../plan/register/guests';
import type { WhoseNudges } from '../plan/nudging/nudged';
import type { Partnership, PartnershipId, PersonId } from '../plan/partnership';
import type { Delivery } from '../store/delivery-store';
import type { Stores } from '../store/stores';

type Read = Pick<Stores, 'conversations' | 'deliveries'>;

/** Keeps what went unsaid: the rows of days gone by do not change, so they are read once a day for each person. */
export interface UnsaidKeeper {
  /**
   * Who was not told something that still holds, and since which of their days: nothing ran, or Teams was busy
   * until midnight.
   */
  since(
    views: readonly WhoseNudges[],
    partnership: Partnership,
    today: Day,
  ): Promise<ReadonlyMap<PersonId, Day>>;
}

type LookedUp = Map<PersonId, Day | undefined>;

export function unsaidKeeper(stores: Read): UnsaidKeeper {
  const ofPartnerships = new Map<PartnershipId, { readonly today: Day; readonly of: LookedUp }>();
  const lookedUp = ({ id }: Partnership, today: Day): LookedUp => {
    const held = ofPartnerships.get(id);
    if (held?.today === today) return held.of;
    const of: LookedUp = new Map();
    ofPartnerships.set(id, { today, of });
    return of;
  };
  return {
    async since(views, partnership, today) {
      const looked = lookedUp(partnership, today);
      for (const view of views) {
        const { id } = view.member;
        if (!looked.has(id)) looked.set(id, await lookUp(view, partnership, stores));
      }
      return new Map(
        [...looked].flatMap(([id, since]) => (since === undefined ? [] : [[id, since] as const])),
      );
    },
  };
}

async function lookUp(view: WhoseNudges, partnership: Partnership, stores: Read): Promise<Day | undefined> {
  const days = daysToMakeUp(view);
  if (days.length === 0) return undefined;
  const rows = await rowsBefore(view.today, view.member.id, stores);
  const ended = rows.findLast(({ state }) => isEnded(state))?.day ?? '';
  const unsaid = days.filter((day) => day > ended);
  const [first] = unsaid;
  if (first === undefined || (rows[0] && rows[0].day <= first)) return first;
  const since = await nudgedFrom(view, partnership, stores, first);
  return since === undefined ? undefined : unsaid.find((day) => day >= since);
}

/**
 * What may have arrived is not said again. What Teams refused would be refused again: whoever keeps the register reads it
 * in "delivery health", and a member who brings the bot back begins with that day's.
 */
function isEnded(state: Delivery['state']): boolean {
  switch (state) {
    case 'sent':
    case 'sending':
    case 'unknown':
    case 'refused':
    case 'skipped':
      return true;
    case 'claimed':
    case 'missed':
      return false;
    default:
      return state satisfies never;
  }
}

async function rowsBefore(
  today: Day,
  person: PersonId,
  { deliveries }: Read,
): Promise<readonly { readonly day: Day; readonly state: Delivery['state'] }[]> {
  const rows = await deliveries.kept(person, 'nudge');
  return rows
    .map(({ occasion, state }) => ({ day: occasion.slice('nudge|'.length), state }))
    .filter(({ day }) => day < today);
}

/**
 * The first day on which somebody without a row so early could have been nudged: they had a chat, and somebody of their
 * partnership was nudged. Where the bot, the plan or they are new, nothing went unsaid.
 */
async function nudgedFrom(
  { member, today }: WhoseNudges,
  partnership: Partnership,
  stores: Read,
  first: Day,
): Promise<Day | undefined> {
  const chat = await stores.conversations.chatOf(member.id);
  if (!chat) return undefined;
  const reachable = chat.at === undefined ? first : nowAt(chat.at, partnership.timeZone).day;
  let begun: Day | undefined;
  for (const { id } of ownPeople(partnership)) {
    const day = (await rowsBefore(today, id, stores))[0]?.day;
    if (day !== undefined && (begun === undefined || day < begun)) begun = day;
    if (begun !== undefined && begun <= first) break;
  }
  return begun === undefined || begun > reachable ? begun : reachable;
}
