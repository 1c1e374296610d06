import { formerMember, type Alias, type Group, type Partnership, type Person } from '../../plan/partnership';
import type { Plan, Priority } from '../../plan/plan';
import { acronymsOf } from '../../plan/register/short-forms';
import { agencyWords, concepts, groupKindWords } from '../words/concepts';
import type { Name } from './found';
import type { ItemIndex } from './item-index';
import { ratingNames } from './readers/rating';
import { wordsOf } from './sentence';

type Named = readonly [words: string, name: Name];

/** Every name, the surest first: of several meanings of the same words the first is meant unless the sentence says otherwise. */
export function* namesOf(
  partnership: Partnership,
  plans: readonly Plan[],
  plan: Plan,
  items: ItemIndex,
): Generator<Named> {
  yield* ratingNames(partnership.scheme);
  yield* aliasNames(partnership.aliases, plan);
  for (const priority of plan.priorities) yield* priorityNames(priority);
  for (const theme of plan.themes) {
    for (const words of [theme.title, ...theme.aliases]) yield [words, { is: 'theme', id: theme.id }];
  }
  for (const part of plan.parts) {
    for (const words of [`part ${part.id}`, part.title]) yield [words, { is: 'part', id: part.id }];
  }
  for (const group of partnership.groups) yield* groupNames(group);
  yield* postNames(partnership);
  yield* peopleNames(partnership.people);
  for (const agency of partnership.agencies) {
    const name: Name = { is: 'party', party: { agency: agency.id } };
    for (const words of [agency.name, ...agency.aliases]) yield [words, name];
  }
  yield* planNames(partnership, plans, plan);
  for (const acronym of acronymsOf(plan, partnership)) {
    for (const words of [acronym.short, acronym.long ?? ''])
      yield [words, { is: 'acronym', short: acronym.short }];
  }
  yield* conceptNames(plan);
  yield* titlePartNames(plan, items);
  yield* kindNames(partnership);
}

function* aliasNames(aliases: readonly Alias[], plan: Plan): Generator<Named> {
  for (const { words, means } of aliases) {
    const name = aliasName(means, plan);
    // "in the" is a phrase of its own, so a name with an article is known without it too.
    if (name) for (const each of [words, words.replace(/^(?:the|our|a)\s+/i, '')]) yield [each, name];
  }
}

function aliasName(means: Alias['means'], plan: Plan): Name | undefined {
  if ('priority' in means) return means.plan === plan.id ? { is: 'priority', id: means.priority } : undefined;
  if ('group' in means) return { is: 'group', id: means.group };
  if ('agency' in means) return { is: 'party', party: { agency: means.agency } };
  return plan.themes.some(({ id }) => id === means.theme) ? { is: 'theme', id: means.theme } : undefined;
}

const counting = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const places = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

function* priorityNames(priority: Priority): Generator<Named> {
  const name: Name = { is: 'priority', id: priority.id };
  const { id } = priority;
  const number = /^\d$/.test(id) ? Number(id) : 0;
  const ids = [
    `p${id}`,
    `p ${id}`,
    `priority ${id}`,
    `pri ${id}`,
    `sp${id}`,
    `strategic priority ${id}`,
    `priority number ${id}`,
  ];
  const spelt = number
    ? [`priority ${counting[number] ?? ''}`, `${places[number] ?? ''} priority`]
    : [id, `objective ${id}`, `activity ${id}`];
  const title = priority.title.replace(/\s*\(.*?\)/g, '');
  for (const words of [...ids, ...spelt, title, priority.title, ...priority.aliases]) yield [words, name];
}

const suffixes = /\s*\b(?:sub-?\s?group|group|committee|panel)$/i;

function* groupNames(group: Group): Generator<Named> {
  const name: Name = { is: 'group', id: group.id };
  const bare = [group.name, ...group.aliases].map((each) =>
    each
      .replace(suffixes, '')
      .replace(/^(?:the|joint)\s+/i, '')
      .replace(/\s+development$/i, '')
      .trim(),
  );
  for (const words of [group.name, ...group.aliases]) yield [words, name];
  for (const words of bare) {
    if (words === '') continue;
    for (const suffix of ['group', 'sub group', 'subgroup', 'team', 'lot'])
      yield [`${words} ${suffix}`, name];
    if (wordsOf(words).length > 2) yield [words, name];
  }
  yield [group.name.replace(/^(?:HSCP|SSP|HSCB)\s+/, ''), name];
}

function* postNames(partnership: Partnership): Generator<Named> {
  for (const post of partnership.posts) {
    const name: Name = { is: 'party', party: { post: post.id } };
    for (const words of [post.title, post.title.replace(suffixes, ''), ...post.aliases]) yield [words, name];
    const group = partnership.groups.find((each) => each.chair === post.id);
    if (!group) continue;
    for (const alias of [group.name, group.name.replace(suffixes, ''), ...group.aliases]) {
      for (const words of [`chair of ${alias}`, `chair of the ${alias}`, `${alias} chair`])
        yield [words, name];
    }
  }
}

