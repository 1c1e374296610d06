import type { Table, Tables } from '../../src/store/table';

/** What goes wrong with a process, at one of the steps in which it asks something of the world outside. */
export interface Failing {
  readonly at: number;
  readonly how: 'dies before' | 'dies after' | 'loses the answer' | 'stalls';
}

/** The steps of one process: each may take a while, and at one of them something may go wrong. */
export interface Steps {
  /** The world's answer to the step, or what became of the process instead. */
  step<T>(ask: () => T | Promise<T>): Promise<T>;
  readonly taken: number;
  readonly isDead: boolean;
  /** Whether it hangs in the middle of a step, and a promise that resolves when it does. */
  readonly isStalled: boolean;
  readonly stalled: Promise<void>;
  /** Lets a stalled process go on, and stall no more. */
  goOn(): void;
}

export class Died extends Error {}

export function stepsOf(chance: () => number, failing?: Failing): Steps {
  let taken = 0;
  let dead = false;
  let goOn = () => {};
  let mayStall = true;
  let isStalled = false;
  let stall = () => {};
  const stalled = new Promise<void>((resolve) => {
    stall = resolve;
  });
  async function fail<T>(how: Failing['how'], ask: () => T | Promise<T>): Promise<T> {
    if (how === 'stalls') {
      if (!mayStall) return ask();
      isStalled = true;
      stall();
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      isStalled = false;
      return ask();
    }
    dead = how !== 'loses the answer';
    if (how !== 'dies before') await ask();
    throw new Died(how);
  }
  return {
    async step(ask) {
      for (let ticks = Math.floor(chance() * 4); ticks > 0; ticks -= 1) await Promise.resolve();
      if (dead) throw new Died('long dead');
      taken += 1;
      return failing?.at === taken ? fail(failing.how, ask) : ask();
    },
    get taken() {
      return taken;
    },
    get isDead() {
      return dead;
    },
    get isStalled() {
      return isStalled;
    },
    stalled,
    goOn: () => {
      mayStall = false;
      goOn();
    },
  };
}

/** The tables as one process reaches them. */
export function through(tables: Tables, { step }: Steps): Tables {
  const reached = (table: Table): Table => ({
    get: (partition, row) => step(() => table.get(partition, row)),
    list: (listing) => step(() => table.list(listing)),
    write: (partition, writes) => step(() => table.write(partition, writes)),
  });
  return {
    plans: reached(tables.plans),
    registers: reached(tables.registers),
    conversations: reached(tables.conversations),
    channels: reached(tables.channels),
    deliveries: reached(tables.deliveries),
  };
}
