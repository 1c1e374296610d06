import { MOST_BUTTONS, buttons, some, texts, type Filling } from './filling';
import { inert, inertView } from './inert';
import { prepareDigest } from './prepare-digest';
import { shorten } from './words';
import type { FormField } from './forms';
import type { Fact, ItemView, Line, SingleCard, Views } from './views';

type CardName = SingleCard['card'];

/** A row shows the start of a long wording; its own card shows the whole. */
const ROW = { text: 160, detail: 200, why: 160 };
const WORDING = 4_000;
/** A second look has no more to say. */
const ROW_NOTES = 4;
const FACT = 600;

type Prepare<Name extends CardName> = (view: Views[Name], as: Views[Name]) => Filling;

/** The view as its template wants it, every text inert. `left` says what did not fit on the card. */
export function prepare({ card, view }: SingleCard, left: string, fallback: string): Filling {
  const prepareCard = preparations[card] as Prepare<CardName>;
  return { ...prepareCard(inertView(view), view), left: some(left), fallback: inert(fallback) };
}

const preparations: { readonly [Name in CardName]: Prepare<Name> } = {
  list: (view) => ({
    title: view.title,
    understood: some(view.understood),
    summary: some(view.summary),
    notes: texts(view.notes),
    lines: view.lines.map(row),
    buttons: buttons(view.buttons),
  }),

  item: (view, typed) => ({
    title: view.title,
    where: some(view.where),
    paragraphs: paragraphs(view.text),
    wording: some(view.wording),
    rating: view.rating,
    meaning: some(view.meaning),
    notes: texts(view.notes).map((note) => shorten(note, FACT)),
    facts: view.facts.map(fact),
    problem: formsOf(view).flatMap(({ problem }) => some(problem)),
    ...forms(typed),
    buttons: buttons(view.buttons, MOST_BUTTONS - formsOf(view).length),
  }),

  history: (view) => ({
    title: view.title,
    understood: some(view.understood),
    notes: texts(view.notes),
    entries: view.entries.map((entry) => ({
      when: entry.when,
      who: some(entry.who),
      what: shorten(entry.what, FACT),
      why: some(entry.why && shorten(entry.why, FACT)),
    })),
    buttons: buttons(view.buttons),
  }),

  proposal: (view) => ({
    title: view.title,
    paragraphs: paragraphs(view.text),
    changes: view.changes.map((change) => ({
      label: change.label,
      from: shorten(change.from, FACT),
      to: shorten(change.to, FACT),
    })),
    why: some(view.why && shorten(view.why, FACT)),
    notes: texts(view.notes),
    asked: view.asksWhy ? [{}] : [],
    confirm: view.confirm,
    change: view.change ? [view.change] : [],
    cancel: view.cancel,
  }),

  proposals: (view) => ({
    title: view.title,
    above: texts(view.above),
    rows: view.rows.map((row) => ({
      tick: row.tick,
      label: shorten(row.label, ROW.text),
      change: shorten(row.change, FACT),
      ticked: String(row.ticked),
      words: [
        ...some(row.why && `Reason: ${shorten(row.why, FACT)}`),
        ...texts(row.notes).slice(0, ROW_NOTES),
      ],
    })),
    notes: texts(view.notes),
    asked: some(view.asksWhy),
    confirm: view.confirm,
    cancel: view.cancel,
  }),

  pass: (view) => ({
    title: view.title,
    paragraphs: view.paragraphs.flatMap(paragraphs),
    about: some(shorten(view.about, FACT)),
    changes: texts(view.changes).map((change) => shorten(change, FACT)),
    fields: view.fields,
    press: view.press,
  }),

  question: (view) => ({
    title: view.title,
    paragraphs: paragraphs(view.text),
    buttons: buttons(view.buttons),
  }),

  text: (view) => ({
    title: view.title,
    paragraphs: view.paragraphs.flatMap(paragraphs),
    bullets: texts(view.bullets).map((bullet) => shorten(bullet, FACT)),
    buttons: buttons(view.buttons),
  }),

  form: (view, typed) => ({
    title: view.title,
    paragraphs: view.paragraphs.flatMap(paragraphs),
    problem: some(view.problem),
    fields: view.fields.map((field, at) => box(field, typed.fields[at]?.value ?? '')),
    buttons: buttons(view.buttons),
  }),

  digest: prepareDigest,

  help: (view, spoken) => ({
    title: view.title,
    intro: some(view.intro),
    examples: view.examples.map(({ heading, says }, example) => ({
      heading,
      says: says.map((words, index) => ({
        words,
        press: { verb: 'say', data: { words: spoken.examples[example]?.says[index] ?? words } },
      })),
    })),
    buttons: buttons(view.buttons),
  }),

  nudge: (view) => ({
    title: view.title,
    intro: some(view.intro),
    notes: texts(view.notes),
    lines: view.lines.map((line) => ({
      ref: line.ref,
      text: shorten(line.text, ROW.text),
      rating: line.rating.label,
      colour: line.rating.colour,
      why: some(line.why && shorten(line.why, ROW.detail)),
      buttons: buttons(line.buttons),
    })),
    further: some(view.left),
    buttons: buttons(view.buttons),
  }),
};

