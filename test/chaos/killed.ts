import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tablesAt } from '../../src/store/azure-tables';
import { storesOver } from '../../src/store/stores-over';
import { startConnector, type Connector } from '../support/connector';
import { chanceOf, furnish, leftIn, wrongWith } from './monday';
import { clear } from './on-azurite';

/** Real processes over one Table Storage, killed at moments of chance while they post to a stand-in for Teams. */

const hook = join(__dirname, '../support/typescript.cjs');
const script = join(__dirname, 'runner.ts');
const processes = 3;
const kills = 4;
/** Enough that a kill meets one under way. */
const names = ['one', 'two', 'three', 'four', 'five', 'six'];

/** One Monday at nine in real time; everything wrong with what it left. */
export async function killedMonday(connectionString: string, seed: number): Promise<readonly string[]> {
  const tables = tablesAt({ connectionString });
  await tables.prepare();
  await clear(tables);
  const connector = await startConnector();
  connector.countSends(true);
  const channels = await furnish(tables, names, connector.serviceUrl);
  const chance = chanceOf(seed);
  const running: ChildProcess[] = [];
  try {
    for (let begun = 0; begun < processes; begun += 1) running.push(await start(connectionString));
    for (let killed = 0; killed < kills; killed += 1) {
      disturb(connector, chance);
      const which = Math.floor(chance() * processes);
      await pause(chance() * 120);
      await kill(running[which]);
      running[which] = await start(connectionString);
    }
    const model = { seenIn: (conversation: string) => connector.seenIn(conversation).length };
    const left = async () => Promise.all(channels.map((channel) => leftIn(channel, tables, model)));
    await settled(async () => (await left()).flatMap(wrongWith).length === 0);
    return (await left()).flatMap((one) => wrongWith(one).map((wrong) => `seed ${seed}: ${wrong}`));
  } finally {
    await Promise.all(running.map(kill));
    await connector.close();
    await storesOver(tables).deliveries.stopLeading('nobody');
  }
}

/** Now and then Teams takes a post and does not say so, or is busy. */
function disturb(connector: Connector, chance: () => number): void {
  if (chance() < 0.3) connector.fail({ kind: 'taken, then', then: 'reset' });
  if (chance() < 0.3) connector.fail({ kind: 'status', status: 429, retryAfter: 0 });
}

/** Resolves when it looks for the first time what is due. */
async function start(connectionString: string): Promise<ChildProcess> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, ['--require', hook, script, connectionString], { stdio: [...stdio] });
  const { stdout } = child;
  await once(stdout, 'data');
  return child;
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Waits until it holds, for as long as leases take to run out, and no longer. */
async function settled(holds: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 300 && !(await holds()); looks += 1) await pause(100);
}
