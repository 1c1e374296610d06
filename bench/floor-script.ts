import type { CardJson } from './stand-in-connector';

/** A row as Table Storage takes it. */
export type RowJson = { readonly partitionKey: string; readonly rowKey: string } & Readonly<
  Record<string, string | number>
>;

/** What our bot reads, writes and sends for one turn, for the floor bot to do the same without any thought. */
export interface FloorScript {
  /** Rows in the tables that our bot reads for every turn. */
  readonly plan: RowJson;
  readonly register: RowJson;
  readonly thread: RowJson;
  /** The rows of one change besides the plan's head; absent where nothing changes. */
  readonly change?: { readonly item: RowJson; readonly operation: RowJson; readonly log: RowJson };
  readonly summary: string;
  readonly card: CardJson;
}
