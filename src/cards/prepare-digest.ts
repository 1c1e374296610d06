import type { ListQuery } from '../plan/asking/query';
import { buttons, some, type Filling } from './filling';
import type { Button } from './presses';
import type { DigestPerson, DigestView } from './views';

/** More refs than this are not carried on a button: then it asks for the group's others. */
const mostRefs = 200;

/** A digest as its template wants it, with the tags of its people. */
export function prepareDigest(view: DigestView): Filling {
  const people = labelled(view.people);
  return {
    title: view.title,
    period: some(view.period),
    notice: some(view.notice),
    introduction: view.introduction
      ? [{ paragraphs: view.introduction.text.split(/\s*\n\s*/), by: view.introduction.by }]
      : [],
    summary: some(view.summary),
    sections: view.sections.map(({ heading, lines, above, left = 0 }) => ({
      heading,
      lines: lines.map(({ text, detail, open }) => ({
        opening: open ? [{ text, detail: some(detail), open }] : [],
        plain: open ? [] : [{ text, detail: some(detail) }],
      })),
      above: some(above),
      left: left > 0 ? [`… and ${left} more: press More`] : [],
    })),
    over: people.length > 0 ? [{}] : [],
    people: people.map(({ name, about, label }) => ({
      tagged: label === undefined ? [] : [{ label, about }],
      named: label === undefined ? [{ name, about }] : [],
    })),
    tags: people.flatMap(({ label, name, tag }) => (label === undefined ? [] : [{ label, name, id: tag }])),
    key: some(view.key),
    buttons: buttons([...more(view), ...view.buttons]),
  };
}

type Labelled = DigestPerson & { readonly label?: string };

/**
 * What stands between the marks of a tag is read as Markdown, and finds its person by being the same as in the card's
 * entities: so it is the name's letters alone, and no two are the same.
 */
function labelled(people: readonly DigestPerson[]): readonly Labelled[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const plain = person.name.replace(/[^\p{L}\p{M}\p{N} .'’-]/gu, '').trim();
    if (person.tag === undefined || plain === '') return person;
    let label = plain;
    for (let count = 2; taken.has(label); count += 1) label = `${plain} ${count}`;
    taken.add(label);
    return { ...person, label };
  });
}

/** What is not on the card, as a list; what was moved behind it for want of room too. */
function more({ rest, sections }: DigestView): readonly Button[] {
  const { plan, group, refs } = rest;
  if (refs.length === 0) return [];
  const shown = sections.flatMap(({ lines }) => lines.flatMap(({ open }) => (open ? [open.data.ref] : [])));
  const few = refs.length <= mostRefs;
  const filter = few ? { refs } : { group, not: { refs: shown } };
  const query: ListQuery = { plan, ask: 'items', show: 'list', filter };
  const title = few ? `More (${refs.length})` : 'More';
  return [{ title, press: { verb: 'more', data: { query, from: 0 } } }];
}
