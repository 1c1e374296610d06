import { kindWord, sayDay, sayList } from '../cards/words';
import type { AgencyId, Partnership, Party } from '../plan/partnership';
import { priorityOf, type Plan, type PriorityId } from '../plan/plan';
import type { Filter, PlanQuery, RatingOrNone, State, Who } from '../plan/asking/query';
import { nameOf } from '../plan/responsibility';

/** Where the names in a query are looked up. */
export interface Naming {
  readonly plan: Plan;
  readonly partnership: Partnership;
}

/** What was understood of a question, short enough to check at a glance: `Red or amber · P1 Neglect · led by health`. */
export function describeFilter(
  filter: Filter,
  naming: Naming,
  all = `All ${kindWord(naming.plan.tracks, 2)}`,
): string {
  const said = [
    ...describeRatings(filter, naming),
    ...(filter.states ?? []).map((state) => stateWords[state]),
    ...describeWhere(filter, naming),
    ...(filter.who ? [describeWho(filter.who, naming)] : []),
    ...(filter.challengedTo ? [describeChallenged(filter.challengedTo, naming)] : []),
    ...(filter.due ? [`due ${filter.due.said}`] : []),
    ...(filter.opens ? [`window opens ${filter.opens.said}`] : []),
    ...(filter.notUpdatedSince ? [`not updated since ${sayDay(filter.notUpdatedSince)}`] : []),
    ...(filter.anyOf
      ? [
          sayList(
            filter.anyOf.map((one) => lower(describeFilter(one, naming))),
            'or',
          ),
        ]
      : []),
    ...(filter.not ? [`not ${lower(describeFilter(filter.not, naming))}`] : []),
  ];
  return capital(said.length > 0 ? said.join(' · ') : all);
}

/** The question's plan is named only where it is not the partnership's current one. */
export function describeQuery(query: PlanQuery, filter: Filter, naming: Naming): string {
  const other = query.plan === naming.partnership.currentPlan ? [] : [naming.plan.title];
  return [describeFilter(filter, naming), ...other].join(' · ');
}

function describeRatings({ ratings, became, ratedSince }: Filter, naming: Naming): string[] {
  const said: string[] = [];
  if (ratings)
    said.push(
      sayList(
        ratings.map((rating) => ratingWord(rating, naming)),
        'or',
      ),
    );
  if (became)
    said.push(
      `became ${ratingWord(became.rating, naming)}${became.since ? ` since ${sayDay(became.since)}` : ''}`,
    );
  if (ratedSince)
    said.push(`${ratingWord(ratedSince.rating, naming)} since before ${sayDay(ratedSince.before)}`);
  return said;
}

/** A rating's word inside a sentence; "not rated" where there is none. */
export function ratingWord(rating: RatingOrNone, { partnership }: Pick<Naming, 'partnership'>): string {
  return partnership.scheme.ratings.find((meaning) => meaning.code === rating)?.label.toLowerCase() ?? rating;
}

const stateWords: Record<State, string> = {
  overdue: 'overdue',
  'not yet due': 'not yet due',
  done: 'done',
  'not done': 'not done',
  started: 'under way',
  'not started': 'not started',
  'no lead': 'no lead recorded',
  'no date': 'no date',
  'no evidence': 'without evidence',
  slipped: 'moved later than the plan',
  challenged: 'challenged',
  escalated: 'escalated',
  exceptions: 'exceptions: rated below on track, overdue, or not updated for 30 days or ever',
};

function describeChallenged(agencies: readonly AgencyId[], { partnership }: Naming): string {
  return `challenged to ${sayList(
    agencies.map((agency) => nameOf(partnership, { agency })),
    'or',
  )}`;
}

function describeWhere(
  { priorities, part, group, theme, kinds, year, refs, text }: Filter,
  naming: Naming,
): string[] {
  const { plan, partnership } = naming;
  const said: string[] = [];
  if (priorities)
    said.push(
      sayList(
        priorities.map((id) => priorityName(plan, id)),
        'or',
      ),
    );
  if (part) said.push(`Part ${part}`);
  if (group) said.push(nameOf(partnership, { group }));
  if (theme) said.push(plan.themes.find((held) => held.id === theme)?.title ?? theme);
  if (kinds)
    said.push(
      sayList(
        kinds.map((kind) => kindWord(kind, 2)),
        'and',
      ),
    );
  if (year) said.push(year);
  if (refs) said.push(sayList(refs.slice(0, 5)));
  if (text) said.push(`about “${text}”`);
  return said;
}

/** `P1 Neglect`, `A2 Responding to neglect` */
export function priorityName(plan: Plan, id: PriorityId): string {
  const priority = priorityOf(plan, id);
  return priority ? `${/^\d/.test(id) ? 'P' : ''}${id} ${priority.title}` : id;
}

export function describeWho(who: Who, { partnership }: Naming): string {
  const part = who.as === 'lead' ? 'led by' : who.as === 'contributor' ? 'contributed to by' : 'with';
  const names = who.parties.map((party) => partyName(partnership, party));
  return names.join() === 'nobody' ? 'no lead recorded' : `${part} ${sayList(names, 'or')}`;
}

function partyName(partnership: Partnership, party: Party | 'me' | 'nobody'): string {
  return party === 'me' ? 'you' : party === 'nobody' ? 'nobody' : nameOf(partnership, party);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
