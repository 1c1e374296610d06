import path from 'node:path';
import { createApp } from '../../src/app';
import { instantOf, nowAt, type Calendar } from '../../src/clock';
import type { Answer, App, Reply } from '../../src/features/feature';
import { readBundled } from '../../src/importing/bundled';
import { createLog, type Log } from '../../src/log';
import type { Change } from '../../src/plan/change';
import type { Partnership } from '../../src/plan/partnership';
import { seedPlans, seedUpdates } from '../../src/seed';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';
import { createBot, type Bot, type Limits } from '../../src/teams/bot';
import { startServer, type RunningServer } from '../../src/teams/server';
import {
  aMentioningMessage,
  aMessage,
  anInstallation,
  aPress,
  type ActivityJson,
  type Place,
} from './activities';
import { buttonsOn, linesOn, refsOn } from './card';
import { startConnector, type CardJson, type Connector, type Sent } from './connector';

/** A conversation with the whole bot, as members have it: typed and pressed, over HTTP, with a stand-in for Teams. */

export interface Opening {
  /** The plan talked about; its partnership's people speak. */
  readonly plan: string;
  readonly as: string;
  /** London time, `2021-11-10T10:00`. It stands still until the test moves it. */
  readonly now?: string;
  readonly in?: 'personal' | 'channel' | 'group chat';
  /** The group whose channel it is; a channel is nobody's without one. */
  readonly group?: string;
  /** With the demo's months of updates; without, nothing is rated yet. */
  readonly updates?: boolean;
  /** Stores that are there already, to fail or to share; a fresh bundle in memory otherwise. */
  readonly stores?: Stores;
  /** As `npm start` runs it: "be Carol Price" works. */
  readonly local?: boolean;
  readonly limits?: Partial<Limits>;
  /** The settings name them, by their ids, as who sets a partnership up. */
  readonly firstManagers?: readonly { readonly tenant: string; readonly id: string }[];
  /** Where log lines go; nowhere without. */
  readonly log?: Log;
}

/** What the bot answered: one message or card, and what it was meant as. */
export interface Said {
  readonly kind: Reply['kind'] | 'nothing' | 'fault';
  readonly message?: Sent;
  readonly card?: CardJson;
  /** Everything that can be read, line by line. */
  readonly text: string;
  /** Refs of the rows on the card. */
  readonly refs: readonly string[];
  readonly buttons: readonly string[];
  /** All that the reply is about, beyond what is on the card. */
  readonly reply?: Reply;
}

export interface Chat {
  says(text: string, more?: ActivityJson): Promise<Said>;
  /** Presses the button with this title on the last card, or on another; inputs are what is typed into its boxes. */
  presses(title: string, inputs?: Readonly<Record<string, string>>, on?: Said): Promise<Said>;
  /** The bot is installed here. */
  installs(): Promise<Said>;
  history(ref: string): Promise<readonly Change[]>;
  /** The same conversation, spoken in by another member. */
  as(name: string): Chat;
  /** Another conversation of the same member with the same bot. */
  elsewhere(where: Pick<Opening, 'in' | 'group'>): Promise<Chat>;
  /** Moves the clock, and leaves it there. */
  at(now: string): void;
  /** The last card or message, as it stands now. */
  readonly last: Said;
  /** Everything to be read in this conversation, in order. */
  readonly posts: readonly Said[];
  readonly stores: Stores;
  readonly connector: Connector;
  readonly bot: Bot;
  readonly url: string;
  readonly place: Place;
}

const PLANS = path.join(__dirname, '..', '..', 'plans');
const DEMO = '2021-11-10T10:00';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** Opens a conversation; it is closed when the test ends. */
export async function conversation(opening: Opening): Promise<Chat> {
  const bundle = readBundled(PLANS);
  const stores = opening.stores ?? inMemoryStores();
  if (!opening.stores) {
    await seedPlans(stores, bundle);
    if (opening.updates) await seedUpdates(stores, bundle);
  }
  const partnership = bundle.partnerships.find(({ plans }) => plans.includes(opening.plan));
  if (!partnership) throw new Error(`No bundled partnership holds ${opening.plan}`);
  const house = await startHouse(stores, bundle.partnerships, opening);
  open.push(house.close);
  const where = await placeFor(house, partnership, opening);
  return chatIn(house, { partnership, opening, where, as: opening.as });
}

interface House {
  readonly stores: Stores;
  readonly connector: Connector;
  readonly bot: Bot;
  readonly server: RunningServer;
  readonly clock: { now: string };
  readonly replies: (Reply | undefined)[];
  /** What each message or card in the connector was meant as. */
  readonly meant: Map<string, Reply>;
  close(): Promise<void>;
}

async function startHouse(
  stores: Stores,
  partnerships: readonly Partnership[],
  {
    now = DEMO,
    local = false,
    limits = {},
    firstManagers: managers = [],
    log = createLog('silent'),
  }: Opening,
): Promise<House> {
  const connector = await startConnector();
  const clock = { now };
  const calendar: Calendar = () => nowAt(instantOf(clock.now));
  const replies: (Reply | undefined)[] = [];
  const bot = createBot({
    app: overheard(
      createApp({ stores, local, firstRun: { managers, bundled: () => readBundled(PLANS) } }),
      replies,
    ),
    conversations: stores.conversations,
    calendar,
    log,
    identity: { kind: 'none' },
    tenants: partnerships.map(({ tenant }) => tenant),
    limits: { pause: 1, ...limits },
  });
  const server = await startServer({ bot, port: 0, host: '127.0.0.1', log });
  return {
    stores,
    connector,
    bot,
    server,
    clock,
    replies,
    meant: new Map(),
    async close() {
      await server.close();
      await connector.close();
    },
  };
}

