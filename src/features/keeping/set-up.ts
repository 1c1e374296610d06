import type { Button, SetUpPage } from '../../cards/presses';
import { sayCount } from '../../cards/words';
import { withStep } from '../../plan/register/set-up';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { registerAfter } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { reply, textReply } from '../replies';
import { installedChannels } from './installed-channels';
import { channelsStep } from './set-up-channels';
import { planStep } from './set-up-plan';
import { holdersNamed, postsStep } from './set-up-posts';
import { answers, boxAt, type Step } from './set-up-step';

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
const order = ['plan', 'channels', 'posts'] as const;
const steps: Readonly<Record<SetUpPage['step'], Step>> = {
  plan: planStep,
  channels: channelsStep,
  posts: postsStep,
};

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
  const { intro, fields, about, title } = await steps[page.step].page(page.from, setting);
  const { saved = [], problems = [], typed = {} } = shown;
  const save = { verb: 'set-up', data: { ...page, about } } as const;
  const skip = { verb: 'skip set-up', data: page } as const;
  const buttons: readonly Button[] = [
    ...(fields.length > 0 ? [{ title: 'Save and go on', press: save, style: 'positive' } as const] : []),
    { title: fields.length > 0 ? 'Skip' : 'Go on', press: skip },
    { title: 'Finish', press: { verb: 'finish set-up', data: {} } },
  ];
  const step = `Set up, step ${order.indexOf(page.step) + 1} of ${order.length}.`;
  const view = {
    title,
    paragraphs: [...saved, `${step} ${intro}`],
    problem: problems.length > 0 ? problems.join(' ') : undefined,
    fields: fields.map((field) => ({ ...field, value: typed[field.id] ?? field.value })),
    buttons,
  };
  return reply('question', { card: 'form', view }, { inPlace: true });
}

async function save(press: PressOf<'set-up'>, setting: Setting): Promise<Reply> {
  const boxes = press.about.flatMap((about, index) => {
    const box = boxAt(index);
    const answer = press.inputs[box];
    return answer === undefined ? [] : [{ box, about, answer }];
  });
  const { saved, problems, partnership } = await steps[press.step].save(boxes, setting);
  const after = { ...setting, partnership };
  if (problems.length === 0) return nextReply(press, after, saved);
  const wrong = boxes.filter(({ about }) => problems.some((problem) => problem.about === about));
  return pageReply({ step: press.step, from: press.from }, after, {
    saved,
    problems: problems.map(({ says }) => says),
    typed: Object.fromEntries(wrong.map(({ box, answer }) => [box, answer])),
  });
}

/** The page after, or the end. */
async function nextReply(page: SetUpPage, setting: Setting, saved: readonly string[]): Promise<Reply> {
  const count = await steps[page.step].count(setting);
  const from = page.from + answers.length;
  if (from < count) return pageReply({ step: page.step, from }, setting, { saved });
  const step = order[order.indexOf(page.step) + 1];
  return step ? pageReply({ step, from: 0 }, setting, { saved }) : finish(setting, saved);
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
