import type { Day, FinancialYear } from './day';
import type { GroupId, PartnershipId, Party, PlanId } from './partnership';
import type { Stamp, Standing } from './standing';

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
