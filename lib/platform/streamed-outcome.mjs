/** How Next.js begins a document that it could not render, whatever status it had sent by then. */
const NO_PAGE = '<!DOCTYPE html><html id="__next_error__"';
const MISSING = 'NEXT_HTTP_ERROR_FALLBACK;404';
const REDIRECT = /NEXT_REDIRECT;(?:replace|push);([^;"\\]+(?:\\+u0026[^;"\\]+)*);30\d;/;

/** @typedef {{ readonly kind: 'page' } | { readonly kind: 'missing' } | { readonly kind: 'redirect', readonly to: string } | { readonly kind: 'broken' }} StreamedOutcome */

/**
 * What became of a page whose status was sent before it was rendered: said only inside its document.
 *
 * @param {string} document
 * @returns {StreamedOutcome}
 */
export function streamedOutcome(document) {
  if (!document.startsWith(NO_PAGE)) return { kind: 'page' };
  const to = REDIRECT.exec(document)?.[1]?.replaceAll(/\\+u0026/g, '&');
  if (to?.startsWith('/')) return { kind: 'redirect', to };
  return document.includes(MISSING) ? { kind: 'missing' } : { kind: 'broken' };
}
