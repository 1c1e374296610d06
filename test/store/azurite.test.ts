import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableStores } from '../../src/store/azure-tables';
import { startAzurite, type Azurite } from '../../src/store/azurite';
import { aPlan } from '../support/plan-builder';
import { change } from '../support/writing';

// Each starts a server or two, which a busy machine takes its time over.
jest.setTimeout(30_000);

const hook = join(__dirname, '../support/typescript.cjs');
const source = join(__dirname, '../../src/store/azurite');

describe('Azurite on this machine', () => {
  let folder: string;
  const begun: Azurite[] = [];
  const start = async (join = false): Promise<Azurite> => {
    const azurite = await startAzurite({ folder, join });
    begun.push(azurite);
    return azurite;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-steward-'));
  });
  afterEach(async () => {
    for (const { pid } of begun.splice(0)) if (runs(pid)) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  test('what was written just before it stopped is there when it starts again', async () => {
    const first = await start();
    const stores = tableStores(first);
    await stores.prepare();
    await stores.plans.create(aPlan());
    await change(stores.plans, 'hounslow-2021-23', '1.3');
    await first.stop();
    expect(runs(first.pid)).toBe(false);

    const second = await start();

    expect(second.reused).toBe(false);
    expect((await tableStores(second).plans.head('hounslow-2021-23'))?.revision).toBe(1);
    await second.stop();
  });

  test('it leads a process group of its own, so that a Ctrl-C passes it by', async () => {
    const azurite = await start();

    expect(runs(-azurite.pid)).toBe(true);
    await azurite.stop();
  });

  test('one that a crash left behind is used with all that was written to it, and then stopped', async () => {
    const left = await startAndCrash();
    const stores = tableStores(left);
    await stores.prepare();
    await stores.plans.create(aPlan());

    const found = await start();

    expect(found).toMatchObject({ reused: true, pid: left.pid });
    expect((await tableStores(found).plans.head('hounslow-2021-23'))?.revision).toBe(0);
    await found.stop();
    expect(runs(left.pid)).toBe(false);

    const again = await start();
    expect((await tableStores(again).plans.head('hounslow-2021-23'))?.revision).toBe(0);
    await again.stop();
  });

  test('whoever merely joins never stops what it did not start', async () => {
    const left = await startAndCrash();
    const joined = await start(true);

    await joined.stop();

    expect(joined).toMatchObject({ reused: true, pid: left.pid });
    expect(runs(left.pid)).toBe(true);
  });

  test('it runs until the last one that uses it has left, whoever started it', async () => {
    const starter = await start(true);
    const bot = await start();
    expect(bot).toMatchObject({ reused: true, pid: starter.pid });

    await starter.stop();
    expect(runs(starter.pid)).toBe(true);

    await bot.stop();
    expect(runs(starter.pid)).toBe(false);
  });

  test('several that start at once share one', async () => {
    const all = await Promise.all([start(), start(), start()]);

    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1);
    expect(all.filter(({ reused }) => !reused)).toHaveLength(1);
    for (const one of all) await one.stop();
    expect(all.map(({ pid }) => runs(pid))).toEqual([false, false, false]);
  });

  test.each([
    [
      'of a program that is none of ours',
      JSON.stringify({ pid: process.pid, port: 1, users: [], handedOver: false }),
    ],
    ['of nobody', JSON.stringify({ pid: 2 ** 22 + 1, port: 1, users: [], handedOver: false })],
    ['cut off by a crash', '{"pid": 12'],
  ])('a record %s is not believed', async (_, record) => {
    await writeFile(join(folder, 'azurite.json'), record);
    await writeFile(join(folder, 'azurite.lock'), String(2 ** 22 + 1));

    const azurite = await start();

    expect(azurite.reused).toBe(false);
    expect(JSON.parse(await readFile(join(folder, 'azurite.json'), 'utf8'))).toMatchObject({
      pid: azurite.pid,
    });
    await azurite.stop();
  });

  test('a taken port is an error that says so', async () => {
    const { port } = await start();
    const elsewhere = await mkdtemp(join(tmpdir(), 'plan-steward-'));

    await expect(startAzurite({ folder: elsewhere, port })).rejects.toThrow('EADDRINUSE');
    await rm(elsewhere, { recursive: true, force: true });
  });

  /** As a process that starts it and dies without a word. */
  async function startAndCrash(): Promise<Azurite> {
    const start = `require(${JSON.stringify(source)}).startAzurite(${JSON.stringify({ folder })})`;
    const child = spawn(
      process.execPath,
      ['--require', hook, '-e', `${start}.then((azurite) => process.stdout.write(JSON.stringify(azurite)))`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const said = await new Promise<string>((settle) =>
      child.stdout.once('data', (data) => settle(String(data))),
    );
    const ended = new Promise((settle) => child.once('exit', settle));
    child.kill('SIGKILL');
    await ended;
    const left = JSON.parse(said) as Azurite;
    begun.push(left);
    return left;
  }
});

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
