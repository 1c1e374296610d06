import { describeWhat } from '../cards/change-words';
import { sayContact } from '../cards/contact-words';
import { formerMember, type Partnership, type PersonId, type Request } from '../plan/partnership';
import type { By } from '../plan/standing';
import type { AllHeld, OwnWish } from '../store/held-about';

/** A person of a partnership, and all that is held about them. */
export interface Shown {
  readonly partnership: Partnership;
  readonly person: By;
  readonly held: AllHeld;
}

export function isNothing({ held }: Shown): boolean {
  const { entry, posts, groups, parts, requests, askedFor, changes, conversations, messages, wishes } = held;
  const lists = [posts, groups, parts, requests, askedFor, changes, conversations, messages, wishes];
  return !entry && lists.every((some) => some.length === 0);
}

/** All that is held about a person, for them to read. */
export function linesOn({ partnership, person, held }: Shown): readonly string[] {
  const { posts, groups, parts, requests, askedFor, changes, conversations, messages, wishes } = held;
  return [
    `${person.name} (${person.id}), ${partnership.name}`,
    `Register: ${entryWords(partnership, held)}`,
    ...section(
      'Posts',
      posts.map(({ title, from, to }) => `${title}${days(from, to)}`),
    ),
    ...section('Groups', groups),
    ...section(
      'Answers for',
      parts.map(({ plan, of, as }) => `${plan} ${of}, as ${as}`),
    ),
    ...section(
      'Requests',
      requests.map((request) => requestWords(request, person.id)),
    ),
    ...section('Changes asked for', told(partnership, askedFor).map(changeWords)),
    ...section('Changes made', told(partnership, changes).map(changeWords)),
    ...section(
      'Conversations',
      conversations.map(({ conversation, kind, holds, at }) =>
        [`${conversation}: ${kind}`, ...holds, at === undefined ? 'day not known' : `written ${at}`].join(
          ', ',
        ),
      ),
    ),
    ...section('Wanted of a digest', wishes.map(wishWords)),
    ...section(
      'Messages of the bot itself',
      messages.map(({ occasion, state, at }) => `${occasion.split('|')[0]}, ${at.slice(0, 10)}, ${state}`),
    ),
  ];
}

/** `2021-W46 of 19:…, 2021-11-12: introduction “A good month”` */
function wishWords({ channel, week, introduction, posting, at }: OwnWish): string {
  const wanted = [
    ...(introduction === undefined ? [] : [`introduction “${introduction}”`]),
    ...(posting === undefined ? [] : [posting === 'now' ? 'posted early' : 'not posted']),
  ];
  return `${week} of ${channel}, ${at.slice(0, 10)}: ${wanted.join(', ') || 'as usual'}`;
}

/** Their own part in a request, and nobody else's name. */
function requestWords(request: Request, person: PersonId): string {
  if (request.kind === 'handover') {
    const days = request.during ? `, ${request.during.first} to ${request.during.last}` : '';
    return request.to === person
      ? `asked for posts of somebody else${days}`
      : `their posts are asked for${days}`;
  }
  const { by, plan, ref, to, why, asked, answer } = request;
  const what = `${plan} ${ref} to ${to}`;
  if (by !== person) return `answered, for ${what}${answer?.word ? `: ${answer.word}` : ''}`;
  const outcome = answer ? (answer.granted ? ', granted' : ', not granted') : '';
  return `asked for ${what}, ${asked}${outcome}${why ? ` (${why})` : ''}`;
}

function entryWords({ agencies }: Partnership, { entry }: AllHeld): string {
  if (!entry) return 'not in it';
  const { title, agency, role, guest, left, mentions, contact } = entry;
  const of = agencies.find(({ id }) => id === agency)?.name ?? agency;
  return [
    title,
    of,
    role,
    guest && 'guest',
    left !== undefined && `left ${left}`,
    mentions === false && 'not to be tagged',
    contact && `nudged ${sayContact(contact)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${title}: none`] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function days(from: string | undefined, to: string | undefined): string {
  return `${from === undefined ? '' : `, from ${from}`}${to === undefined ? '' : `, to ${to}`}`;
}

interface Told {
  readonly plan: string;
  readonly ref: string;
  readonly at: string;
  readonly what: string;
  readonly why: string | null;
  readonly via: string;
}

/** Changes are described in words, because their before and after name other people. */
function told(partnership: Partnership, changes: AllHeld['changes']): readonly Told[] {
  return changes.map(({ plan, change: { ref, at, what, why, via } }) => ({
    plan,
    ref,
    at,
    what: describeWhat(what, partnership),
    why,
    via,
  }));
}

function changeWords({ plan, ref, at, what, why, via }: Told): string {
  return `${plan} ${ref}, ${at}, by ${via}: ${what}${why === null ? '' : ` (${why})`}`;
}

/** The same for machines. */
export function jsonOn({ partnership, person, held }: Shown): string {
  const { entry = null, parts: answersFor, requests: all, ...rest } = held;
  const requests = all.map((request) => requestWords(request, person.id));
  return JSON.stringify({
    partnership: partnership.id,
    person,
    register: entry,
    answersFor,
    ...rest,
    requests,
    askedFor: told(partnership, held.askedFor),
    changes: told(partnership, held.changes),
  });
}

/** What forgetting a person would do, or has done. */
export function forgettingLines({ held }: Shown): readonly string[] {
  const { entry, posts, parts, requests, changes, conversations, messages, wishes } = held;
  return [
    ...(entry ? [`register: ${formerMember} of the same agency, without name, title, role or group`] : []),
    `posts that keep their days: ${posts.length}`,
    `changes that stay in history, by ${formerMember}: ${changes.length}`,
    `priorities and items that name ${formerMember} instead: ${parts.length}`,
    `requests that go, or lose their name: ${requests.length}`,
    `conversation rows that go: ${conversations.length}`,
    `records of messages that go: ${messages.length}`,
    `introductions and other wishes for a digest that stay, by ${formerMember}: ${wishes.length}`,
  ].map((line) => `  ${line}`);
}
