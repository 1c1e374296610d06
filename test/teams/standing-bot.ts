import { setTimeout as pause } from 'node:timers/promises';
import type { Card } from '../../src/cards/views';
import { nowAt } from '../../src/clock';
import type { Answer, App, Reply, Turn } from '../../src/features/feature';
import { createLog } from '../../src/log';
import type { Identity } from '../../src/config';
import { createBot, type Bot, type Limits } from '../../src/teams/bot';
import { startServer, type RunningServer, type ServerLimits } from '../../src/teams/server';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';
import type { Place } from '../support/activities';
import { startConnector, type Connector } from '../support/connector';
import { startIssuer, type Issuer } from '../support/issuer';

/** The real server, adapter and bot before an app that says what the test wants. */

export const APP_ID = 'b0b0b0b0-0000-4000-8000-000000000001';
export const TENANT = '10000000-0000-4000-8000-000000000001';
export const SARAH = { id: 'aaaaaaaa-0000-4000-8000-000000000020', name: 'Sarah Okafor' };

interface Heard {
  readonly door: 'hear' | 'press' | 'welcome';
  readonly said: unknown;
  readonly turn: Turn;
}

export interface StandingBot {
  readonly connector: Connector;
  readonly issuer?: Issuer;
  readonly bot: Bot;
  readonly server: RunningServer;
  readonly stores: Stores;
  readonly heard: readonly Heard[];
  readonly log: () => string;
  readonly place: Place;
  send(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>;
  close(): Promise<void>;
}

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

export interface Wanted {
  readonly app?: Partial<App>;
  readonly authentication?: boolean;
  readonly limits?: Partial<Limits>;
  readonly server?: Partial<ServerLimits>;
  readonly stores?: Stores;
  readonly tenants?: readonly string[];
}

export async function standBot(wanted: Wanted = {}): Promise<StandingBot> {
  const connector = await startConnector();
  const issuer = wanted.authentication ? await startIssuer(APP_ID, connector.serviceUrl) : undefined;
  const stores = wanted.stores ?? inMemoryStores();
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const heard: Heard[] = [];
  const bot = createBot({
    app: listening(heard, wanted.app ?? {}),
    conversations: stores.conversations,
    calendar: () => nowAt('2021-11-10T10:00:00.000Z'),
    log,
    identity: issuer ? testIdentity(issuer) : { kind: 'none' },
    tenants: wanted.tenants ?? [TENANT],
    limits: { pause: 1, ...wanted.limits },
  });
  const server = await startServer({ bot, port: 0, host: '127.0.0.1', log, limits: wanted.server ?? {} });
  return {
    connector,
    ...(issuer && { issuer }),
    bot,
    server,
    stores,
    heard,
    log: () => lines.join(''),
    place: {
      serviceUrl: connector.serviceUrl,
      tenant: TENANT,
      conversation: 'a:personal',
      kind: 'personal',
      from: SARAH,
    },
    send: (activity, headers) => post(server, activity, headers),
    async close() {
      await server.close();
      await connector.close();
      await issuer?.close();
    },
  };
}

export function testIdentity(issuer: Issuer): Identity {
  return {
    kind: 'test',
    appId: APP_ID,
    issuer: {
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
    },
  };
}

async function post(
  server: RunningServer,
  activity: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  });
  return { status: response.status, text: await response.text() };
}

function listening(heard: Heard[], app: Partial<App>): App {
  return {
    hear(text, turn) {
      heard.push({ door: 'hear', said: text, turn });
      return app.hear?.(text, turn) ?? Promise.resolve(answering(`You said: ${text}`));
    },
    press(verb, data, turn) {
      heard.push({ door: 'press', said: { verb, data }, turn });
      return app.press?.(verb, data, turn) ?? Promise.resolve(answering(`You pressed ${verb}`));
    },
    welcome(turn) {
      heard.push({ door: 'welcome', said: undefined, turn });
      return app.welcome?.(turn) ?? Promise.resolve(answering('Hello'));
    },
  };
}

export function aCard(text: string): Card {
  return { card: 'text', view: { title: 'Plan Steward', paragraphs: [text], bullets: [], buttons: [] } };
}

export function answering(text: string, more: Partial<Reply> & { settle?: Answer['settle'] } = {}): Answer {
  const { settle = () => Promise.resolve(), ...reply } = more;
  return {
    reply: {
      kind: 'text',
      card: aCard(text),
      refs: [],
      shown: 0,
      changes: [],
      needs: [],
      choices: [],
      inPlace: false,
      ...reply,
    },
    settle,
  };
}

/** Something that is never there. */
export function never<T>(): Promise<T> {
  return pause(60_000, undefined, { ref: false }) as Promise<never>;
}
