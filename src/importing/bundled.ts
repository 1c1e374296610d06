import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Partnership, Party } from '../plan/partnership';
import type { Item, Plan } from '../plan/plan';
import { checkAgainstPlans, checkAmongPlans } from './check-bundle';
import type { Assigned, Assignment } from './file-types';
import { kept } from './kept';
import { readPartnershipFile } from './partnership-file';
import { readPlanFile } from './plan-file';
import { compileSchemas } from './schemas';
import { placed, type Finding, type Problem, type Read } from './sheet';
import { readUpdatesFile, type DemoUpdates } from './updates-file';

/** Everything in the folder of plans, which a new store is filled with. */
export interface Bundle {
  readonly partnerships: readonly Partnership[];
  /** Unchanged, at revision 0; each partnership's plans are in the order it names them. */
  readonly plans: readonly Plan[];
  readonly updates: readonly DemoUpdates[];
}

/**
 * Every partnership, plan and update of the folder. Throws one error that lists every problem by file and line.
 * Reading takes half a second, so the result is kept beside the installed packages until a file or the loader changes.
 */
export function readBundled(folder: string): Bundle {
  return readFolder(folder, folder);
}

/** Reads any folder, such as a partnership's own, by the schemas of another folder. */
export function readFolder(folder: string, schemas: string): Bundle {
  const packages = join(folder, '..', 'node_modules');
  const files = filesIn(folder);
  if (!existsSync(packages)) return readFresh(schemas, files);
  const words = files.flatMap(({ name, text }) => [name, text]);
  return kept(join(packages, '.cache', 'plan-steward'), words, () => readFresh(schemas, files));
}

interface TextFile {
  /** `hounslow/demo.yaml` */
  readonly name: string;
  readonly text: string;
}

function filesIn(folder: string): readonly TextFile[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
      : [entry.name],
  );
  return names
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function readFresh(schemaFolder: string, files: readonly TextFile[]): Bundle {
  const schemas = compileSchemas(schemaFolder);
  const named = (...names: string[]) =>
    files.filter((file) => names.some((name) => file.name.endsWith(`/${name}`)));
  const demoFiles = named('demo.yaml', 'partnership.yaml');
  const updatesFiles = named('demo-updates.yaml');
  const others = [...demoFiles, ...updatesFiles];
  const planFiles = files.filter((file) => /\/.*\.yaml$/.test(file.name) && !others.includes(file));

  const demos = readAll(demoFiles, (text) => readPartnershipFile(text, schemas.partnership));
  const assigned = demos.read.map(({ value }) => value);
  const partnerships = assigned.map(({ partnership }) => partnership);
  // Looked up only if every partnership could be read; otherwise everybody in the unread one would be reported as missing.
  const known = demos.problems.length === 0 ? partnerships : undefined;
  const printed = readAll(planFiles, (text) => readPlanFile(text, schemas.plan, known));
  refuse([...demos.problems, ...printed.problems]);

  const all = printed.read.map(({ value }) => value);
  const plans = laidOver(inOrder(all, partnerships), assigned);
  const updates = readAll(updatesFiles, (text) =>
    readUpdatesFile(text, schemas.updates, { plans, partnerships }),
  );
  refuse([
    ...demos.read.flatMap(({ file, value }) => told(file, checkAgainstPlans(value, all))),
    ...printed.read.flatMap(({ file, value }) => told(file, checkAmongPlans(value, all, partnerships))),
    ...updates.problems,
  ]);
  return { partnerships, plans, updates: updates.read.map(({ value }) => value) };
}

interface AllRead<T> {
  readonly read: readonly { readonly file: TextFile; readonly value: T }[];
  readonly problems: readonly string[];
}

function readAll<T>(files: readonly TextFile[], reader: (text: string) => Read<T>): AllRead<T> {
  const results = files.map((file) => ({ file, result: reader(file.text) }));
  return {
    read: results.flatMap(({ file, result }) =>
      result.kind === 'read' ? [{ file, value: result.value }] : [],
    ),
    problems: results.flatMap(({ file, result }) =>
      result.kind === 'problems' ? result.problems.map((problem) => worded(file, problem)) : [],
    ),
  };
}

function told(file: TextFile, findings: readonly Finding[]): readonly string[] {
  return placed(file.text, findings).map((problem) => worded(file, problem));
}

function worded({ name }: TextFile, { line, what }: Problem): string {
  return `${name}:${line}: ${what}`;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The bundled plans have problems:\n${problems.join('\n')}`);
}

function inOrder(plans: readonly Plan[], partnerships: readonly Partnership[]): readonly Plan[] {
  const order = partnerships.flatMap((partnership) => partnership.plans);
  return plans.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The plans with the partnerships' assignments added to what the plans print. */
function laidOver(plans: readonly Plan[], assigned: readonly Assigned[]): readonly Plan[] {
  const assignments = assigned.flatMap((one) => one.assignments);
  return plans.map((plan) => {
    const own = assignments.filter((assignment) => assignment.plan === plan.id);
    return { ...plan, items: plan.items.map((item) => withAssignments(item, own)) };
  });
}

function withAssignments(item: Item, assignments: readonly Assignment[]): Item {
  const parties = (as: Assignment['as']): readonly Party[] =>
    assignments.filter((one) => one.ref === item.ref && one.as === as).map(({ party }) => party);
  return {
    ...item,
    lead: [...item.lead, ...parties('lead')],
    contributors: [...item.contributors, ...parties('contributor')],
  };
}
