import { expect, test } from '@playwright/test';
import { ACTIONS } from '@/tests/support/action-rights';
import { actionsInBuild, called, notAllowedSentences } from '@/tests/support/called-action';
import { keepRightsGround } from '@/tests/support/given-rights';
import { onOwnSite } from '@/tests/support/own-site';
import { contextOf, maySend, PEOPLE, type Person } from '@/tests/support/people';
import type { ActionRow } from '@/tests/support/rights-table';
import { ROUTES } from '@/tests/support/route-rights';

// One after another on one site, and each person whatever became of the one before.
const own = onOwnSite('default');

const BUILD = '.next-test';

function endsAs(person: Person, row: ActionRow): RegExp {
  if (maySend(person, row)) return /^(done|refused|redirect|answered) /;
  return person === 'nobody' ? /^(signedOut|redirect) / : /^notAllowed /;
}

for (const person of PEOPLE) {
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
      const context = await contextOf(browser, person, own());
      const call = {
        id: callable.id,
        path,
        form: row.form(await keepRightsGround(own().databaseUrl)),
        sent: row.sent,
      };
      const { status, message } = await called(context.request, own().site.address, call);
      await context.close();
      const isNotAllowed = status === 'refused' && sentences.includes(message);
      const became = `${isNotAllowed ? 'notAllowed' : status} ${message}`;
      if (!endsAs(person, row).test(became)) wrong.push(`${name}: ${became}`);
    }
    expect(wrong).toEqual([]);
  });
}
