import type { FormField, FormView } from '../../cards/forms';
import { kindWord, sayDay, sayList } from '../../cards/words';
import type { Add } from '../../plan/command';
import { isDay } from '../../plan/day';
import { decide } from '../../plan/deciding/decide';
import { mayNotAddUnder } from '../../plan/deciding/decide-additions';
import type { Circumstances } from '../../plan/deciding/decision';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import type { Partnership, Party } from '../../plan/partnership';
import type { Plan } from '../../plan/plan';
import type { Choice } from '../../plan/asking/recall';
import { groupById, nameOf } from '../../plan/responsibility';
import { leadLine } from './addition';
import { priorityName } from '../describe';
import type { Feature, Inputs, Reply, Setting } from '../feature';
import { proposeCommand } from './proposing';
import { refusedReply } from './refused-words';
import { refusalReply, wordsFor } from '../refusals';
import { isManager } from '../manager-alone';
import { reply } from '../replies';

type Given = Partial<Omit<Add, 'kind'>>;

/** "add an action under Neglect: …": what is missing is asked for on a form, and the whole is shown before it is added. */
export const addItem: Feature = {
  name: 'add an item',
  examples: ['add an action under P1: refresh the referral guidance, due end of March'],
  hear: (utterance, setting) =>
    utterance.says === 'adds' ? offer(utterance.plan, utterance.given, setting) : undefined,
  presses: {
    'new item': ({ plan }, setting) => reopened(plan, setting),
    add: ({ plan, lead, inputs }, setting) => propose(plan, lead, inputs, setting),
  },
};

async function offer(id: string, given: Given, setting: Setting): Promise<Reply> {
  const plan = (await setting.planOf(id)) ?? setting.plan;
  const whole = wholeOf(given);
  return whole ? proposeCommand(plan.id, whole, setting) : formReply(plan, given, setting);
}

/** What was said of it, where that is enough to add it. */
export function wholeOf({ priority, text, due, ...others }: Given): Add | undefined {
  if (priority === undefined || text === undefined || due === undefined) return undefined;
  return { kind: 'add', priority, text, due, ...others };
}

/** What the member is still asked about, said differently: the proposal waits in their own conversation alone. */
async function reopened(id: string, setting: Setting): Promise<Reply> {
  const plan = await setting.planOf(id);
  if (!plan) return refusalReply({ reason: 'no such priority' });
  const { proposal } = setting.thread;
  const waiting = proposal?.plan === plan.id ? proposal.changes[0].command : undefined;
  const given = waiting?.kind === 'add' ? waiting : {};
  return formReply(plan, given, setting);
}

/** A form that was sent is shown whole before anything happens; what can be mended goes back on it. */
async function propose(
  id: string,
  lead: readonly Party[] | undefined,
  { text = '', priority = '', due, group }: Inputs,
  setting: Setting,
): Promise<Reply> {
  const plan = await setting.planOf(id);
  if (!plan) return refusalReply({ reason: 'no such priority' });
  const given = { text, priority, group, lead };
  if (due !== undefined && !isDay(due))
    return { ...formReply(plan, given, setting, 'That date does not exist.'), inPlace: true };
  const command: Add = { kind: 'add', ...given, due: due ?? null };
  const decision = decide(command, circumstances(plan, setting));
  if (decision.kind !== 'refused')
    return { ...(await proposeCommand(plan.id, command, setting)), inPlace: true };
  if (!mendable.has(decision.refusal.reason))
    return refusedReply(decision.refusal, { plan: id, command }, setting);
  return { ...formReply(plan, command, setting, wordsFor(decision.refusal).join(' ')), inPlace: true };
}

const mendable: ReadonlySet<string> = new Set([
  'no wording',
  'too long',
  'due in the past',
  'no such priority',
  'there already',
  'no such group',
]);

const circumstances = (plan: Plan, { partnership, member, turn }: Setting): Circumstances => ({
  ...{ plan, partnership, member, now: turn.now },
});

