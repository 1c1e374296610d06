import type { FormField, InputName } from '../../cards/forms';
import type { Button, SetUpPage } from '../../cards/presses';
import { sayCount } from '../../cards/words';
import { groupById } from '../../plan/responsibility';
import { withStep } from '../../plan/register/set-up';
import type { Plan } from '../../plan/plan';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { registerAfter } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { reply, textReply } from '../replies';
import {
  holdersNamed,
  postsInOrder,
  saveHolders,
  type Saved,
  type FilledBox,
  type Unsaved,
} from './set-up-posts';
import { installedChannels } from './set-up-channels';

/**
 * Which plan is current, which channel is whose, who holds which post: asked on one card, a page at a time, each saved by
 * its own press. Offered to the first business manager until they finish, and opened again for whoever keeps the register.
 */
export const setUp: Feature = {
  name: 'set up',
  examples: ['show me the set-up again'],
  hear(utterance, setting) {
    const isMeant =
      utterance.says === 'asks set-up' || (utterance.says === 'hello' && setting.setsUp === true);
    return isMeant ? setUpReply(setting) : undefined;
  },
  presses: {
    'begin set-up': (_, setting) => inChatOfManager(setting, () => pageReply(first, setting)),
    'set-up': (press, setting) => inChatOfManager(setting, () => save(press, setting)),
    'skip set-up': (press, setting) => inChatOfManager(setting, () => nextReply(press, setting, [])),
    'finish set-up': (_, setting) => inChatOfManager(setting, () => finish(setting, [])),
  },
};

const first: SetUpPage = { step: 'plan', from: 0 };
const steps = ['plan', 'channels', 'posts'] as const;
const answers: readonly InputName[] = ['answer1', 'answer2', 'answer3', 'answer4', 'answer5'];

/** The set-up from its beginning, as a card of its own. */
export async function setUpReply(setting: Setting): Promise<Reply> {
  const page = await inChatOfManager(setting, () => pageReply(first, setting));
  return { ...page, inPlace: false };
}

/** Checked at every opening and every press, whatever card it was on. */
function inChatOfManager(setting: Setting, answer: () => Promise<Reply>): Promise<Reply> | Reply {
  if (!isManager(setting)) return onlyTheManager('can set the partnership up');
  if (setting.turn.conversation.kind === 'personal') return answer();
  return textReply('Say that in our own chat', ['I show the set-up to the business manager alone.']);
}

/** What is on a page, and what went wrong with the last try of it. */
interface Shown {
  readonly saved?: readonly string[];
  readonly problems?: readonly string[];
  readonly typed?: Readonly<Record<string, string>>;
}

async function pageReply(page: SetUpPage, setting: Setting, shown: Shown = {}): Promise<Reply> {
  const { intro, fields, about, title } = await contentsOf(page, setting);
  const { saved = [], problems = [], typed = {} } = shown;
  const save = { verb: 'set-up', data: { ...page, about } } as const;
  const skip = { verb: 'skip set-up', data: page } as const;
  const buttons: readonly Button[] = [
    ...(fields.length > 0 ? [{ title: 'Save and go on', press: save, style: 'positive' } as const] : []),
    { title: fields.length > 0 ? 'Skip' : 'Go on', press: skip },
    { title: 'Finish', press: { verb: 'finish set-up', data: {} } },
  ];
  const step = `Set up, step ${steps.indexOf(page.step) + 1} of ${steps.length}.`;
  const view = {
    title,
    paragraphs: [...saved, `${step} ${intro}`],
    ...(problems.length > 0 && { problem: problems.join(' ') }),
    fields: fields.map((field) => ({ ...field, value: typed[field.id] ?? field.value })),
    buttons,
  };
  return reply('question', { card: 'form', view }, { inPlace: true });
}

interface Contents {
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly FormField[];
  /** What each box is about. */
  readonly about: readonly string[];
}

function contentsOf(page: SetUpPage, setting: Setting): Promise<Contents> | Contents {
  switch (page.step) {
    case 'plan':
      return planPage(setting);
    case 'channels':
      return channelsPage(page, setting);
    case 'posts':
      return postsPage(page, setting);
    default:
      return page.step satisfies never;
  }
}

async function planPage({ partnership, planOf }: Setting): Promise<Contents> {
  const plans = (await Promise.all(partnership.plans.map(planOf))).filter((plan) => plan !== undefined);
  const choices = plans.map((plan) => ({ title: titled(plan), value: plan.id }));
  return {
    title: `Which plan of the ${partnership.name} is current?`,
    intro:
      'Questions that name no plan are about this one. Each step is saved when you press, and can be skipped.',
    fields: [{ id: 'answer1', label: 'Current plan', value: partnership.currentPlan, choices }],
    about: [partnership.currentPlan],
  };
}

/** Most titles tell their years. */
function titled({ title, period }: Plan): string {
  return title.includes(period.printed) ? title : `${title}, ${period.printed}`;
}