/** Flat, because reaching into a row is what filling a long list costs most. */
function row({ ref, text, rating, detail, why, open }: Line): Filling {
  return {
    ref,
    text: shorten(text, ROW.text),
    rating: rating.label,
    colour: rating.colour,
    detail: some(detail && ` · ${shorten(detail, ROW.detail)}`),
    why: some(why && shorten(why, ROW.why)),
    verb: open.verb,
    data: open.data,
  };
}

function formsOf({ form, evidenceForm, assignForm }: ItemView) {
  return [form, evidenceForm, assignForm].filter((one) => one !== undefined);
}

/** What a form is filled with goes back to us, so it is left as it was typed. */
function forms({ form, evidenceForm, assignForm }: ItemView): Filling {
  const { count, rating, progress, forecast, why = '', note = '', press } = form ?? {};
  const { typed, asksValue } = evidenceForm ?? {};
  return {
    form: form
      ? [
          {
            ratings: form.ratings.map(({ title, value }) => ({ title: inert(title), value })),
            counted: count ? [count] : [],
            uncounted: count ? [] : [{}],
            ...{ rating, progress, forecast, why, note, press },
          },
        ]
      : [],
    evidenceForm: evidenceForm
      ? [
          {
            ...{ text: typed?.text ?? '', link: typed?.link ?? '', difference: typed?.difference ?? '' },
            measured: asksValue ? [{ figure: typed?.figure ?? '', on: typed?.on ?? '' }] : [],
            press: evidenceForm.press,
          },
        ]
      : [],
    assignForm: assignForm
      ? [
          {
            ...{ label: assignForm.label, press: assignForm.press },
            ...{ to: '', part: 'lead', reason: '', ...assignForm.typed },
            who: assignForm.who.map(({ title, value }) => ({ title: inert(title), value })),
          },
        ]
      : [],
  };
}

/** One box of a form: a choice, or words. What it is filled with goes back to us, so it is left as it was typed. */
function box(field: FormField, value: string): Filling {
  const { id, label, choices, long = false, day = false, time = false, several = false } = field;
  const none = { choice: [], several: [], day: [], time: [], words: [] };
  if (choices) return { ...none, [several ? 'several' : 'choice']: [{ id, label, value, choices }] };
  if (day) return { ...none, day: [{ id, label, value }] };
  if (time) return { ...none, time: [{ id, label, value }] };
  return { ...none, words: [{ id, label, value, long, most: field.most ?? mostTyped }] };
}

/** The door reads no more than this from a box. */
const mostTyped = 4_000;

function fact({ label, value, link }: Fact): Filling {
  const text = shorten(value, FACT);
  const url = link !== undefined && /^https?:\/\/\S+$/i.test(link) ? link : undefined;
  return { label, plain: url ? [] : some(text), linked: url ? [{ text, url }] : [] };
}

/** Splits a text into paragraphs, cut to the longest wording that a card shows. */
function paragraphs(text: string): readonly string[] {
  return texts(shorten(text, WORDING).split(/\n{2,}/));
}