/** Only priorities that the member may add under are on the form; where there is none, they are told who could. */
function formReply(plan: Plan, given: Given, setting: Setting, problem?: string): Reply {
  const on = circumstances(plan, setting);
  const theirs = plan.priorities.filter(({ id }) => mayNotAddUnder(id, on) === undefined);
  const said = given.priority ?? plan.priorities[0]?.id ?? '';
  const refused = theirs.length === 0 || given.priority ? mayNotAddUnder(said, on) : undefined;
  if (refused && plan.priorities.some(({ id }) => id === said)) return refusalReply(refused);
  const [only, ...others] = theirs;
  const known = only && others.length === 0 ? { ...given, priority: only.id } : given;
  const choices = choicesFor(
    plan,
    known,
    theirs.map(({ id }) => id),
    setting,
  );
  return reply(
    'question',
    { card: 'form', view: viewOf(plan, known, theirs, setting, problem) },
    {
      needs: needsOf(known),
      choices,
      recall: {
        plan: plan.id,
        refs: setting.thread.recall?.refs ?? [],
        choices,
        adding: wants(known, 'due') ? sentenceOf(known, setting) : undefined,
      },
    },
  );
}

const needsOf = (given: Given): readonly string[] =>
  (['text', 'priority', 'due'] as const).filter((field) => given[field] === undefined);

const wants = (given: Given, only: string): boolean => needsOf(given).join() === only;

function viewOf(
  plan: Plan,
  given: Given,
  theirs: Plan['priorities'],
  setting: Setting,
  problem: string | undefined,
): FormView {
  const { partnership } = setting;
  const { text = '', priority = '', due, group, lead = [] } = given;
  const groups = partnership.groups.map(({ id, name }) => ({ title: name, value: id }));
  const gives = isManager(setting);
  return {
    title: `Add ${article(kindWord(plan.tracks, 1))}`,
    paragraphs: [
      introOf(given),
      ...leadLine(lead, partnership),
      ...(gives || group === undefined ? [] : [`Group: ${groupById(partnership, group)?.name ?? ''}`]),
      'Nothing is added until you have seen the whole and said yes.',
    ],
    problem,
    fields: [
      {
        id: 'text',
        label: 'What is to be done, in a line; no child’s details',
        value: repeatable(text, partnership),
        long: true,
      },
      {
        ...{ id: 'priority', label: 'Priority', value: priority },
        choices: theirs.map(({ id }) => ({ title: priorityName(plan, id), value: id })),
      },
      { id: 'due', label: 'Due (leave it empty if there is no date yet)', value: due ?? '', day: true },
      ...(gives ? [groupField(groups, group)] : []),
    ],
    buttons: [
      {
        ...{ title: 'Show it to me', style: 'positive' },
        press: { verb: 'add', data: { plan: plan.id, lead: lead.length > 0 ? lead : undefined } },
      },
    ],
  };
}

/** What was typed is given back, unless it holds what may not be repeated: a form that comes back may be everybody's. */
function repeatable(text: string, partnership: Partnership): string {
  return personalDetailsIn(text, strictnessOf(partnership)).length === 0 ? text : '';
}

const groupField = (groups: NonNullable<FormField['choices']>, group: string | undefined): FormField => ({
  ...{ id: 'group', label: 'Group, beside the priority’s own', value: group ?? '' },
  choices: [{ title: 'None', value: '' }, ...groups],
});

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const asked: Readonly<Record<string, string>> = {
  text: 'what is to be done',
  priority: 'which priority it belongs to',
  due: 'when it is due, or that it has no date yet',
};

function introOf(given: Given): string {
  const needs = needsOf(given).map((field) => asked[field] ?? field);
  return needs.length === 0 ? 'Change what you like.' : `Tell me ${sayList(needs)}.`;
}

/** Choices that can also be typed: a priority, or that there is no date yet. */
function choicesFor(
  plan: Plan,
  given: Given,
  theirs: readonly string[],
  setting: Setting,
): readonly Choice[] {
  if (given.text === undefined) return [];
  if (given.priority === undefined)
    return theirs.map((priority) => ({
      label: priorityName(plan, priority),
      says: sentenceOf({ ...given, priority }, setting),
    }));
  return given.due === undefined
    ? [{ label: 'No date yet', says: sentenceOf({ ...given, due: null }, setting) }]
    : [];
}

/** The whole said as a member would say it. */
function sentenceOf({ priority, text, due, group, lead = [] }: Given, { partnership }: Setting): string {
  const under = priority === undefined ? '' : ` under priority ${priority}`;
  return [
    `add an action${under}: ${text ?? ''}`,
    ...(group === undefined ? [] : [`group ${nameOf(partnership, { group })}`]),
    ...(lead.length === 0 ? [] : [`lead ${sayList(lead.map((party) => nameOf(partnership, party)))}`]),
    ...(due === undefined ? [] : [due === null ? 'no date yet' : `due ${sayDay(due)}`]),
  ].join(', ');
}
