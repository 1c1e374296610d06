import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createApp } from './app';
import { type Calendar, calendarFrom, elapsed } from './clock';
import { type Config, PROJECT } from './config';
import { readBundled } from './importing/bundled';
import { repeat, type Repeated } from './jobs/repeat';
import { postedLine, unlessToldToday } from './jobs/posted-lines';
import { createPosting, type Posting } from './jobs/posting';
import type { Log } from './log';
import { seedPlans, seedUpdates } from './seed';
import type { Stores } from './store/stores';
import { openTables } from './tables';
import { createBot } from './teams/bot';
import { startServer } from './teams/server';

/** Plan Steward, running. */
export interface Steward {
  readonly url: string;
  readonly port: number;
  readonly stores: Stores;
  /** Takes nothing more, ends what is under way, and only then lets go of the storage. */
  close(): Promise<void>;
}

const PLANS = path.join(PROJECT, 'plans');
const WEEK = 7 * 24 * 60 * 60_000;

/** Puts everything together as the settings say, and starts it; what was opened is closed again if a later part fails. */
export async function startSteward(config: Config, log: Log): Promise<Steward> {
  const { stores, close } = await openTables(config.tables);
  try {
    await fill(stores, config, log);
    const calendar = calendarFrom(config.now);
    const bot = createBot({
      app: createApp({
        stores,
        local: config.mode === 'local',
        firstRun: { managers: config.firstManagers ?? [], bundled: () => readBundled(PLANS) },
      }),
      conversations: stores.conversations,
      calendar,
      log,
      identity: config.identity,
      tenants: await tenantsOf(config, stores, log),
    });
    const { port, host } = config;
    const real = () => new Date().toISOString();
    const holder = randomUUID();
    const posting = createPosting({ stores, post: bot.post, calendar, real, elapsed, holder });
    const jobs: Repeated[] = [];
    const health = async () => !jobs.some((job) => job.isStuck()) && (await answers(stores));
    const server = await startServer({ bot, port, host, log, health });
    jobs.push(
      repeat(postingRound(posting, calendar, log), elapsed, config.lookEvery * 1_000),
      repeat(sweepRound(stores, calendar, log), elapsed, WEEK),
    );
    log.info({ mode: config.mode, port: server.port }, 'started');
    return {
      url: server.url,
      port: server.port,
      stores,
      async close() {
        const letGo = posting.stop().catch((fault: unknown) => {
          log.warn({ err: fault }, 'another process waits until it may post');
        });
        await Promise.all([server.close(), letGo, ...jobs.map((job) => job.stop())]);
        await close();
        log.info('stopped');
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** The demo's partnerships, plans and updates go into local storage; a production store is filled by hand, once. */
async function fill(stores: Stores, { mode }: Config, log: Log): Promise<void> {
  if (mode !== 'production') {
    const bundle = readBundled(PLANS);
    await seedPlans(stores, bundle);
    await seedUpdates(stores, bundle);
  } else if ((await stores.registers.all(() => {})).length === 0) {
    log.warn(
      'no partnership is held yet: whoever FIRST_MANAGERS names is asked in chat, or load one with npm run plan -- load FOLDER',
    );
  }
}

/** One look at what is due; whatever goes wrong is told, and the next minute looks again. */
function postingRound(posting: Posting, calendar: Calendar, log: Log): () => Promise<void> {
  const isNew = unlessToldToday();
  return async () => {
    try {
      for (const posted of await posting.round()) {
        const { level, about, says } = postedLine(posted);
        if (isNew(posted, calendar().day)) log[level](about, says);
      }
    } catch (fault) {
      log.error({ err: fault }, 'what is due could not be looked at');
    }
  };
}

/** Table Storage expires nothing by itself; what is left of a failed sweep waits for the next. */
function sweepRound(stores: Stores, calendar: Calendar, log: Log): () => Promise<void> {
  return async () => {
    try {
      log.info(await stores.sweep(calendar().at), 'swept');
    } catch (fault) {
      log.error({ err: fault }, 'sweep failed');
    }
  };
}

/** Who is answered; a tenant of a register that is not is turned away at the door, which nobody would guess. */
async function tenantsOf({ allowedTenants }: Config, stores: Stores, log: Log): Promise<readonly string[]> {
  const all = await stores.registers.all((err, partnership) =>
    log.error({ err, partnership }, 'a register cannot be read: nobody of its tenant is answered'),
  );
  const listed = all.flatMap(({ tenant, guestTenants = [] }) => [tenant, ...guestTenants]);
  const unheard = listed.filter((tenant) => allowedTenants?.includes(tenant) === false);
  if (unheard.length > 0) log.warn({ tenants: unheard }, 'in a register, and not in ALLOWED_TENANTS');
  return allowedTenants ?? [...new Set(listed)];
}

async function answers(stores: Stores): Promise<boolean> {
  return stores.registers
    .all(() => {})
    .then(
      () => true,
      () => false,
    );
}
