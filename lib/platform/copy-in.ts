import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type { WorkClient } from '@/lib/platform/work-connection';

/** Sends lines to `COPY … FROM STDIN`, as fast as the server takes them. */
export async function copyIn(
  client: WorkClient,
  sql: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  await pipeline(lines, client.query(from(sql)));
}
