import { digestSettingsOf } from '../plan/digest-settings';
import { firstDays, isQuiet, type Digest } from '../plan/digest/digest';
import { soonDays } from '../plan/digest/due-soon';
import { lookedTo } from '../plan/digest/people';
import type { PersonId } from '../plan/partnership';
import type { Item, Ref } from '../plan/plan';
import { groupById, nameOf } from '../plan/responsibility';
import type { View } from '../plan/asking/view';
import { digestParts, type Part } from './digest-parts';
import type { Card, DigestPerson, DigestSection, DigestView } from './views';
import { ratingKey, sayAdded, sayCount, sayDay, sayList, sayPeriodOver, sayRating, shorten } from './words';

/** The most lines in a section, and the most people; a card that is still too large loses more. */
const mostLines = 8;
const mostPeople = 12;

/** The most characters of an item's wording, and of what is said about it. */
const longest = { text: 90, detail: 200, above: 300 };

interface Telling {
  /** Only a posted digest tags people: nobody is tagged because somebody else asked to see it. */
  readonly tags?: boolean;
  /** Whoever runs the group wrote it, to stand above. */
  readonly introduction?: Introduction | undefined;
}

/** Words above a digest, and whose they are. */
export interface Introduction {
  readonly text: string;
  readonly by: PersonId;
}

type DigestCard = Extract<Card, { card: 'digest' }>;

/**
 * What is posted in a group's channel: its people are tagged; in a quiet week nothing, where the group wants it so and
 * nobody wrote an introduction.
 */
export function postedDigest(
  digest: Digest,
  view: View,
  introduction?: Introduction,
): DigestCard | undefined {
  const { whenQuiet } = digestSettingsOf(groupById(view.partnership, digest.group) ?? {});
  const isNothing = whenQuiet === 'nothing' && isQuiet(digest) && !introduction;
  return isNothing ? undefined : digestCard(digest, view, { tags: true, introduction });
}

/** A group's digest as a card: good news first, then what needs somebody. An item is told in full once, where it comes first. */
export function digestCard(
  digest: Digest,
  view: View,
  { tags = false, introduction }: Telling = {},
): DigestCard {
  const group = nameOf(view.partnership, { group: digest.group });
  const nothingNew = isQuiet(digest);
  const { sections, rest } = nothingNew ? quiet(digest) : told(digestParts(digest, view), view);
  const card: DigestView = {
    title: `${group}: this week`,
    period: periodOf(digest, view),
    introduction: introduction && signed(introduction, view),
    summary: countsOf(digest, view),
    sections,
    people: nothingNew ? [] : peopleOf(digest, view, tags),
    key: ratingKey(view.partnership.scheme),
    rest: { plan: view.plan.id, group: digest.group, refs: rest },
    buttons: [{ title: 'What I owe', press: { verb: 'say', data: { words: 'what do I owe' } } }],
  };
  return { card: 'digest', view: card };
}

function signed({ text, by }: Introduction, { partnership }: View): NonNullable<DigestView['introduction']> {
  return { text, by: nameOf(partnership, { person: by }) };
}

function periodOf({ since }: Digest, { plan, today }: View): string {
  const from = since.day ? `since ${sayDay(since.day, today)}` : `the last ${firstDays} days`;
  return [plan.title, sayDay(today), from, ...sayPeriodOver(plan, today)].join(' · ');
}

/** `13 in all: red 3, was 2 · amber 1 · not rated 9, was 10` */
function countsOf({ counts, items, byException }: Digest, { partnership }: View): string {
  const said = counts
    .filter(({ count, before }) => count + before > 0)
    .map(({ code, count, before }) => {
      const word = sayRating(partnership.scheme, code === 'not rated' ? null : code);
      return `${word} ${count}${before === count ? '' : `, was ${before}`}`;
    });
  return said.length === 0
    ? nothingFor(byException)
    : `${items} ${byException ? 'exceptions in the whole plan' : 'in all'}: ${said.join(' · ')}`;
}