/** The app, with its replies noted on their way out. */
function overheard(app: App, replies: (Reply | undefined)[]): App {
  const noting = async (answer: Promise<Answer>): Promise<Answer> => {
    const made = await answer;
    replies.push(made.reply);
    return made;
  };
  return {
    hear: (text, turn) => noting(app.hear(text, turn)),
    press: (verb, data, turn) => noting(app.press(verb, data, turn)),
    welcome: (turn) => noting(app.welcome(turn)),
  };
}

type Where = Omit<Place, 'from'>;

let opened = 0;

async function placeFor(
  house: House,
  { id, tenant }: Partnership,
  { in: kind = 'personal', group }: Pick<Opening, 'in' | 'group'>,
): Promise<Where> {
  opened += 1;
  const { serviceUrl } = house.connector;
  if (kind === 'personal') return { serviceUrl, tenant, kind, conversation: `a:${opened}` };
  if (kind === 'group chat')
    return { serviceUrl, tenant, kind: 'groupChat', conversation: `19:${opened}@unq.gbl.spaces` };
  const channel = `19:${opened}@thread.tacv2`;
  if (group !== undefined)
    await house.stores.conversations.linkChannel({
      channel,
      tenant,
      partnership: id,
      group,
      at: instantOf(house.clock.now),
    });
  return { serviceUrl, tenant, kind, conversation: `${channel};messageid=${opened}` };
}

interface Speaking {
  readonly partnership: Partnership;
  readonly opening: Opening;
  readonly where: Where;
  readonly as: string;
}

function chatIn(house: House, speaking: Speaking): Chat {
  const { partnership, opening, where, as } = speaking;
  const person = partnership.people.find(({ name }) => name === as);
  if (!person) throw new Error(`${partnership.name} has nobody called ${as}`);
  const place: Place = { ...where, from: { id: person.id, name: as } };
  const answerTo = (activity: ActivityJson) => turn(house, place, activity);
  return {
    says: (text, more) =>
      answerTo(
        place.kind === 'personal' ? aMessage(place, text, more) : aMentioningMessage(place, text, more),
      ),
    presses(title, inputs = {}, on = lastIn(house, place)) {
      const { verb, data, inputs: held } = buttonOf(on, title);
      return answerTo(aPress(place, on.message?.id ?? '', verb, { ...(data as object), ...held, ...inputs }));
    },
    installs: () => answerTo(anInstallation(place)),
    history: (ref) => house.stores.plans.history(opening.plan, ref),
    as: (name) => chatIn(house, { ...speaking, as: name }),
    elsewhere: async (there) =>
      chatIn(house, { ...speaking, where: await placeFor(house, partnership, there) }),
    at(now) {
      house.clock.now = now;
    },
    get last() {
      return lastIn(house, place);
    },
    get posts() {
      return house.connector.seenIn(place.conversation).map((message) => read(message, house));
    },
    stores: house.stores,
    connector: house.connector,
    bot: house.bot,
    url: house.server.url,
    place,
  };
}

/** Sends the activity, and reads what came of it: a new message, a card in another's place, or the press's own answer. */
async function turn(house: House, place: Place, activity: ActivityJson): Promise<Said> {
  const { connector, replies, server, meant } = house;
  const [before, heard] = [connector.calls.length, replies.length];
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`The bot answered ${response.status} ${body}`);
  const reply = replies.slice(heard)[0];
  const sent = connector.calls.slice(before).at(-1)?.sent;
  if (sent && reply) meant.set(sent.id, reply);
  const seen = connector.seenIn(place.conversation).find(({ id }) => id === sent?.id);
  return seen ? read(seen, house) : pressAnswer(body);
}

function pressAnswer(body: string): Said {
  const { type, value } = (body === '' ? {} : JSON.parse(body)) as { type?: string; value?: unknown };
  const card = type === 'application/vnd.microsoft.card.adaptive' ? (value as CardJson) : undefined;
  const text = typeof value === 'string' ? value : linesOn(card).join('\n');
  return { kind: kindOf(text), ...(card && { card }), text, refs: refsOn(card), buttons: titlesOn(card) };
}

function read(message: Sent, { meant }: House): Said {
  const card = message.attachments?.[0]?.content;
  const reply = meant.get(message.id);
  const text = card ? linesOn(card).join('\n') : (message.text ?? '');
  return {
    kind: reply?.kind ?? kindOf(text),
    message,
    ...(card && { card }),
    text,
    refs: refsOn(card),
    buttons: titlesOn(card),
    ...(reply && { reply }),
  };
}

function kindOf(text: string): Said['kind'] {
  if (text.startsWith('Something went wrong')) return 'fault';
  return text === '' ? 'nothing' : 'text';
}

function titlesOn(card: CardJson | undefined): readonly string[] {
  return buttonsOn(card).map(({ title }) => title);
}

function lastIn(house: House, place: Place): Said {
  const last = house.connector.seenIn(place.conversation).at(-1);
  if (!last) throw new Error('The bot has said nothing here');
  return read(last, house);
}

function buttonOf(on: Said, title: string) {
  const buttons = buttonsOn(on.card);
  const found =
    buttons.find((button) => button.title === title) ??
    buttons.find((button) => button.title.includes(title));
  if (!found) throw new Error(`No button “${title}” among ${on.buttons.join(', ') || 'none'}`);
  return found;
}
