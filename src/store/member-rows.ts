import type { PersonId } from '../plan/partnership';
import type { HeldRow, Reference, Thread } from './conversation-store';
import { keyOf, keysOf, textOf } from './keys';
import { referenceRow, threadRow } from './row-kinds';
import { valueOf } from './rows';
import type { Row, Table } from './table';

export const referenceKey = 'reference';
export const chatKey = (member: string) => `chat|${keyOf(member)}`;
export const threadKey = (member: string) => `member|${keyOf(member)}`;

/** Every row of a conversations table that is kept for one member. */
export async function rowsHeldFor(conversations: Table, member: PersonId): Promise<readonly HeldRow[]> {
  const { threads, references } = await rowsOf(conversations, member);
  return [
    ...threads.map((row) => heldThread(row, member)),
    ...references.map((row) => heldReference(valueOf(referenceRow, row))),
  ];
}

/** Removes them, whatever was written to them since they were found. */
export async function removeRowsOf(conversations: Table, member: PersonId): Promise<void> {
  const { threads, references } = await rowsOf(conversations, member);
  for (const { partition, row } of [...threads, ...references])
    await conversations.write(partition, [{ do: 'delete', row }]);
}

/** How conversations are reached: all of them, or those that are one member's own chat. */
export async function referencesIn(conversations: Table, member?: PersonId): Promise<readonly Reference[]> {
  return (await referenceRows(conversations, member)).map((row) => valueOf(referenceRow, row));
}

function referenceRows(conversations: Table, member?: PersonId): Promise<readonly Row[]> {
  const whose = member === undefined ? {} : { where: { property: 'member', is: member } };
  return conversations.list({ from: referenceKey, to: `${referenceKey}|`, ...whose });
}

/** Keys begin with the conversation, so a member's rows are found only by looking through all of them. */
async function rowsOf(conversations: Table, member: PersonId) {
  const [threads, references] = await Promise.all([
    conversations.list(keysOf('member')),
    referenceRows(conversations, member),
  ]);
  return { threads: threads.filter((row) => isTheirs(row, member)), references };
}

/** Their own, or, in the demo, one in which somebody speaks as them. */
function isTheirs(row: Row, member: PersonId): boolean {
  return row.row === threadKey(member) || valueOf(threadRow, row).speaksAs?.person === member;
}

function heldThread(row: Row, member: PersonId): HeldRow {
  const thread = valueOf(threadRow, row);
  const conversation = textOf(row.partition);
  return { conversation, kind: 'memory', holds: partsOf(thread, member), at: thread.at };
}

function partsOf({ proposal, recall, activities, speaksAs }: Thread, member: PersonId): readonly string[] {
  return [
    ...(proposal ? ['a proposal'] : []),
    ...(recall ? ['what was shown'] : []),
    ...(activities.length > 0 ? ['activities answered'] : []),
    ...(speaksAs ? [speaksAs.person === member ? 'speaks as them' : 'speaks as somebody'] : []),
  ];
}

function heldReference({ conversation, at }: Reference): HeldRow {
  const holds = ['where to reach them'];
  return { conversation, kind: 'reference', holds, ...(at === undefined ? {} : { at }) };
}
