import type { ErrorObject, ValidateFunction } from 'ajv';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** The way to a place in a file, as keys and positions. */
export type Path = readonly (string | number)[];

/** Something wrong at a place in a file, before its line is known. */
export interface Finding {
  readonly at: Path;
  readonly what: string;
}

/** Something wrong in a file, for the person who edits it. */
export interface Problem {
  readonly line: number;
  readonly what: string;
}

/** What a file holds, or everything that is wrong with it. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads YAML text by its schema, and reports every breach of it, not only the first. */
export function readSheet<T>(text: string, fits: ValidateFunction<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      what: message,
    }));
    return { kind: 'problems', problems };
  }
  const value: unknown = document.toJS();
  if (fits(value)) return { kind: 'read', value };
  return { kind: 'problems', problems: placed(text, breaches(fits.errors ?? [])) };
}

/** Puts findings on their lines; what is missing is placed on the line of whatever should hold it. */
export function placed(text: string, findings: readonly Finding[]): readonly Problem[] {
  if (findings.length === 0) return [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const startOf = (at: Path): number => {
    const node = at.length > 0 ? document.getIn(at, true) : document.contents;
    if (isNode(node) && node.range) return node.range[0];
    return at.length > 0 ? startOf(at.slice(0, -1)) : 0;
  };
  return findings.map(({ at, what }) => ({ line: lines.linePos(startOf(at)).line, what }));
}

/** Where a value may have one of several forms, only the choice is reported and not what each form would have needed. */
function breaches(errors: readonly ErrorObject[]): readonly Finding[] {
  const choices = errors
    .filter(({ keyword }) => keyword === 'oneOf')
    .map(({ schemaPath }) => `${schemaPath}/`);
  return errors
    .filter(({ schemaPath }) => !choices.some((choice) => schemaPath.startsWith(choice)))
    .map((error) => ({ at: pathOf(error.instancePath), what: worded(error) }));
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function worded({ instancePath, keyword, params, message }: ErrorObject): string {
  const given = params as Record<string, unknown>;
  const where = named(instancePath);
  switch (keyword) {
    case 'additionalProperties':
      return `there is no key ${String(given['additionalProperty'])}`;
    case 'required':
      return `${String(given['missingProperty'])} is missing`;
    case 'enum':
      return `${where} must be one of: ${(given['allowedValues'] as readonly string[]).join(', ')}`;
    case 'const':
      return `${where} must be ${String(given['allowedValue'])}`;
    case 'oneOf':
      return `${where} is none of the forms it may have, or several at once`;
    default:
      return `${where} ${message ?? keyword}`;
  }
}

/** The key, with the position in its list: `lead 1`. */
function named(pointer: string): string {
  const path = pathOf(pointer);
  const key = path.findLast((part) => typeof part === 'string') ?? 'the file';
  const last = path.at(-1);
  return typeof last === 'number' ? `${key} ${last + 1}` : key;
}
