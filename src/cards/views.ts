import type { Ref } from '../plan/plan';
import type { GroupId, PersonId, PlanId } from '../plan/partnership';
import type { WordBox } from '../plan/deciding/words';
import type { AssignForm, EvidenceForm, FormView, TickName, UpdateForm } from './forms';
import type { Button, Press } from './presses';

/** What is on a card, ready to read: every text is worded and dated before it gets here, and made inert by render. */
export interface Views {
  list: ListView;
  item: ItemView;
  history: HistoryView;
  proposal: ProposalView;
  proposals: ProposalsView;
  pass: PassView;
  question: QuestionView;
  text: TextView;
  form: FormView;
  digest: DigestView;
  help: HelpView;
  nudge: NudgeView;
  answers: AnswersView;
}

export type CardName = keyof Views;

/** A card's name with its view. */
export type Card = { [Name in CardName]: { readonly card: Name; readonly view: Views[Name] } }[CardName];

/** A card that stands by itself, and may be a part of one with several answers. */
export type SingleCard = Exclude<Card, { card: 'answers' }>;

/** Several questions of one message, answered one under the other. */
export interface AnswersView {
  /** Said in a notification: `5 milestones; 3 milestones`. */
  readonly title: string;
  readonly parts: readonly SingleCard[];
}

/** A colour that never stands without its word. */
export interface Badge {
  /** `🔴 Red` */
  readonly label: string;
  readonly colour: 'attention' | 'warning' | 'good' | 'accent' | 'default';
}

export interface Line {
  readonly ref: Ref;
  readonly text: string;
  readonly rating: Badge;
  /** Due, lateness, lead: `due 31 October 2021 · 10 days late · Chair of Safeguarding Effectiveness`. */
  readonly detail: string;
  readonly why?: string;
  readonly open: Press;
}

/** Up to 10 lines of a list, under what was understood and what is known beyond it. */
export interface ListView {
  readonly title: string;
  /** `Red · P1 Neglect` */
  readonly understood: string;
  /** `0 red; 5 of 7 not rated` — never "all fine". */
  readonly summary: string;
  /** Further lines of prose: counts by rating, how many are already late. */
  readonly notes: readonly string[];
  readonly lines: readonly Line[];
  /** At most 6. */
  readonly buttons: readonly Button[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value leads when pressed; http or https only. */
  readonly link?: string;
}

/** One item with its full story, and forms to update and to assign it where the member may. */
export interface ItemView {
  readonly title: string;
  readonly where: string;
  readonly text: string;
  /** `our short wording; see the plan, line 52` */
  readonly wording: string;
  readonly rating: Badge;
  readonly meaning: string;
  /** Lateness, moved dates, what happened just now: `Updated: red → amber`. */
  readonly notes: readonly string[];
  readonly facts: readonly Fact[];
  /** Absent where the member may only read. */
  readonly form?: UpdateForm;
  readonly evidenceForm?: EvidenceForm;
  /** Absent where the member may give it to nobody. */
  readonly assignForm?: AssignForm;
  readonly buttons: readonly Button[];
}

export interface HistoryView {
  readonly title: string;
  readonly understood: string;
  readonly entries: readonly { when: string; who: string; what: string; why?: string }[];
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

/** What would happen, before it happens. */
export interface ProposalView {
  readonly title: string;
  /** Full wording of the item. */
  readonly text: string;
  readonly changes: readonly { label: string; from: string; to: string }[];
  readonly notes: readonly string[];
  /** A labelled box for the reason, where one is needed and was not given. */
  readonly asksWhy: boolean;
  readonly why?: string;
  readonly confirm: Press;
  readonly cancel: Press;
  /** Opens the item's form, to say it differently. */
  readonly change?: Press;
}

/** What several things said in one message would do: each with a tick, and one button that saves what is ticked. */
export interface ProposalsView {
  readonly title: string;
  /** What was understood of the message. */
  readonly above: readonly string[];
  readonly rows: readonly ProposedRow[];
  /** What is not among them and why, and which lines were not used. */
  readonly notes: readonly string[];
  /** What the box for a reason is called, where some were told without the one that they need. */
  readonly asksWhy?: string;
  readonly confirm: Press;
  readonly cancel: Press;
}

export interface ProposedRow {
  readonly tick: TickName;
  /** `1.4 Audit practice against the strategy` */
  readonly label: string;
  /** `Rating: ⚪ Not rated → 🟠 Amber` */
  readonly change: string;
  readonly ticked: boolean;
  readonly why?: string;
  readonly notes: readonly string[];
}

/** Words that were refused, and boxes for whoever may keep them to type them again. */
export interface PassView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The item that the change is about. */
  readonly about: string;
  /** What would change beside the words: `rating: green → red`. */
  readonly changes: readonly string[];
  readonly fields: readonly { readonly box: WordBox; readonly label: string }[];
  readonly press: Press;
}

/** The bot asks back with two or three ways on. */
export interface QuestionView {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** Plain words: what the plan says, a refusal, a greeting. */
export interface TextView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
  readonly buttons: readonly Button[];
}

export interface DigestView {
  readonly title: string;
  readonly period: string;
  /** What whoever sees it before everybody else has to know. */
  readonly notice?: string;
  /** The chair's own words above it. */
  readonly introduction?: { readonly text: string; readonly by: string };
  readonly summary: string;
  /** Only sections with something in them. */
  readonly sections: readonly DigestSection[];
  /** Whom it looks to, each once. */
  readonly people: readonly DigestPerson[];
  readonly key: string;
  /** Behind More: what is not on the card. It grows where lines are left out for want of room. */
  readonly rest: { readonly plan: PlanId; readonly group: GroupId; readonly refs: readonly Ref[] };
  readonly buttons: readonly Button[];
}

export interface DigestSection {
  readonly heading: string;
  readonly lines: readonly DigestLine[];
  /** What is under this heading and stands in full above: `above: 1.3 (41 days late)`. */
  readonly above?: string;
  /** How many have no line. */
  readonly left?: number;
}

export interface DigestLine {
  readonly text: string;
  readonly detail?: string;
  /** Absent where the line is about no item. */
  readonly open?: Extract<Press, { verb: 'open' }>;
}

export interface DigestPerson {
  readonly name: string;
  /** Their Entra object id: they are tagged. Absent, they are only named. */
  readonly tag?: PersonId;
  /** What they are looked to for: `1.3, 1.4`. */
  readonly about: string;
}

export interface HelpView {
  readonly title: string;
  readonly intro: string;
  readonly examples: readonly { heading: string; says: readonly string[] }[];
  readonly buttons: readonly Button[];
}

/** All of one person's nudges in one message: each item with why, and what they can do about it there and then. */
export interface NudgeView {
  readonly title: string;
  readonly intro: string;
  readonly notes: readonly string[];
  readonly lines: readonly {
    readonly ref: Ref;
    readonly text: string;
    readonly rating: Badge;
    /** `due in 3 days, on 15 November; not updated since 1 September` */
    readonly why: string;
    readonly buttons: readonly Button[];
  }[];
  /** `and 4 more` */
  readonly left?: string;
  readonly buttons: readonly Button[];
}
