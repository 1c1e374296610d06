import type { Instant } from '../plan/day';
import type { PersonId } from '../plan/partnership';
import {
  isOccasionOf,
  type Delivery,
  type DeliveryStore,
  type Occasion,
  type OccasionKind,
  type WeekWishes,
} from './delivery-store';
import { keyOf, keysOf } from './keys';
import { deliveryRow, leaseRow, wishesRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import { replacing, type Listing, type Properties, type Replacing, type Row, type Table } from './table';

/** `week|2021-W45|hounslow|neglect`, all after its kind made fit for a key. */
function occasionKey(occasion: Occasion): string {
  const bar = occasion.indexOf('|');
  return `${occasion.slice(0, bar)}|${keyOf(occasion.slice(bar + 1))}`;
}

/** The one row that says which process sends; nobody is posted to here. */
const leadership = { partition: 'lease', row: 'lease|posts' } as const;

/** All wishes are in one partition, so that one query finds those of every channel. */
const wishing = 'wishes';

/** `wish|2021-W45|channel|hounslow|neglect`, all after its week made fit for a key. */
function wishesKey({ channel, week, partnership, group }: Omit<WeekWishes, 'by' | 'at'>): string {
  return `wish|${week}|${keyOf(`${channel}|${partnership}|${group}`)}`;
}

/** Deliveries in a table: one partition a channel or person, one row an occasion. */
export function deliveriesTable(table: Table): DeliveryStore {
  return {
    ...postsIn(table),
    ...wishesIn(table),
    ...leadershipIn(table),
    async forgetMember(person, as) {
      await forgetPosts(table, person, as);
      await forgetWishes(table, person, as);
    },
  };
}

function postsIn(table: Table): Pick<DeliveryStore, 'get' | 'lastSent' | 'kept' | 'put' | 'heldFor'> {
  async function kept(to: string, kind: OccasionKind): Promise<readonly Delivery[]> {
    const rows = await table.list({ partition: keyOf(to), ...keysOf(kind) });
    return rows.map((row) => valueOf(deliveryRow, row));
  }
  return {
    kept,
    async get(to, occasion) {
      const row = await table.get(keyOf(to), occasionKey(occasion));
      return row && { delivery: valueOf(deliveryRow, row), etag: row.etag };
    },
    async lastSent(channel, of) {
      const digests = await kept(channel, 'week');
      return digests.findLast(({ state, occasion }) => state === 'sent' && isOccasionOf(occasion, of));
    },
    async put(delivery, etag) {
      const write = replacing(occasionKey(delivery.occasion), propertiesOf(delivery), etag);
      const written = await etagOfOurs(table, keyOf(delivery.to), write);
      return written === undefined ? undefined : { delivery, etag: written };
    },
    async heldFor(person) {
      const rows = await rowsWhere(table, { partition: keyOf(person) });
      const held = rows.map((row) => valueOf(deliveryRow, row));
      return held.sort((one, other) => one.at.localeCompare(other.at));
    },
  };
}

async function forgetPosts(table: Table, person: PersonId, as: PersonId): Promise<void> {
  for (const { partition, row } of await rowsWhere(table, { partition: keyOf(person) }))
    await table.write(partition, [{ do: 'delete', row }]);
  for (const held of await rowsWhere(table, { where: { property: 'asked', is: person } })) {
    const properties = propertiesOf({ ...valueOf(deliveryRow, held), asked: as });
    // If it was written meanwhile, the next run of the forgetting finds it again.
    await table.write(held.partition, [replacing(held.row, properties, held.etag)]);
  }
}

/** Posts to one channel or person, or of all those who asked for one. */
function rowsWhere(table: Table, listing: Pick<Listing, 'partition' | 'where'>): Promise<readonly Row[]> {
  return table.list({ from: ' ', to: '~', ...listing });
}

function wishesIn(table: Table): Pick<DeliveryStore, 'wishes' | 'wishesFrom' | 'wish'> {
  return {
    async wishes({ channel, partnership, group }, week) {
      const row = await table.get(wishing, wishesKey({ channel, week, partnership, group }));
      return row && { wishes: valueOf(wishesRow, row), etag: row.etag };
    },
    async wishesFrom(week) {
      const rows = await table.list({ partition: wishing, ...keysOf('wish'), from: `wish|${week}` });
      return rows.map((row) => valueOf(wishesRow, row));
    },
    wish: (wishes, etag) => wish(table, wishes, etag),
  };
}

async function wish(table: Table, wishes: WeekWishes, etag?: string): Promise<boolean> {
  const properties = toProperties(wishes, { at: wishes.at });
  return isOurs(table, wishing, replacing(wishesKey(wishes), properties, etag));
}

/** Their words stay above the digest they were written for, and are nobody's any more. */
async function forgetWishes(table: Table, person: PersonId, as: PersonId): Promise<void> {
  const instead = (one: PersonId) => (one === person ? as : one);
  for (const row of await table.list({ partition: wishing, ...keysOf('wish') })) {
    const { introduction, by, ...rest } = valueOf(wishesRow, row);
    const signed = introduction && { introduction: { ...introduction, by: instead(introduction.by) } };
    if (by === person || introduction?.by === person)
      await wish(table, { ...rest, ...signed, by: instead(by) }, row.etag);
  }
}

function leadershipIn(table: Table): Pick<DeliveryStore, 'lead' | 'stopLeading'> {
  const { partition, row } = leadership;
  async function held(): Promise<{ lease: { holder: string; until: Instant }; etag: string } | undefined> {
    const found = await table.get(partition, row);
    return found && { lease: valueOf(leaseRow, found), etag: found.etag };
  }
  const leadUntil = (holder: string, until: Instant, etag: string | undefined) =>
    isOurs(table, partition, replacing(row, toProperties({ holder, until }), etag));
  return {
    async lead(holder, real, until) {
      const { lease, etag } = (await held()) ?? {};
      const isFree = lease === undefined || lease.holder === holder || lease.until < real;
      return isFree && leadUntil(holder, until, etag);
    },
    async stopLeading(holder) {
      const { lease, etag } = (await held()) ?? {};
      if (lease?.holder === holder) await leadUntil(holder, longAgo, etag);
    },
  };
}

/** A lease that has run out on any clock. */
const longAgo: Instant = '1970-01-01T00:00:00.000Z';

/** The sweep goes by when it was written, and forgetting somebody by who asked for it. */
function propertiesOf(delivery: Delivery): Properties {
  const { at, asked } = delivery;
  return toProperties(delivery, { at, ...(asked === undefined ? {} : { asked }) });
}

/** The etag once the row is as this write makes it: a refused one may have happened, and its answer was lost. */
async function etagOfOurs(table: Table, partition: string, write: Replacing): Promise<string | undefined> {
  const written = await table.write(partition, [write]);
  if (written.kind === 'written') return written.etags[0];
  const held = await table.get(partition, write.row);
  return held?.properties['json'] === write.properties['json'] ? held?.etag : undefined;
}

async function isOurs(table: Table, partition: string, write: Replacing): Promise<boolean> {
  return (await etagOfOurs(table, partition, write)) !== undefined;
}
