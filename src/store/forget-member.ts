import type { Day } from '../plan/day';
import { isLastBusinessManager, leaving, withFormerMember } from '../plan/register/forgetting';
import type { Partnership, PartnershipId, PersonId } from '../plan/partnership';
import type { Stores } from './stores';

/** Who is to be forgotten where, and what they become. */
export interface Forgetting {
  readonly partnership: PartnershipId;
  readonly person: PersonId;
  /** The id of the former member in their place. It says nothing of the person; one given by a run before counts. */
  readonly as: PersonId;
  readonly today: Day;
}

export type Forgotten =
  { readonly kind: 'forgotten' } | { readonly kind: 'refused'; readonly reason: 'last business manager' };

type Kept = Pick<Stores, 'plans' | 'registers' | 'conversations' | 'deliveries'>;

/** Every try loses only to another change of the register, which are few. */
const mostTries = 10;

/**
 * Takes a person out of everything that is kept. The register first says that they left, so that they do nothing more, and
 * loses their name last, so that whoever runs it again still finds them. What a turn under way left behind goes after that.
 */
export async function forgetMember(stores: Kept, wanted: Forgetting): Promise<Forgotten> {
  const sent = await sendAway(stores, wanted);
  if (sent.kind === 'refused') return sent;
  const { as } = sent;
  await clear(stores, { ...wanted, as });
  const renamed = await rewrite(stores, wanted, (register) => withFormerMember(register, wanted.person, as));
  if (renamed) await clear(stores, { ...wanted, as });
  return { kind: 'forgotten' };
}

/** Somebody whom the register does not hold can do nothing anyway. */
async function sendAway(
  stores: Kept,
  { partnership, person, as, today }: Forgetting,
): Promise<{ kind: 'sent'; as: PersonId } | Exclude<Forgotten, { kind: 'forgotten' }>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const held = await stores.registers.register(partnership);
    const entry = held?.partnership.people.find(({ id }) => id === person);
    if (!held || !entry) return { kind: 'sent', as };
    if (entry.becomes !== undefined) return { kind: 'sent', as: entry.becomes };
    if (isLastBusinessManager(held.partnership, person, today))
      return { kind: 'refused', reason: 'last business manager' };
    const gone = leaving(held.partnership, person, as, today);
    if (await stores.registers.replace(gone, held.revision)) return { kind: 'sent', as };
  }
  throw changing(partnership);
}

/** Their name goes from the plans, from conversations and from what was posted to them; a plan that is not held has none. */
async function clear(
  { plans, registers, conversations, deliveries }: Kept,
  forgetting: Forgetting,
): Promise<void> {
  const { partnership, person, as } = forgetting;
  const held = await registers.register(partnership);
  for (const plan of held?.partnership.plans ?? []) await plans.forget(plan, person, as);
  await conversations.forgetMember(person);
  await deliveries.forgetMember(person, as);
}

/** False where the register does not hold them. */
async function rewrite(
  { registers }: Kept,
  { partnership, person }: Forgetting,
  change: (register: Partnership) => Partnership,
): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const held = await registers.register(partnership);
    if (!held?.partnership.people.some(({ id }) => id === person)) return false;
    if (await registers.replace(change(held.partnership), held.revision)) return true;
  }
  throw changing(partnership);
}

function changing(partnership: PartnershipId): Error {
  return new Error(`The register of ${partnership} changed under every try: run it again`);
}
