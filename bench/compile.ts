import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

const PROJECT = path.join(__dirname, '..');

/** Compiles what the bots of the bench are made of into a folder that `compiled.cjs` reads; the caller removes it. */
export function compileBots(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-steward-bench-'));
  for (const file of ['src', 'bench', 'test/support'].flatMap(sourcesIn)) {
    const { code } = transformFileSync(path.join(PROJECT, file), {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const compiled = path.join(folder, `${file}.js`);
    mkdirSync(path.dirname(compiled), { recursive: true });
    writeFileSync(compiled, code);
  }
  return folder;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}
