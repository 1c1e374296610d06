import { TableClient } from '@azure/data-tables';
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import { createLog } from '../src/log';
import { tableNames, type Tables } from '../src/store/table';
import type { Received } from '../src/teams/adapter';
import { startServer } from '../src/teams/server';
import { answerTheBench } from './answering';
import type { FloorScript, RowJson } from './floor-script';

/** The SDK's own adapter as it comes. */
class BareAdapter extends CloudAdapter {
  async receive(body: unknown, authorization: string, bot: ActivityHandler): Promise<Received> {
    const answer = await this.processActivity(authorization, body as Activity, (context) => bot.run(context));
    return answer ? { status: answer.status, body: answer.body as unknown } : { status: 200 };
  }
}

/** The least a bot can do for a turn: the same rows read and written, a card of the same bytes, and nothing understood. */
class FloorBot extends ActivityHandler {
  script: FloorScript | undefined;
  #changes = 0;

  constructor(private readonly open: (table: keyof Tables) => TableClient) {
    super();
    this.onMessage(async (context, next) => {
      if (context.activity.text.startsWith('echo')) await context.sendActivity(context.activity.text);
      else await this.#answer(context);
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext) {
    const script = this.#playing();
    const head = await this.#read(script);
    await this.#write(script, head);
    const message = messageOf(script);
    await context.updateActivity({ ...message, id: context.activity.replyToId });
    await this.#remember(script);
    const body = {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: message.attachments?.[0]?.content as unknown,
    };
    return { status: 200, body };
  }

  async #answer(context: TurnContext): Promise<void> {
    const script = this.#playing();
    await this.#read(script);
    await context.sendActivity(messageOf(script));
    await this.#remember(script);
  }

  #playing(): FloorScript {
    if (!this.script) throw new Error('The floor bot was not told what to do');
    return this.script;
  }

  /** The three point reads together; the head's etag comes back. */
  async #read({ plan, register, thread }: FloorScript): Promise<string> {
    const get = (table: keyof Tables, row: RowJson) =>
      this.open(table).getEntity(row.partitionKey, row.rowKey);
    const [head] = await Promise.all([
      get('plans', plan),
      get('registers', register),
      get('conversations', thread),
    ]);
    return head.etag;
  }

  async #write({ plan, change }: FloorScript, etag: string): Promise<void> {
    if (!change) throw new Error('The floor bot was told of no change');
    this.#changes += 1;
    const numbered = String(this.#changes).padStart(10, '0');
    await this.open('plans').submitTransaction([
      ['update', plan, 'Replace', { etag }],
      ['upsert', change.item, 'Replace'],
      ['create', { ...change.operation, rowKey: `op|${numbered}-${process.pid}` }],
      ['create', { ...change.log, rowKey: `log|${numbered}-${process.pid}` }],
    ]);
  }

  async #remember({ thread }: FloorScript): Promise<void> {
    await this.open('conversations').upsertEntity(thread, 'Replace');
  }
}

function messageOf({ summary, card }: FloorScript): Partial<Activity> {
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

async function main(): Promise<void> {
  const [, , , storage = ''] = process.argv;
  const client = (table: keyof Tables) =>
    TableClient.fromConnectionString(storage, tableNames[table], { allowInsecureConnection: true });
  const clients = {
    plans: client('plans'),
    registers: client('registers'),
    conversations: client('conversations'),
    channels: client('channels'),
    deliveries: client('deliveries'),
  };
  const adapter = new BareAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const floor = new FloorBot((table) => clients[table]);
  const server = await startServer({
    bot: { receive: (body, authorization) => adapter.receive(body, authorization, floor) },
    port: 0,
    host: '127.0.0.1',
    log: createLog('error'),
  });
  answerTheBench(server.url, {
    play(script) {
      floor.script = script;
    },
  });
}

void main();
