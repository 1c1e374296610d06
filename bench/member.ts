import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { aMessage, aPress, type ActivityJson, type Place } from '../test/support/activities';
import type { Sent, StandInConnector } from './stand-in-connector';

/** One thing said to a bot, and what came of it. */
export interface Exchange {
  /** Milliseconds until the reply was at the Connector: what the member waits for. */
  readonly arrived: number;
  /** Milliseconds until the bot had answered the request itself, after all it had to remember. */
  readonly answered: number;
  readonly sent: Sent;
}

/** A member of the partnership at the other end of a personal chat. */
export interface Member {
  says(words: string): Promise<Exchange>;
  presses(card: string, verb: string, data: unknown): Promise<Exchange>;
}

export interface Seat {
  readonly url: string;
  readonly connector: StandInConnector;
  readonly conversation: string;
  readonly tenant: string;
  readonly person: { readonly id: string; readonly name: string };
}

const PATIENCE = 15_000;
const agent = new Agent({ keepAlive: true });

export function memberIn({ url, connector, conversation, tenant, person }: Seat): Member {
  const { serviceUrl } = connector;
  const place: Place = { serviceUrl, tenant, conversation, kind: 'personal', from: person };

  async function send(activity: ActivityJson): Promise<Exchange> {
    const body = JSON.stringify(activity);
    const arrival = connector.next(conversation);
    const began = performance.now();
    const status = await post(`${url}/api/messages`, body);
    const answered = performance.now() - began;
    if (status !== 200) throw new Error(`The bot answered ${status}`);
    const { at, sent } = await soon(arrival);
    return { arrived: at - began, answered, sent };
  }

  return {
    says: (words) => send(aMessage(place, words)),
    presses: (card, verb, data) => send(aPress(place, card, verb, data)),
  };
}

async function soon<T>(awaited: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The bot said nothing')), PATIENCE);
  });
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}

function post(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers, timeout: PATIENCE }, (response) => {
      text(response).then(() => resolve(response.statusCode ?? 0), reject);
    });
    sent.once('timeout', () => sent.destroy(new Error('The bot did not answer')));
    sent.once('error', reject);
    sent.end(body);
  });
}
