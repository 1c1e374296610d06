import type { PriorityId } from '../../plan/plan';
import type { Contents } from '../../plan/asking/query';
import { acronymsOf } from '../../plan/register/short-forms';
import { isSlot, type Found, type FoundAs, type KindWord } from '../hear/found';
import { all, first, hasCue, hear, says, typed, type Heard } from '../hear/heard';
import { groupsFor } from '../hear/group-named';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { conditionsOf, filterOf, meantName } from './conditions';
import type { Asked } from './asked';

/** "what does CERAF stand for", "whats CERAF". A short form the plan does not have is asked for as typed, never guessed. */
export function askAcronym(heard: Heard): Asked {
  const named = all(heard, 'name').filter((found) => found.means.names.some((name) => name.is === 'acronym'));
  const meaning = hasCue(heard, 'meaning');
  const bare =
    says(heard, 'what') &&
    says(heard, 'is') &&
    !hasCue(heard, 'status', 'changed', 'due', 'doing') &&
    !says(heard, 'with', 'group');
  const onlyNamed = heard.found.every(
    (found) =>
      isSlot(found, 'filler') ||
      isSlot(found, 'cue') ||
      isSlot(found, 'pronoun') ||
      isSlot(found, 'everything') ||
      (meaning && isInPlan(found, heard)) ||
      named.some((each) => each === found),
  );
  if (!(meaning || bare) || !onlyNamed) return undefined;
  const [only] = named;
  if (named.length === 1 && only && heard.about.length <= only.to - only.from && heard.unknown.length === 0) {
    const name = only.means.names.find((each) => each.is === 'acronym');
    return name?.is === 'acronym' ? { question: { ask: 'acronym', short: name.short } } : undefined;
  }
  if (named.length > 0) return undefined;
  const listed = meaning ? listedAcronym(heard) : undefined;
  return listed === undefined
    ? unlistedAcronym(heard, meaning)
    : { question: { ask: 'acronym', short: listed } };
}

/** "In the 2017 plan" */
const isInPlan = (found: Found, heard: Heard): boolean =>
  namesPlan(found) || (isSlot(found, 'relation') && heard.found.some(namesPlan));

const namesPlan = (found: Found): boolean =>
  isSlot(found, 'name') && found.means.names.some(({ is }) => is === 'plan');

/** A short form that the language has for itself: "what does RAG stand for". */
function listedAcronym({ tokens, hearing }: Heard): string | undefined {
  const words = new Set(tokens.map((token) => token.word));
  const { plan, partnership } = hearing.vocabulary;
  return acronymsOf(plan, partnership).find(({ short }) => words.has(short.toLowerCase()))?.short;
}

function unlistedAcronym(heard: Heard, meaning: boolean): Asked {
  const words = [...heard.unknown, ...heard.about];
  const [only] = words;
  if (only === undefined || words.length > 1) return undefined;
  const short = heard.tokens[only]?.typed ?? '';
  const looksShort = /^[A-Z][A-Za-z0-9&]*[A-Z0-9]$/.test(short);
  return looksShort || (meaning && short.length <= 6) ? { question: { ask: 'acronym', short } } : undefined;
}

/** "difference between the 2017 plan and now on early help": a subject, in each plan by its own names. */
export function askCompare(heard: Heard): Asked {
  const { vocabulary } = heard.hearing;
  if (!hasCue(heard, 'compare') && !all(heard, 'relation').some((found) => found.means.relation === 'from'))
    return undefined;
  const other = all(heard, 'name')
    .flatMap((found) => found.means.names)
    .find((name) => name.is === 'plan' && name.id !== vocabulary.plan.id);
  if (other?.is !== 'plan') return undefined;
  const sibling = vocabulary.siblings.find((each) => each.plan.id === other.id);
  const there = sibling
    ? prioritiesIn(hear(heard.sentence.text, { ...heard.hearing, vocabulary: sibling.vocabulary() }))
    : [];
  return { question: { ask: 'compare', other: other.id, here: prioritiesIn(heard), there } };
}

function prioritiesIn(heard: Heard): readonly PriorityId[] {
  return filterOf(heard).priorities ?? [];
}

export function askCarriedOver(heard: Heard): Asked {
  return hasCue(heard, 'carried over')
    ? { question: { ask: 'carried over', filter: filterOf(heard) } }
    : undefined;
}

export function askDigest(heard: Heard): Asked {
  if (!hasCue(heard, 'digest')) return undefined;
  const meeting = first(heard, 'meeting')?.means.group;
  return { question: { ask: 'digest', group: groupNamed(heard) ?? meeting ?? heard.hearing.group } };
}

/** The group that a sentence names. */
function groupSaid(heard: Heard): string | undefined {
  for (const found of all(heard, 'name')) {
    const name = found.means.names.find((each) => each.is === 'group');
    if (name?.is === 'group') return name.id;
  }
  return undefined;
}

/** The group a sentence names, or the one that looks after the priority it names. */
function groupNamed(heard: Heard): string | undefined {
  const said = groupSaid(heard);
  const { group, priorities } = filterOf(heard);
  if (said !== undefined || group !== undefined) return said ?? group;
  return groupsFor(priorities ?? [], heard.hearing.vocabulary)[0]?.id;
}

/** "when does the neglect priority run out" */
export function askLimit(heard: Heard): Asked {
  const [priority, ...others] = filterOf(heard).priorities ?? [];
  const ends = says(heard, 'priority', 'priorities') && says(heard, 'when', 'date') && hasCue(heard, 'due');
  if (
    !(hasCue(heard, 'limit') || ends) ||
    priority === undefined ||
    others.length > 0 ||
    heard.about.length > 0
  )
    return undefined;
  return { question: { ask: 'limit', priority } };
}

