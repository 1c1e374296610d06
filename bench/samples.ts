/** Times and how they are taken: ours and what it is held against in turn, so that whatever else the machine does meets both. */

/** The value that the share of the samples does not exceed, between two samples where it falls between them. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error('No samples');
  return below + (above - below) * (at - Math.floor(at));
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  return { median: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
}

export interface Turns {
  readonly rounds: number;
  /** How often each is run before the next has its turn. */
  readonly batch: number;
  /** Rounds before these whose samples are thrown away. */
  readonly warmUp: number;
}

/** Runs each in small batches by turns, another one first in every round, and keeps what each run says. */
export async function byTurns<Name extends string, Sample>(
  runs: Readonly<Record<Name, () => Promise<Sample>>>,
  { rounds, batch, warmUp }: Turns,
): Promise<Readonly<Record<Name, readonly Sample[]>>> {
  const names = Object.keys(runs) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Sample[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of startingAt(names, round + warmUp)) {
      for (let run = 0; run < batch; run += 1) {
        const sample = await runs[name]();
        if (round >= 0) taken[name].push(sample);
      }
    }
  }
  return taken;
}

function startingAt<T>(all: readonly T[], first: number): readonly T[] {
  const at = first % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** Milliseconds a run takes, for each of so many batches of runs; what a single run takes is too little to time. */
export function batchTimes(run: () => unknown, batches: number, batch: number): readonly number[] {
  return Array.from({ length: batches }, () => {
    const began = performance.now();
    for (let each = 0; each < batch; each += 1) run();
    return (performance.now() - began) / batch;
  });
}
