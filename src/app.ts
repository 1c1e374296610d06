import type { Verb } from './cards/presses';
import { features, featureFor } from './features';
import type { Answer, App, Feature, Reply, Setting, Turn } from './features/feature';
import { beginSetUp, takenReply } from './features/keeping/first-run';
import { plainWelcome, welcomeReply } from './features/greet';
import { reasonIn } from './features/telling/awaited-reason';
import { detailsSaid, refusedSpeech } from './features/telling/guarded-speech';
import { proposeWithReason } from './features/telling/confirming';
import { detailsPressed } from './features/telling/pressed-words';
import { readPress, type ReadPress } from './features/read-press';
import { refusalReply } from './features/refusals';
import { setUpReply } from './features/keeping/set-up';
import { namingLeftOut, refuse } from './features/replies';
import { withNote } from './features/with-note';
import { answerInTurn } from './in-turn';
import { openTurn, type AppOptions, type Opened } from './opening';
import type { PlanId } from './plan/partnership';
import { recalling, remember } from './remembering';
import type { Offer } from './store/conversation-store';
import type { Stores } from './store/stores';
import { hearingOfPlan } from './understanding/two-questions';
import type { Hearing } from './understanding/hear/hearing';
import type { Mention } from './understanding/hear/mentions';
import { readUtterance, type Reading } from './understanding/read-utterance';
import type { Utterance } from './understanding/words/utterance';
import { vocabularyKeeper, type VocabularyKeeper } from './vocabularies';

/** The bot without Teams: everything it hears and every press goes through here. */
export function createApp(options: AppOptions): App {
  const { stores } = options;
  const keeper = vocabularyKeeper(stores);
  const open = (turn: Turn) => openTurn(turn, options, keeper);
  /** Whoever begins the set-up becomes a member by it, and is answered as one. */
  const pressing = async (verb: string, data: unknown, turn: Turn): Promise<Opened> => {
    const opened = await open(turn);
    const read = 'stranger' in opened && opened.begins ? readPress(verb, data) : undefined;
    if (read?.verb !== 'begin set-up' || !('stranger' in opened) || !options.firstRun) return opened;
    const { partnership } = read.press;
    const begun = await beginSetUp(partnership, turn, opened.begins?.held, options.firstRun, stores);
    return begun ? open(turn) : { stranger: takenReply() };
  };
  return {
    hear: async (text, turn) =>
      answerWith(await open(turn), turn, stores, (setting) => hearWords(text, setting, keeper)),
    press: async (verb, data, turn) =>
      answerWith(await pressing(verb, data, turn), turn, stores, (setting) =>
        hearPress(verb, data, setting, keeper),
      ),
    welcome: async (turn) => welcome(await open(turn), turn, stores),
  };
}

/** Whoever installs the bot may be nobody the register knows: they are greeted, and told nothing of a plan. */
async function welcome(opened: Opened, turn: Turn, stores: Stores): Promise<Answer> {
  if ('stranger' in opened)
    return { reply: opened.begins ? opened.stranger : plainWelcome(turn), settle: nothing };
  return answerWith(opened, turn, stores, (setting) =>
    setting.setsUp ? setUpReply(setting) : welcomeReply(setting),
  );
}

/** Longer than anything Teams sends as a message. */
const longestMessage = 30_000;

async function hearWords(text: string, setting: Setting, keeper: VocabularyKeeper): Promise<Reply> {
  if (text.length > longestMessage) return refusalReply({ reason: 'too long', limit: longestMessage });
  const understood = await read(text, setting, keeper);
  const found = detailsSaid(text, understood.utterance, setting);
  if (found.length > 0 && understood.utterance.says !== 'not for us')
    return { ...(await refusedSpeech(found, understood.utterance, setting)), understood: unspoken };
  const reply = aboutFiles(await replyTo(text, understood.utterance, setting, keeper), setting);
  const told = found.length > 0 ? unspoken : understood;
  return { ...reply, ...recalling(understood.utterance, reply, setting), understood: told };
}

const noFiles = 'I can’t keep files. Send me a link to it instead, such as “evidence for 1.3: https://…”.';

/** Somebody who sends a file may think that it is kept. */
function aboutFiles(answer: Reply, { turn: { files = 0 } }: Setting): Reply {
  return files === 0 ? answer : withNote(answer, noFiles);
}

