import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFile } from '../../src/importing/plan-file';
import { compileSchemas } from '../../src/importing/schemas';
import type { Plan } from '../../src/plan/plan';

export const plansFolder = join(__dirname, '../../plans');
const fixtures = join(__dirname, '../fixtures');

/** The customer's short names of the five plans. */
export const shortNames = ['HER21', 'HER17', 'HAM20', 'HOU21', 'SHR19'] as const;
export type ShortName = (typeof shortNames)[number];

const files: Record<ShortName, string> = {
  HER21: 'herefordshire/2021-24.yaml',
  HER17: 'herefordshire/2017-19.yaml',
  HAM20: 'hampshire/2020-23.yaml',
  HOU21: 'hounslow/2021-23.yaml',
  SHR19: 'shropshire/2019-22.yaml',
};

/** What the customer's careful reader counted, a plan each. */
export type Counts = Readonly<Record<ShortName, Readonly<Record<string, unknown> & { file: string }>>>;

export const counts = JSON.parse(
  readFileSync(join(fixtures, 'customer-plans-counts.json'), 'utf8'),
) as unknown as Counts;

/** The plan as its file has it, before any assignment of the demo is laid over it. */
export function printedPlan(name: ShortName): Plan {
  const read = readPlanFile(
    readFileSync(join(plansFolder, files[name]), 'utf8'),
    compileSchemas(plansFolder).plan,
  );
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
}

/** The customer's document, line by line. */
export function seedLines(name: ShortName): readonly string[] {
  return readFileSync(join(fixtures, 'customer-seeds', counts[name].file), 'utf8').split(/\r?\n/);
}
