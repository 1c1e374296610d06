import { sayChallenge } from '../../cards/change-words';
import type { Button } from '../../cards/presses';
import type { Fact, ItemView } from '../../cards/views';
import { whyAsked } from '../../cards/change-words';
import { badgeFor, sayAdded, sayDay, sayDue, sayForecast, sayProgress } from '../../cards/words';
import { isFinished, latenessOf } from '../../plan/lateness';
import { isTracked, type Item, type Plan } from '../../plan/plan';
import type { Forecast } from '../../plan/standing';
import {
  accountableFor,
  contributorsOf,
  groupById,
  groupOf,
  leadsOf,
  nameOf,
  nameWithHolder,
} from '../../plan/responsibility';
import { mayChange, mayDo } from '../../plan/roles';
import type { View } from '../../plan/asking/view';
import { assignFormOf } from './assign-form';
import { priorityName } from '../describe';
import type { Reply, Setting } from '../feature';
import { formsOf, pressOn, refusedAs, type RefusedForm } from './item-forms';
import { lastUpdated, timing } from '../lines';
import { reply } from '../replies';
import { viewOf } from '../view-of';

interface Shown {
  /** What just happened, or what was asked about, above everything else. */
  readonly notes?: readonly string[];
  readonly inPlace?: boolean;
  /** The form that was just sent and not taken. */
  readonly refused?: RefusedForm;
}

/** One item with its full story, and its forms where the member may change it. */
export function itemReply(setting: Setting, plan: Plan, item: Item, shown: Shown = {}): Reply {
  const view = itemView(setting, plan, item, shown);
  return reply(
    'item',
    { card: 'item', view },
    {
      refs: [item.ref],
      shown: 1,
      recall: { plan: plan.id, refs: [item.ref] },
      inPlace: shown.inPlace ?? false,
    },
  );
}

function itemView(setting: Setting, plan: Plan, item: Item, { notes = [], refused }: Shown): ItemView {
  const view = viewOf(setting, plan);
  const mine = mayChange(setting.partnership, plan, item, setting.member, view.today);
  const offers = offersForms(setting) || mine;
  return {
    title: `${item.ref} ${shortTitle(item)}`,
    where: whereOf(view, item),
    text: item.text,
    wording: wordingOf(item),
    rating: badgeFor(view.partnership.scheme, item.standing.rating?.code ?? null),
    meaning: meaningOf(view, item),
    notes: [...notes, ...timing(view, item).map(sentence), ...doubts(view, item)],
    facts: factsOf(view, item),
    ...(offers ? formsOf(setting, plan, item, refused) : {}),
    ...(mayAssign(setting, plan, item)
      ? { assignForm: assignFormOf(setting, plan, item, refusedAs('assign', refused)) }
      : {}),
    buttons: buttonsOf(setting, plan, item, mine),
  };
}

/** Few people may assign, so the form is only on a card that one of them asked for. */
function mayAssign({ partnership, member, turn }: Setting, plan: Plan, item: Item): boolean {
  return isTracked(item) && mayDo('assign', partnership, plan, item, member, turn.now.day);
}

/** In a channel the card is everybody's, and every press is checked; in personal chat it is made for its reader. */
function offersForms({ turn }: Setting): boolean {
  return turn.conversation.kind !== 'personal';
}

function shortTitle(item: Item): string {
  return isTracked(item) ? item.kind : (item.label ?? item.kind);
}

function whereOf({ plan, partnership }: View, item: Item): string {
  const place = item.priority === null ? 'Core business' : priorityName(plan, item.priority);
  const group = groupOf(partnership, plan, item);
  return [place, ...(item.year ? [item.year] : []), ...(group ? [group.name] : []), plan.title].join(' · ');
}

/** Says whose words the card shows, and what is not in the agreed plan, so that nobody is misquoted. */
function wordingOf(item: Item): string {
  if (item.added) return sayAdded(item.added);
  if (item.wording === 'printed') return 'as printed in the plan';
  return item.line === undefined
    ? 'our short wording; see the plan'
    : `our short wording; see the plan, line ${item.line}`;
}

