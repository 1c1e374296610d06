import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aMessage, type Place } from '../support/activities';
import { linesOn } from '../support/card';
import { type Connector, startConnector } from '../support/connector';
import { run, type Running, startDemo } from '../support/demo';

jest.setTimeout(60_000);

const BOT_ALONE = ['--no-playground'];

let connector: Connector;
const running: Running[] = [];

beforeEach(async () => {
  connector = await startConnector();
});

afterEach(async () => {
  await Promise.all(
    running.splice(0).map((one) => {
      one.signal('SIGINT');
      return one.ended;
    }),
  );
  await connector.close();
});

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'demo-'));

async function start(folder: string, flags: readonly string[] = BOT_ALONE) {
  const demo = await startDemo(folder, flags);
  running.push(demo);
  return demo;
}

/** Says something to the bot as Sarah Okafor in a personal chat, and reads what it answered. */
async function hears(url: string, words: string): Promise<string> {
  const place: Place = {
    serviceUrl: connector.serviceUrl,
    tenant: '10000000-0000-4000-8000-000000000001',
    conversation: 'a:sarah',
    kind: 'personal',
    from: { id: 'aaaaaaaa-0000-4000-8000-000000000020', name: 'Sarah Okafor' },
  };
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(aMessage(place, words)),
  });
  expect(answer.status).toBe(200);
  return linesOn(connector.seenIn('a:sarah').at(-1)?.attachments?.[0]?.content).join('\n');
}

/** The process that keeps the folder's data, while there is one. */
function storageIn(folder: string): number {
  return (JSON.parse(readFileSync(path.join(folder, 'azurite.json'), 'utf8')) as { pid: number }).pid;
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('npm start', () => {
  test('says what to open and what to type, on which day, and where the data is', async () => {
    const folder = newFolder();
    const demo = await start(folder, []);
    await demo.says(/Ctrl-C/);
    expect(demo.said()).toContain(`Open ${demo.url} and type`);
    expect(demo.said()).toContain("what's red in Neglect?");
    expect(demo.said()).toContain("Today is 10 November 2021, the demo's date.");
    expect(demo.said()).toContain(folder);
    expect((await fetch(demo.url)).status).toBe(200);
  });

  test('stops everything at Ctrl-C, even at two, and ends well', async () => {
    const folder = newFolder();
    const demo = await start(folder, []);
    const storage = storageIn(folder);
    demo.signal('SIGINT');
    demo.signal('SIGINT');
    expect(await demo.ended).toBe(0);
    expect(isAlive(storage)).toBe(false);
    await expect(fetch(demo.url)).rejects.toThrow();
  });

  test('finds at the second start what was said at the first', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await hears(first.url, 'set 1.6 to amber, waiting on police data');
    expect(await hears(first.url, 'yes')).toContain('Saved');
    first.signal('SIGINT');
    await first.ended;

    const second = await start(folder);
    expect(await hears(second.url, 'history of 1.6')).toContain('waiting on police data');
  });

  test('and after a crash, with the storage the crash left behind', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const storage = storageIn(folder);
    await hears(first.url, 'set 1.6 to amber, waiting on police data');
    expect(await hears(first.url, 'yes')).toContain('Saved');
    first.signal('SIGKILL');
    await first.ended;

    const second = await start(folder);
    expect(storageIn(folder)).toBe(storage);
    expect(await hears(second.url, 'history of 1.6')).toContain('waiting on police data');
    second.signal('SIGINT');
    await second.ended;
    expect(isAlive(storage)).toBe(false);
  });

  test.each(['PORT', 'the Playground’s port'])(
    'does not start when %s is taken, and says so',
    async (which) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const taken = String((other.address() as AddressInfo).port);
      const [port, playground] = which === 'PORT' ? [taken, '0'] : ['0', taken];
      const settings = { MODE: 'local', PORT: port, DATA_DIR: newFolder() };
      const demo = run('cli/start.js', settings, ['--playground-port', playground]);
      expect(await demo.ended).toBe(1);
      expect(demo.said()).toContain(`port ${taken} is taken`);
      other.close();
    },
  );

  test('is for local mode alone', async () => {
    const demo = run('cli/start.js', { MODE: 'prod', PORT: '0' });
    expect(await demo.ended).toBe(1);
    expect(demo.said()).toContain('MODE must be one of local, production, test');
  });

  test('explains itself', async () => {
    const help = run('cli/start.js', {}, ['--help']);
    expect(await help.ended).toBe(0);
    expect(help.said()).toContain('--no-playground');
  });
});

describe('npm run bot', () => {
  test('does not start without settings, and says what is wrong', async () => {
    const bot = run('main.js', { MODE: 'production', MicrosoftAppType: 'SingleTenat' });
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toContain('MicrosoftAppType must be exactly SingleTenant or UserAssignedMSI');
    expect(bot.said()).toContain('MicrosoftAppId is needed in production mode');
    expect(bot.said()).toContain('TABLES_URL is needed, or TABLES_CONNECTION');
  });

  test('answers on local storage when local mode is asked for, and lives through a HEAD', async () => {
    const bot = run('main.js', { MODE: 'local', PORT: '0', DATA_DIR: newFolder(), LOG_LEVEL: 'info' });
    running.push(bot);
    const [, port = ''] = await bot.says(/"port":(\d+)/);
    const url = `http://127.0.0.1:${port}`;
    expect((await fetch(`${url}/api/messages`, { method: 'HEAD' })).status).toBe(405);
    expect(await hears(url, "what's red in Neglect?")).toContain('Understood: Red · P1 Neglect');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('explains itself', async () => {
    const help = run('main.js', {}, ['--help']);
    expect(await help.ended).toBe(0);
    expect(help.said()).toContain('env/example.env');
  });
});
