import type { Verb } from './cards/presses';
import { features, featureFor } from './features';
import type { Answer, App, Feature, Reply, Setting, Turn } from './features/feature';
import { beginSetUp, takenReply } from './features/keeping/first-run';
import { plainWelcome, welcomeReply } from './features/greet';
import { soundsLikeReason } from './features/telling/awaited-reason';
import { detailsSaid, refusedSpeech } from './features/telling/guarded-speech';
import { proposeWithReason } from './features/telling/proposing';
import { detailsPressed } from './features/telling/pressed-words';
import { readPress, type ReadPress } from './features/read-press';
import { refusalReply } from './features/refusals';
import { setUpReply } from './features/keeping/set-up';
import { refuse } from './features/replies';
import { openTurn, type AppOptions, type Opened } from './opening';
import { recalling, remember } from './remembering';
import type { Offer } from './store/conversation-store';
import type { Stores } from './store/stores';
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

/** Longer than anything a member says at once: a pasted document is not read. */
const longestMessage = 4_000;

async function hearWords(text: string, setting: Setting, keeper: VocabularyKeeper): Promise<Reply> {
  if (text.length > longestMessage) return refusalReply({ reason: 'too long', limit: longestMessage });
  const understood = await read(text, setting, keeper);
  const found = detailsSaid(text, understood.utterance, setting);
  if (found.length > 0 && understood.utterance.says !== 'not for us')
    return { ...(await refusedSpeech(found, understood.utterance, setting)), understood: unspoken };
  const reply = await replyTo(text, understood.utterance, setting, keeper);
  const told = found.length > 0 ? unspoken : understood;
  return { ...reply, ...recalling(understood.utterance, reply, setting), understood: told };
}

/** Words that could identify a child go no further than this: not into a question back, a button, a memory or the reading. */
const unspoken: Reading = { utterance: { says: 'not for us', about: 'child' }, claims: [] };

async function replyTo(
  text: string,
  utterance: Utterance,
  setting: Setting,
  keeper: VocabularyKeeper,
): Promise<Reply> {
  const { proposal, offer } = setting.thread;
  if (utterance.says === 'yes' && offer) return pressOffered(offer, setting, keeper);
  const isReason = proposal?.awaitsWhy === true && soundsLikeReason(utterance, text);
  return isReason ? proposeWithReason(proposal, text.trim(), setting) : answerTo(utterance, setting);
}

/** A typed yes presses what was offered, and is checked like a press. The card stays as it is. */
async function pressOffered(
  { verb, data }: Offer,
  setting: Setting,
  keeper: VocabularyKeeper,
): Promise<Reply> {
  return { ...(await hearPress(verb, data, setting, keeper)), inPlace: false };
}

async function read(text: string, setting: Setting, keeper: VocabularyKeeper): Promise<Reading> {
  const { turn, member, thread, group } = setting;
  const vocabulary = await keeper.vocabularyFor(setting);
  const hearing = {
    vocabulary,
    now: turn.now,
    speaker: member,
    mentions: mentionsIn(setting),
    ...(thread.recall ? { recall: thread.recall } : {}),
    ...(group ? { group } : {}),
  };
  return readUtterance(text, hearing);
}

/** Only the id identifies a person: somebody the register does not hold is nobody here, whatever their name. */
function mentionsIn({ turn: { mentions = [] }, partnership }: Setting): readonly Mention[] {
  const isHeld = (id: string) => partnership.people.some((person) => person.id === id);
  return mentions.map(({ words, person }) => (isHeld(person) ? { words, person } : { words }));
}

async function answerTo(utterance: Utterance, setting: Setting): Promise<Reply> {
  for (const feature of features) {
    const reply = await feature.hear?.(utterance, setting);
    if (reply) return reply;
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
