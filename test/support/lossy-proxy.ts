import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of one request on its way. `hang`: it arrives nowhere, and the line stays open. */
export type Fate = 'pass' | 'lose request' | 'lose response' | 'hang';

export interface LossyProxy {
  readonly port: number;
  /** Decides for each request from now on. */
  fate: (request: { method: string; url: string }) => Fate;
  /** How many met each fate so far. */
  readonly met: Record<Fate, number>;
  stop(): Promise<void>;
}

/** A line to a local port that loses what it is told to; it passes everything until then. */
export async function lossyProxy(target: number): Promise<LossyProxy> {
  const met: LossyProxy['met'] = { pass: 0, 'lose request': 0, 'lose response': 0, hang: 0 };
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    const fate = proxy.fate({ method: incoming.method ?? '', url: incoming.url ?? '' });
    met[fate] += 1;
    if (fate === 'hang') return;
    if (fate === 'lose request') incoming.socket.destroy();
    else void pass({ port: target, agent }, incoming, outgoing, fate);
  });
  const proxy: LossyProxy = {
    port: await listening(server),
    fate: () => 'pass',
    met,
    stop: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
  return proxy;
}

function listening(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((settle) => {
    server.listen(0, '127.0.0.1', () => settle((server.address() as AddressInfo).port));
  });
}

async function pass(
  to: { port: number; agent: Agent },
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fate: Fate,
): Promise<void> {
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', ...to, method, path: url, headers });
  onward.on('error', () => incoming.socket.destroy());
  onward.on('response', (answer) => {
    void buffer(answer).then((body) => {
      if (fate === 'lose response') {
        incoming.socket.destroy();
        return;
      }
      // Not chained: where restify was loaded before, in the same process, its writeHead answers nothing.
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.end(body);
    });
  });
  onward.end(await buffer(incoming));
}

/** Loses the first few that match, and passes the rest. */
export function firstFew(count: number, fate: Fate, matches: RegExp): LossyProxy['fate'] {
  let left = count;
  return ({ method, url }) => {
    if (left === 0 || !matches.test(`${method} ${decodeURIComponent(url)}`)) return 'pass';
    left -= 1;
    return fate;
  };
}

/** Loses these shares of requests and responses, the same ones for the same seed. */
export function share(seed: number, requests: number, responses: number): LossyProxy['fate'] {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const drawn = state / 2 ** 32;
    if (drawn < requests) return 'lose request';
    return drawn < requests + responses ? 'lose response' : 'pass';
  };
}
