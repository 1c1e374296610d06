import type { AnsweredRequest } from '../../cards/presses';
import { sayDay, sayDue, sayList } from '../../cards/words';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import type { TimeRequest } from '../../plan/partnership';
import { itemOf } from '../../plan/plan';
import {
  asksTooMuch,
  isOpen,
  mostOpen,
  timeRequests,
  withAnswer,
  withRequest,
  withoutNewsFor,
} from '../../plan/register/requests';
import { nameOf } from '../../plan/responsibility';
import { mayAsk, mayChange, mayDo, whoMay } from '../../plan/roles';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { handoverAsked } from './handover';
import { asked, problemWithAsking } from '../telling/offer-to-ask';
import { carryOut, type CarriedOut } from '../telling/outcomes';
import { proposeCommand } from '../telling/proposing';
import { refusalReply } from '../refusals';
import { changeRegister, registerAfter } from '../change-register';
import { filledForm, textReply } from '../replies';
import { answerLines, askedOf, stillAskedLines, waitingFor, type TimeAsked } from './waiting';

/** What was asked of whoever may decide it: they see it, press, and whoever asked hears what became of it. */
export const requests: Feature = {
  name: 'requests',
  examples: ["what's waiting for me", 'what did you do about my request'],
  hear(utterance, setting) {
    if (utterance.says === 'asks requests') return nextToDecide(setting);
    return utterance.says === 'asks own requests' ? ownRequests(setting) : undefined;
  },
  presses: {
    'ask for time': (press, setting) => ask(press, setting),
    'grant time': (press, setting) => decideOn(press, press.inputs.word, true, setting),
    'refuse time': (press, setting) => decideOn(press, press.inputs.word, false, setting),
    'seen answers': async (_press, setting) => {
      const { partnership, member } = setting;
      if (mayAsk(partnership, member))
        await registerAfter(setting, (before) => withoutNewsFor(before, member.id));
      return textReply('All right', ['I will not tell you again.'], { inPlace: true });
    },
  },
};

/** Requests are shown and decided one at a time. */
async function nextToDecide(setting: Setting): Promise<Reply> {
  const { handovers, times } = await waitingFor(setting);
  const [posts] = handovers;
  const [time] = times;
  const more = handovers.length + times.length - 1;
  const notes = more > 0 ? [`${more} more after this.`] : [];
  if (posts) return withNotes(handoverAsked(posts, setting), notes);
  if (time) return withNotes(toDecide(time, setting), notes);
  const mine = [...answerLines(setting), ...(await stillAskedLines(setting))];
  return textReply('Nothing waits for you', ['Nobody has asked anything of you.', ...mine]);
}

function withNotes(said: Reply, notes: readonly string[]): Reply {
  const { card, view } = said.card;
  if (card === 'text')
    return { ...said, card: { card, view: { ...view, paragraphs: [...view.paragraphs, ...notes] } } };
  if (card === 'form')
    return { ...said, card: { card, view: { ...view, paragraphs: [...view.paragraphs, ...notes] } } };
  return said;
}

function toDecide({ request, plan, item }: TimeAsked, { partnership, turn }: Setting): Reply {
  const { by, ref, to, why } = request;
  const who = nameOf(partnership, { person: by });
  const { forecast } = item.standing;
  const now = forecast ? `now expected by ${sayDay(forecast.to)}` : `due ${sayDue(item.due)}`;
  const data: AnsweredRequest = { by, plan: plan.id, ref, to, seen: item.standing.revision };
  const view = {
    title: `Move ${ref} to ${sayDay(to)}?`,
    paragraphs: [
      item.text,
      `${who} asked on ${sayDay(request.asked, turn.now.day)}: ${why ?? 'no reason was given'}. It is ${now}.`,
    ],
    fields: [{ id: 'word', label: `A word back to ${who}, if you like`, value: '' }],
    buttons: [
      { title: 'Yes, move it', press: { verb: 'grant time', data }, style: 'positive' },
      { title: 'No, leave it', press: { verb: 'refuse time', data } },
    ],
  } as const;
  return filledForm(view, { refs: [ref], shown: 1 });
}

async function ownRequests(setting: Setting): Promise<Reply> {
  const lines = [...answerLines(setting), ...(await stillAskedLines(setting))];
  return textReply('What you asked for', lines.length > 0 ? lines : ['You have asked for nothing lately.']);
}

