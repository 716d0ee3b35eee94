import type { Browser, BrowserContext } from '@playwright/test';
import { type Role, role } from '@/lib/domain/account';
import type { OwnSite } from './own-site';
import type { ActionRow, RouteRow } from './rights-table';
import { signedIn } from './signed-in';

/** Everybody who may come along: each role, a member of another unit, and nobody. */
export const PEOPLE = [...role.options, 'other member', 'nobody'] as const;
export type Person = (typeof PEOPLE)[number];

/** A browser of theirs, signed in on a site. */
export async function contextOf(
  browser: Browser,
  person: Person,
  { site, databaseUrl }: OwnSite,
): Promise<BrowserContext> {
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

/** Whether the table lets them. */
export const maySend = (person: Person, { may, isOwnUnitOnly }: ActionRow | RouteRow) =>
  mayOpen(person, may) && !(isOwnUnitOnly && person === 'other member');
