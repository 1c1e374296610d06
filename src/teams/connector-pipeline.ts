import { setTimeout as pause } from 'node:timers/promises';
import { OutOfTime, timeLeft } from './deadline';

/** How long calls to the Connector may take outside a deadline, and the first wait where the Connector names none. */
export interface Patience {
  readonly send: number;
  readonly pause: number;
}

interface Request {
  abortSignal?: AbortSignal;
}

interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}

type Send<Asked, Answered> = (request: Asked) => Promise<Answered>;

interface Policy {
  readonly name: string;
  sendRequest<Asked extends Request, Answered extends Response>(
    request: Asked,
    next: Send<Asked, Answered>,
  ): Promise<Answered>;
}

interface Pipeline {
  removePolicy(policy: { name: string }): readonly unknown[];
  addPolicy(policy: Policy, options: { phase: 'Retry' }): void;
}

/** Statuses that say the post was not taken, so that sending it again cannot post it twice. */
const NOT_TAKEN: readonly number[] = [429, 412];
const TRIES = 4;
/** Part of a turn's time is kept back for what has to follow a call that hung: remembering the turn, answering the press. */
const SHARE = 0.8;

/**
 * Replaces a Connector client's own retries, which would send a post again after a reset or a 500, though it may have
 * been delivered. Redirects are not followed, because they would carry the bot's token along.
 */
export function ownRetries(client: object, patience: Patience): void {
  const { pipeline } = (client as { client: { pipeline: Pipeline } }).client;
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length !== 1) {
    throw new Error('The Connector client has no retry policy of the known name: look at how it retries now');
  }
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy(retryWhatWasNotTaken(patience), { phase: 'Retry' });
}

/** Loopback calls never go through a proxy, whatever the environment names. */
export function withoutProxy(client: object): void {
  (client as { client: { pipeline: Pipeline } }).client.pipeline.removePolicy({ name: 'proxyPolicy' });
}

function retryWhatWasNotTaken(patience: Patience): Policy {
  return {
    name: 'retryWhatWasNotTaken',
    async sendRequest(request, next) {
      const deadline = performance.now() + Math.min((timeLeft() ?? Infinity) * SHARE, patience.send);
      for (let tries = 1; ; tries += 1) {
        const response = await sendBefore(deadline, request, next);
        if (!NOT_TAKEN.includes(response.status) || tries === TRIES) return response;
        const wait = waitAfter(response, patience.pause * 2 ** (tries - 1));
        if (performance.now() + wait >= deadline) return response;
        await pause(wait);
      }
    },
  };
}

async function sendBefore<Asked extends Request, Answered extends Response>(
  deadline: number,
  request: Asked,
  next: Send<Asked, Answered>,
): Promise<Answered> {
  const left = deadline - performance.now();
  if (left <= 0) throw new OutOfTime('no time left to call the Connector');
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, left);
  request.abortSignal = abort.signal;
  try {
    return await next(request);
  } catch (cause) {
    throw abort.signal.aborted ? new OutOfTime('the Connector did not answer in time', { cause }) : cause;
  } finally {
    clearTimeout(timer);
  }
}

/** The wait the Connector asks for, or else the given pause, and up to a quarter more, so that many calls do not come back at once. */
function waitAfter(response: Response, otherwise: number): number {
  const asked = response.headers.get('retry-after');
  const wait = asked === undefined ? otherwise : millisecondsOf(asked, otherwise);
  return wait * (1 + Math.random() / 4);
}

function millisecondsOf(retryAfter: string, otherwise: number): number {
  const wait = /^\d+$/.test(retryAfter.trim())
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wait) ? otherwise : Math.max(0, wait);
}
