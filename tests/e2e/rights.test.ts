import { expect, test } from '@playwright/test';
import { keepRightsGround } from '@/tests/support/given-rights';
import { onOwnSite } from '@/tests/support/own-site';
import { contextOf, maySend, PEOPLE, type Person } from '@/tests/support/people';
import type { RouteRow } from '@/tests/support/rights-table';
import { ROUTES } from '@/tests/support/route-rights';

// One after another on one site, and each person whatever became of the one before.
const own = onOwnSite('default');

/** What an answer to somebody who may, may not, or is nobody must look like. */
function opensAs(person: Person, row: RouteRow): RegExp {
  if (maySend(person, row)) return new RegExp(`^${row.answer ?? 200} `);
  return person === 'nobody' ? /^307 \/dang-nhap\?tiep=/ : /^404 /;
}

for (const person of PEOPLE) {
  test(`${person}: each address opens or not, as the table says`, async ({ browser }) => {
    test.setTimeout(360_000);
    const context = await contextOf(browser, person, own());
    await keepRightsGround(own().databaseUrl);
    const wrong: string[] = [];
    for (const [route, row] of Object.entries(ROUTES)) {
      const answer = await context.request.get(row.at, { maxRedirects: 0 });
      const found = `${answer.status()} ${answer.headers().location ?? ''}`;
      if (!opensAs(person, row).test(found)) wrong.push(`${route}: ${found}`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
}
