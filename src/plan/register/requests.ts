import { addDays, addMonths, endOfMonth, type Day } from '../day';
import type { Answer, Partnership, PersonId, Request, TimeRequest } from '../partnership';

/** What nobody has decided within this time has lapsed. */
const decidedWithin = { days: 28 };
/** For this long whoever asked is told the answer, unless they say that they have seen it. */
const toldFor = { days: 14 };

/** Whose request it is, or whose posts it is about. */
export function asksAbout(request: Request, person: PersonId): boolean {
  return request.kind === 'handover'
    ? request.from === person || request.to === person
    : request.by === person;
}

export function answeredBy(request: Request, person: PersonId): boolean {
  return request.kind === 'more time' && request.answer?.by === person;
}

/** Waits to be decided: within four weeks, and while the day asked for is still to come. */
export function isOpen({ answer, asked, to }: TimeRequest, today: Day): boolean {
  return answer === undefined && today <= addDays(asked, decidedWithin.days) && today <= to;
}

/** Decided a short while ago, and news to whoever asked. */
export function isFreshlyAnswered({ answer }: TimeRequest, today: Day): boolean {
  return answer !== undefined && today <= addDays(answer.day, toldFor.days);
}

/** Which request is meant: one person's for one item. */
export type RequestKey = Pick<TimeRequest, 'by' | 'plan' | 'ref'>;

const isSame = (one: RequestKey, other: RequestKey): boolean =>
  one.by === other.by && one.plan === other.plan && one.ref === other.ref;

export function timeRequests({ requests = [] }: Partnership): readonly TimeRequest[] {
  return requests.filter((one) => one.kind === 'more time');
}

/** How many requests of one person may wait at a time; nobody could decide more. */
export const mostOpen = 20;

/** Whether one more request would be too many at once; asking again for the same item is not one more. */
export function asksTooMuch(partnership: Partnership, request: TimeRequest): boolean {
  const waiting = timeRequests(partnership).filter(
    (one) => one.by === request.by && isOpen(one, request.asked) && !isSame(one, request),
  );
  return waiting.length >= mostOpen;
}

/** Asked again for the same item, the newer stands. What has lapsed goes. */
export function withRequest(partnership: Partnership, request: TimeRequest): Partnership {
  const rest = withoutTimeRequest(partnership, request, request.asked);
  return { ...rest, requests: [...(rest.requests ?? []), request] };
}

/** What was asked is decided; the answer waits for whoever asked. Nothing where it is not open any more. */
export function withAnswer(
  partnership: Partnership,
  key: RequestKey,
  answer: Answer,
): Partnership | undefined {
  const open = timeRequests(partnership).find((one) => isSame(one, key) && isOpen(one, answer.day));
  if (!open) return undefined;
  const rest = withoutTimeRequest(partnership, key, answer.day);
  return { ...rest, requests: [...(rest.requests ?? []), { ...open, answer }] };
}

function withoutTimeRequest(partnership: Partnership, key: RequestKey, today: Day): Partnership {
  const { requests = [] } = partnership;
  const stays = (one: Request) =>
    one.kind === 'handover' || (!isSame(one, key) && (isOpen(one, today) || isFreshlyAnswered(one, today)));
  return { ...partnership, requests: requests.filter(stays) };
}

/** Whoever asked has seen their answers; the very same register where there were none. */
export function withoutNewsFor(partnership: Partnership, person: PersonId): Partnership {
  const { requests = [] } = partnership;
  const isSeen = (one: Request) => one.kind === 'more time' && one.by === person && one.answer !== undefined;
  const left = requests.filter((one) => !isSeen(one));
  return left.length === requests.length ? partnership : { ...partnership, requests: left };
}

/** So much more time. */
export type Span = { readonly months: number } | { readonly days: number };

/** The day so much later; months from the end of one lead to the end of another. */
export function laterBy(day: Day, span: Span): Day {
  if ('days' in span) return addDays(day, span.days);
  const later = addMonths(day, span.months);
  return day === endOfMonth(day) ? endOfMonth(later) : later;
}