/** Words that could identify a child go no further than this: not into a question back, a button, a memory or the reading. */
const unspoken: Reading = { utterance: { says: 'not for us', about: 'child' }, claims: [], asked: [] };

async function replyTo(
  text: string,
  utterance: Utterance,
  setting: Setting,
  keeper: VocabularyKeeper,
): Promise<Reply> {
  const { proposal, offer } = setting.thread;
  if (utterance.says === 'yes' && offer) return pressOffered(offer, setting, keeper);
  const why = proposal && reasonIn(proposal, utterance, text);
  if (proposal && why !== undefined) return proposeWithReason(proposal, why, setting);
  if (utterance.says !== 'asks in turn') return answerTo(utterance, setting);
  return answerInTurn(utterance, setting, {
    read: async (said, after, plan) => (await read(said, after, keeper, plan)).utterance,
    answer: answerTo,
  });
}

/** A typed yes presses what was offered, and is checked like a press. The card stays as it is. */
async function pressOffered(
  { verb, data }: Offer,
  setting: Setting,
  keeper: VocabularyKeeper,
): Promise<Reply> {
  return { ...(await hearPress(verb, data, setting, keeper)), inPlace: false };
}

async function read(
  text: string,
  setting: Setting,
  keeper: VocabularyKeeper,
  plan?: PlanId,
): Promise<Reading> {
  const { turn, member, thread, group } = setting;
  const vocabulary = await keeper.vocabularyFor(setting);
  const hearing = {
    vocabulary,
    now: turn.now,
    speaker: member,
    mentions: mentionsIn(setting),
    ...(thread.recall ? { recall: thread.recall } : {}),
    ...(group ? { group } : {}),
    ...waitingIn(setting),
  };
  return readUtterance(text, plan === undefined ? hearing : hearingOfPlan(hearing, plan));
}

/** What waits for its yes may be corrected, until something else is said. */
function waitingIn({ thread: { proposal } }: Setting): Partial<Pick<Hearing, 'waiting'>> {
  return proposal && !proposal.setAside ? { waiting: proposal.changes } : {};
}

/** Only the id identifies a person: somebody the register does not hold is nobody here, whatever their name. */
function mentionsIn({ turn: { mentions = [] }, partnership }: Setting): readonly Mention[] {
  const isHeld = (id: string) => partnership.people.some((person) => person.id === id);
  return mentions.map(({ words, person }) => (isHeld(person) ? { words, person } : { words }));
}

async function answerTo(utterance: Utterance, setting: Setting): Promise<Reply> {
  for (const feature of features) {
    const reply = await feature.hear?.(utterance, setting);
    if (reply) return utterance.says === 'asks' ? namingLeftOut(reply, utterance) : reply;
  }
  throw new Error(`No feature answers an utterance that ${utterance.says}`);
}

async function hearPress(
  verb: string,
  data: unknown,
  setting: Setting,
  keeper: VocabularyKeeper,
): Promise<Reply> {
  const read = readPress(verb, data);
  if (!read)
    return refuse('unknown-press', ['Ask again, and use the new card.'], 'That button is out of date');
  if (read.verb === 'say') return hearWords(read.press.words, setting, keeper);
  const found = detailsPressed(read);
  if (found.length > 0) return refusalReply({ reason: 'personal details', found });
  const feature = featureFor(read.verb);
  if (!feature) throw new Error(`No feature presses ${read.verb}`);
  return pressOn(feature, read, setting);
}

function pressOn<V extends Verb>(
  feature: Feature,
  { verb, press }: ReadPress<V>,
  setting: Setting,
): Promise<Reply> | Reply {
  const handle = feature.presses?.[verb];
  if (!handle) throw new Error(`${feature.name} does not press ${verb}`);
  return handle(press, setting);
}

/** Answers each activity once and saves one row: after the reply, unless a yes may follow at once. */
async function answerWith(
  opened: Opened,
  turn: Turn,
  stores: Stores,
  answer: (setting: Setting) => Promise<Reply> | Reply,
): Promise<Answer> {
  if ('stranger' in opened) return { reply: opened.stranger, settle: nothing };
  const { setting } = opened;
  if (setting.thread.activities.includes(turn.activity)) return { settle: nothing };
  const reply = await answer(setting);
  const save = () => remember(setting.thread, reply, turn, stores);
  if (reply.proposal === undefined && !reply.offer) return { reply, settle: save };
  await save();
  return { reply, settle: nothing };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
