import { Client } from 'pg';
import PgBoss from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JOBS } from '@/lib/domain/job';

const client = new Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

test('the database holds the job tables of the installed library, and a queue for every job', async () => {
  const { rows: versions } = await client.query('SELECT version FROM pgboss.version');
  const { rows: queues } = await client.query('SELECT name FROM pgboss.queue ORDER BY name');

  const inserted = /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(
    PgBoss.getConstructionPlans('pgboss'),
  );
  expect(versions).toEqual([{ version: Number(inserted?.[1]) }]);
  expect(queues.map(({ name }) => name)).toEqual(['__pgboss__send-it', ...[...JOBS].sort()]);
});
