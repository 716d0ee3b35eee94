import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import { prepareTestSite, serveTestSite } from '@/scripts/test-site';

/** An approved second version of PAPI 2023, planned for a minute ago by a leader. */
const planned = (databaseUrl: string) =>
  connected(databaseUrl, async (client) => {
    const leader = randomUUID();
    await client.query(
      `INSERT INTO account (id, name, email, role, updated_at)
       VALUES ($1, 'Lãnh đạo', $1 || '@example.vn', 'leader', now())`,
      [leader],
    );
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
         is_complete, public_note, scheduled_for)
       SELECT indicator_id, criteria_set_id, period, 2, 'approved', territory_on, is_complete,
         'Sửa điểm của Thái Bình.', now() - interval '1 minute'
       FROM release WHERE period = '2023'
         AND indicator_id = (SELECT id FROM indicator WHERE slug = 'papi') RETURNING id`,
    );
    const [release] = rows;
    await client.query(
      `INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
         missing_reason, source_id)
       SELECT $1, s.authority_id, s.criteria_set_id, s.criterion_id,
         CASE WHEN a.slug = 'thai-binh' AND c.code = 'T' THEN 43.9999 ELSE s.points END,
         s.decimals, s.missing_reason, s.source_id
       FROM score s JOIN release r ON r.id = s.release_id AND r.period = '2023' AND r.version = 1
       JOIN indicator i ON i.id = r.indicator_id AND i.slug = 'papi'
       JOIN authority a ON a.id = s.authority_id JOIN criterion c ON c.id = s.criterion_id`,
      [release?.id],
    );
    await client.query(
      `INSERT INTO step_taken (release_id, step, actor_id) VALUES ($1, 'schedule', $2)`,
      [release?.id, leader],
    );
  });

const ranking = async (address: string) => (await fetch(`${address}/xep-hang/papi/2023`)).text();

test('what was planned for while the server was down comes out at its next start, and a build older than that is not believed', async () => {
  test.setTimeout(180_000);
  const template = process.env.TEMPLATE_URL;
  if (!template) throw new Error('Run by `npm run test:e2e`.');
  const build = await prepareTestSite({ url: template, release: async () => undefined });
  try {
    const before = await serveTestSite(build);
    expect(await ranking(before.address)).toContain('43,7585');
    await before.stop();
    await planned(build.ownerUrl);

    const next = await serveTestSite(build);
    await expect(async () => {
      expect(await ranking(next.address)).toContain('43,9999');
    }).toPass({ timeout: 60_000, intervals: [250] });
    await next.stop();

    // Nothing is due any more: the copies in the build are older than the publication.
    const last = await serveTestSite(build);
    expect(await ranking(last.address)).toContain('43,9999');
    await last.stop();
  } finally {
    await build.drop();
  }
});
