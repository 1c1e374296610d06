import type { Day, FinancialYear, Instant } from './day';
import type { AgencyId, GroupId, PartnershipId, PersonId, PlanId, PostId, RatingCode } from './partnership';

/** What people type for an item: `1.3`, `A2.3@2021-22`, `1.E4`. Unique in a plan and stable for ever. */
export type Ref = string;

/** What people type for a priority, without its P: `1`, `A2`. */
export type PriorityId = string;

/** One published plan of a partnership with everything it prints, and how each of its items stands now. */
export interface Plan {
  readonly id: PlanId;
  readonly partnership: PartnershipId;
  readonly title: string;
  /** How members name it: `2021 plan`, `business plan`. */
  readonly aliases: readonly string[];
  readonly period: Period;
  /** The published document that lines are counted in; absent where a person wrote the plan here. */
  readonly document?: string;
  readonly supersedes?: PlanId;
  /** What the plan itself calls its tracked items, singular: `milestone`, `objective`, `action`. */
  readonly tracks: TrackedKind;
  readonly parts: readonly Part[];
  readonly statements: readonly Statement[];
  readonly priorities: readonly Priority[];
  /** Every line under a priority, and core business, in the plan's own order; what was added stands at its priority's end. */
  readonly items: readonly Item[];
  /** What was added and taken out again: in no list, but its ref is never given to another. */
  readonly takenOut?: readonly Item[];
  /** Of a plan as somebody sees it: the refs of what they do not see, which are not given to anything else either. */
  readonly unseen?: readonly Ref[];
  readonly matrix?: Matrix;
  readonly monitoring: readonly Monitoring[];
  readonly rules: readonly Printed[];
  readonly themes: readonly Theme[];
  readonly acronyms: readonly Acronym[];
  /** What a careful reader noticed and nobody repaired: drafting remarks, contradictions, lost text. */
  readonly issues: readonly NotedIssue[];
  /** Counts every change ever made; 0 before the first. */
  readonly revision: number;
}

/** A line of the source document, in our words or as printed. */
export interface Printed {
  readonly text: string;
  /** The line of the source document it is read from; absent where a person added it. */
  readonly line?: number;
}

export interface Period {
  readonly printed: string;
  readonly first: Day;
  readonly last: Day;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly printed: string;
  readonly refresh?: string;
}

export interface Statement extends Printed {
  readonly kind:
    'vision' | 'value' | 'principle' | 'pledge' | 'purpose' | 'commitment' | 'governance' | 'reporting';
}

export interface Priority {
  readonly id: PriorityId;
  readonly title: string;
  /** Part of titles, older titles and acronyms that the plan itself uses. */
  readonly aliases: readonly string[];
  readonly part?: string;
  /** "until 2022": the priority itself ends. */
  readonly limit?: { readonly printed: string; readonly last: Day };
  /** The bodies it is shared with, as printed. */
  readonly jointWith: readonly string[];
  /** The aim, strapline or strategic objective, under the label the plan prints. */
  readonly aim?: Printed & { readonly label: string };
  readonly due?: Due;
  readonly lead: readonly Party[];
  readonly accountable: readonly Party[];
  readonly line?: number;
}

export type TrackedKind = 'objective' | 'action' | 'milestone';
export type ItemKind =
  | TrackedKind
  | 'outcome'
  | 'success measure'
  | 'monitoring measure'
  | 'evidence source'
  | 'impact'
  | 'objective statement'
  | 'sub-point'
  | 'core business';

/** Who answers for something: a post first of all, or a person, a group, an agency. */
export type Party =
  | { readonly post: PostId }
  | { readonly person: PersonId }
  | { readonly group: GroupId }
  | { readonly agency: AgencyId };

/** Any line under a priority, or core business (which has no priority). */
export interface Item {
  readonly ref: Ref;
  readonly kind: ItemKind;
  readonly priority: PriorityId | null;
  readonly parent?: Ref;
  readonly text: string;
  /** `ours`: short words of our own, for the document's sentence or since; `printed`: the document's. */
  readonly wording: 'ours' | 'printed';
  /** The heading it stands under, where the plan prints one worth keeping. */
  readonly label?: string;
  readonly line?: number;
  readonly year?: FinancialYear;
  /** Which column of a two-year table it stands in, as printed. */
  readonly yearRole?: 'completed' | 'planned';
  readonly direction?: 'up' | 'down';
  readonly due?: Due;
  /** The group whose item this is, where it is not the priority's. */
  readonly group?: GroupId;
  /** Its own leads, where they are not the priority's. */
  readonly lead: readonly Party[];
  readonly contributors: readonly Party[];
  readonly themes: readonly string[];
  /** Other bodies' papers and strategies that it points to. */
  readonly links: readonly string[];
  /** When it was added, and by whom, where that was after the plan was agreed. */
  readonly added?: Stamp & { readonly revision: number };
  readonly standing: Standing;
}