const nothingFor = (byException: boolean): string =>
  byException
    ? 'In the whole plan nothing is rated below on track, late or 30 days without an update.'
    : 'Nothing is in this plan for the group.';

interface DigestBody {
  readonly sections: readonly DigestSection[];
  /** Refs that have no line in any section. */
  readonly rest: readonly Ref[];
}

/** A quiet week still counts what is stale or has no lead, though neither is news. */
function quiet({ stale, staleDays, noLead }: Digest): DigestBody {
  const still = [
    ...(stale.length > 0
      ? [`${sayCount(stale.length, 'item')} not updated for ${staleDays} days or more`]
      : []),
    ...(noLead.length > 0 ? [`${sayCount(noLead.length, 'item')} without a lead`] : []),
  ];
  const text = `Nothing was updated, nothing is late and nothing falls due in the next ${soonDays} days.`;
  const line = { text, detail: still.length > 0 ? `Still ${sayList(still)}` : undefined };
  return { sections: [{ heading: 'Nothing new', lines: [line] }], rest: [] };
}

function told(parts: readonly Part[], view: View): DigestBody {
  const shown = new Set<Ref>();
  const left = new Set<Ref>();
  const sections = parts
    .filter(({ entries, lines = [] }) => entries.length + lines.length > 0)
    .map((part) => sectionOf(part, view, shown, left));
  return { sections, rest: [...left].filter((ref) => !shown.has(ref)) };
}

/** An item shown in an earlier section gets no second line. Adds to `shown` and `left`. */
function sectionOf(part: Part, { plan }: View, shown: Set<Ref>, left: Set<Ref>): DigestSection {
  const { heading, entries, lines = [], beside = [] } = part;
  const count = entries.length + beside.length;
  const again = entries.filter(({ item }) => shown.has(item.ref));
  const fresh = entries.filter(({ item }) => !shown.has(item.ref));
  const named = fresh.slice(0, mostLines);
  for (const { item } of named) shown.add(item.ref);
  for (const { ref } of [...fresh.slice(mostLines).map(({ item }) => item), ...beside]) left.add(ref);
  const above = again.map(({ item, brief }) => (brief === undefined ? item.ref : `${item.ref} (${brief})`));
  return {
    heading: count > 0 ? `${heading} (${count})` : heading,
    lines: [
      ...lines,
      ...named.map(({ item, detail }) => ({
        text: textOf(item),
        detail: detail && shorten(detail, longest.detail),
        open: { verb: 'open' as const, data: { plan: plan.id, ref: item.ref } },
      })),
    ],
    above: above.length > 0 ? shorten(`above: ${above.join(', ')}`, longest.above) : undefined,
    left: Math.max(0, fresh.length - mostLines),
  };
}

function textOf({ ref, text, added }: Item): string {
  return `${ref} ${shorten(text, longest.text)}${added ? ` (${sayAdded(added)})` : ''}`;
}

/** People of one name are told apart by their items; whoever does not fit into the rows is named in words. */
function peopleOf(digest: Digest, view: View, tags: boolean): readonly DigestPerson[] {
  const all = lookedTo(digest, view);
  const rows = all.slice(0, mostPeople).map(({ name, tag, items }) => ({
    name,
    tag: tags ? tag : undefined,
    about: aboutOf(items),
  }));
  const others = all.slice(mostPeople);
  if (others.length === 0) return rows;
  return [...rows, { name: `${others.length} more`, about: aboutOf(others.flatMap(({ items }) => items)) }];
}

function aboutOf(items: readonly Item[]): string {
  const refs = [...new Set(items.map(({ ref }) => ref))];
  const [named, others] = [refs.slice(0, mostLines), refs.length - mostLines];
  return sayList(others > 0 ? [...named, `${others} more`] : named);
}
