import type { Properties, Write } from './table';

/** The longest text in one property; Azure takes 64 KiB of UTF-16, which is 32,768 code units. */
export const longestText = 32_000;

/** Rows in one transaction. */
export const mostRows = 100;

const mostProperties = 252; // Azure's 255, less the two keys and the timestamp
const mostRowBytes = 1024 * 1024;
const mostTransactionBytes = 4 * 1024 * 1024;
const longestKey = 512;
/** What the headers of one row of a transaction take, at most: its address, its etag and its boundaries. */
const envelopeBytes = 4 * longestKey + 1024;

/** Throws on what Azure would refuse; Azurite takes most of it, and the fault would wait for production. */
export function checkWrites(partition: string, writes: readonly Write[]): void {
  if (writes.length === 0) throw new Error('A transaction of no rows');
  if (writes.length > mostRows)
    throw new Error(`A transaction of ${writes.length} rows; at most ${mostRows}`);
  if (new Set(writes.map((write) => write.row)).size < writes.length) {
    throw new Error('A transaction with one row twice');
  }
  checkKey(partition);
  for (const write of writes) checkWrite(partition, write);
  const bytes = writes.reduce((sum, write) => sum + payloadBytes(write), 0);
  if (bytes > mostTransactionBytes) throw new Error(`A transaction of ${bytes} bytes; at most 4 MiB`);
}

function checkWrite(partition: string, write: Write): void {
  checkKey(write.row);
  if (write.do === 'delete') return;
  checkProperties(write.properties);
  const bytes = rowBytes(partition, write.row, write.properties);
  if (bytes > mostRowBytes) throw new Error(`Row ${write.row} takes ${bytes} bytes; at most 1 MiB`);
}

function checkKey(key: string): void {
  if (key === '' || key.length > longestKey) {
    throw new Error(`A key of ${key.length} characters; 1 to ${longestKey}`);
  }
  // Braces are legal, but the client takes them in an answered address for an error.
  if (/[/\\#?%{}\u0000-\u001f\u007f-\u009f]/.test(key)) {
    throw new Error(`Not a legal key: ${JSON.stringify(key)}`);
  }
}

function checkProperties(properties: Properties): void {
  const names = Object.keys(properties);
  if (names.length > mostProperties) throw new Error(`${names.length} properties; at most ${mostProperties}`);
  for (const name of names) {
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name)) throw new Error(`Not a legal property name: ${name}`);
    const value = properties[name];
    if (typeof value === 'string' && value.length > longestText) {
      throw new Error(`Property ${name} has ${value.length} characters; at most ${longestText}`);
    }
  }
}

/** As Azure counts it: two bytes a character, and a little for each property. */
function rowBytes(partition: string, row: string, properties: Properties): number {
  const sizes = Object.entries(properties).map(
    ([name, value]) => 8 + name.length * 2 + (typeof value === 'string' ? value.length * 2 + 4 : 4),
  );
  return 4 + (partition.length + row.length) * 2 + sizes.reduce((sum, size) => sum + size, 0);
}

/** What the row adds to a transaction, at most. */
export function payloadBytes(write: Write): number {
  const body = write.do === 'delete' ? 0 : Buffer.byteLength(JSON.stringify(write.properties));
  return envelopeBytes + body;
}

/** Splits writes, in order, into transactions that Azure takes, each with room for the write beside it, if any. */
export function inBatches<W extends Write>(writes: readonly W[], beside?: Write): readonly (readonly W[])[] {
  const batches: W[][] = [];
  const rows = beside ? mostRows - 1 : mostRows;
  const whole = mostTransactionBytes - (beside ? payloadBytes(beside) : 0);
  let room = 0;
  for (const write of writes) {
    const bytes = payloadBytes(write);
    const last = batches.at(-1);
    if (last && last.length < rows && bytes <= room) {
      last.push(write);
      room -= bytes;
    } else {
      batches.push([write]);
      room = whole - bytes;
    }
  }
  return batches;
}