/** Full names, first names, surnames, and a first name with an initial; a first name that two people share names both. */
function* peopleNames(people: readonly Person[]): Generator<Named> {
  for (const person of people) {
    // "a" and "member" are words, and a former member has no name.
    if (person.name === formerMember) continue;
    const name: Name = { is: 'party', party: { person: person.id } };
    const [first = '', ...rest] = person.name.split(' ');
    const last = rest.at(-1) ?? '';
    for (const words of [
      person.name,
      first,
      `${first}s`,
      `${person.name}s`,
      last,
      `${first} ${last.slice(0, 1)}`,
      // As a company's directory writes it, with a comma: BAINES, Tom.
      last === '' ? '' : `${last} ${first}`,
    ]) {
      if (words.length > 1) yield [words, name];
    }
  }
}

function* planNames(partnership: Partnership, plans: readonly Plan[], plan: Plan): Generator<Named> {
  const ours = plans.filter((each) => each.partnership === partnership.id);
  for (const each of [plan, ...ours.filter((other) => other.id !== plan.id)]) {
    const name: Name = { is: 'plan', id: each.id };
    const year = each.period.first.slice(0, 4);
    const short = each.period.printed.replace(/\s/g, '');
    for (const words of [
      each.title,
      ...each.aliases,
      `${year} plan`,
      `${year} one`,
      `${year} priorities`,
      `plan from ${year}`,
      `${short} plan`,
      short,
      `old ${year} plan`,
      `old ${short} plan`,
      `${short.replace(/-20(?=\d\d$)/, '-')} plan`,
      `plan for ${short}`,
    ])
      yield [words, name];
  }
  const current: Name = { is: 'plan', id: partnership.currentPlan };
  for (const words of ['current plan', 'new plan', 'latest plan', 'todays plan', 'plan now'])
    yield [words, current];
  const older = ours
    .filter((each) => each.id !== partnership.currentPlan)
    .sort((one, other) => (one.period.first < other.period.first ? 1 : -1))[0];
  for (const words of [
    'old plan',
    'previous plan',
    'last plan',
    'earlier plan',
    'older plan',
    'plan before',
    'superseded plan',
    'old one',
    'former plan',
    'plan that was before',
    'older one',
  ]) {
    if (older) yield [words, { is: 'plan', id: older.id }];
  }
  for (const words of [partnership.name, ...partnership.shortNames]) {
    yield [words, { is: 'plan', id: partnership.currentPlan }];
    yield [`${words} plan`, { is: 'plan', id: partnership.currentPlan }];
  }
}

/** What everybody calls a subject, where exactly one priority, or else one theme, is about it. */
function* conceptNames(plan: Plan): Generator<Named> {
  for (const { keys, also } of concepts) {
    const about = (names: readonly string[]) => {
      const text = ` ${names.flatMap((each) => [...wordsOf(each), '.']).join(' ')} `;
      return keys.some((key) => text.includes(` ${key} `));
    };
    const priorities = plan.priorities.filter((each) => about([each.title, ...each.aliases]));
    const themes = plan.themes.filter((each) => about([each.title, ...each.aliases]));
    const name: Name | undefined =
      priorities.length === 1 && priorities[0]
        ? { is: 'priority', id: priorities[0].id }
        : themes.length === 1 && themes[0] && priorities.length === 0
          ? { is: 'theme', id: themes[0].id }
          : undefined;
    if (name) for (const words of also) yield [words, name];
  }
}

const commonInTitles = new Set(
  `children child young people vulnerable strong effective right help time review safeguarding understanding improved improving impact evaluate
   risks risk staff work response responding service services abuse strategy plan families family support partnership and with the for are from
   joint priority who not full including better more agencies channels across receiving hours`.split(/\s+/),
);

/** Telling words of a title that no other priority's title or items have: `dissemination`, `disabilities`. */
function* titlePartNames(plan: Plan, { items }: ItemIndex): Generator<Named> {
  const wordsOfPriority = (each: Priority) => new Set(wordsOf(each.title));
  for (const priority of plan.priorities) {
    const others = plan.priorities.filter((each) => each.id !== priority.id).map(wordsOfPriority);
    const elsewhere = new Set<string>();
    for (const { item, words } of items) {
      if (item.priority !== priority.id) for (const word of words) elsewhere.add(word);
    }
    for (const word of wordsOfPriority(priority)) {
      if (word.length < 5 || commonInTitles.has(word) || elsewhere.has(word)) continue;
      if (others.every((words) => !words.has(word))) yield [word, { is: 'priority', id: priority.id }];
    }
  }
}

function* kindNames(partnership: Partnership): Generator<Named> {
  for (const post of partnership.posts) {
    if (/^chair\b/i.test(post.title)) yield ['chair', { is: 'party', party: { post: post.id } }];
  }
  for (const agency of partnership.agencies) {
    for (const words of agencyWords[agency.kind] ?? [])
      yield [words, { is: 'party', party: { agency: agency.id } }];
  }
  for (const group of partnership.groups) {
    const only = partnership.groups.filter((each) => each.kind === group.kind).length === 1;
    if (!only) continue;
    for (const words of groupKindWords[group.kind] ?? []) yield [words, { is: 'group', id: group.id }];
  }
}