async function channelsPage({ from }: SetUpPage, setting: Setting): Promise<Contents> {
  const { partnership } = setting;
  const all = await installedChannels(setting);
  const channels = all.slice(from, from + answers.length);
  const choices = partnership.groups.map(({ id, name }) => ({ title: name, value: id }));
  const beyond = 'Is one missing? Mention me there once, and open this again.';
  return {
    title: 'Which channel is whose?',
    intro:
      all.length === 0
        ? `I am in no channel yet: add me to the team of a group. ${beyond}`
        : `A group’s digest comes to its channel, and questions there are about its items first. ${beyond}`,
    fields: channels.map(({ name, group }, index) => ({
      ...{ id: answers[index] ?? 'answer1', label: name, value: group ?? '', choices },
    })),
    about: channels.map(({ channel }) => channel),
  };
}

function postsPage({ from }: SetUpPage, setting: Setting): Contents {
  const posts = postsInOrder(setting.partnership).slice(from, from + answers.length);
  return {
    title: 'Who holds which post?',
    intro:
      'Type a name; I look for it among the members of the teams I am in. Leads and chairs are found by their post.',
    fields: posts.map((post, index) => ({
      ...{ id: answers[index] ?? 'answer1', label: post.title, value: holdersNamed(post.id, setting) },
    })),
    about: posts.map(({ id }) => id),
  };
}

async function save(press: PressOf<'set-up'>, setting: Setting): Promise<Reply> {
  const told = press.about.flatMap((about, index) => {
    const box = answers[index] ?? 'answer1';
    const answer = press.inputs[box];
    return answer === undefined ? [] : [{ box, about, answer }];
  });
  const { saved, problems, partnership } = await saving(press.step, told, setting);
  const after = { ...setting, partnership };
  if (problems.length === 0) return nextReply(press, after, saved);
  const wrong = told.filter(({ about }) => problems.some((problem) => problem.about === about));
  return pageReply({ step: press.step, from: press.from }, after, {
    saved,
    problems: problems.map(({ says }) => says),
    typed: Object.fromEntries(wrong.map(({ box, answer }) => [box, answer])),
  });
}

function saving(step: SetUpPage['step'], told: readonly FilledBox[], setting: Setting): Promise<Saved> {
  switch (step) {
    case 'plan':
      return savePlan(told, setting);
    case 'channels':
      return saveChannels(told, setting);
    case 'posts':
      return saveHolders(told, setting);
    default:
      return step satisfies never;
  }
}

async function savePlan([told]: readonly FilledBox[], setting: Setting): Promise<Saved> {
  const before = setting.partnership;
  const plan = told && before.plans.includes(told.answer) ? await setting.planOf(told.answer) : undefined;
  if (!plan)
    return {
      saved: [],
      problems: [{ about: told?.about ?? '', says: 'I hold no such plan.' }],
      partnership: before,
    };
  const partnership = await registerAfter(setting, (register) =>
    withStep(register, { kind: 'current plan', plan: plan.id }, setting.turn.now.day),
  );
  const isNew = partnership.currentPlan !== before.currentPlan;
  return { saved: isNew ? [`Saved: ${plan.title} is current.`] : [], problems: [], partnership };
}

async function saveChannels(told: readonly FilledBox[], setting: Setting): Promise<Saved> {
  const { partnership, stores } = setting;
  const installed = await installedChannels(setting);
  const saved: string[] = [];
  const problems: Unsaved[] = [];
  for (const { about, answer } of told) {
    const channel = installed.find((one) => one.channel === about);
    const group = groupById(partnership, answer);
    if (!channel || !group)
      problems.push({
        about,
        says: `${channel?.name ?? 'A channel'}: I am not there, or know no such group.`,
      });
    else if (channel.group !== group.id) {
      const { tenant, id } = partnership;
      const { at } = setting.turn.now;
      await stores.conversations.linkChannel({
        ...{ channel: about, tenant, partnership: id, group: group.id, at },
      });
      saved.push(`Saved: ${channel.name} is ${group.name}’s channel.`);
    }
  }
  return { saved, problems, partnership };
}

/** The page after, or the end. */
async function nextReply(page: SetUpPage, setting: Setting, saved: readonly string[]): Promise<Reply> {
  const count = await countOf(page.step, setting);
  const from = page.from + answers.length;
  if (from < count) return pageReply({ step: page.step, from }, setting, { saved });
  const step = steps[steps.indexOf(page.step) + 1];
  return step ? pageReply({ step, from: 0 }, setting, { saved }) : finish(setting, saved);
}

async function countOf(step: SetUpPage['step'], setting: Setting): Promise<number> {
  if (step === 'plan') return 1;
  return step === 'posts' ? setting.partnership.posts.length : (await installedChannels(setting)).length;
}

async function finish(setting: Setting, saved: readonly string[]): Promise<Reply> {
  const { day } = setting.turn.now;
  const partnership = await registerAfter(setting, (before) => withStep(before, { kind: 'set up' }, day));
  const after = { ...setting, partnership };
  const channels = (await installedChannels(after)).filter(({ group }) => group !== undefined);
  const vacant = partnership.posts.filter(({ id }) => holdersNamed(id, after) === '');
  const plan = await setting.planOf(partnership.currentPlan);
  return textReply(
    'The set-up is done',
    [...saved, 'Say “show me the set-up again” to change it, and “help” for everything else.'],
    {
      inPlace: true,
      bullets: [
        `Current plan: ${plan?.title ?? partnership.currentPlan}`,
        `${sayCount(channels.length, 'channel')} ${channels.length === 1 ? 'has' : 'have'} a group`,
        `${sayCount(vacant.length, 'post')} without anybody in it`,
      ],
    },
  );
}
