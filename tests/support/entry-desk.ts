import type { Browser, Page } from '@playwright/test';
import { connected } from '@/scripts/postgres/databases';
import type { OwnSite } from './own-site';
import { signedIn } from './signed-in';

/** A draft of PAPI on the 63 provinces of 2024, without figures, opened by somebody else. Its address. */
export async function draftOf(databaseUrl: string, period: string): Promise<string> {
  await connected(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO account (id, name, email, username, role, updated_at)
       VALUES ('mo-dot', 'Người mở đợt', 'mo-dot@example.vn', 'mo-dot', 'staff', now()) ON CONFLICT DO NOTHING`,
    );
    await client.query(
      `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
         is_complete, opened_by_id, source_id)
       SELECT i.id, s.id, $1, 1, 'draft', '2024-12-31', true, 'mo-dot',
         (SELECT id FROM source WHERE code = 'papi_site')
       FROM indicator i JOIN criteria_set s ON s.indicator_id = i.id AND s.to_year IS NULL
       WHERE i.slug = 'papi'`,
      [period],
    );
  });
  return `/nhap-lieu/papi/${period}/1`;
}

/** A browser of its own in which a member of staff is signed in. */
export async function staffPage(
  browser: Browser,
  { site, databaseUrl }: OwnSite,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.address,
    locale: 'vi-VN',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await signedIn(context, { databaseUrl, address: site.address, role: 'staff' });
  return context.newPage();
}

/** The figures that are kept of a draft: "an-giang T 45.00". */
export const keptIn = (databaseUrl: string, period: string): Promise<string[]> =>
  connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ kept: string }>(
      `SELECT concat_ws(' ', a.slug, c.code, round(s.points, s.decimals), s.missing_reason,
         s.published_rank || '/' || s.rank_out_of) AS kept
       FROM score s JOIN authority a ON a.id = s.authority_id JOIN criterion c ON c.id = s.criterion_id
       JOIN release r ON r.id = s.release_id JOIN indicator i ON i.id = r.indicator_id
       WHERE i.slug = 'papi' AND r.period = $1 AND (s.points IS NOT NULL OR s.missing_reason IS NOT NULL)
       ORDER BY 1`,
      [period],
    );
    return rows.map(({ kept }) => kept);
  });
