import type { Browser, BrowserContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { type Role, role } from '@/lib/domain/account';
import { connected } from '@/scripts/postgres/databases';
import {
  actionsInBuild,
  actionsInSource,
  called,
  notAllowedSentences,
  routesInSource,
} from '@/tests/support/called-action';
import { onOwnSite } from '@/tests/support/own-site';
import { ACTIONS, type ActionRow, type Given, ROUTES } from '@/tests/support/rights-table';
import { keepScoreFile } from '@/tests/support/sent-score-file';
import { signedIn } from '@/tests/support/signed-in';

const own = onOwnSite();
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

const maySend = (person: Person, { may, isOwnUnitOnly }: ActionRow) =>
  mayOpen(person, may) && !(isOwnUnitOnly && person === 'other member');

test('every address and every server action stands in the table, and nothing else does', () => {
  expect(Object.keys(ROUTES).toSorted()).toEqual(routesInSource().toSorted());
  expect(Object.keys(ACTIONS).toSorted()).toEqual(actionsInSource().toSorted());
});

for (const person of PEOPLE) {
  test(`${person}: each address opens or not, as the table says`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await contextOf(browser, person);
    await given();
    for (const [route, { at, may, answer: expected = 200 }] of Object.entries(ROUTES)) {
      const answer = await context.request.get(at, { maxRedirects: 0 });
      const found = `${route} ${answer.status()}`;
      if (mayOpen(person, may)) expect(found).toBe(`${route} ${expected}`);
      else if (person !== 'nobody') expect(found).toBe(`${route} 404`);
      else expect(`${found} ${answer.headers().location}`).toMatch(/ 307 \/dang-nhap\?tiep=/);
    }
    await context.close();
  });

  test(`${person}: each server action is done or refused, as the table says`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const sentences = notAllowedSentences();
    const built = actionsInBuild(BUILD);
    const made = await given();
    for (const [name, row] of Object.entries(ACTIONS)) {
      const callable = built.get(name);
      if (!callable) continue;
      const path = ROUTES[callable.routes[0] ?? '']?.at ?? '/dang-nhap';
      const context = await contextOf(browser, person);
      const form = row.form(made);
      const became = await called(context.request, own().site.address, { ...callable, path }, form);
      await context.close();
      const said = `${name} as ${person}: ${became.status} ${became.message}`;
      const isNotAllowed = became.status === 'refused' && sentences.includes(became.message);

      if (maySend(person, row)) {
        expect(said).toMatch(/: (done|refused|redirect) /);
        expect(isNotAllowed, said).toBe(false);
      } else if (person === 'nobody') expect(said).toMatch(/: (signedOut|redirect) /);
      else expect(isNotAllowed, said).toBe(true);
    }
  });
}

let made: Given | undefined;

/** What the table's forms and addresses are about, made once. */
async function given(): Promise<Given> {
  made ??= await connected(own().databaseUrl, async (client) => {
    const account = async (id: string, held: Role) =>
      client.query(
        `INSERT INTO account (id, name, email, username, role, updated_at)
         VALUES ($1, $1, $1 || '@example.vn', $1, $2::role, now())`,
        [id, held],
      );
    await account('opener', 'staff');
    await account('changed', 'reviewer');
    const { rows } = await client.query<{ id: number; source_id: number }>(
      `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
         is_complete, opened_by_id, source_id)
       SELECT i.id, s.id, '2025', 1, 'draft', '2025-12-31', true, 'opener',
         (SELECT id FROM source WHERE code = 'papi_site')
       FROM indicator i JOIN criteria_set s ON s.indicator_id = i.id AND s.to_year IS NULL
       WHERE i.slug = 'papi' RETURNING id, source_id`,
    );
    await keepScoreFile(client, rows[0]?.id ?? 0, 'opener');
    return { release: rows[0]?.id ?? 0, source: rows[0]?.source_id ?? 0, account: 'changed' };
  });
  return made;
}
