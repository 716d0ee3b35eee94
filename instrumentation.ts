import type { Instrumentation } from 'next';
import type { JobWork } from '@/lib/platform/job-runner';

const TRIES = 100;
const PAUSE = 100;

/**
 * Reads every published ranking once as soon as the server answers, so that a database lost later
 * finds a copy of each.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { knownAddressesAtHand } = await import('@/lib/platform/known-addresses');
  void warm(knownAddressesAtHand, TRIES);
  const { runJobs } = await import('@/lib/platform/job-runner');
  const work = await jobWork();
  if (work) void runJobs(work);
}

/** What the job runner does; a publication is seen by the next reader, whoever publishes. */
async function jobWork(): Promise<JobWork | null> {
  // Said here too, so that nothing of it is compiled for another runtime.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return null;
  const [
    { publishDue },
    { mailNotices },
    { cleanUp },
    { raiseDossierAlerts },
    { lookAtWatches },
    { remindOfTasks },
    { expirePublished },
    { noticeMail },
  ] = await Promise.all([
    import('@/lib/commands/release-due'),
    import('@/lib/commands/notice-mail'),
    import('@/lib/commands/clean-up'),
    import('@/lib/commands/dossier-alert'),
    import('@/lib/commands/watch-look'),
    import('@/lib/commands/task-reminder'),
    import('@/lib/platform/expiry'),
    import('@/lib/text/notice'),
  ]);
  let areCopiesOld = false;
  return {
    'publish-due': async () => {
      const published = await publishDue();
      areCopiesOld ||= published.length > 0;
      if (areCopiesOld) await expirePublished();
      areCopiesOld = false;
      if (published.length > 0) await lookAtWatches();
    },
    'send-notices': () => mailNotices(noticeMail),
    'clean-up': () => cleanUp(),
    'raise-alerts': () => raiseDossierAlerts(),
    'look-at-watches': () => lookAtWatches(),
    'remind-tasks': () => remindOfTasks(),
  };
}

async function warm(read: () => Promise<unknown>, tries: number): Promise<void> {
  if (tries === 0 || (await read()) !== null) return;
  setTimeout(() => void warm(read, tries - 1), PAUSE).unref();
}

const digestOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : null;

/** The log has what the error page does not show, under the reference number that it shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logFailure } = await import('@/lib/platform/log');
  logFailure('request', error, {
    digest: digestOf(error),
    method: request.method,
    path: request.path.split('?')[0] ?? '',
    route: context.routePath,
    kind: context.routeType,
  });
};
