import { z } from 'zod';

const ORIGIN = 'http://own.invalid';
const LONGEST = 500;

/**
 * An address of this site to go on to, "/nhap-lieu?nam=2024"; `null` for any other, so that a link
 * to the sign-in page can never lead elsewhere.
 */
export function ownPath(given: string | undefined): string | null {
  if (!given || given.length > LONGEST || !/^\/[a-z0-9]/.test(given)) return null;
  const url = URL.canParse(given, ORIGIN) ? new URL(given, ORIGIN) : null;
  return url?.origin === ORIGIN ? url.pathname + url.search : null;
}

/** Where to go on to after signing in, as a field of a form. */
export const nextPath = z.string().transform((given) => ownPath(given) ?? '');
