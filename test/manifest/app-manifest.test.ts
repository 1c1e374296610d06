import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { type AppManifest, fillManifest, manifestProblems } from '../../manifest/app-manifest';

const project = (...parts: string[]) => path.join(__dirname, '..', '..', ...parts);
const template = readFileSync(project('manifest/manifest.json'), 'utf8');
const settings: Record<string, string | undefined> = {
  ...parseEnv(readFileSync(project('env/package.env'), 'utf8')),
  version: '1.2.3',
};
const icon = (file: string) => readFileSync(project('manifest', file));

function filled(changes: Record<string, string> = {}): AppManifest {
  const manifest = fillManifest(template, { ...settings, ...changes });
  if (!('icons' in manifest)) throw new Error(manifest.join('; '));
  return manifest;
}

test('the manifest filled from env/ is valid', () => {
  expect(manifestProblems(filled(), icon)).toEqual([]);
});

test('every setting it wants and does not get is named', () => {
  expect(fillManifest(template, { ...settings, MicrosoftAppId: ' ', PRIVACY_URL: undefined })).toEqual([
    'MicrosoftAppId is needed',
    'PRIVACY_URL is needed',
  ]);
});

test('a value cannot break out of its place', () => {
  const DEVELOPER_NAME = 'The "joint" board \\ Hounslow';
  expect(filled({ DEVELOPER_NAME })).toMatchObject({ developer: { name: DEVELOPER_NAME } });
});

test('the app is in personal chats, channels and group chats, and loads no web page', () => {
  expect(filled()).toMatchObject({
    bots: [{ botId: settings['MicrosoftAppId'], scopes: ['personal', 'team', 'groupChat'] }],
    supportsChannelFeatures: 'tier1',
    validDomains: [],
  });
});

test.each<[string, Record<string, string>, string]>([
  ['an app id that is none', { MicrosoftAppId: 'steward' }, '/id must match pattern'],
  [
    'a page without a secure address',
    { PRIVACY_URL: 'partnership.example' },
    '/developer/privacyUrl must match pattern',
  ],
  [
    'a developer whose name is too long',
    { DEVELOPER_NAME: 'x'.repeat(33) },
    '/developer/name must NOT have more than 32',
  ],
])('%s is refused', (_, changes, problem) => {
  expect(manifestProblems(filled(changes), icon).join()).toContain(problem);
});

test.each<[string, (manifest: AppManifest) => object, string]>([
  ['an unknown field', () => ({ colour: 'blue' }), 'must NOT have additional properties'],
  ['an unknown schema', () => ({ manifestVersion: '9.9' }), 'manifestVersion 9.9 is not one that is known'],
  [
    'a channel app without its features',
    () => ({ supportsChannelFeatures: undefined }),
    'must be tier1 with team scope',
  ],
  ['eleven commands', () => withCommands('Help', 11), '11 commands in a list; Teams shows 10'],
  ['a command nobody can read', () => withCommands('x'.repeat(33), 1), 'is longer than 32 characters'],
  [
    'icons the wrong way round',
    ({ icons }) => ({ icons: { color: icons.outline, outline: icons.color } }),
    'color.png must be a PNG of 32 × 32',
  ],
  [
    'an icon that is no picture',
    () => ({ icons: { color: 'color.svg', outline: 'outline.png' } }),
    'color.svg must be a PNG of 192 × 192',
  ],
])('%s is refused', (_, change, problem) => {
  const manifest = filled();
  const wrong = JSON.parse(JSON.stringify({ ...manifest, ...change(manifest) })) as AppManifest;
  expect(manifestProblems(wrong, icon).join()).toContain(problem);
});

function withCommands(title: string, count: number): object {
  const commands = Array.from({ length: count }, () => ({ title, description: 'What it does' }));
  return {
    bots: [
      {
        botId: settings['MicrosoftAppId'],
        scopes: ['personal'],
        commandLists: [{ scopes: ['personal'], commands }],
      },
    ],
  };
}
