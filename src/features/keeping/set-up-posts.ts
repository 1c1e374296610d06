import { sayList } from '../../cards/words';
import { isOfAnotherTenant } from '../../plan/register/guests';
import { nameMeant, type Meant } from '../../plan/register/name-meant';
import type { Partnership, Person, Post, PostId } from '../../plan/partnership';
import { holdersOf } from '../../plan/responsibility';
import { hasLeft } from '../../plan/roles';
import { firstManager, withStep } from '../../plan/register/set-up';
import type { InTeam, Setting } from '../feature';
import { registerAfter } from '../change-register';
import { channelReferences, oneOfEachTeam } from './installed-channels';
import {
  answers,
  boxAt,
  type FilledBox,
  type Page,
  type Saved,
  type Step,
  type Unsaved,
} from './set-up-step';

/** Who holds each post, chairs first. */
export const postsStep: Step = {
  count: ({ partnership }) => partnership.posts.length,
  page: postsPage,
  save: saveHolders,
};

function postsPage(from: number, setting: Setting): Page {
  const posts = postsInOrder(setting.partnership).slice(from, from + answers.length);
  return {
    title: 'Who holds which post?',
    intro:
      'Type a name; I look for it among the members of the teams I am in. Leads and chairs are found by their post.',
    fields: posts.map((post, index) => ({
      ...{ id: boxAt(index), label: post.title, value: holdersNamed(post.id, setting) },
    })),
    about: posts.map(({ id }) => id),
  };
}

/** Chairs first, because a group's items are its chair's to answer for. */
function postsInOrder({ posts, groups }: Partnership): readonly Post[] {
  const isChair = ({ id }: Post) => groups.some(({ chair }) => chair === id);
  return [...posts.filter(isChair), ...posts.filter((post) => !isChair(post))];
}

export function holdersNamed(post: PostId, { partnership, turn }: Setting): string {
  return holdersOf(partnership, post, turn.now.day)
    .map(({ name }) => name)
    .join(', ');
}

/** Typed names are looked for in the register and in the teams; whoever is found holds the post from today, by their id. */
async function saveHolders(boxes: readonly FilledBox[], setting: Setting): Promise<Saved> {
  const { partnership, turn } = setting;
  const typed = boxes.filter(({ about, answer }) => answer !== holdersNamed(about, setting));
  if (typed.length === 0) return { saved: [], problems: [], partnership };
  const people = await peopleToName(setting);
  const found = typed.map((one) => holderMeant(one, people, setting));
  const good = found.filter((one) => 'person' in one);
  const after = await registerAfter(setting, (before) =>
    good.reduce((register, { post, person }) => {
      const isKnown = register.people.some(({ id }) => id === person.id);
      const known = isKnown ? register : withStep(register, { kind: 'person', person }, turn.now.day);
      return withStep(known, { kind: 'holder', post: post.id, person: person.id }, turn.now.day);
    }, before),
  );
  return {
    saved: good.map(({ post, person }) => `Saved: ${post.title}: ${person.name}.`),
    problems: found.filter((one) => 'says' in one),
    partnership: after,
  };
}

type Found = { readonly post: Post; readonly person: Person } | Unsaved;

function holderMeant({ about, answer }: FilledBox, people: readonly Person[], setting: Setting): Found {
  const { partnership } = setting;
  const post = partnership.posts.find(({ id }) => id === about);
  if (!post) return { about, says: 'I no longer know one of the posts.' };
  const meant = nameMeant(answer, people);
  if (meant.kind !== 'one') return { about, says: `${post.title}: ${sayWhom(meant)}` };
  const { person } = meant;
  const wrong = wrongWith(person, setting);
  if (wrong !== undefined) return { about, says: `${post.title}: ${person.name} ${wrong}.` };
  if (partnership.people.some(({ id }) => id === person.id)) return { post, person };
  const { agency = person.agency } = post;
  const role = partnership.groups.some(({ chair }) => chair === post.id) ? 'chair' : 'member';
  return { post, person: { ...person, agency, role } };
}

function sayWhom(meant: Exclude<Meant<Person>, { kind: 'one' }>): string {
  return meant.kind === 'several'
    ? `there are several: ${sayList(meant.names, 'or')}.`
    : 'I find nobody of that name in the register, or in a team that I can read.';
}

function wrongWith(person: Person, { partnership, turn }: Setting): string | undefined {
  if (hasLeft(person, turn.now.day)) return 'has left';
  const isListed = partnership.guestTenants?.includes(person.tenant ?? '') === true;
  const isUnlisted = isOfAnotherTenant(partnership, person) && !isListed;
  return isUnlisted ? 'is of a tenant that the partnership does not list' : undefined;
}

/** The register's people as it knows them, and after them whoever else is in the teams. */
async function peopleToName(setting: Setting): Promise<readonly Person[]> {
  const { partnership, turn } = setting;
  const { roster } = turn;
  const references = oneOfEachTeam(await channelReferences(setting));
  const teams = await Promise.all(references.flatMap((where) => (roster ? [roster.peopleIn(where)] : [])));
  const others = new Map(teams.flatMap((team) => (team ?? []).map((one) => [one.id, one])));
  for (const { id } of partnership.people) others.delete(id);
  return [...partnership.people, ...[...others.values()].map((one) => asPerson(one, partnership))];
}

function asPerson({ id, name, tenant }: InTeam, partnership: Partnership): Person {
  const { agency } = firstManager(partnership, { id, name });
  const isForeign = tenant !== '' && tenant !== partnership.tenant;
  return { id, name, agency, role: 'member', guest: false, tenant: isForeign ? tenant : undefined };
}