/** When something is due: as printed, and as days. Due on its last day; overdue after it and not finished. */
export interface Due {
  readonly printed: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'month' | 'window' | 'year';
}

/** How an item stands: the sum of all changes to it. Rating, progress and lateness are three things. */
export interface Standing {
  readonly rating: Rated | null;
  readonly progress: Progress;
  /** Where the date has moved to; the printed date is never lost. */
  readonly forecast: Forecast | null;
  readonly note: Note | null;
  readonly evidence: readonly Evidence[];
  /** Who leads it and who contributes, where that was said since the plan was agreed. */
  readonly lead: readonly Party[] | null;
  readonly contributors: readonly Party[] | null;
  /** The group it was given to since the plan was agreed. */
  readonly group: GroupId | null;
  /** The group it was last put before. */
  readonly escalated: Escalation | null;
  readonly challenges: readonly Challenged[];
  /** How people want to be nudged about it, each for themselves. */
  readonly nudges: readonly NudgeWish[];
  /** It was added, and its adding was taken back. */
  readonly takenOut: boolean;
  /** The plan's revision at the item's last change; 0 where there was none. */
  readonly revision: number;
  /** When it last changed, and by whom. */
  readonly changed: Stamp | null;
}

export interface Stamp {
  readonly at: Instant;
  readonly day: Day;
  readonly by: By;
}

/** Who did it, as history keeps it: the id for rights, the name for reading. */
export interface By {
  readonly id: PersonId;
  readonly name: string;
}

export interface Rated extends Stamp {
  readonly code: RatingCode;
  readonly why: string | null;
}

export type Progress =
  | { readonly state: 'not started' }
  | { readonly state: 'under way'; readonly count?: Count }
  | { readonly state: 'done'; readonly on: Day; readonly count?: Count };

/** "2 of 3 in". */
export interface Count {
  readonly done: number;
  readonly of: number;
}

export interface Forecast extends Stamp {
  readonly to: Day;
  readonly why: string | null;
  /** Who asked for it, where whoever moved the date granted a request. */
  readonly askedBy?: By;
}

export interface Note extends Stamp {
  readonly text: string;
}

export interface Escalation extends Stamp {
  readonly to: GroupId;
  readonly why: string | null;
}

/** A challenge that was logged, with what was not convincing, and the agency it is put to where it is to one. */
export interface Challenged extends Stamp {
  readonly text: string;
  readonly agency?: AgencyId;
}

/** How whoever said so wants to be nudged about an item: on a day they chose, and not before a day, or never. */
export interface NudgeWish extends Stamp {
  readonly reminder: Day | null;
  /** The day the reminder was asked for, where something else was said since. */
  readonly asked?: Day;
  readonly quiet: Day | 'for good' | null;
}

/** What shows that it happened or made a difference; a measure's evidence may carry a dated value. */
export interface Evidence extends Stamp {
  /** The plan's revision when it was added, which also names it. */
  readonly revision: number;
  readonly text: string;
  readonly link?: string;
  readonly difference?: string;
  readonly value?: { readonly figure: string; readonly on: Day };
}

/** Groups × priorities: every cell is kept, the empty ones too. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly group: GroupId;
  readonly label: string;
  readonly remark?: string;
  readonly cells: readonly { readonly priority: PriorityId; readonly refs: readonly Ref[] }[];
}

export interface Monitoring extends Printed {
  readonly body: string;
  readonly cycle: string;
}

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A short form in the plan; `long` is absent where the plan does not expand it, and nobody guesses. */
export interface Acronym {
  readonly short: string;
  readonly long?: string;
  /** What the plan says about it without expanding it. */
  readonly about?: string;
}

export interface NotedIssue {
  readonly kind: 'drafting remark' | 'contradiction' | 'lost text' | 'unclear' | 'repeated';
  readonly text: string;
  readonly line?: number;
  readonly refs: readonly Ref[];
}

export const untouched: Standing = {
  rating: null,
  progress: { state: 'not started' },
  forecast: null,
  note: null,
  evidence: [],
  lead: null,
  contributors: null,
  group: null,
  escalated: null,
  challenges: [],
  nudges: [],
  takenOut: false,
  revision: 0,
  changed: null,
};

const tracked: ReadonlySet<ItemKind> = new Set<ItemKind>(['objective', 'action', 'milestone']);

/** Objectives, actions and milestones are rated and dated; everything else only carries evidence and notes. */
export function isTracked(item: Pick<Item, 'kind'>): boolean {
  return tracked.has(item.kind);
}

export function itemOf(plan: Plan, ref: Ref): Item | undefined {
  return plan.items.find((item) => item.ref === ref);
}

export function priorityOf(plan: Plan, id: PriorityId | null): Priority | undefined {
  return plan.priorities.find((priority) => priority.id === id);
}
