import type { Change } from '../plan/change';
import { firstDays, isQuiet, soonDays, type Digest } from '../plan/digest';
import type { Item } from '../plan/plan';
import { groupById } from '../plan/responsibility';
import type { View } from '../plan/select';
import { describeWhat } from './change-words';
import type { Card, DigestView } from './views';
import { badgeFor, ratingKey, sayDay, sayDaysLate, sayDue, sayList, shorten } from './words';

type Section = DigestView['sections'][number];

/** So many lines a section; what is left out is counted. */
const mostLines = 8;

/** A group's digest as a card: good news first, then what needs somebody. */
export function digestCard(digest: Digest, view: View): Card {
  const group = groupById(view.partnership, digest.group)?.name ?? digest.group;
  const card: DigestView = {
    title: `${group}: this week`,
    period: periodOf(digest, view),
    sections: isQuiet(digest) ? quietSections(digest, view) : sectionsOf(digest, view),
    summary: countsOf(digest, view),
    key: ratingKey(view.partnership.scheme),
    buttons: [],
  };
  return { card: 'digest', view: card };
}

function periodOf({ since }: Digest, { plan, today }: View): string {
  const from = since.day ? `since ${sayDay(since.day, today)}` : `the last ${firstDays} days`;
  return `${plan.title} · ${sayDay(today)} · ${from}`;
}

function sectionsOf(digest: Digest, view: View): readonly Section[] {
  return [
    section('Done', digest.done, (item) => line(view, item)),
    section('What moved', digest.changed, ({ item, changes }) => line(view, item, moved(changes, view))),
    ...ratingSections(digest, view),
    section('Overdue', digest.overdue, ({ item, days }) => line(view, item, sayDaysLate(days))),
    section(`Due in the next ${soonDays} days`, digest.due, ({ item }) =>
      line(view, item, `due ${sayDue(item.due)}`),
    ),
    section('No lead recorded', digest.noLead, (item) => line(view, item)),
  ].filter((one) => one.lines.length > 0);
}

function quietSections(digest: Digest, view: View): readonly Section[] {
  return [
    {
      heading: 'Nothing new',
      lines: [
        { text: `Nothing was updated, nothing is late and nothing falls due in the next ${soonDays} days.` },
      ],
    },
    ...ratingSections(digest, view),
  ].filter((one) => one.lines.length > 0);
}

function ratingSections({ ratings }: Digest, view: View): readonly Section[] {
  return ratings.map(({ code, items }) =>
    section(badgeFor(view.partnership.scheme, code).label, items, (item) =>
      line(view, item, item.standing.rating?.why ?? 'no reason recorded'),
    ),
  );
}

function section<T>(heading: string, all: readonly T[], say: (one: T) => Section['lines'][number]): Section {
  const lines = all.slice(0, mostLines).map(say);
  const left = all.length - lines.length;
  return left > 0 ? { heading, lines, left: `and ${left} more` } : { heading, lines };
}

function line(view: View, item: Item, after?: string): Section['lines'][number] {
  const text = `${item.ref} ${shorten(item.text, 90)}${after ? ` — ${shorten(after, 200)}` : ''}`;
  return { text, open: { verb: 'open', data: { plan: view.plan.id, ref: item.ref } } };
}

/** The last word on each thing that changed, and whose it was. */
function moved(changes: readonly Change[], { partnership }: View): string {
  const last = [...new Map(changes.map((change) => [change.what.kind, change])).values()];
  const said = last.map(({ what, why }) => `${describeWhat(what, partnership)}${why ? ` (${why})` : ''}`);
  const by = [...new Set(changes.map((change) => change.by.name))];
  return `${said.join('; ')} — ${sayList(by)}`;
}

function countsOf(digest: Digest, { partnership }: View): string {
  const said = digest.counts
    .filter(({ count }) => count > 0)
    .map(
      ({ code, count }) =>
        `${count} ${partnership.scheme.ratings.find((one) => one.code === code)?.label.toLowerCase() ?? code}`,
    );
  return `${digest.items} in all: ${said.join(', ')}.`;
}
