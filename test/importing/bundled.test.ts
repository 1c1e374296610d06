import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBundled } from '../../src/importing/bundled';
import { plansFolder } from './printed-plans';

let root: string;
let folder: string;

/** A copy of the bundled plans to spoil, without installed packages beside it. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plans-'));
  folder = join(root, 'plans');
  cpSync(plansFolder, folder, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function spoil(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('the bundled plans', () => {
  test('are five plans of four partnerships, with updates of two', () => {
    const { partnerships, plans, updates } = readBundled(plansFolder);

    expect(partnerships.map(({ id }) => id)).toEqual([
      'hampshire',
      'herefordshire',
      'hounslow',
      'shropshire',
    ]);
    expect(plans.map(({ id }) => id)).toEqual([
      'hampshire-2020-23',
      'herefordshire-2021-24',
      'herefordshire-2017-19',
      'hounslow-2021-23',
      'shropshire-2019-22',
    ]);
    expect(updates.map(({ plan }) => plan)).toEqual(['hampshire-2020-23', 'hounslow-2021-23']);
  });

  test('start untouched, at revision 0', () => {
    for (const { items, revision } of readBundled(plansFolder).plans) {
      expect(revision).toBe(0);
      expect(items.filter(({ standing }) => standing.rating ?? standing.changed)).toEqual([]);
    }
  });

  test('have the leads and contributors that their partnership assigns', () => {
    const herefordshire = readBundled(plansFolder).plans.find(({ id }) => id === 'herefordshire-2021-24');
    const item = herefordshire?.items.find(({ ref }) => ref === '3.1');

    expect(item?.lead).toEqual([{ post: 'early-help-lead' }]);
    expect(item?.contributors).toEqual([{ person: 'aaaaaaaa-0000-4000-8000-000000000034' }]);
  });

  test('every file names its schema on its first line, and what is invented says so', () => {
    for (const name of readdirSync(plansFolder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml')) continue;
      const text = readFileSync(join(plansFolder, name), 'utf8');
      expect(text).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/(plan|partnership|updates)\.schema\.json\n/,
      );
      expect(text.includes('INVENTED FOR THE DEMO')).toBe(/demo(-updates)?\.yaml$/.test(name));
    }
  });
});

describe('problems are told all at once, by file and line', () => {
  test('in several files', () => {
    spoil('hounslow/2021-23.yaml', 'tracks: milestone', 'tracks: target');
    spoil('shropshire/2019-22.yaml', 'kind: action', 'kind: activity');

    expect(() => readBundled(folder)).toThrow(
      /hounslow\/2021-23\.yaml:\d+: tracks must be one of[^]*shropshire\/2019-22\.yaml:\d+: kind must be one of/,
    );
  });

  test.each([
    [
      'an assignment to no item',
      'hounslow/demo.yaml',
      "ref: '1.3'",
      "ref: '1.9'",
      'there is no item 1.9 in hounslow-2021-23',
    ],
    [
      'an assignment in no plan',
      'hounslow/demo.yaml',
      '  - plan: hounslow-2021-23\n    ref',
      '  - plan: halton\n    ref',
      'there is no plan halton of hounslow',
    ],
    [
      'a group looking after no priority',
      'hounslow/demo.yaml',
      "priorities: ['1', '2']",
      "priorities: ['1', '9']",
      'there is no priority 9 in hounslow-2021-23',
    ],
    [
      'a word for no priority',
      'herefordshire/demo.yaml',
      "means: { priority: '4'",
      "means: { priority: '9'",
      'there is no priority 9 in herefordshire-2021-24',
    ],
    [
      'a word for no theme',
      'shropshire/demo.yaml',
      'aliases: []\nassignments',
      'aliases: [{ words: covid, means: { theme: covid } }]\nassignments',
      'there is no theme covid',
    ],
    [
      'a plan its partnership does not name',
      'shropshire/2019-22.yaml',
      'id: shropshire-2019-22',
      'id: shropshire-2019',
      'shropshire does not name shropshire-2019 among its plans',
    ],
    [
      'a plan that is there twice',
      'herefordshire/2021-24.yaml',
      'id: herefordshire-2021-24',
      'id: herefordshire-2017-19',
      'plan herefordshire-2017-19 is there twice',
    ],
    [
      'a plan that supersedes none',
      'herefordshire/2021-24.yaml',
      'supersedes: herefordshire-2017-19',
      'supersedes: herefordshire-2016',
      'there is no plan herefordshire-2016',
    ],
    [
      'an update of no item',
      'hounslow/demo-updates.yaml',
      "ref: '1.1'",
      "ref: '1.9'",
      'there is no item 1.9',
    ],
    [
      'a post in a plan that its partnership does not have',
      'hounslow/2021-23.yaml',
      'post: chair-safeguarding-effectiveness',
      'post: head',
      'there is no post head',
    ],
  ])('%s', (_name, file, from, to, told) => {
    spoil(file, from, to);
    expect(() => readBundled(folder)).toThrow(new RegExp(`${file.replace('.', '\\.')}:\\d+: ${told}`));
  });

  test('a partnership that cannot be read is not told again for everybody in it', () => {
    spoil('hounslow/demo.yaml', 'invented: true', 'invented: mostly');
    expect(() => readBundled(folder)).toThrow(
      /^The bundled plans have problems:\nhounslow\/demo\.yaml:\d+: invented [^\n]*$/,
    );
  });
});

describe('what was read is kept beside the installed packages', () => {
  const keptFile = () => join(root, 'node_modules/.cache/plan-steward/plans.ts.json');
  beforeEach(() => mkdirSync(join(root, 'node_modules')));

  test('and is the same the next time', () => {
    const read = readBundled(folder);
    expect(readFileSync(keptFile(), 'utf8')).not.toBe('');
    expect(readBundled(folder)).toEqual(read);
  });

  test('until a file changes', () => {
    readBundled(folder);
    spoil(
      'hounslow/2021-23.yaml',
      'text: Launch the Complex Case Panel',
      'text: Open the Complex Case Panel',
    );

    const hounslow = readBundled(folder).plans.find(({ id }) => id === 'hounslow-2021-23');
    expect(hounslow?.items.find(({ ref }) => ref === '1.5')?.text).toBe('Open the Complex Case Panel');
  });

  test('and read again where it was spoilt', () => {
    const read = readBundled(folder);
    writeFileSync(keptFile(), '{"key":');
    expect(readBundled(folder)).toEqual(read);
  });

  test('a file with problems keeps nothing', () => {
    spoil('hounslow/2021-23.yaml', 'tracks: milestone', 'tracks: target');
    expect(() => readBundled(folder)).toThrow('tracks must be one of');
    expect(() => readBundled(folder)).toThrow('tracks must be one of');
  });
});
