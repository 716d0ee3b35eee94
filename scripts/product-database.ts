import { startCluster } from './postgres/cluster';
import { connected, databaseOf, ensureDatabase } from './postgres/databases';
import { Sentence } from './sentence.mjs';

/** A database that is there and answers. */
export type OpenDatabase = {
  readonly url: string;
  /** Whether its PostgreSQL ran already, perhaps for another command. */
  readonly isTakenOver: boolean;
  readonly stop: () => Promise<void>;
};

const OLDEST_SERVER = 15;
const NO_SUCH_DATABASE = '3D000';

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Refuses a server too old for us, or built without the Vietnamese order of letters. */
async function checkServer(url: string): Promise<void> {
  const { rows } = await connected(url, (client) =>
    client.query<{ version: number; vietnamese: boolean }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
              EXISTS (SELECT FROM pg_collation WHERE collname = 'vi-x-icu') AS vietnamese`,
    ),
  );
  const [server] = rows;
  if (!server || server.version < OLDEST_SERVER) {
    throw new Sentence(
      `Cần PostgreSQL ${OLDEST_SERVER} trở lên; máy chủ đang là ${server?.version}.`,
    );
  }
  if (!server.vietnamese)
    throw new Sentence('PostgreSQL này thiếu ICU (không có thứ tự chữ vi-x-icu).');
}

/** The database of DATABASE_URL, created where its server has none of that name. */
async function openGiven(url: string): Promise<OpenDatabase> {
  const { host } = new URL(url);
  try {
    await checkServer(url).catch(async (error: unknown) => {
      if (codeOf(error) !== NO_SUCH_DATABASE) throw error;
      await ensureDatabase(url);
      await checkServer(url);
    });
  } catch (error) {
    if (error instanceof Sentence) throw error;
    const reason = error instanceof Error ? error.message || codeOf(error) : '';
    throw new Sentence(
      `Không dùng được cơ sở dữ liệu "${databaseOf(url)}" ở ${host} (DATABASE_URL).`,
      reason,
    );
  }
  return { url, isTakenOver: true, stop: async () => undefined };
}

/** The product's database: that of DATABASE_URL where set, else one in a PostgreSQL of our own. */
export async function openDatabase(
  given: string | undefined,
  remark: (text: string) => void,
): Promise<OpenDatabase> {
  if (given) return openGiven(given);
  const cluster = await startCluster('main', { isDurable: true });
  if (cluster.isOutside) remark(`dữ liệu ở ${cluster.data}`);
  const url = cluster.urlOf('cchc');
  await ensureDatabase(url);
  return { url, isTakenOver: cluster.isTakenOver, stop: cluster.stop };
}