/** Whoever may move the date needs to ask nobody. */
async function ask({ plan: id, ref, to, why }: PressOf<'ask for time'>, setting: Setting): Promise<Reply> {
  const { partnership, member, turn } = setting;
  const plan = await setting.planOf(id);
  const item = plan && itemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  const wish = { ref, forecast: to, why };
  if (mayChange(partnership, plan, item, member, turn.now.day))
    return proposeCommand(id, { kind: 'update', ...wish }, setting);
  const problem = problemWithAsking(plan, wish, setting);
  if (problem) return problem;
  const request: TimeRequest = {
    ...{ kind: 'more time', by: member.id, plan: id, ref, to, why },
    asked: turn.now.day,
  };
  if (asksTooMuch(partnership, request))
    return textReply('That is a lot to ask at once', [
      `${mostOpen} of your requests still wait. Ask again when some are decided.`,
    ]);
  await changeRegister(setting, (before) => withRequest(before, request));
  const names = whoMay('grant', partnership, plan, item, turn.now.day).map(({ name }) => name);
  return textReply(
    `${sayList(names, 'or')} will see it`,
    [`${ref} has not moved yet. Say “what did you do about my request” to hear what became of it.`],
    { inPlace: true },
  );
}

/** The change is made first, in the granter's own name; then whoever asked is answered. */
async function decideOn(
  press: AnsweredRequest,
  word: string | undefined,
  granted: boolean,
  setting: Setting,
): Promise<Reply> {
  const { partnership, member, turn } = setting;
  const found = await stillAsked(press, setting);
  if (!found) return gone();
  const { request, plan, item } = found;
  if (!mayDo('grant', partnership, plan, item, member, turn.now.day)) {
    const names = whoMay('grant', partnership, plan, item, turn.now.day).map(({ name }) => name);
    return refusalReply({ reason: 'not allowed', ref: item.ref, ask: names });
  }
  const unfit = problemWithWord(setting, word);
  if (unfit) return unfit;
  const told = granted ? await grant(press, request, setting) : undefined;
  if (told && !isMoved(told)) return told.reply;
  const answer = { granted, by: member.id, day: turn.now.day, word };
  await changeRegister(setting, (before) => withAnswer(before, request, answer));
  const who = nameOf(partnership, { person: request.by });
  return textReply(
    granted ? `${item.ref} is moved to ${sayDay(request.to)}` : `${item.ref} stays as it is`,
    [`${who} is told when they next say hello.`],
    {
      refs: [item.ref],
      inPlace: true,
    },
  );
}

/** Nothing is left to decide: somebody else decided it, it lapsed, another day was asked for, or the item is done. */
async function stillAsked(press: AnsweredRequest, setting: Setting): Promise<TimeAsked | undefined> {
  const { by, plan, ref, to } = press;
  const request = timeRequests(setting.partnership).find(
    (one) => one.by === by && one.plan === plan && one.ref === ref && one.to === to,
  );
  return request && isOpen(request, setting.turn.now.day) ? askedOf(request, setting) : undefined;
}

const longestWord = 300;

function problemWithWord({ partnership }: Setting, word = ''): Reply | undefined {
  if (word.length > longestWord) return refusalReply({ reason: 'too long', limit: longestWord });
  const found = personalDetailsIn(word, strictnessOf(partnership));
  return found.length > 0 ? refusalReply({ reason: 'personal details', found }) : undefined;
}

function grant({ seen }: AnsweredRequest, request: TimeRequest, setting: Setting): Promise<CarriedOut> {
  const { by, ref, to, why } = request;
  const asker = { id: by, name: nameOf(setting.partnership, { person: by }) };
  const command = { kind: 'update', ref, forecast: to, ...asked(asker, why) } as const;
  return carryOut(request.plan, command, setting.operation, seen, setting);
}

/** A request for the date that the item has by now counts as granted. */
const isMoved = (told: CarriedOut): boolean =>
  told.kind === 'changed' ||
  told.kind === 'already' ||
  (told.kind === 'refused' && told.refusal.reason === 'already so');

const gone = (): Reply =>
  textReply('Nothing was changed', ['That is decided, done or too old by now.'], { inPlace: true });
