import type { Role } from '@/lib/domain/account';

/**
 * Who may open each address and call each server action. `tests/e2e/rights.test.ts` and its neighbour read the source
 * tree, ask each as everybody on a real site, and fail for what is missing here.
 *
 * A new page (route-rights.ts): its route, an address at which something is, and who may open it; others are answered
 * 404, and nobody is sent to sign in. A new action (action-rights.ts): `file#name`, a form that would be done, and who
 * may send it; others are refused in the words of a `notAllowed` of lib/text.
 */
export type Who = readonly Role[] | 'everybody';

type FormFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
export type Form = Readonly<Record<string, string | FormFile>>;

export type RouteRow = {
  readonly at: string;
  readonly may: Who;
  /** What those who may are answered; 200 unless said. */
  readonly answer?: number;
  /** Members: their own unit only, and the address is about Thái Bình. */
  readonly isOwnUnitOnly?: true;
};

export type ActionRow = {
  readonly may: Who;
  /** What a person would send; `given` has the numbers of what the test has made. */
  readonly form: (given: Given) => Form;
  /** For an action that is not a form's: what it is called with. */
  readonly sent?: unknown;
  /** Members: their own unit only, and the form is about Thái Bình. */
  readonly isOwnUnitOnly?: true;
};

/** Made once for all rows. */
export type Given = {
  /** A draft of papi/2025/1, opened by somebody else. */
  readonly release: string;
  readonly source: string;
};

export const EVERY_ROLE: Who = ['administrator', 'staff', 'reviewer', 'leader', 'member'];
export const KEEPERS: Who = ['administrator', 'staff'];
export const REVIEWERS: Who = ['administrator', 'staff', 'reviewer', 'leader'];
/** Who reads figures of an index before they are public; leaders read them in the bundle they are named for. */
export const EMBARGOED: Who = ['administrator', 'staff', 'reviewer', 'member'];
export const EMBARGOED_FILES: Who = ['administrator', 'staff', 'reviewer'];
export const ADMINISTRATOR: Who = ['administrator'];
