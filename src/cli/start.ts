import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { calendarFrom } from '../clock';
import { environment, PROJECT, readConfig } from '../config';
import { createLog } from '../log';
import type { Steward } from '../steward';
import { untilAsked } from '../stopping';
import { portIsFree } from '../store/free-port';
import { startPlayground } from './playground';
import { linkPlaygroundChannels, readPlaygroundFile } from './playground-file';

const SETTINGS = path.join(PROJECT, 'env', 'local.env');

interface Options {
  readonly playground: boolean;
  readonly playgroundPort: number;
}

const command = new Command('npm start --')
  .description(
    'The demo on this machine: the five plans, the bot, and the Agents Playground to talk to it in a browser.\n' +
      'Its settings are in env/local.env; what the shell sets comes first. Ctrl-C stops all of it and loses nothing.',
  )
  .option('--no-playground', 'the bot and its storage alone')
  .option('--playground-port <port>', 'where the browser finds the Playground', portOf, 56150)
  .action(async (options: Options) => {
    process.exit(await start(options));
  });

command.parseAsync().catch((fault: unknown) => {
  process.stderr.write(`npm start: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
});

/** Runs everything until asked to stop or until part of it ends, then stops everything, storage last. */
async function start({ playground: wanted, playgroundPort }: Options): Promise<number> {
  const config = readConfig(environment(SETTINGS));
  if ('problems' in config) throw new Error(`the settings do not hold\n  ${config.problems.join('\n  ')}`);
  const { mode, tables } = config;
  if (mode !== 'local' || tables.kind !== 'data folder')
    throw new Error(`this is the demo, for MODE=local; MODE=${mode} is npm run bot`);
  const { folder } = tables;
  await refuseTaken(config.port, 'PORT is where the bot listens: stop what listens there, or set PORT');
  if (wanted) await refuseTaken(playgroundPort, 'stop what listens there, or add -- --playground-port 0');

  const asked = untilAsked();
  // Loaded only here, because it takes a second, and a refusal should come at once.
  const { startSteward } = await import('../steward.js');
  const steward = await startSteward(config, createLog(config.logLevel));
  try {
    if (wanted) {
      await showPlayground(steward, asked, { port: playgroundPort, folder, start: config.now });
    } else {
      say(`The bot listens on ${steward.url}/api/messages. Ctrl-C stops it.\n`);
      await asked;
    }
    return 0;
  } finally {
    await stop(steward);
  }
}

interface Show {
  readonly port: number;
  readonly folder: string;
  readonly start: string | undefined;
}

/** Runs the Playground against the bot until asked to stop; its ending by itself is a fault. */
async function showPlayground(
  steward: Steward,
  asked: Promise<void>,
  { port, folder, start }: Show,
): Promise<void> {
  const file = readPlaygroundFile();
  await linkPlaygroundChannels(file, steward.stores, calendarFrom(start)().day);
  const log = path.join(folder, 'playground.log');
  const playground = await startPlayground({ port, bot: steward.port, log });
  try {
    say(invitation(playground.url, file.currentUser.name, folder, start));
    await Promise.race([asked, playground.ended]);
  } finally {
    await playground.stop();
  }
}

async function stop(steward: Steward): Promise<void> {
  say('\nStopping …\n');
  await steward.close();
  say('Stopped. Everything said is kept.\n');
}

async function refuseTaken(port: number, advice: string): Promise<void> {
  if (!(await portIsFree(port))) throw new Error(`port ${port} is taken: ${advice}`);
}

function invitation(url: string, you: string, folder: string, start: string | undefined): string {
  const { day } = calendarFrom(start)();
  const today = new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `
Open ${url} and type, for example:

    what's red in Neglect?
    what do I owe
    set 1.3 to amber, waiting on police data

You are ${you}; "be Tom Baines" makes you somebody else. Today is ${today}${start ? ", the demo's date" : ''}.
What is said is kept in ${shortly(folder)}. Ctrl-C stops everything and loses nothing.
`;
}

/** The folder as seen from the project, where it is inside it. */
function shortly(folder: string): string {
  return folder.startsWith(PROJECT + path.sep) ? path.relative(PROJECT, folder) : folder;
}

function portOf(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}

function say(words: string): void {
  process.stdout.write(words);
}
