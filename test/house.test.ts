import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT = path.join(__dirname, '..');

interface Crossing {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** What the import rules find in the `src` of a folder. */
function crossings(folder: string): readonly Crossing[] {
  const cruiser = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = path.join(PROJECT, '.dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [cruiser, 'src', '--config', rules, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!run.stdout) throw new Error(`The import rules could not be checked: ${run.stderr}`);
  return (JSON.parse(run.stdout) as { summary: { violations: Crossing[] } }).summary.violations;
}

/** A house of one-line files, each importing what it is told to. */
function houseOf(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'house-'));
  for (const [file, imports] of Object.entries(files)) {
    const at = path.join(folder, 'src', file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(
      at,
      imports ? `import type * as other from '${imports}';\nexport type T = typeof other;\n` : 'export {};\n',
    );
  }
  for (const shared of ['node_modules', 'tsconfig.json', 'package.json']) {
    symlinkSync(path.join(PROJECT, shared), path.join(folder, shared));
  }
  return folder;
}

test('every room of the house keeps to what it may import', () => {
  expect(crossings(PROJECT).map(({ rule, from, to }) => `${from} imports ${to}: ${rule.name}`)).toEqual([]);
});

test('and a room that did not would be found', () => {
  const house = houseOf({
    'main.ts': './plan/day',
    'plan/day.ts': 'node:fs',
    'plan/item.ts': 'zod/v4',
    'plan/late.ts': '../clock',
    'clock.ts': './log',
    'log.ts': 'pino',
    'understanding/read.ts': '../store/rows',
    'store/rows.ts': '../plan/day',
    'store/reply.ts': '../teams/send',
    'cards/zone.ts': 'luxon',
    'features/ask.ts': '../store/rows',
    'features/send.ts': 'botbuilder',
    'jobs/post.ts': '../features/ask',
    'app.ts': './store/rows',
    'teams/send.ts': '@azure/data-tables',
    'teams/card.ts': 'adaptivecards-templating',
    'importing/read.ts': '../cards/zone',
    'exporting/a.ts': './b',
    'exporting/b.ts': './a',
    'cli/zip.ts': 'yazl',
    'cli/lost.ts': './nowhere',
    'left-over.ts': '',
    'plan/register/post.ts': '../asking/recall',
    'plan/asking/recall.ts': '../day',
    'understanding/words/verbs.ts': '../hear/heard',
    'understanding/hear/heard.ts': '../tell/value',
    'understanding/tell/value.ts': '../keep/names',
    'understanding/keep/names.ts': '../post/digest',
    'understanding/post/digest.ts': '../../plan/day',
    'features/telling/propose.ts': '../asking/history',
    'features/asking/history.ts': '../telling/outcomes',
    'features/telling/outcomes.ts': '../lines',
    'features/lines.ts': '../plan/day',
  });
  expect(
    crossings(house)
      .map(({ rule, from }) => `${from.replace('src/', '')}: ${rule.name}`)
      .sort(),
  ).toEqual([
    'app.ts: app-rests-on',
    'cards/zone.ts: packages-of-clock',
    'cli/lost.ts: resolvable',
    'cli/zip.ts: no-development-packages',
    'exporting/a.ts: no-cycles',
    'features/ask.ts: features-rests-on',
    'features/send.ts: packages-of-teams',
    'features/telling/propose.ts: features-telling-rests-on',
    'importing/read.ts: importing-rests-on',
    'jobs/post.ts: jobs-rests-on',
    'left-over.ts: no-orphans',
    'plan/day.ts: plan-is-pure',
    'plan/item.ts: plan-is-pure',
    'plan/late.ts: plan-is-pure',
    'plan/register/post.ts: plan-register-rests-on',
    'store/reply.ts: store-rests-on',
    'teams/card.ts: packages-of-cards',
    'teams/send.ts: packages-of-store',
    'understanding/hear/heard.ts: understanding-hear-rests-on',
    'understanding/keep/names.ts: understanding-keep-rests-on',
    'understanding/read.ts: understanding-rests-on',
    'understanding/tell/value.ts: understanding-tell-rests-on',
    'understanding/words/verbs.ts: understanding-words-rests-on',
  ]);
});
