import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './setting-shapes';

export type Log = Logger;

/** Names under which a plan's or a member's words could reach a line; whatever is logged beneath them is cut out. */
const WORDS = ['text', 'value', 'name', 'why', 'note', 'attachments', 'from', 'card', 'view'];
const SECRETS = ['password', 'privateKey', 'connection', 'authorization'];

/**
 * One JSON line per event: what happened, to which id, how long it took. Never what a member wrote or what a plan says;
 * errors keep their type, stack and status, and lose the request and response they carry.
 */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  const options: pino.LoggerOptions = {
    level,
    base: {},
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: errorLine },
    redact: {
      paths: [...WORDS, ...SECRETS].flatMap((one) => [one, `*.${one}`, `*.*.${one}`]),
      censor: '[cut]',
    },
  };
  return to ? pino(options, to) : pino(options);
}

interface ErrorLine {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly cause?: ErrorLine;
}

/** Parsers quote what they could not read, and that may be a member's sentence. */
const QUOTING = ['SyntaxError', 'ZodError', '$ZodError', 'YAMLParseError'];

/** An error without what its library hung on it: SDK errors carry whole requests, bodies included. */
function errorLine(error: unknown): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, message: '[cut]' };
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  // A stack begins with the message; only its frames are wanted.
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    message: QUOTING.includes(error.name) ? '[cut]' : error.message,
    ...(frames && { stack: frames.join('\n') }),
    ...(typeof statusCode === 'number' && { statusCode }),
    ...(typeof code === 'string' && { code }),
    ...(error.cause !== undefined && { cause: errorLine(error.cause) }),
  };
}
