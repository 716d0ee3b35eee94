import { setTimeout as delay } from 'node:timers/promises';
import { database } from '@/lib/platform/database';

/** Longer than a busy database needs, shorter than a reader's patience. Unit: ms. */
const PATIENCE = 2_000;

/** Whether the database answers now. */
export async function databaseAnswers(): Promise<boolean> {
  const asked = database.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([asked, delay(PATIENCE, false, { ref: false })]);
}
