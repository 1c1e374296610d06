import { environment, readConfig } from './config';
import { createLog } from './log';
import { untilAsked } from './stopping';

const HELP = `npm run bot: Plan Steward alone, as the settings in the environment say.

Every setting is explained in env/example.env; a file of them is read with
  node --env-file=env/production.env dist/main.js
Nothing starts on settings that are missing or at odds. The demo, with its own settings, is npm start.
`;

/** The bot alone, until it is asked to stop; answers the process's exit code. */
async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const config = readConfig(environment());
  if ('problems' in config) {
    const list = config.problems.map((problem) => `  ${problem}\n`).join('');
    process.stderr.write(`Plan Steward did not start:\n${list}See env/example.env.\n`);
    return 1;
  }
  const log = createLog(config.logLevel);
  const asked = untilAsked();
  // Loaded only here: what it is made of takes a second to load, and a refusal should not.
  const { startSteward } = await import('./steward.js');
  const steward = await startSteward(config, log);
  await asked;
  await steward.close();
  return 0;
}

main().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    process.stderr.write(
      `Plan Steward did not start: ${fault instanceof Error ? fault.message : String(fault)}\n`,
    );
    process.exit(1);
  },
);
