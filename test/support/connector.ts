import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for Teams' Connector: keeps what the bot sends as Teams would, with its limits and its ways to fail. */

/** What the bot sends, as far as tests look at it. */
export interface Sent {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: CardJson }[];
}

/** An Adaptive Card, unread. */
export type CardJson = Readonly<Record<string, unknown>>;

interface Call {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly conversation: string;
  readonly authorization?: string;
  readonly sent: Sent;
}

/** What Teams tells of a team. */
export interface TeamTold {
  readonly id: string;
  readonly channels: Readonly<Record<string, string>>;
  readonly members: readonly { readonly id: string; readonly name: string; readonly tenant: string }[];
}

/** How the next call fails. */
export type Failure =
  | { readonly kind: 'status'; readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** Taken and kept, and then the answer is an error, a cut line, or nothing at all. */
  | { readonly kind: 'taken, then'; readonly then: 500 | 'reset' | 'hang' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' };

export const REFUSALS = [
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
] as const;

export interface Connector {
  readonly serviceUrl: string;
  /** Every POST and PUT in order, those that failed too. */
  readonly calls: readonly Call[];
  /** The messages as members see them now, in order; a card that was replaced stands where it stood. */
  seenIn(conversation: string): readonly Sent[];
  /** Whose a Teams id is: what the roster of a conversation says of a member. Nobody is in it but who is put there. */
  readonly roster: Map<string, { readonly name: string; readonly aadObjectId: string }>;
  /** What fails next, in order; calls after these succeed. */
  fail(...failures: readonly Failure[]): void;
  /** Who is in a channel's team, and what the team's channels are called; without it Teams lets nobody read them. */
  team(team: TeamTold): void;
  /** Teams' own count: 7 sends in a second, 8 in 2, 60 in 30, 1,800 in an hour, for each conversation. */
  countSends(on: boolean): void;
  close(): Promise<void>;
}

/** Teams answers 413 above about this much. */
const MOST_BYTES = 28 * 1024;
const PER_CONVERSATION = [
  { sends: 7, seconds: 1 },
  { sends: 8, seconds: 2 },
  { sends: 60, seconds: 30 },
  { sends: 1_800, seconds: 3_600 },
] as const;

const MEMBER = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/;
const PATH = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

export async function startConnector(): Promise<Connector> {
  const room = createRoom();
  const server = createServer((request, response) => {
    void answer(room, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: room.calls,
    seenIn: (conversation) => [...(room.seen.get(conversation)?.values() ?? [])],
    roster: room.roster,
    fail: (...failures) => void room.failures.push(...failures),
    team: (team) => void room.teams.push(team),
    countSends: (on) => {
      room.counting = on;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Room {
  readonly calls: Call[];
  readonly seen: Map<string, Map<string, Sent>>;
  readonly failures: Failure[];
  readonly roster: Connector['roster'];
  readonly sends: Map<string, number[]>;
  readonly teams: TeamTold[];
  counting: boolean;
  next: number;
}

function createRoom(): Room {
  return {
    calls: [],
    seen: new Map(),
    failures: [],
    roster: new Map(),
    sends: new Map(),
    teams: [],
    counting: false,
    next: 1,
  };
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await bodyOf(request);
  const [, encoded, activity] = PATH.exec(decodeURI(request.url ?? '')) ?? [];
  const method = request.method;
  const [, asked] = MEMBER.exec(decodeURI(request.url ?? '')) ?? [];
  if (method === 'GET' && asked !== undefined) {
    tellMember(room, decodeURIComponent(asked), response);
    return;
  }
  if (method === 'GET') {
    tellTeam(room, decodeURIComponent(request.url ?? ''), response);
    return;
  }
  if (encoded === undefined || (method !== 'POST' && method !== 'PUT')) {
    end(response, 404);
    return;
  }
  const conversation = decodeURIComponent(encoded);
  const id =
    method === 'PUT' && activity !== undefined ? decodeURIComponent(activity) : `sent-${room.next++}`;
  const sent = { ...(JSON.parse(bytes.toString('utf8')) as Sent), id };
  const { authorization } = request.headers;
  room.calls.push({
    method,
    path: request.url ?? '',
    conversation,
    sent,
    ...(authorization && { authorization }),
  });
  const failure = room.failures.shift() ?? limitReached(room, conversation, bytes);
  if (failure?.kind === 'reset') request.socket.resetAndDestroy();
  else if (failure?.kind === 'status') refuse(response, failure);
  else if (failure?.kind !== 'hang') take(room, request, response, { method, conversation, sent, failure });
}

function tellMember({ roster }: Room, id: string, response: ServerResponse): void {
  const member = roster.get(id);
  if (member) end(response, 200, { id, ...member });
  else refuse(response, { kind: 'status', status: 404, code: 'MemberNotFoundInConversation' });
}

function tellTeam({ teams }: Room, url: string, response: ServerResponse): void {
  const [, conversation] = /^\/v3\/conversations\/(.+)\/pagedmembers/.exec(url) ?? [];
  const [, id] = /^\/v3\/teams\/(.+)\/conversations/.exec(url) ?? [];
  const team = teams.find((one) => one.id === id || (conversation ?? '') in one.channels);
  if (!team) refuse(response, { kind: 'status', status: 403, code: 'BotNotInConversationRoster' });
  else if (id === undefined)
    end(response, 200, {
      members: team.members.map((one) => ({
        ...{
          id: `29:${one.id}`,
          name: one.name,
          objectId: one.id,
          aadObjectId: one.id,
          tenantId: one.tenant,
        },
      })),
    });
  else
    end(response, 200, {
      conversations: Object.entries(team.channels).map(([channel, name]) => ({ id: channel, name })),
    });
}

function take(
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
  {
    method,
    conversation,
    sent,
    failure,
  }: Pick<Call, 'method' | 'conversation' | 'sent'> & { failure?: Failure },
): void {
  const seen = room.seen.get(conversation) ?? new Map<string, Sent>();
  room.seen.set(conversation, seen);
  if (method === 'PUT' && !seen.has(sent.id)) {
    refuse(response, { kind: 'status', status: 404, code: 'ActivityNotFoundInConversation' });
    return;
  }
  seen.set(sent.id, sent);
  const then = failure?.kind === 'taken, then' ? failure.then : 'answer';
  if (then === 'reset') request.socket.resetAndDestroy();
  if (then === 500) end(response, 500);
  if (then === 'answer') end(response, method === 'POST' ? 201 : 200, { id: sent.id });
}

function limitReached(room: Room, conversation: string, bytes: Buffer): Failure | undefined {
  if (bytes.length > MOST_BYTES) return { kind: 'status', status: 413, code: 'MessageSizeTooBig' };
  if (!room.counting) return undefined;
  const now = performance.now();
  const sends = [...(room.sends.get(conversation) ?? []), now];
  const over = PER_CONVERSATION.find(
    ({ sends: most, seconds }) => sends.filter((at) => at > now - seconds * 1000).length > most,
  );
  if (over) return { kind: 'status', status: 429, retryAfter: 1 };
  room.sends.set(conversation, sends);
  return undefined;
}

function refuse(response: ServerResponse, failure: Extract<Failure, { kind: 'status' }>): void {
  const { status, code = 'ServiceError', retryAfter } = failure;
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  end(response, status, { error: { code, message: code } });
}

function end(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(body && JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
