import { shorten } from './words';
import type { Button } from './presses';
import type { Card, CardName, Line, Views } from './views';

/** About as much of a line as a notification shows. */
const NOTIFICATION = 180;

type Say<Name extends CardName> = (view: Views[Name]) => readonly (string | undefined | false)[];

/** The card in plain text, line by line, for the command line and for whoever has no cards. A question's ways on are numbered. */
export function plainText({ card, view }: Card): string {
  const say = texts[card] as Say<CardName>;
  return say(view).filter(Boolean).join('\n');
}

/** The card in one line, for the notification and for clients that show no cards. */
export function summaryOf({ card, view }: Card): string {
  const summarise = summaries[card] as Say<CardName>;
  const said = summarise(view).filter(Boolean).join(': ').replace(/\s+/g, ' ').trim();
  return shorten(said, NOTIFICATION);
}

const texts: { readonly [Name in CardName]: Say<Name> } = {
  list: (view) => [
    view.title,
    understood(view.understood),
    view.summary,
    ...view.notes,
    ...view.lines.map(sayLine),
  ],
  item: (view) => [
    view.where,
    view.title,
    view.text,
    view.wording,
    join(' — ', view.rating.label, view.meaning),
    ...view.notes,
    ...view.facts.map(({ label, value, link }) => `${label}: ${join(' ', value, link !== value && link)}`),
    view.form?.problem && `Not saved. ${view.form.problem}`,
    view.evidenceForm?.problem && `Not saved. ${view.evidenceForm.problem}`,
    view.assignForm?.problem && `Not saved. ${view.assignForm.problem}`,
  ],
  history: (view) => [
    view.title,
    understood(view.understood),
    ...view.notes,
    ...view.entries.map(({ when, who, what, why }) => `${join(' · ', when, who)} — ${sayWhy(what, why)}`),
  ],
  proposal: (view) => [
    view.title,
    view.text,
    ...view.changes.map(({ label, from, to }) => `${label}: ${from} → ${to}`),
    view.why && `Reason: ${view.why}`,
    ...view.notes,
    view.asksWhy ? 'Say why, then confirm or cancel.' : 'Confirm or cancel.',
  ],
  proposals: (view) => [
    view.title,
    ...view.above,
    ...view.rows.map((row) =>
      join(
        ' — ',
        `${row.ticked ? '[x]' : '[ ]'} ${row.label}`,
        row.change,
        row.why && `Reason: ${row.why}`,
        ...row.notes,
      ),
    ),
    ...view.notes,
    view.asksWhy && `${view.asksWhy}?`,
    'Say yes to save what is ticked, or no.',
  ],
  pass: (view) => [view.title, ...view.paragraphs, view.about, ...view.changes],
  question: (view) => [view.title, view.text, ...numbered(view.buttons)],
  text: (view) => [view.title, ...view.paragraphs, ...view.bullets.map((bullet) => `• ${bullet}`)],
  form: (view) => [
    view.title,
    ...view.paragraphs,
    view.problem && `Not saved. ${view.problem}`,
    ...view.fields.map(({ label, value, choices }) =>
      join(': ', label, choices?.find((choice) => choice.value === value)?.title ?? value),
    ),
    `${view.buttons.map(({ title }) => title).join(' or ')}.`,
  ],
  digest: (view) => [
    view.title,
    view.period,
    view.notice,
    view.introduction && join(' — ', view.introduction.text, view.introduction.by),
    view.summary,
    ...view.sections.flatMap(({ heading, lines, above, left }) => [
      heading,
      ...lines.map(({ text, detail }) => `• ${join(' — ', text, detail)}`),
      above,
      left ? `and ${left} more` : '',
    ]),
    ...(view.people.length > 0 ? ['Over to you'] : []),
    ...view.people.map(({ name, about }) => `• ${join(' — ', name, about)}`),
    view.key,
  ],
  help: (view) => [
    view.title,
    view.intro,
    ...view.examples.flatMap(({ heading, says }) => [heading, ...says.map((words) => `• ${words}`)]),
  ],
  nudge: (view) => [
    view.title,
    view.intro,
    ...view.notes,
    ...view.lines.map(({ ref, text, rating, why }) => join(' — ', `${ref} ${text}`, rating.label, why)),
    view.left,
  ],
  answers: (view) => view.parts.map(plainText),
};

const summaries: { readonly [Name in CardName]: Say<Name> } = {
  list: (view) => [view.title, view.summary],
  item: (view) => [view.title, view.rating.label],
  history: (view) => [view.title, view.entries[0] && `${view.entries[0].when}, ${view.entries[0].what}`],
  proposal: (view) => [
    view.title,
    view.changes.map(({ label, from, to }) => `${label} ${from} → ${to}`).join('; ') || view.text,
  ],
  proposals: (view) => [view.title, view.rows.map(({ label }) => label).join('; ')],
  pass: (view) => [view.title, view.paragraphs[0]],
  question: (view) => [view.title, view.text],
  text: (view) => [view.title, view.paragraphs[0]],
  form: (view) => [view.title, view.paragraphs[0]],
  digest: (view) => [view.title, view.summary],
  help: (view) => [view.title, view.intro],
  nudge: (view) => [view.title, view.lines[0] && `${view.lines[0].ref}, ${view.lines[0].why}`],
  answers: (view) => [view.title],
};

function sayLine({ ref, text, rating, detail, why }: Line): string {
  return join(' — ', `${ref} ${text}`, sayWhy(join(' · ', rating.label, detail), why));
}

function sayWhy(what: string, why: string | undefined): string {
  return why ? `${what} (why: ${why})` : what;
}

function numbered(buttons: readonly Button[]): readonly string[] {
  return [buttons.map(({ title }, index) => `${index + 1}) ${title}`).join('  ')];
}

function understood(words: string): string | undefined {
  return words && `Understood: ${words}`;
}

function join(between: string, ...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(between);
}
