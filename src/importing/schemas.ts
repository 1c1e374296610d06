import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { isDay } from '../plan/day';
import type { PartnershipFile, PlanFile, SetUpFile, UpdatesFile } from './file-types';

/** The checks for the four kinds of file, compiled once for all the files of a folder. */
export interface Schemas {
  readonly plan: ValidateFunction<PlanFile>;
  readonly partnership: ValidateFunction<PartnershipFile>;
  readonly updates: ValidateFunction<UpdatesFile>;
  readonly setUp: ValidateFunction<SetUpFile>;
}

/** Compiles the folder's `*.schema.json`, which editors use too. */
export function compileSchemas(folder: string): Schemas {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    validateSchema: false,
    meta: false,
    formats: { day: isDay, 'local-time': isLocalTime },
  });
  const compile = <T>(name: string): ValidateFunction<T> =>
    ajv.compile<T>(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object);
  return {
    plan: compile<PlanFile>('plan'),
    partnership: compile<PartnershipFile>('partnership'),
    updates: compile<UpdatesFile>('updates'),
    setUp: compile<SetUpFile>('set-up'),
  };
}

function isLocalTime(text: string): boolean {
  const [day, time] = text.split('T');
  return isDay(day ?? '') && /^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? '');
}
