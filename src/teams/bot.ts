// Imported from inside the package, because its entry point also loads a tokenizer and five clients of language models: 11 MB that nobody uses.
import { Application } from '@microsoft/teams-ai/lib/Application';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod/v4';
import { elapsed, type Calendar } from '../clock';
import type { App, Turn } from '../features/feature';
import type { Post } from '../jobs/post';
import type { ConversationStore } from '../store/conversation-store';
import { StrictAdapter, type Received } from './adapter';
import type { Access, Admitted } from './admission';
import type { Identity } from '../config';
import { appIdOf, ConnectorAuthentication } from './authentication';
import { isEdit, typeOf } from './activity';
import { filesIn } from './attached';
import { replyToMessage, replyToPress, replyToSubmit } from './delivery';
import { facingFaults } from './faults';
import { textOf } from './mentions';
import { asNewPost, editsDoNotCount, noAnswer } from './messages';
import { createPost } from './outbox';
import { peopleMentioned } from './people-mentioned';
import { createReferences, type References } from './references';
import { createRoster } from './roster';
import { home, turnFor } from './turn';

/** Everything the bot is made of. */
export interface BotParts {
  readonly app: App;
  readonly conversations: ConversationStore;
  readonly calendar: Calendar;
  readonly log: Logger;
  readonly identity: Identity;
  /** Tenants that are answered; in local mode the first stands in for one that is missing. */
  readonly tenants: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** Milliseconds. Teams resends what is not answered in about 15 s, and waits less for a press. */
export interface Limits {
  readonly message: number;
  readonly press: number;
  /** The time left for saying that something went wrong, once the rest has run out. */
  readonly sorry: number;
  /** The first wait before a post is sent again, where the Connector names none. */
  readonly pause: number;
}

/** The bot as its server and its jobs know it. */
export interface Bot {
  receive(body: unknown, authorization: string): Promise<Received>;
  readonly post: Post;
}

const LIMITS: Limits = { message: 10_000, press: 5_000, sorry: 3_000, pause: 500 };

type TurnOf = (activity: Admitted) => Turn;

type Route = (context: TurnContext, activity: Admitted) => Promise<void>;

/** Puts the app behind Teams. */
export function createBot(parts: BotParts): Bot {
  const { log, identity } = parts;
  const limits = { ...LIMITS, ...parts.limits };
  const authentication = new ConnectorAuthentication(identity, {
    send: limits.message,
    pause: limits.pause,
  });
  const adapter = new StrictAdapter(authentication, accessOf(parts), log);
  const roster = createRoster(adapter, appIdOf(identity), limits.press / 2, log);
  const route = routes(parts, (activity) => ({ ...turnFor(activity, parts.calendar), roster }));

  const onTurn = async (context: TurnContext, activity: Admitted): Promise<void> => {
    const began = elapsed();
    const limit = activity.type === 'invoke' ? limits.press : limits.message;
    await facingFaults(context, activity, { log, limit, sorry: limits.sorry }, () =>
      route(context, activity),
    );
    log.info({ type: typeOf(activity), activity: activity.id, took: Math.round(elapsed() - began) }, 'turn');
  };
  return {
    receive: (body, authorization) => adapter.receive(body, authorization, onTurn),
    post: createPost(adapter, appIdOf(identity), limits.message),
  };
}

function accessOf({ identity, tenants }: BotParts): Access {
  const [first, ...more] = tenants;
  if (first === undefined) throw new Error('The bot is given no tenant to answer');
  return identity.kind === 'none'
    ? { kind: 'this machine', tenants: [first, ...more] }
    : { kind: 'token', appId: identity.appId, tenants };
}

/**
 * Every kind of activity goes through teams-ai's Application, without its state or storage. Its typing timer and mention
 * removal are off, because the timer is shared between turns and the removal leaves a second mention in.
 */
function routes(parts: BotParts, turnOf: TurnOf): Route {
  const references = createReferences(parts.conversations, parts.calendar);
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
  const add = (holds: (activity: Admitted) => boolean, handle: Route, invoke = false) =>
    application.addRoute(
      (context) => Promise.resolve(holds(admittedIn(context))),
      (context) => handle(context, admittedIn(context)),
      invoke,
    );
  const keeping = (handle: Route): Route => keepingReference(references, parts.log, handle);

  add((activity) => activity.name === 'adaptiveCard/action', keeping(press(parts, turnOf)), true);
  add((activity) => activity.type === 'message', keeping(hear(parts, turnOf)));
  add(isEdit, async (context) => {
    await context.sendActivity(editsDoNotCount);
  });
  add(isRemoval, (_, activity) => references.forget(activity));
  add(isInstallation, welcome(parts, references, turnOf));
  return async (context, activity) => {
    const answered = await application.run(context);
    if (!answered && activity.type === 'invoke') await context.sendActivity(noAnswer(501));
  };
}

/** The turn's activity is the object that was admitted, under the SDK's type. */
function admittedIn(context: TurnContext): Admitted {
  return context.activity as unknown as Admitted;
}

/** Notes where to reach the conversation later, once the answer is out. A failure to do so is logged and spoils nothing else of the turn. */
function keepingReference(references: References, log: Logger, handle: Route): Route {
  return async (context, activity) => {
    await handle(context, activity);
    try {
      await references.keep(activity);
    } catch (cause) {
      log.warn({ err: cause }, 'a reference was not kept');
    }
  };
}

const submitted = z.looseObject({ verb: z.string().min(1).max(100) });
const pressed = z.object({ action: z.object({ verb: z.string().min(1).max(100), data: z.unknown() }) });

function hear({ app, log }: BotParts, turnOf: TurnOf): Route {
  return async (context, activity) => {
    const turn = turnOf(activity);
    const submit = activity.value === undefined ? undefined : submitted.safeParse(activity.value);
    if (!submit?.success) {
      const mentions = await peopleMentioned(context, activity, log);
      const heard = await app.hear(textOf(activity), { ...turn, mentions, files: filesIn(activity) });
      return replyToMessage(context, heard, log);
    }
    const { verb, ...data } = submit.data;
    await replyToSubmit(context, await app.press(verb, data, turn), log);
  };
}

function press({ app, log }: BotParts, turnOf: TurnOf): Route {
  return async (context, activity) => {
    const read = pressed.safeParse(activity.value);
    if (!read.success) {
      await context.sendActivity(noAnswer(400));
      return;
    }
    const { verb, data } = read.data.action;
    await replyToPress(context, await app.press(verb, data, turnOf(activity)), log);
  };
}

/** Installing sends two events; whichever finds the conversation new sends the welcome. */
function welcome({ app, log }: BotParts, references: References, turnOf: TurnOf): Route {
  return async (context, activity) => {
    const here = home(activity);
    if (!(await references.claim(here))) return;
    const answer = await app.welcome(turnOf(here));
    context.activity.conversation.id = here.conversation.id;
    asNewPost(context);
    await replyToMessage(context, answer, log);
  };
}

function isInstallation(activity: Admitted): boolean {
  if (activity.type === 'installationUpdate') return activity.action?.startsWith('add') === true;
  return activity.type === 'conversationUpdate' && names(activity.membersAdded, activity.recipient.id);
}

function isRemoval(activity: Admitted): boolean {
  if (activity.type === 'installationUpdate') return activity.action?.startsWith('remove') === true;
  return activity.type === 'conversationUpdate' && names(activity.membersRemoved, activity.recipient.id);
}

function names(members: Admitted['membersAdded'], id: string): boolean {
  return members?.some((member) => member.id === id) === true;
}
