import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createServer, type Next, type Request, type Response, type Server } from 'restify';
import type { Received } from './adapter';
import type { Bot } from './bot';
import { readJson, refusedByHeaders } from './ingress';
import { isLoopbackHost } from './loopback';

export interface ServerParts {
  readonly bot: Pick<Bot, 'receive'>;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Whether the bot's store answers; healthy where nothing is given. */
  readonly health?: () => Promise<boolean>;
  readonly limits?: Partial<ServerLimits>;
}

/** Milliseconds. */
export interface ServerLimits {
  /** Allowed for a request's headers, and again for its body. */
  readonly arrive: number;
  /** Allowed for turns under way when the server closes. */
  readonly drain: number;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Accepts nothing more, lets turns under way finish, then closes every connection. */
  close(): Promise<void>;
}

const LIMITS: ServerLimits = { arrive: 10_000, drain: 12_000 };
const LOOPBACK = '127.0.0.1';

/** Listens for Teams; where the port is taken, the error says so. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const limits = { ...LIMITS, ...parts.limits };
  const server = createServer({ name: '' });
  harden(server, parts.host, limits);
  const underWay = new Set<Promise<void>>();
  const route = (handle: (request: Request) => Promise<Received>) => handling(handle, underWay, parts.log);
  server.post(
    '/api/messages',
    route((request) => receive(request, parts.bot, limits)),
  );
  server.get(
    '/health',
    route(() => health(parts)),
  );
  await listen(server, parts);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `http://${parts.host === LOOPBACK ? 'localhost' : parts.host}:${port}`,
    port,
    close: () => close(server, underWay, limits.drain),
  };
}

/** An attack that costs nothing must cost the bot nothing, so refusals come before a body is read and say nothing. */
function harden(server: Server, host: string, limits: ServerLimits): void {
  server.server.headersTimeout = limits.arrive;
  server.server.requestTimeout = limits.arrive * 2;
  // Restify takes these over and never answers, so the socket would stay open and hold up closing.
  for (const event of ['upgrade', 'connect']) {
    server.server.on(event, (_request: unknown, socket: Duplex) => socket.destroy());
  }
  server.pre((request: Request, response: Response, next: Next) => {
    const foreign = host === LOOPBACK && !isLoopbackHost(request.headers.host);
    const status = foreign ? 403 : refusedByHeaders(request);
    if (status === undefined) {
      next();
      return;
    }
    end(response, { status }, true);
    next(false);
  });
  // Restify's own answers (no such path, no such method) have a body; ours have none.
  server.on(
    'restifyError',
    (_: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      // Left to restify, which would otherwise answer again after us; a HEAD answered twice ends the process.
      if (!response.headersSent) response.send(error.statusCode ?? 500);
      done();
    },
  );
}

function handling(
  handle: (request: Request) => Promise<Received>,
  underWay: Set<Promise<void>>,
  log: Logger,
): (request: Request, response: Response, next: Next) => void {
  return (request, response, next) => {
    const done = handle(request)
      .catch((cause: unknown): Received => {
        log.error({ err: cause }, 'request failed');
        return { status: 500 };
      })
      .then((received) => {
        // A body not read to its end would be taken for the next request.
        end(response, received, !request.readableEnded);
        next(false);
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
}

async function receive(request: Request, bot: Pick<Bot, 'receive'>, limits: ServerLimits): Promise<Received> {
  const read = await readJson(request, limits.arrive);
  return 'status' in read ? read : bot.receive(read.body, request.headers.authorization ?? '');
}

async function health({ health = () => Promise.resolve(true) }: ServerParts): Promise<Received> {
  return (await health())
    ? { status: 200, body: { status: 'up' } }
    : { status: 503, body: { status: 'down' } };
}

function end(response: Response, { status, body }: Received, closing: boolean): void {
  const headers = {
    ...(body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
    ...(closing && { Connection: 'close' }),
  };
  response.writeHead(status, headers);
  response.end(body === undefined ? undefined : JSON.stringify(body));
  if (closing) response.once('finish', () => response.socket?.destroySoon());
}

async function listen(server: Server, { port, host, log }: ServerParts): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      reject(
        new Error(taken ? `Port ${port} is taken: stop what listens there, or set PORT` : cause.message, {
          cause,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
  server.on('error', (cause: Error) => {
    log.error({ err: cause }, 'server failed');
  });
}

async function close(server: Server, underWay: Set<Promise<void>>, drain: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(resolve);
  });
  const given = new AbortController();
  await Promise.race([
    Promise.allSettled(underWay),
    pause(drain, undefined, { signal: given.signal }).catch(() => undefined),
  ]);
  given.abort();
  server.server.closeAllConnections();
  await closed;
}
