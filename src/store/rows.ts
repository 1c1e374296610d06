import { z } from 'zod/v4';
import { longestText } from './limits';
import type { Properties, Row } from './table';

/** The shape in which every row is written; a row of any other is not read. */
const schemaNow = 1;

/** What one kind of row holds. */
export interface RowKind<T> {
  readonly name: string;
  readonly shape: z.ZodType<T>;
}

const envelope = z.looseObject({ schema: z.number().int(), json: z.string() });

/** A value as a row's properties: JSON text in chunks, and what the row is looked for by. */
export function toProperties(value: object, lookedForBy: Properties = {}): Properties {
  const chunks = chunksOf(JSON.stringify(value));
  const json = Object.fromEntries(chunks.map((chunk, index) => [chunkName(index), chunk]));
  return { schema: schemaNow, ...json, ...lookedForBy };
}

/** The value of a row of the kind. Throws on anything else, and on what a newer version wrote. */
export function valueOf<T>(kind: RowKind<T>, row: Row): T {
  const read = envelope.safeParse(row.properties);
  if (!read.success) throw unreadable(kind, row, read.error);
  const { schema } = read.data;
  if (schema !== schemaNow) throw unreadable(kind, row, `written by another version, schema ${schema}`);
  const shaped = kind.shape.safeParse(jsonOf(kind, row));
  if (!shaped.success) throw unreadable(kind, row, shaped.error);
  return shaped.data;
}

function jsonOf(kind: RowKind<unknown>, row: Row): unknown {
  let text = '';
  for (let index = 0; chunkName(index) in row.properties; index += 1)
    text += String(row.properties[chunkName(index)]);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, and plan text stays out of logs.
    throw unreadable(kind, row, 'not JSON');
  }
}

function unreadable(kind: RowKind<unknown>, row: Row, cause: unknown): Error {
  return new Error(`Row ${row.row} of ${row.partition} is not a ${kind.name}`, { cause });
}

function chunkName(index: number): string {
  return index === 0 ? 'json' : `json${index}`;
}

/** Never between the two halves of one character. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  do {
    let end = start + longestText;
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return chunks;
}
