import type { Browser, BrowserContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { type Role, role } from '@/lib/domain/account';
import { connected } from '@/scripts/postgres/databases';
import { ACTIONS } from '@/tests/support/action-rights';
import { keepAnnexFile } from '@/tests/support/annex-rights';
import { actionsInBuild, called, notAllowedSentences } from '@/tests/support/called-action';
import { keepSiteDossier } from '@/tests/support/given-site-dossier';
import { keepSiteTask } from '@/tests/support/given-site-task';
import { openOwnSite } from '@/tests/support/own-site';
import type { ActionRow, Given, RouteRow } from '@/tests/support/rights-table';
import { ROUTES } from '@/tests/support/route-rights';
import { keepReportFile } from '@/tests/support/sent-report-file';
import { keepScoreFile } from '@/tests/support/sent-score-file';
import { signedIn } from '@/tests/support/signed-in';

// One after another on one site, and each person whatever became of the one before.
test.describe.configure({ mode: 'default' });
let open: Awaited<ReturnType<typeof openOwnSite>> | undefined;
test.beforeAll(async () => {
  open = await openOwnSite();
});
test.afterAll(async () => open?.close());

function own() {
  if (!open) throw new Error('The site opens before the first test.');
  return open;
}

const BUILD = '.next-test';

/** Everybody who may come along: each role, a member of another unit, and nobody. */
const PEOPLE = [...role.options, 'other member', 'nobody'] as const;
type Person = (typeof PEOPLE)[number];

async function contextOf(browser: Browser, person: Person): Promise<BrowserContext> {
  const { site, databaseUrl } = own();
  const context = await browser.newContext({ baseURL: site.address });
  const given = { databaseUrl, address: site.address };
  if (person === 'other member') {
    await signedIn(context, { ...given, role: 'member', authoritySlug: 'ha-noi' });
  } else if (person !== 'nobody') await signedIn(context, { ...given, role: person });
  return context;
}

const roleOf = (person: Person): Role | null =>
  person === 'nobody' ? null : person === 'other member' ? 'member' : person;

function mayOpen(person: Person, may: readonly Role[] | 'everybody'): boolean {
  const theirs = roleOf(person);
  return may === 'everybody' || (theirs !== null && may.includes(theirs));
}

const maySend = (person: Person, { may, isOwnUnitOnly }: ActionRow | RouteRow) =>
  mayOpen(person, may) && !(isOwnUnitOnly && person === 'other member');

/** What an answer to somebody who may, may not, or is nobody must look like. */
function opensAs(person: Person, row: RouteRow): RegExp {
  if (maySend(person, row)) return new RegExp(`^${row.answer ?? 200} `);
  return person === 'nobody' ? /^307 \/dang-nhap\?tiep=/ : /^404 /;
}

function endsAs(person: Person, row: ActionRow): RegExp {
  if (maySend(person, row)) return /^(done|refused|redirect|answered) /;
  return person === 'nobody' ? /^(signedOut|redirect) / : /^notAllowed /;
}

for (const person of PEOPLE) {
  test(`${person}: each address opens or not, as the table says`, async ({ browser }) => {
    test.setTimeout(360_000);
    const context = await contextOf(browser, person);
    await given();
    const wrong: string[] = [];
    for (const [route, row] of Object.entries(ROUTES)) {
      const answer = await context.request.get(row.at, { maxRedirects: 0 });
      const found = `${answer.status()} ${answer.headers().location ?? ''}`;
      if (!opensAs(person, row).test(found)) wrong.push(`${route}: ${found}`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  });

  test(`${person}: each server action is done or refused, as the table says`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const sentences = notAllowedSentences();
    const built = actionsInBuild(BUILD);
    const wrong: string[] = [];
    for (const [name, row] of Object.entries(ACTIONS)) {
      const callable = built.get(name);
      // What no page shows is not in the build, and nobody can call it.
      if (!callable) continue;
      const path = ROUTES[callable.routes[0] ?? '']?.at ?? '/dang-nhap';
      const context = await contextOf(browser, person);
      const call = { id: callable.id, path, form: row.form(await given()), sent: row.sent };
      const { status, message } = await called(context.request, own().site.address, call);
      await context.close();
      const isNotAllowed = status === 'refused' && sentences.includes(message);
      const became = `${isNotAllowed ? 'notAllowed' : status} ${message}`;
      if (!endsAs(person, row).test(became)) wrong.push(`${name}: ${became}`);
    }
    expect(wrong).toEqual([]);
  });
}

/** What the table's forms and addresses are about; made anew where a test has taken it away. */
const given = (): Promise<Given> =>
  connected(own().databaseUrl, async (client) => {
    for (const [username, held] of [
      ['nguoi-mo', 'staff'],
      ['doi-vai-tro', 'reviewer'],
    ] as const) {
      await client.query(
        `INSERT INTO account (id, name, email, username, role, updated_at)
         VALUES ($1, $1, $1 || '@example.vn', $1, $2::role, now()) ON CONFLICT DO NOTHING`,
        [username, held],
      );
    }
    for (const [indicator, status] of [
      ['papi', 'draft'],
      ['sipas', 'approved'],
    ] as const) {
      await client.query(
        `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
           is_complete, opened_by_id, source_id, submitted_by_id, submitted_at, approved_by_id, approved_at)
         SELECT i.id, s.id, '2025', 1, $2::release_status, '2025-06-30', true, 'nguoi-mo',
           (SELECT id FROM source WHERE code = 'papi_site'),
           CASE WHEN $2 = 'approved' THEN 'nguoi-mo' END, CASE WHEN $2 = 'approved' THEN now() END,
           CASE WHEN $2 = 'approved' THEN 'doi-vai-tro' END, CASE WHEN $2 = 'approved' THEN now() END
         FROM indicator i JOIN criteria_set s ON s.indicator_id = i.id AND s.to_year IS NULL
         WHERE i.slug = $1 ON CONFLICT DO NOTHING`,
        [indicator, status],
      );
    }
    const { rows } = await client.query<Given>(
      `SELECT r.id::text AS release, r.source_id::text AS source
       FROM release r JOIN indicator i ON i.id = r.indicator_id
       WHERE i.slug = 'papi' AND r.period = '2025'`,
    );
    if (!rows[0]) throw new Error('The draft is not there.');
    await keepSiteDossier(client);
    await keepSiteTask(client);
    await keepReportFile(client, 'nguoi-mo');
    await keepAnnexFile(client, 'nguoi-mo');
    await keepScoreFile(client, Number(rows[0].release), 'nguoi-mo');
    return rows[0];
  });
