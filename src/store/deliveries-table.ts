import type { Instant } from '../plan/day';
import type { PersonId } from '../plan/partnership';
import type {
  Delivery,
  DeliveryStore,
  Held,
  HeldWishes,
  Occasion,
  OccasionKind,
  WeekWishes,
} from './delivery-store';
import { isOccasionOf, olderOccasion } from './delivery-store';
import { keyOf, keysOf } from './keys';
import { deliveryRow, leaseRow, wishesRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import type { Listing, Properties, Row, Table, Write, Written } from './table';

/** `week|2021-W45|hounslow|neglect`, all after its kind made fit for a key. */
function occasionKey(occasion: Occasion): string {
  const bar = occasion.indexOf('|');
  return `${occasion.slice(0, bar)}|${keyOf(occasion.slice(bar + 1))}`;
}

/** Nobody is posted to here: the one row that says which process sends. */
const leadership = { partition: 'lease', row: 'lease|posts' } as const;

/** All wishes together, so that one look finds those of every channel. */
const wishing = 'wishes';

/** `wish|2021-W45|channel`, and whose digest it is where the wishes say so, made fit for a key. */
function wishesKey({ channel, week, partnership, group }: WeekWishes | DigestWishedOf): string {
  const whose = partnership === undefined || group === undefined ? '' : `|${partnership}|${group}`;
  return `wish|${week}|${keyOf(`${channel}${whose}`)}`;
}

type DigestWishedOf = Pick<WeekWishes, 'channel' | 'week' | 'partnership' | 'group'>;

/** Deliveries in a table: one partition a channel or person, one row an occasion. */
export function deliveriesTable(table: Table): DeliveryStore {
  async function get(to: string, occasion: Occasion): Promise<Held | undefined> {
    const row = await table.get(keyOf(to), occasionKey(occasion));
    const older = row ? undefined : olderOccasion(occasion);
    return row ? heldOf(row) : older && get(to, older);
  }

  async function kept(to: string, kind: OccasionKind): Promise<readonly Delivery[]> {
    const rows = await table.list({ partition: keyOf(to), ...keysOf(kind) });
    return rows.map((row) => valueOf(deliveryRow, row));
  }

  async function wishesOf(of: DigestWishedOf): Promise<HeldWishes | undefined> {
    const row = await table.get(wishing, wishesKey(of));
    return row && { wishes: valueOf(wishesRow, row), etag: row.etag };
  }

  async function wishes(
    { channel, partnership, group }: Parameters<DeliveryStore['wishes']>[0],
    week: string,
  ): Promise<HeldWishes | undefined> {
    const held = await wishesOf({ channel, week, partnership, group });
    if (held) return held;
    const older = await wishesOf({ channel, week });
    return older && { wishes: older.wishes };
  }

  async function wish(wanted: WeekWishes, etag?: string): Promise<boolean> {
    const row = wishesKey(wanted);
    const properties = toProperties(wanted, { at: wanted.at });
    const write: Write =
      etag === undefined ? { do: 'insert', row, properties } : { do: 'replace', row, properties, etag };
    const written = await table.write(wishing, [write]);
    if (written.kind === 'written') return true;
    const now = await table.get(wishing, row);
    return now?.properties['json'] === properties['json']; // ours, and the answer was lost
  }

  /** Their words stay above the digest they were written for, and are nobody's any more. */
  async function forgetWishes(person: PersonId, as: PersonId): Promise<void> {
    for (const { row, etag, ...held } of await table.list({ partition: wishing, ...keysOf('wish') })) {
      const { introduction, by, ...rest } = valueOf(wishesRow, { row, etag, ...held });
      const instead = (one: PersonId) => (one === person ? as : one);
      const signed = introduction && { introduction: { ...introduction, by: instead(introduction.by) } };
      if (by === person || introduction?.by === person)
        await wish({ ...rest, ...signed, by: instead(by) }, etag);
    }
  }

  async function leadUntil(holder: string, until: Instant, held: Row | undefined): Promise<boolean> {
    const properties = toProperties({ holder, until });
    const { partition, row } = leadership;
    const write: Write = held
      ? { do: 'replace', row, properties, etag: held.etag }
      : { do: 'insert', row, properties };
    const written: Written = await table.write(partition, [write]);
    if (written.kind === 'written') return true;
    const now = await table.get(partition, row);
    return now?.properties['json'] === properties['json']; // ours, and the answer was lost
  }

  /** Posts to one channel or person, or of all those who asked for one. */
  const rowsWhere = (listing: Pick<Listing, 'partition' | 'where'>) =>
    table.list({ from: ' ', to: '~', ...listing });

  return {
    get,
    kept,
    async heldFor(person) {
      const rows = await rowsWhere({ partition: keyOf(person) });
      const held = rows.map((row) => valueOf(deliveryRow, row));
      return held.sort((one, other) => one.at.localeCompare(other.at));
    },
    async forgetMember(person, as) {
      for (const { partition, row } of await rowsWhere({ partition: keyOf(person) }))
        await table.write(partition, [{ do: 'delete', row }]);
      for (const held of await rowsWhere({ where: { property: 'asked', is: person } })) {
        const delivery = { ...valueOf(deliveryRow, held), asked: as };
        const properties = propertiesOf(delivery);
        // Written meanwhile, it is found again by whoever runs the forgetting again.
        await table.write(held.partition, [{ do: 'replace', row: held.row, properties, etag: held.etag }]);
      }
      await forgetWishes(person, as);
    },
    async lastSent(channel, of) {
      const digests = await kept(channel, 'week');
      return digests.filter(({ state, occasion }) => state === 'sent' && isOccasionOf(occasion, of)).at(-1);
    },
    async put(delivery, etag) {
      const row = occasionKey(delivery.occasion);
      const properties = propertiesOf(delivery);
      const write: Write =
        etag === undefined ? { do: 'insert', row, properties } : { do: 'replace', row, properties, etag };
      const written = await table.write(keyOf(delivery.to), [write]);
      if (written.kind === 'written') return { delivery, etag: written.etags[0] ?? '' };
      // The holder is in the row, so a row just like ours is ours, and its answer was lost.
      const held = await table.get(keyOf(delivery.to), row);
      return held && held.properties['json'] === properties['json'] ? heldOf(held) : undefined;
    },
    wishes,
    wish,
    async wishesFrom(week) {
      const rows = await table.list({ partition: wishing, ...keysOf('wish'), from: `wish|${week}` });
      return rows.map((row) => valueOf(wishesRow, row));
    },
    async lead(holder, real, until) {
      const held = await table.get(leadership.partition, leadership.row);
      const lease = held && valueOf(leaseRow, held);
      const isFree = lease === undefined || lease.holder === holder || lease.until < real;
      return isFree && leadUntil(holder, until, held);
    },
    async stopLeading(holder) {
      const held = await table.get(leadership.partition, leadership.row);
      if (held && valueOf(leaseRow, held).holder === holder) await leadUntil(holder, longAgo, held);
    },
  };
}

/** A lease that has run out on any clock. */
const longAgo: Instant = '1970-01-01T00:00:00.000Z';

/** Swept by when it was written, and looked for by who asked for it. */
function propertiesOf(delivery: Delivery): Properties {
  const { at, asked } = delivery;
  return toProperties(delivery, { at, ...(asked === undefined ? {} : { asked }) });
}

function heldOf(row: Row): Held {
  return { delivery: valueOf(deliveryRow, row), etag: row.etag };
}
