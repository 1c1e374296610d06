import { randomUUID } from 'node:crypto';
import { environment, type Environment } from '../config';
import type { Day } from '../plan/day';
import { isLastBusinessManager } from '../plan/register/forgetting';
import { formerMember, type Partnership, type PartnershipId } from '../plan/partnership';
import type { By } from '../plan/standing';
import { forgetMember } from '../store/forget-member';
import { peopleMeant, readHeldAbout } from '../store/held-about';
import type { Stores } from '../store/stores';
import { inStores } from './in-stores';
import { forgettingLines, isNothing, jsonOn, linesOn, type Shown } from './member-lines';

interface MemberOptions {
  readonly partnership: PartnershipId;
  /** Use this machine's own storage and not an account. */
  readonly local?: boolean;
}

export interface ShowOptions extends MemberOptions {
  readonly json?: boolean;
}

export interface ForgetOptions extends MemberOptions {
  readonly yes?: boolean;
}

type Tell = (line: string) => void;

/** Prints everything that is held about one person, and nothing about anybody else. */
export async function show(
  words: string,
  options: ShowOptions,
  env: Environment = environment(),
): Promise<void> {
  await inStores(options, env, (stores) => tellHeld(stores, words, options, print));
}

/** Takes a person out of everything that is kept; without --yes it only says what it would do. */
export async function forget(
  words: string,
  options: ForgetOptions,
  env: Environment = environment(),
): Promise<void> {
  await inStores(options, env, (stores, today) => tellForgotten(stores, words, { ...options, today }, print));
}

export async function tellHeld(
  stores: Stores,
  words: string,
  { partnership, json = false }: ShowOptions,
  tell: Tell,
): Promise<void> {
  const shown = await shownOf(stores, partnership, words);
  if (json) tell(jsonOn(shown));
  else if (isNothing(shown)) tell(nothingHeld(shown));
  else linesOn(shown).forEach(tell);
}

export async function tellForgotten(
  stores: Stores,
  words: string,
  { partnership: id, yes = false, today }: ForgetOptions & { readonly today: Day },
  tell: Tell,
): Promise<void> {
  const shown = await shownOf(stores, id, words);
  const { partnership, person } = shown;
  if (isNothing(shown) || person.name === formerMember) {
    tell(nothingHeld(shown));
    return;
  }
  if (!yes) {
    if (isLastBusinessManager(partnership, person.id, today)) throw lastManager(shown);
    tell(`${person.name} (${person.id}) would be forgotten in ${partnership.name}:`);
    forgettingLines(shown).forEach(tell);
    tell('Nothing was changed. Add --yes to do it: it cannot be taken back.');
    return;
  }
  const as = `former-${randomUUID()}`;
  const forgotten = await forgetMember(stores, { partnership: id, person: person.id, as, today });
  if (forgotten.kind === 'refused') throw lastManager(shown);
  tell(`${person.name} (${person.id}) is forgotten in ${partnership.name}:`);
  forgettingLines(shown).forEach(tell);
  tell(
    'Notes, reasons, evidence and introductions keep their words: whether any of them names the person is yours to look at.',
  );
  tell('Take the person out of the folder that the register is loaded from, too.');
}

/** The one person meant. Somebody in neither the register nor the history may still have spoken to the bot. */
async function shownOf(stores: Stores, id: PartnershipId, words: string): Promise<Shown> {
  const partnership = await heldAs(stores, id);
  const meant = await peopleMeant(stores, partnership, words);
  if (meant.length > 1) throw new Error(`Several are called ${words}: say which by id\n  ${named(meant)}`);
  const person = meant[0] ?? { id: words.trim(), name: words.trim() };
  return { partnership, person, held: await readHeldAbout(stores, partnership, person.id) };
}

async function heldAs({ registers }: Stores, id: PartnershipId): Promise<Partnership> {
  const held = await registers.register(id);
  if (held) return held.partnership;
  const all = (await registers.all()).map((partnership) => partnership.id);
  throw new Error(`There is no partnership ${id}. Held: ${all.join(', ') || 'none'}`);
}

function named(people: readonly By[]): string {
  return people.map(({ id, name }) => `${name}: ${id}`).join('\n  ');
}

function nothingHeld({ partnership, person }: Shown): string {
  return person.name === formerMember
    ? `${person.id} is forgotten already in ${partnership.name}`
    : `Nothing is held about ${person.name} in ${partnership.name}`;
}

function lastManager({ partnership, person }: Shown): Error {
  return new Error(
    `${person.name} is the last business manager of ${partnership.name}: name another first. Nothing was changed.`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