/** "when is the next board", "board dates", "the next meeting of the workforce group", "next exec" */
export function askMeetings(heard: Heard): Asked {
  const meeting = first(heard, 'meeting');
  const dates = hasCue(heard, 'meeting');
  const when = hasCue(heard, 'when') || (says(heard, 'date', 'dates') && dates);
  const bare = heard.found.every((found) => isSlot(found, 'meeting') || isSlot(found, 'filler'));
  const placed = conditionsOf(heard).every(
    ({ dimension }) => dimension === 'group' || dimension === 'priority',
  );
  if (
    !(dates || (meeting && (when || bare)) || isWhenGroup(heard)) ||
    !placed ||
    hasCue(heard, 'changed', 'due')
  )
    return undefined;
  if (heard.about.length > 0)
    return { back: unsure('unknown words', typed(heard, heard.about), nextMeeting) };
  return { question: { ask: 'meetings', group: meetingGroup(heard, meeting) } };
}

/** "when is exec": a group, and none of its items. */
function isWhenGroup(heard: Heard): boolean {
  const [only, ...others] = conditionsOf(heard);
  const items = heard.found.some(({ means }) => ['kind', 'contents', 'time', 'any'].includes(means.slot));
  return (
    hasCue(heard, 'when') && says(heard, 'is') && only?.dimension === 'group' && others.length === 0 && !items
  );
}

const nextMeeting = [{ label: 'When the next meeting is', says: 'when is the next meeting' }];

/** A group that is named comes before the one that "the next meeting" or "the next board" stands for. */
function meetingGroup(heard: Heard, meeting: FoundAs<'meeting'> | undefined): string | undefined {
  if (!meeting) return groupNamed(heard);
  const said = heard.tokens.slice(meeting.from, meeting.to).map((token) => token.word);
  const anyMeeting = said.at(-1) === 'meeting' && said.length === 2;
  const named = all(heard, 'name').some((found) => !isAnyBoard(heard, found));
  return (anyMeeting && named ? groupNamed(heard) : undefined) ?? meeting.means.group;
}

const isAnyBoard = ({ tokens }: Heard, { from, to }: Found): boolean =>
  to === from + 1 && ['board', 'exec', 'executive'].includes(tokens[from]?.word ?? '');

const kindContents: Readonly<Partial<Record<KindWord, Contents>>> = {
  objective: 'objectives',
  outcome: 'outcomes',
  'success measure': 'success measures',
  'monitoring measure': 'monitoring measures',
  measure: 'measures',
  'evidence source': 'evidence sources',
};

/** What the plan says: its priorities, measures, vision … of a priority or of the whole. */
export function askContents(heard: Heard): Asked {
  const narrower = (['ref', 'show', 'stale', 'lasting'] as const).some((slot) => all(heard, slot).length > 0);
  if (heard.about.length > 0 || narrower) return undefined;
  const conditions = conditionsOf(heard);
  const monitoring = contentsSaid(heard) === 'monitoring';
  const limitedBy = conditions.every(
    ({ dimension }) =>
      dimension === 'priority' || dimension === 'part' || (monitoring && dimension === 'group'),
  );
  const meaning =
    hasCue(heard, 'meaning') && conditions.some((condition) => condition.dimension === 'rating');
  if (meaning) return { question: { ask: 'contents', of: 'rating key' } };
  const of =
    contentsSaid(heard) ?? (conditions.length === 0 && isWholeOtherPlan(heard) ? 'priorities' : undefined);
  if (of === undefined || !limitedBy || all(heard, 'time').length > 0) return undefined;
  return { question: { ask: 'contents', of, priorities: filterOf(heard).priorities } };
}

/** "show me the 2017 plan": a plan that is no longer the current one, and nothing beside it. */
function isWholeOtherPlan(heard: Heard): boolean {
  const { plan, partnership } = heard.hearing.vocabulary;
  const named = all(heard, 'name').some((found) => {
    const name = meantName(found, heard);
    return name?.is === 'plan' && name.id === plan.id;
  });
  const rest = heard.found.filter((found) => !isSlot(found, 'filler') && !isSlot(found, 'name'));
  const open = (found: (typeof rest)[number]) =>
    isSlot(found, 'everything') ||
    isSlot(found, 'relation') ||
    (isSlot(found, 'cue') && ['status', 'again', 'doing'].includes(found.means.cue));
  return named && plan.id !== partnership.currentPlan && rest.every(open);
}

function contentsSaid(heard: Heard): Contents | undefined {
  const said = all(heard, 'contents').map((found) => found.means.of);
  const kind = all(heard, 'kind').flatMap((found) => kindContents[found.means.kind] ?? []);
  if (kind.includes('evidence sources')) return 'evidence sources';
  return said.find((of) => of !== 'priorities') ?? kind[0] ?? said[0];
}

/** The bare name of the plan or nothing at all is too wide to answer. */
export function tooWide(heard: Heard): Utterance {
  const plan = all(heard, 'name').some((found) => meantName(found, heard)?.is === 'plan');
  return unsure(
    'too wide',
    typed(
      heard,
      heard.tokens.map((_, i) => i),
    ),
    [
      {
        label: 'How many of each rating',
        says: plan ? 'rag for the whole plan' : 'red amber green across everything',
      },
      { label: "What's overdue", says: 'what is overdue across everything' },
      { label: 'What changed this month', says: 'what has changed this month' },
    ],
  );
}
