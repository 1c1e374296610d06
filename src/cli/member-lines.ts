import { describeWhat } from '../cards/change-words';
import { formerMember, type Partnership } from '../plan/partnership';
import type { By } from '../plan/plan';
import type { AllHeld } from '../store/held-about';

/** A person of a partnership, and all that is held about them. */
export interface Shown {
  readonly partnership: Partnership;
  readonly person: By;
  readonly held: AllHeld;
}

export function isNothing({ held }: Shown): boolean {
  const { entry, posts, groups, parts, changes, conversations } = held;
  return !entry && [posts, groups, parts, changes, conversations].every((some) => some.length === 0);
}

/** All that is held about a person, for them to read. */
export function linesOn({ partnership, person, held }: Shown): readonly string[] {
  const { posts, groups, parts, conversations } = held;
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
    ...section('Changes made', changesOf(partnership, held).map(changeWords)),
    ...section(
      'Conversations',
      conversations.map(({ conversation, kind, holds, at }) =>
        [`${conversation}: ${kind}`, ...holds, at === undefined ? 'day not known' : `written ${at}`].join(
          ', ',
        ),
      ),
    ),
  ];
}

function entryWords({ agencies }: Partnership, { entry }: AllHeld): string {
  if (!entry) return 'not in it';
  const { title, agency, role, guest, left } = entry;
  const of = agencies.find(({ id }) => id === agency)?.name ?? agency;
  return [title, of, role, guest && 'guest', left !== undefined && `left ${left}`].filter(Boolean).join(', ');
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

/** In words, because before and after name other people. */
function changesOf(partnership: Partnership, { changes }: AllHeld): readonly Told[] {
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
  const { entry = null, parts: answersFor, ...rest } = held;
  const changes = changesOf(partnership, held);
  return JSON.stringify({
    partnership: partnership.id,
    person,
    register: entry,
    answersFor,
    ...rest,
    changes,
  });
}

/** What forgetting them does, or has done. */
export function forgettingLines({ held }: Shown): readonly string[] {
  const { entry, posts, parts, changes, conversations } = held;
  return [
    ...(entry ? [`register: ${formerMember} of the same agency, without name, title, role or group`] : []),
    `posts that keep their days: ${posts.length}`,
    `changes that stay in history, by ${formerMember}: ${changes.length}`,
    `priorities and items that name ${formerMember} instead: ${parts.length}`,
    `conversation rows that go: ${conversations.length}`,
  ].map((line) => `  ${line}`);
}
