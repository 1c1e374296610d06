import { conversationsTable } from './conversations-table';
import { deliveriesTable } from './deliveries-table';
import { plansTable } from './plans-table';
import { registersTable } from './registers-table';
import { sweep } from './sweep';
import type { Stores } from './stores';
import type { Tables } from './table';

/** All stores over the same tables, with caches of their own: what one process has. */
export function storesOver(tables: Tables, elapsed: () => number = () => performance.now()): Stores {
  return {
    plans: plansTable(tables.plans),
    registers: registersTable(tables.registers),
    conversations: conversationsTable(tables.conversations, tables.channels, elapsed),
    deliveries: deliveriesTable(tables.deliveries),
    sweep: (now) => sweep(tables, now),
  };
}
