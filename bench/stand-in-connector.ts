import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A stand-in for Teams' Connector that says when something arrives, and keeps nothing: a bench sends it tens of thousands. */
export interface StandInConnector {
  readonly serviceUrl: string;
  /** The next message or replaced card of the conversation. To be asked for before whatever causes it. */
  next(conversation: string): Promise<Arrival>;
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

export async function startStandInConnector(): Promise<StandInConnector> {
  const waiting = new Map<string, (arrival: Arrival) => void>();
  let made = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await buffer(request);
    const at = performance.now();
    const [, conversation = '', activity] = PATH.exec(request.url ?? '') ?? [];
    const id = request.method === 'PUT' && activity ? decodeURIComponent(activity) : `sent-${(made += 1)}`;
    response.writeHead(request.method === 'PUT' ? 200 : 201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id }));
    const tell = waiting.get(decodeURIComponent(conversation));
    waiting.delete(decodeURIComponent(conversation));
    tell?.({ at, sent: { ...(JSON.parse(bytes.toString('utf8')) as Sent), id } });
  }

  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (conversation) => new Promise((resolve) => waiting.set(conversation, resolve)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
