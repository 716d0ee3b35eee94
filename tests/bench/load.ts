import { Worker } from 'node:worker_threads';
import type { Contestant } from './contestant';
import { medianOf } from './median';

/** One pass of the load generator, or the medians of several. */
export type Load = {
  readonly perSecond: number;
  /** Milliseconds from request to last byte: half, and 99 of 100, took no longer. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
};

export type LoadRow = Load & {
  readonly name: string;
  readonly shareOfEmpty: number;
  readonly isAimed: boolean;
};

const CONNECTIONS = 50;
const ROUNDS = 3;
const SECONDS = 4;
const WARM_SECONDS = 2;

function passOver({ address, path, headers }: Contestant, seconds: number): Promise<Load> {
  const job = { port: Number(new URL(address).port), path, headers };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.mjs', import.meta.url), {
      workerData: { ...job, connections: CONNECTIONS, seconds },
      execArgv: [],
    });
    worker.once('error', reject);
    worker.once('message', (load: Load & { failure: string }) => {
      if (load.failed === 0) resolve(load);
      else reject(new Error(`${address}${path}: ${load.failed} × ${load.failure}`));
    });
  });
}

const medians = (passes: readonly Load[]): Load => ({
  perSecond: medianOf(passes.map(({ perSecond }) => perSecond)),
  p50: medianOf(passes.map(({ p50 }) => p50)),
  p99: medianOf(passes.map(({ p99 }) => p99)),
  failed: 0,
});

/**
 * Loads every contestant in turn, several rounds, so that whatever else the machine does falls on
 * all alike. The first contestant is what the others' rates are shares of.
 */
export async function loadOf(contestants: readonly Contestant[]): Promise<LoadRow[]> {
  const passes = new Map<Contestant, Load[]>();
  for (const contestant of contestants) await passOver(contestant, WARM_SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) {
      const before = passes.get(contestant) ?? [];
      passes.set(contestant, [...before, await passOver(contestant, SECONDS)]);
    }
  }
  const rows = contestants.map((contestant) => ({
    name: contestant.name,
    isAimed: contestant.isAimed,
    ...medians(passes.get(contestant) ?? []),
  }));
  const emptyRate = rows[0]?.perSecond ?? Number.NaN;
  return rows.map((row) => ({ ...row, shareOfEmpty: row.perSecond / emptyRate }));
}
