import { databaseAnswers } from '@/lib/platform/database-health';
import { freshness } from './source';

export type Health = {
  readonly status: 'ok' | 'unavailable';
  readonly database: 'ok' | 'unreachable';
  /** When the figures at hand were read; null where none are. */
  readonly readAt: string | null;
};

/** Whether this server can do all its work; published pages may be answered even when it cannot. */
export async function health(): Promise<Health> {
  const hasDatabase = await databaseAnswers();
  const readAt = await freshness().then(
    (copy) => copy.readAt,
    () => null,
  );
  return {
    status: hasDatabase ? 'ok' : 'unavailable',
    database: hasDatabase ? 'ok' : 'unreachable',
    readAt,
  };
}