function meaningOf({ partnership }: View, item: Item): string {
  const { rating } = item.standing;
  if (!rating) return isTracked(item) ? 'Nobody has rated it yet.' : 'Not something that is rated.';
  const meaning = partnership.scheme.ratings.find((one) => one.code === rating.code)?.meaning ?? '';
  const why = rating.why ? `: ${rating.why}` : '';
  return `${sentence(meaning)} Rated ${sayDay(rating.day)} by ${rating.by.name}${why}`;
}

/** Green and overdue is possible, and worth a question. */
function doubts(view: View, item: Item): readonly string[] {
  const { scheme } = view.partnership;
  const late = latenessOf(item, scheme, view.today).state === 'overdue';
  const meaning = scheme.ratings.find((one) => one.code === item.standing.rating?.code);
  return late && meaning && !meaning.needsReason
    ? [`Rated ${meaning.label.toLowerCase()} and past its date: is it done, or has the date moved?`]
    : [];
}

function forecastText(forecast: Forecast): string {
  const why = whyAsked(forecast.why, forecast.askedBy);
  return `${sayForecast(forecast)}${why ? `: ${why}` : ''}`;
}

function factsOf(view: View, item: Item): readonly Fact[] {
  const { partnership, plan, today } = view;
  const { forecast, progress, note, evidence, escalated, challenges } = item.standing;
  const lead = leadsOf(plan, item)
    .map((party) => nameWithHolder(partnership, party, today))
    .join(', ');
  const accountable = accountableFor(plan, item)
    .map((party) => nameOf(partnership, party))
    .join(', ');
  const contributors = contributorsOf(item)
    .map((party) => nameWithHolder(partnership, party, today))
    .join(', ');
  const facts: (Fact | false)[] = [
    isTracked(item) && { label: 'Due', value: sayDue(item.due) },
    forecast !== null && {
      label: 'Forecast',
      value: forecastText(forecast),
    },
    isTracked(item) && { label: 'Lead', value: lead || 'no lead recorded' },
    !lead && accountable !== '' && { label: 'Accountable', value: accountable },
    escalated !== null && {
      label: 'Escalated to',
      value: `${groupById(partnership, escalated.to)?.name ?? 'a group'} (${escalated.by.name}, ${sayDay(escalated.day)})${escalated.why ? `: ${escalated.why}` : ''}`,
    },
    ...challenges.slice(-2).map((one) => ({
      label: 'Challenge',
      value: `${sayChallenge(one, partnership)} (${one.by.name}, ${sayDay(one.day)})`,
    })),
    contributors !== '' && { label: 'Contributing', value: contributors },
    isTracked(item) && { label: 'Progress', value: sayProgress(progress) },
    note !== null && { label: 'Last note', value: `${note.text} (${note.by.name}, ${sayDay(note.day)})` },
    ...evidence.slice(-3).map((one) => ({ label: 'Evidence', value: evidenceText(one) })),
    item.links.length > 0 && { label: 'Links with', value: item.links.join(', ') },
    { label: 'Last updated', value: lastUpdated(item) },
  ];
  return facts.filter((fact) => fact !== false);
}

function evidenceText({ text, difference, value, link, day }: Item['standing']['evidence'][number]): string {
  const figure = value ? `: ${value.figure} on ${sayDay(value.on)}` : '';
  return [
    `${text}${figure} (${sayDay(day)})`,
    ...(difference ? [difference] : []),
    ...(link ? [link] : []),
  ].join(' — ');
}

function buttonsOf(setting: Setting, plan: Plan, item: Item, mine: boolean): readonly Button[] {
  const own = item.standing.changed?.by.id === setting.member.id;
  const history: Button = {
    title: 'History',
    press: { verb: 'history', data: { plan: plan.id, ref: item.ref } },
  };
  const undo: Button = {
    title: 'Undo my last change',
    press: {
      verb: 'undo',
      data: { plan: plan.id, revision: item.standing.revision, operation: `${setting.operation}-undo` },
    },
  };
  const reopen: Button = { title: 'Reopen', press: pressOn('reopen', setting, plan, item) };
  return [
    ...(item.standing.revision > 0 ? [history] : []),
    ...(mine && isFinished(item, setting.partnership.scheme) ? [reopen] : []),
    ...(mine && own ? [undo] : []),
  ];
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
