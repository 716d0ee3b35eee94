import { logFailure } from '@/lib/platform/log';

/** Goes on with work after the answer, for as long as it takes; a failure goes to the log. */
export function unwatched(event: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => void logFailure(event, error));
}
