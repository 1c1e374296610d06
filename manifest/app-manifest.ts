import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';

/** A problem with the app package, in words. */
export type Problem = string;

interface Bot {
  readonly scopes: readonly string[];
  readonly commandLists?: readonly { readonly commands: readonly { readonly title: string }[] }[];
}

/** What is read of a manifest here; the schema sees to the rest of it. */
export interface AppManifest {
  readonly manifestVersion: string;
  readonly supportsChannelFeatures?: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly bots?: readonly Bot[];
}

/** The template with each `${NAME}` replaced by its value, or the names that have none. */
export function fillManifest(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): AppManifest | readonly Problem[] {
  const wanted = [...new Set([...template.matchAll(/\$\{(\w+)\}/g)].map((found) => found[1] ?? ''))];
  const missing = wanted.filter((name) => !values[name]?.trim());
  if (missing.length > 0) return missing.map((name) => `${name} is needed`);
  // Inside the quotes of a JSON string, a value is written as JSON writes it.
  const filled = template.replace(/\$\{(\w+)\}/g, (_, name: string) =>
    JSON.stringify(values[name]?.trim()).slice(1, -1),
  );
  return JSON.parse(filled) as AppManifest;
}

/** Everything Teams would turn the package away for, as far as its schema and its documents say. */
export function manifestProblems(manifest: AppManifest, icons: (file: string) => Buffer): readonly Problem[] {
  const misshapen = schemaProblems(manifest);
  if (misshapen.length > 0) return misshapen;
  return [...channelProblems(manifest), ...commandProblems(manifest), ...iconProblems(manifest, icons)];
}

function schemaProblems(manifest: AppManifest): readonly Problem[] {
  const file = `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`;
  let schema: object;
  try {
    schema = JSON.parse(readFileSync(require.resolve(file), 'utf8')) as object;
  } catch {
    return [`manifestVersion ${manifest.manifestVersion} is not one that is known`];
  }
  // Formats only concern `$schema` itself; GUIDs and URLs are patterns.
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || 'manifest'} ${error.message ?? 'is wrong'}`,
  );
}

/** The schema leaves this optional; Teams wants it of every app with team scope since 1.25. */
function channelProblems({ bots = [], supportsChannelFeatures }: AppManifest): readonly Problem[] {
  const inTeams = bots.some((bot) => bot.scopes.includes('team'));
  return inTeams && supportsChannelFeatures !== 'tier1'
    ? ['supportsChannelFeatures must be tier1 with team scope']
    : [];
}

function commandProblems({ bots = [] }: AppManifest): readonly Problem[] {
  return bots.flatMap((bot) =>
    (bot.commandLists ?? []).flatMap(({ commands }) => [
      ...(commands.length > 10 ? [`${commands.length} commands in a list; Teams shows 10`] : []),
      ...commands
        .filter(({ title }) => title.length > 32)
        .map(({ title }) => `The command "${title}" is longer than 32 characters`),
    ]),
  );
}

function iconProblems({ icons }: AppManifest, read: (file: string) => Buffer): readonly Problem[] {
  const color = pngOf(read(icons.color));
  const outline = pngOf(read(icons.outline));
  return [
    ...(color?.size === '192x192' ? [] : [`${icons.color} must be a PNG of 192 × 192`]),
    ...(outline?.size === '32x32' ? [] : [`${icons.outline} must be a PNG of 32 × 32`]),
    ...(outline?.alpha === false ? [`${icons.outline} must be transparent`] : []),
  ];
}

/** What a PNG's header says of it; undefined for anything else. */
function pngOf(file: Buffer): { size: string; alpha: boolean } | undefined {
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return undefined;
  const colourType = file[25] ?? 0;
  return {
    size: `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`,
    alpha: colourType === 4 || colourType === 6,
  };
}
