import type { DigestLine, DigestView } from './views';
import { shorten } from './words';

/** How much of a digest is kept: lines a section, how long each text is, people, sections. */
interface Measure {
  readonly lines: number;
  readonly text?: number;
  readonly people?: number;
  readonly sections?: number;
}

/** First fewer lines a section, then shorter lines, and last of all fewer people and sections. */
const measures: readonly Measure[] = [
  ...[7, 6, 5, 4, 3].map((lines) => ({ lines })),
  { lines: 3, text: 120 },
  { lines: 3, text: 60 },
  { lines: 2, text: 60 },
  { lines: 1, text: 60 },
  { lines: 1, text: 60, people: 4 },
  { lines: 0, text: 60, people: 0, sections: 10 },
];

/** The digest with as much as fits; what lost its line is behind More. */
export function fittedDigest(view: DigestView, fits: (view: DigestView) => boolean): DigestView {
  const smaller = measures.map((measure) => () => measured(view, measure));
  const found = smaller.find((make) => fits(make())) ?? smaller.at(-1);
  return found ? found() : view;
}

function measured(view: DigestView, { lines: most, text, people, sections }: Measure): DigestView {
  const parts = view.sections.slice(0, sections);
  const said = (words: string) => (text === undefined ? words : shorten(words, text));
  return {
    ...view,
    ...{ title: said(view.title), period: said(view.period), key: said(view.key) },
    notice: view.notice && shorten(view.notice, longest.notice),
    introduction: view.introduction && introduced(view.introduction, said),
    summary: text === undefined ? view.summary : shorten(view.summary, 3 * text),
    sections: parts.map(({ heading, lines, above, left = 0 }) => ({
      heading: said(heading),
      lines: lines.slice(0, most).map((line) => shortened(line, said)),
      above: above && said(above),
      left: left + Math.max(0, lines.length - most),
    })),
    people: view.people
      .slice(0, people)
      .map((person) => ({ ...person, name: said(person.name), about: said(person.about) })),
    rest: { ...view.rest, refs: [...new Set([...lostRefs(view, most, parts.length), ...view.rest.refs])] },
    buttons: view.buttons.map((button) => ({ ...button, title: said(button.title) })),
  };
}

/** As long as a notice or an introduction may be written, because what is said about a digest is shortened last. */
const longest = { notice: 200, introduction: 400 };

function introduced(
  { text, by }: NonNullable<DigestView['introduction']>,
  said: (words: string) => string,
): DigestView['introduction'] {
  return { text: shorten(text, longest.introduction), by: said(by) };
}

function shortened(line: DigestLine, said: (words: string) => string): DigestLine {
  const { text, detail } = line;
  return { ...line, text: said(text), detail: detail && said(detail) };
}

function lostRefs({ sections }: DigestView, most: number, kept: number): readonly string[] {
  return sections.flatMap(({ lines }, index) =>
    lines.slice(index < kept ? most : 0).flatMap(({ open }) => (open ? [open.data.ref] : [])),
  );
}
