/** What a row carries beside its keys. Only text and whole numbers: everything else is JSON text in chunks. */
export type Properties = Readonly<Record<string, string | number>>;

export interface Row {
  readonly partition: string;
  readonly row: string;
  /** Changes with every write to the row. */
  readonly etag: string;
  readonly properties: Properties;
}

export type Write =
  /** Refused when the row is there. */
  | { readonly do: 'insert'; readonly row: string; readonly properties: Properties }
  /** Refused when the row was written since the etag was read. */
  | { readonly do: 'replace'; readonly row: string; readonly properties: Properties; readonly etag: string }
  /** Whatever was there. */
  | { readonly do: 'put'; readonly row: string; readonly properties: Properties }
  /** Refused when the row was written since the etag was read, if one is given; only alone, then. */
  | { readonly do: 'delete'; readonly row: string; readonly etag?: string };

export type Replacing = Exclude<Write, { do: 'put' | 'delete' }>;

/** Refused when somebody wrote the row since the etag was read; without one, when it is there. */
export function replacing(row: string, properties: Properties, etag: string | undefined): Replacing {
  return etag === undefined ? { do: 'insert', row, properties } : { do: 'replace', row, properties, etag };
}

export type Written =
  /** The etags of the rows in the order written; empty text for a row that was deleted. */
  { readonly kind: 'written'; readonly etags: readonly string[] } | { readonly kind: 'refused' };

/** Which rows to list: of one partition or all, by key from `from` up to but not including `to`. */
export interface Listing {
  readonly partition?: string;
  readonly from: string;
  readonly to: string;
  /** Only rows whose property is exactly this text, or comes before it. */
  readonly where?: { readonly property: string; readonly is?: string; readonly before?: string };
}

/** The little of Table Storage that the stores rest on: ordered rows in partitions, written all or none. */
export interface Table {
  get(partition: string, row: string): Promise<Row | undefined>;
  /** In key order. */
  list(listing: Listing): Promise<readonly Row[]>;
  /**
   * All writes to one partition, together or not at all. Throws when it cannot be said whether they
   * happened; `refused` may also be the echo of a try of its own that did happen.
   */
  write(partition: string, writes: readonly Write[]): Promise<Written>;
}

/** The tables by what is in them. */
export interface Tables {
  readonly plans: Table;
  readonly registers: Table;
  readonly conversations: Table;
  readonly channels: Table;
  readonly deliveries: Table;
}

export const tableNames: Readonly<Record<keyof Tables, string>> = {
  plans: 'Plans',
  registers: 'Registers',
  conversations: 'Conversations',
  channels: 'Channels',
  deliveries: 'Deliveries',
};

/** Told of every request for rows, such as `Plans.get`, so that requests can be counted. */
export type OnCall = (operation: string) => void;
