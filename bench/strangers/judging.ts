import { plainText } from '../../src/cards/plain-text';
import type { Reply } from '../../src/features/feature';
import type { Conversation } from './conversation';

/** `silently wrong` is the worst: an answer that is not what was meant, and neither asks nor says that it left something out. */
export type Verdict =
  'exact' | 'asked' | 'wrong, and says what it left out' | 'silently wrong' | 'unmeant change';

/** What of the expectation the reply does not hold. */
export function failuresOf(meant: Conversation, reply: Reply): readonly string[] {
  const text = plainText(reply.card).toLowerCase();
  const refs = new Set(reply.refs.map((ref) => spelt(ref, meant)));
  const changed = new Set(reply.changes.map(({ ref }) => spelt(ref, meant)));
  const holds: Readonly<Record<string, boolean>> = {
    refs: meant.refs === undefined || sameSet(refs, meant.refs),
    contains: (meant.contains ?? []).every((ref) => refs.has(ref)),
    'contains start':
      meant.containsStart === undefined ||
      reply.refs.some((ref) => ref.startsWith(meant.containsStart ?? '')),
    kinds: meant.kinds === undefined || meant.kinds.some((kind) => isKind(kind, reply, text)),
    says: meant.says === undefined || text.includes(meant.says.toLowerCase()),
    'not says': meant.notSays === undefined || !text.includes(meant.notSays.toLowerCase()),
    changes: meant.changes === undefined || sameSet(changed, meant.changes),
    'changes start':
      meant.changesStart === undefined ||
      [...changed].some((ref) => ref.startsWith(meant.changesStart ?? '')),
    to: meant.to === undefined || reply.changes.some(({ to }) => isTo(to, meant.to ?? '')),
    field: meant.field === undefined || reply.changes.some(({ field }) => isField(field, meant.field ?? '')),
    'no change': meant.noChange !== true || changed.size === 0,
  };
  return Object.entries(holds).flatMap(([name, held]) => (held ? [] : [name]));
}

/** An action of this year goes by its number alone where the expectation gives no year. */
function spelt(ref: string, { refs = [], contains = [], changes = [] }: Conversation): string {
  const bare = ref.replace('@2021-22', '');
  return [...refs, ...contains, ...changes].includes(bare) ? bare : ref;
}

/** Strangers have words of their own for a text, and a text that shows items is a list to them; what was saved says so. */
function isKind(meant: string, { kind, refs }: Reply, text: string): boolean {
  if (meant === 'saved') return text.includes('saved');
  if (meant === 'list' && kind === 'text') return refs.length > 0;
  return meant === kind || (kind === 'text' && ['help', 'person'].includes(meant));
}

const isTo = (to: string, meant: string): boolean => to.toLowerCase().includes(meant.toLowerCase());

const isField = (field: string, meant: string): boolean =>
  field === meant || (meant === 'due' && field === 'forecast');

const sameSet = (held: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  held.size === new Set(wanted).size && wanted.every((each) => held.has(each));

export function verdictOf(meant: Conversation, reply: Reply): Verdict {
  if (failuresOf(meant, reply).length === 0) return 'exact';
  const unmeant = reply.changes.some(({ ref }) => !(meant.changes ?? []).includes(spelt(ref, meant)));
  if (unmeant && meant.changesStart === undefined) return 'unmeant change';
  if (asksBack(reply)) return meant.mayAsk === true ? 'exact' : 'asked';
  return leavingOut.test(plainText(reply.card)) ? 'wrong, and says what it left out' : 'silently wrong';
}

const leavingOut = /\bleft (?:that |it |them )?out\b|\bnot used:/i;

/** A question, help, or a refusal that says what it cannot do: nothing wrong is taken for the answer. */
export const asksBack = ({ kind, needs }: Reply): boolean =>
  ['question', 'help', 'refusal'].includes(kind) || needs.length > 0;
