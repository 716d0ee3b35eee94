import { after } from 'next/server';
import { logFailure } from '@/lib/platform/log';

/** Does work once the answer is on its way, so that the answer's time says nothing about it; a failure goes to the log. */
export function inBackground(event: string, work: () => Promise<unknown>): void {
  after(() => work().catch((error: unknown) => void logFailure(event, error)));
}
