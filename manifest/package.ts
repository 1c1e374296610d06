import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { version } from '../package.json';
import { environment, PROJECT } from '../src/config';
import { type AppManifest, fillManifest, manifestProblems } from './app-manifest';

const FOLDER = path.join(PROJECT, 'manifest');
const SETTINGS = path.join(PROJECT, 'env', 'package.env');
const SAMPLE_APP = '00000000-0000-4000-8000-000000000000';

const HELP = `npm run package: builds the Teams app package, manifest/build/plan-steward.zip.

Fills manifest/manifest.json with the settings of env/package.env (what the shell sets comes first), checks it against
Teams' schema and rules without a network, and zips it with its icons.
`;

/** Fills, checks and zips; answers the process's exit code. */
async function packageApp(): Promise<number> {
  if (process.argv.includes('--help')) return say(HELP);
  const settings = environment(SETTINGS);
  const template = readFileSync(path.join(FOLDER, 'manifest.json'), 'utf8');
  const filled = fillManifest(template, { ...settings, version });
  const problems = 'icons' in filled ? manifestProblems(filled, icon) : filled;
  if (!('icons' in filled) || problems.length > 0) {
    process.stderr.write(`The app package was not built:\n${problems.map((one) => `  ${one}\n`).join('')}`);
    return 1;
  }
  const zip = await zipped(filled);
  if (settings['MicrosoftAppId'] === SAMPLE_APP) {
    say('A rehearsal: MicrosoftAppId is the sample in env/package.env, which no Teams will take.\n');
  }
  return say(
    `${path.relative(PROJECT, zip)}: Plan Steward ${version}, valid against schema ${filled.manifestVersion}\n`,
  );
}

/** The same input gives the same bytes: entries carry a fixed time. */
async function zipped(manifest: AppManifest): Promise<string> {
  const to = path.join(FOLDER, 'build', 'plan-steward.zip');
  mkdirSync(path.dirname(to), { recursive: true });
  const zip = new ZipFile();
  const options = { mtime: new Date('2021-11-10T00:00:00Z'), mode: 0o100644 };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), 'manifest.json', options);
  for (const file of [manifest.icons.color, manifest.icons.outline]) zip.addBuffer(icon(file), file, options);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
  return to;
}

function icon(file: string): Buffer {
  return readFileSync(path.join(FOLDER, path.basename(file)));
}

function say(words: string): 0 {
  process.stdout.write(words);
  return 0;
}

void packageApp().then((code) => {
  process.exitCode = code;
});
