import { createHmac } from 'node:crypto';
import pg from 'pg';
import { connected, databaseOf } from './databases';

/** Schemas of ours; one that is not there is passed over. */
const SCHEMAS = ['public', 'pgboss', 'staging'];
/** What only the owner touches. */
const CLOSED = ['public._prisma_migrations', 'public.seed_load'];
/** What the application may read and add to, and never change. */
const APPEND_ONLY = ['public.audit_entry', 'public.attachment', 'public.task_report'];

const REFUSED = '42501';

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const partOf = (url: string, part: 'username' | 'password') =>
  decodeURIComponent(new URL(url)[part]);

/** Follows from the owner's password, so that it need not be kept; nothing leads back. */
const passwordFrom = (owner: string, role: string) =>
  createHmac('sha256', owner).update(role).digest('base64url');

/**
 * The address of the same database for the role the application runs as, "cchc_app" beside "cchc".
 * An owner without a password is let in by other means, and so is this role.
 */
export function applicationUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const role = `${partOf(ownerUrl, 'username')}_app`;
  url.username = encodeURIComponent(role);
  if (url.password) url.password = passwordFrom(partOf(ownerUrl, 'password'), role);
  return url.href;
}

const answers = (url: string) =>
  connected(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  );

/** Those who open one database at once wait for each other. */
const GRANT_LOCK = 72707372;

const TURN_TRIES = 5;
/** PostgreSQL's name for two sessions that change one row of its catalogue at once. */
const CHANGED_AT_ONCE = 'XX000';

/** Whether the owner has what the role has; whoever made a role is a member of it in name only. */
async function hasRole(owner: pg.Client, name: string): Promise<boolean> {
  const { rows } = await owner.query<{ has: boolean }>(
    "SELECT pg_has_role(current_user, $1, 'USAGE') AS has",
    [name],
  );
  return rows[0]?.has ?? false;
}

/**
 * Creates the role of `url`, gives it its password and makes the owner a member, so that the owner
 * may end the application's connections; never the reverse. Nothing that is so already is said
 * again: the role belongs to the whole server, where others may be doing the same.
 */
async function makeRole(owner: pg.Client, url: string): Promise<void> {
  const name = partOf(url, 'username');
  const role = pg.escapeIdentifier(name);
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) {
    await owner.query(`DO $$ BEGIN CREATE ROLE ${role} LOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  }
  if (!(await hasRole(owner, name))) await owner.query(`GRANT ${role} TO CURRENT_USER`);
  const password = partOf(url, 'password');
  if (!password || (rowCount !== 0 && (await answers(url)))) return;
  await owner.query(`ALTER ROLE ${role} PASSWORD ${pg.escapeLiteral(password)}`);
}

/** The same, tried again when another session was at it in the same moment; throws where it may not. */
async function ensureRole(owner: pg.Client, url: string, tries = TURN_TRIES): Promise<void> {
  try {
    await makeRole(owner, url);
  } catch (error) {
    if (codeOf(error) !== CHANGED_AT_ONCE || tries === 0) throw error;
    await ensureRole(owner, url, tries - 1);
  }
}

/** Everything `role` may do in this database, said anew: what an earlier version gave is taken back. */
async function grant(owner: pg.Client, database: string, role: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    'SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY ($1)',
    [SCHEMAS],
  );
  const to = pg.escapeIdentifier(role);
  const inSchemas = rows.flatMap(({ name }) => [
    `REVOKE CREATE ON SCHEMA ${name} FROM PUBLIC, ${to}`,
    `GRANT USAGE ON SCHEMA ${name} TO ${to}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA ${name} FROM PUBLIC, ${to}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${name} TO ${to}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${name} TO ${to}`,
  ]);
  const statements = [
    `REVOKE CREATE, TEMPORARY ON DATABASE ${pg.escapeIdentifier(database)} FROM PUBLIC, ${to}`,
    ...inSchemas,
    ...CLOSED.map((table) => `REVOKE ALL ON ${table} FROM ${to}`),
    ...APPEND_ONLY.map((table) => `REVOKE UPDATE, DELETE ON ${table} FROM ${to}`),
  ];
  await owner.query(
    ['BEGIN', `SELECT pg_advisory_xact_lock(${GRANT_LOCK})`, ...statements, 'COMMIT'].join(';\n'),
  );
}

/** Whether a role could change what it is not to change: it owns our tables, or nothing binds it. */
async function isUnbound(owner: pg.Client, role: string): Promise<boolean> {
  const { rows } = await owner.query<{ unbound: boolean }>(
    `SELECT rolsuper OR pg_has_role(oid, (SELECT relowner FROM pg_class
       WHERE oid = 'public.score'::regclass), 'MEMBER') AS unbound
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  return rows[0]?.unbound ?? true;
}

/**
 * Opens a migrated database to a role that may work in it but owns nothing: that of `given`, else
 * one made here. Returns its address; null where the server does not allow such a role.
 */
export async function openToApplication(ownerUrl: string, given?: string): Promise<string | null> {
  const url = given ?? applicationUrlOf(ownerUrl);
  const role = partOf(url, 'username');
  try {
    await connected(ownerUrl, async (owner) => {
      if (!given) await ensureRole(owner, url);
      await grant(owner, databaseOf(ownerUrl), role);
    });
  } catch (error) {
    if (codeOf(error) !== REFUSED) throw error;
  }
  const isBound = !(await connected(ownerUrl, (owner) => isUnbound(owner, role)));
  return isBound && (await answers(url)) ? url : null;
}
