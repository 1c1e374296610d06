import { isDeepStrictEqual } from 'node:util';
import type { Bundle } from '../importing/bundled';
import type { Partnership, Person } from '../plan/partnership';
import { ratingOf } from '../plan/rating';
import { ratedWith } from '../plan/register/rating-scheme';
import type { Stores } from '../store/stores';

type Tell = (line: string) => void;

/**
 * Puts plans and partnerships into the stores, plans first, so that no register names a plan that is not there. What is
 * already held is left alone; with `replacePeople` the file's register replaces the one that is held.
 */
export async function loadBundle(
  { plans, registers }: Pick<Stores, 'plans' | 'registers'>,
  bundle: Pick<Bundle, 'plans' | 'partnerships'>,
  replacePeople: boolean,
  tell: Tell,
): Promise<void> {
  for (const plan of bundle.plans) {
    const created = await plans.create(plan);
    tell(`${created ? 'Loaded' : 'Held already, left as it is'}: ${plan.id}, ${plan.items.length} items`);
  }
  for (const partnership of bundle.partnerships) {
    if (await registers.create(partnership)) tell(`Loaded: ${partnership.name}`);
    else if (replacePeople) await replaceRegister({ plans, registers }, partnership, tell);
    else tell(`Held already, left as it is: ${partnership.name} (--replace-people takes the file's people)`);
  }
}

async function replaceRegister(
  { plans, registers }: Pick<Stores, 'plans' | 'registers'>,
  partnership: Partnership,
  tell: Tell,
): Promise<void> {
  const held = await registers.register(partnership.id);
  if (!held) throw new Error(`The register of ${partnership.name} is held, and could not be read`);
  const differences = differencesBetween(held.partnership, partnership);
  if (differences.length === 0) {
    tell(`Held already, just as in the file: ${partnership.name}`);
    return;
  }
  await refuseLostRatings(plans, held.partnership, partnership);
  if (!(await registers.replace(partnership, held.revision)))
    throw new Error(`Somebody else changed the register of ${partnership.name} just now: load it again`);
  tell([`Replaced: ${partnership.name}`, ...differences.map((one) => `  ${one}`)].join('\n'));
}

/** A file cannot remove a rating that an item has, just as chat cannot. */
async function refuseLostRatings(
  plans: Stores['plans'],
  held: Partnership,
  given: Partnership,
): Promise<void> {
  const lost = held.scheme.ratings.filter(({ code }) => !ratingOf(given.scheme, code));
  if (lost.length === 0) return;
  for (const id of held.plans) {
    const plan = (await plans.plan(id))?.plan;
    const used = lost.find(({ code }) => plan && ratedWith(plan, code).length > 0);
    if (plan && used)
      throw new Error(
        `The file has no rating ${used.code}, which ${ratedWith(plan, used.code).join(', ')} of ${id} have: add it to the file, or rate them differently. Nothing was replaced.`,
      );
  }
}

/** What changes when one register replaces another, line by line; nothing where they say the same. */
export function differencesBetween(held: Partnership, given: Partnership): readonly string[] {
  const now = (person: Person) => given.people.find(({ id }) => id === person.id);
  const before = (person: Person) => held.people.find(({ id }) => id === person.id);
  const changed = given.people.filter((person) => before(person) && !same(before(person), person));
  const left = changed.filter((person) => person.left !== undefined && before(person)?.left === undefined);
  return [
    ...naming(
      'joined',
      given.people.filter((person) => !before(person)),
    ),
    ...naming('left', left),
    ...naming(
      'changed',
      changed.filter((person) => !left.includes(person)),
    ),
    ...naming(
      'no longer in it',
      held.people.filter((person) => !now(person)),
    ),
    ...holdingsBetween(held, given),
    ...otherParts(held, given),
  ];
}

function naming(what: string, people: readonly Person[]): readonly string[] {
  return people.length > 0 ? [`${what}: ${people.map(({ name }) => name).join(', ')}`] : [];
}

/** The posts that have other holders, or holders for other days. */
function holdingsBetween(held: Partnership, given: Partnership): readonly string[] {
  const of = ({ holdings }: Partnership, post: string) => holdings.filter((holding) => holding.post === post);
  const ids = [...new Set([...held.holdings, ...given.holdings].map(({ post }) => post))];
  const others = ids.filter((post) => !same(of(held, post), of(given, post)));
  const titleOf = (id: string) => [...given.posts, ...held.posts].find((post) => post.id === id)?.title ?? id;
  return others.length > 0 ? [`held by others, or for other days: ${others.map(titleOf).join(', ')}`] : [];
}

function otherParts(held: Partnership, given: Partnership): readonly string[] {
  const parts = [...new Set([...Object.keys(held), ...Object.keys(given)])] as (keyof Partnership)[];
  const told: readonly (keyof Partnership)[] = ['people', 'holdings'];
  const others = parts.filter((part) => !told.includes(part) && !same(held[part], given[part]));
  return others.length > 0 ? [`also changed: ${others.join(', ')}`] : [];
}

/** Compares values as they are stored, where absent and undefined are the same. */
function same(one: unknown, other: unknown): boolean {
  const kept = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
  return isDeepStrictEqual(kept(one), kept(other));
}
