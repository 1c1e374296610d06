/*
 * Loaded into the Playground before its own code (node --require), because it has no settings for either:
 * it would listen on every interface, and a bot without authentication would be anybody's on the network;
 * and it would outlive whoever started it, and hold its port.
 */
import { Server } from 'node:net';

const listen = Reflect.get(Server.prototype, 'listen') as (this: Server, ...given: unknown[]) => Server;

function listenHere(this: Server, first: unknown, ...rest: unknown[]): Server {
  if (typeof first !== 'number') return listen.call(this, first, ...rest);
  const callback = rest.find((one) => typeof one === 'function');
  return listen.call(this, first, '127.0.0.1', ...(callback ? [callback] : []));
}

Reflect.set(Server.prototype, 'listen', listenHere);

// Its starter holds the other end of stdin and writes nothing, so stdin ends when the starter does.
process.stdin.resume().once('end', () => process.exit(0));
