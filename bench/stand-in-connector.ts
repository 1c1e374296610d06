import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A stand-in for Teams' Connector that says when something arrives, and keeps nothing: a bench sends it tens of thousands. */
export interface StandInConnector {
  readonly serviceUrl: string;
  /** The next message or replaced card of the conversation. To be asked for before whatever causes it. */
  next(conversation: string): Promise<Arrival>;
  /** How many posts each conversation was sent and took, since the start. */
  readonly taken: ReadonlyMap<string, number>;
  /** How many posts were turned away for being too many, where Teams' limits are counted. */
  readonly turnedAway: number;
  close(): Promise<void>;
}

export interface Arrival {
  /** When all of it was here, by `performance.now()`. */
  readonly at: number;
  readonly sent: Sent;
}

/** A message as the bot sent it, under the id it has from then on. */
export interface Sent {
  readonly id: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly content: CardJson }[];
}

export type CardJson = Readonly<Record<string, unknown>>;

const PATH = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** Teams takes so many posts a second from one app. */
const APP_PER_SECOND = 50;

export async function startStandInConnector({ limited = false } = {}): Promise<StandInConnector> {
  const waiting = new Map<string, (arrival: Arrival) => void>();
  const taken = new Map<string, number>();
  const lately: number[] = [];
  let made = 0;
  let turnedAway = 0;

  /** Whether Teams would turn it away: more than 50 within the last second. */
  function isTooMuch(at: number): boolean {
    while (lately[0] !== undefined && lately[0] <= at - 1_000) lately.shift();
    if (lately.length >= APP_PER_SECOND) return true;
    lately.push(at);
    return false;
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await buffer(request);
    const at = performance.now();
    const [, conversation = '', activity] = PATH.exec(request.url ?? '') ?? [];
    if (limited && isTooMuch(at)) {
      turnedAway += 1;
      response.writeHead(429, { 'Retry-After': '1' });
      response.end();
      return;
    }
    const into = decodeURIComponent(conversation);
    taken.set(into, (taken.get(into) ?? 0) + 1);
    const id = request.method === 'PUT' && activity ? decodeURIComponent(activity) : `sent-${(made += 1)}`;
    response.writeHead(request.method === 'PUT' ? 200 : 201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id }));
    const tell = waiting.get(into);
    waiting.delete(into);
    tell?.({ at, sent: { ...(JSON.parse(bytes.toString('utf8')) as Sent), id } });
  }

  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    get turnedAway() {
      return turnedAway;
    },
    next: (conversation) => new Promise((resolve) => waiting.set(conversation, resolve)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
