import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { createLog } from '../../src/log';
import { startServer, type RunningServer, type ServerParts } from '../../src/teams/server';
import { aMessage } from '../support/activities';
import { answering, standBot, type StandingBot } from './standing-bot';

const log = createLog('silent');
const started: RunningServer[] = [];

async function start(parts: Partial<ServerParts> = {}): Promise<RunningServer> {
  const bot = { receive: () => Promise.resolve({ status: 200 }) };
  const server = await startServer({ bot, port: 0, host: '127.0.0.1', log, ...parts });
  started.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

describe('a hostile request is refused without a word, and the bot goes on', () => {
  let standing: StandingBot;
  beforeAll(async () => {
    standing = await standBot();
  });
  afterAll(() => standing.close());

  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const large = JSON.stringify({ type: 'message', text: 'x'.repeat(2 * 1024 * 1024) });

  test.each<[string, number, IncomingHttpHeaders, string | Buffer]>([
    ['gzip that is none', 415, { 'content-encoding': 'gzip' }, 'nope'],
    ['a gzip bomb', 415, { 'content-encoding': 'gzip' }, bomb],
    ['deflate', 415, { 'content-encoding': 'deflate' }, 'nope'],
    ['two encodings', 415, { 'content-encoding': 'identity, gzip' }, '{}'],
    ['text', 415, { 'content-type': 'text/plain' }, '{}'],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b'],
    ['a file', 415, { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
    ['no type at all', 415, { 'content-type': '' }, '{}'],
    ['2 MB that says so', 413, {}, large],
    ['2 MB that does not say so', 413, { 'transfer-encoding': 'chunked' }, large],
    ['no JSON', 400, {}, '{"type":'],
    ['nothing', 400, {}, ''],
    ['another host’s name', 403, { host: 'evil.example' }, '{}'],
    ['no name', 400, { host: '' }, '{}'],
  ])('%s', async (_, status, headers, body) => {
    expect(await ask(standing.server, { headers, body })).toMatchObject({ status, text: '' });

    expect(await standing.send(aMessage(standing.place, 'still there?'))).toMatchObject({ status: 200 });
  });

  test.each([
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['GET', '/', 404],
    ['GET', '/../../etc/passwd', 404],
    ['POST', '/api/messages/more', 404],
    ['GET', '/%E0%A4%A', 404],
  ])('%s %s', async (method, path, status) => {
    const answer = await ask(standing.server, {
      method,
      path,
      headers: {},
      body: method === 'GET' ? undefined : '{}',
    });

    expect(answer).toMatchObject({ status, text: '' });
  });

  test('a request that is no HTTP', async () => {
    const socket = connect(standing.server.port, '127.0.0.1');
    socket.end('\u0016\u0003\u0001 hello\r\n\r\n');
    await once(socket.resume(), 'close');

    expect(await standing.send(aMessage(standing.place, 'still there?'))).toMatchObject({ status: 200 });
  });

  test('a caller who wants another protocol is hung up on', async () => {
    const socket = connect({ host: '127.0.0.1', port: standing.server.port });
    socket.on('error', () => undefined);
    socket.write(
      `GET /health HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    );
    socket.resume();
    await once(socket, 'close');
    expect(await standing.send(aMessage(standing.place, 'still there?'))).toMatchObject({ status: 200 });
  });

  test('a caller that goes away in the middle of its words', async () => {
    const socket = connect(standing.server.port, '127.0.0.1');
    socket.write(`${postHead({ 'Content-Length': '1000' })}{"type":`);
    await once(socket, 'connect');
    socket.destroy();
    await once(socket, 'close');

    expect(await standing.send(aMessage(standing.place, 'still there?'))).toMatchObject({ status: 200 });
  });
});

test('identity is an encoding that is none', async () => {
  const server = await start();

  expect(await ask(server, { headers: { 'content-encoding': 'identity' }, body: '{}' })).toMatchObject({
    status: 200,
  });
});

test('a body that does not come is not waited for', async () => {
  const server = await start({ limits: { arrive: 100 } });
  const socket = connect(server.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));

  socket.write(`${postHead({ 'Content-Length': '1000' })}{"type":`);
  await once(socket, 'close');

  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('says nothing of what it is made of', async () => {
  const server = await start();

  const { headers } = await ask(server, { body: '{}' });

  expect(headers).not.toHaveProperty('server');
  expect(headers).not.toHaveProperty('x-powered-by');
});

test('a fault beneath it is logged, and answered without its words', async () => {
  const server = await start({ bot: { receive: () => Promise.reject(new Error('tables: key abc123')) } });

  expect(await ask(server, { body: '{}' })).toMatchObject({ status: 500, text: '' });
});

test('health says up or down, and nothing else', async () => {
  const [up, down, broken] = [
    await start(),
    await start({ health: () => Promise.resolve(false) }),
    await start({ health: () => Promise.reject(new Error('key abc123')) }),
  ];
  const healthOf = (server: RunningServer) => ask(server, { method: 'GET', path: '/health' });

  expect(await healthOf(up)).toMatchObject({ status: 200, text: '{"status":"up"}' });
  expect(await healthOf(down)).toMatchObject({ status: 503, text: '{"status":"down"}' });
  expect(await healthOf(broken)).toMatchObject({ status: 500, text: '' });
});

test('a port that is taken is an error that says so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;

  try {
    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);
  } finally {
    other.close();
  }
});

describe('closing', () => {
  test('lets a turn under way end, and answers it', async () => {
    let finish = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let answer = (): void => undefined;
    const standing = await standBot({
      app: {
        hear: () =>
          new Promise((resolve) => {
            finish();
            answer = () => {
              resolve(answering('at last'));
            };
          }),
      },
    });
    const response = standing.send(aMessage(standing.place, 'hello'));
    await begun;

    const closed = standing.server.close();
    answer();

    expect(await response).toEqual({ status: 200, text: '' });
    await closed;
    expect(standing.connector.calls).toHaveLength(1);
    await standing.connector.close();
  });

  test('does not wait for ever for one that never ends', async () => {
    const receive = jest.fn(() => new Promise<never>(() => undefined));
    const server = await startServer({
      bot: { receive },
      port: 0,
      host: '127.0.0.1',
      log,
      limits: { drain: 50 },
    });
    const answer = ask(server, { body: '{}' }).catch(() => 'cut off');
    while (receive.mock.calls.length === 0) await new Promise(setImmediate);

    await server.close();

    expect(await answer).toBe('cut off');
  });

  test('takes nothing more', async () => {
    const server = await start();
    await server.close();
    started.pop();

    await expect(ask(server, { body: '{}' })).rejects.toThrow();
  });
});

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: string | Buffer | undefined;
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** By hand, because `fetch` would not send half of this. */
function ask(
  server: RunningServer,
  { method = 'POST', path = '/api/messages', headers, body }: Asked,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const standard = method === 'GET' ? {} : { 'content-type': 'application/json' };
    const sizes =
      body !== undefined && !headers?.['transfer-encoding']
        ? { 'content-length': Buffer.byteLength(body) }
        : {};
    const asked = request(
      {
        port: server.port,
        host: '127.0.0.1',
        method,
        path,
        agent: false,
        headers: { ...standard, ...sizes, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.once('close', () => {
          resolve({ status: response.statusCode, headers: response.headers, text });
        });
        response.once('error', reject);
      },
    );
    // A refusal may come while the rest is still on its way, and ends the line.
    let answered = false;
    asked.once('response', () => (answered = true));
    asked.on('error', (error) => {
      if (!answered) reject(error);
    });
    asked.end(body);
  });
}

function postHead(headers: Readonly<Record<string, string>>): string {
  const lines = { Host: 'localhost', 'Content-Type': 'application/json', ...headers };
  const written = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
  return ['POST /api/messages HTTP/1.1', ...written, '', ''].join('\r\n');
}
