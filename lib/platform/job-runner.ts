import PgBoss from 'pg-boss';
import { JOBS, type Job } from '@/lib/domain/job';
import { env } from '@/lib/platform/env';
import { logFailure } from '@/lib/platform/log';

const ZONE = 'Asia/Ho_Chi_Minh';
/** When each job runs of itself; what it does twice does no harm. */
const WHEN: Record<Job, string> = {
  'publish-due': '* * * * *',
  'send-notices': '* * * * *',
  'clean-up': '17 3 * * *',
  'raise-alerts': '*/15 * * * *',
  'look-at-watches': '*/15 * * * *',
  // By day: nobody is reminded at night.
  'remind-tasks': '*/15 7-18 * * *',
};
const POLLING = { pollingIntervalSeconds: 2 };
/** How long to wait before trying again where the database does not answer. Unit: ms. */
const PAUSE = 5_000;
/** The same trouble is written down once in this time. Unit: ms. */
const QUIET = 60_000;

declare global {
  var jobRunner: PgBoss | undefined;
  var lastJobTrouble: number | undefined;
}

export type JobWork = Readonly<Record<Job, () => Promise<unknown>>>;

function noteTrouble(error: unknown): void {
  const now = Date.now();
  if (now - (globalThis.lastJobTrouble ?? 0) < QUIET) return;
  globalThis.lastJobTrouble = now;
  logFailure('jobs', error);
}

/**
 * Runs the jobs in this process: each at its time, and once now for what came due while nothing ran.
 *
 * Their tables and queues are there already: the application's role makes none.
 */
export async function runJobs(work: JobWork): Promise<void> {
  const runner = new PgBoss({
    connectionString: env().DATABASE_URL,
    application_name: 'cchc jobs',
    max: 2,
    migrate: false,
    cronMonitorIntervalSeconds: 15,
    clockMonitorIntervalSeconds: 600,
  });
  runner.on('error', noteTrouble);
  try {
    await runner.start();
    for (const job of JOBS) {
      await runner.work(job, POLLING, async () => {
        await work[job]();
      });
      await runner.schedule(job, WHEN[job], {}, { tz: ZONE, retryLimit: 0 });
    }
    globalThis.jobRunner = runner;
    await jobAt('publish-due', new Date());
  } catch (error) {
    noteTrouble(error);
    await runner.stop({ graceful: false, wait: false }).catch(noteTrouble);
    setTimeout(() => void runJobs(work), PAUSE).unref();
  }
}

/** Asks for a job at an instant, to the second; one that gets lost is made up for within a minute. */
export async function jobAt(job: Job, at: Date): Promise<void> {
  await globalThis.jobRunner?.sendAfter(job, {}, { retryLimit: 0 }, at).catch(noteTrouble);
}
