import { createHash } from 'node:crypto';
import { inlineScripts } from './own-scripts.mjs';

/** @typedef {{ isOurs: (code: string) => boolean, formTargets: readonly string[] }} Rules */

/** For files: nothing in them is to load or run anything. */
export const FILE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
/** Two scripts of Next.js's data, one after the other. */
const BETWEEN_DATA = /\)<\/script><script>(?=self\.__next_f\.push\()/g;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {readonly string[]} parts */
const hashesOf = (parts) => [...new Set(parts.map(hashOf))].join(' ');

/**
 * A page and the policy under which the browser runs exactly the scripts that are ours in it: each
 * is named by its hash, so a script that came in by an error of ours does not run. Next.js's data,
 * many small scripts, become one, so that the policy stays short.
 *
 * @param {string} html
 * @param {Rules} rules
 * @returns {{ html: string, policy: string, strange: string[] }} `strange`: scripts that will not run
 */
export function sealed(html, { isOurs, formTargets }) {
  const strange = inlineScripts(html).filter((code) => !isOurs(code));
  const whole = strange.length > 0 ? html : html.replace(BETWEEN_DATA, ');');
  const scripts = inlineScripts(whole).filter((code) => code && !strange.includes(code));
  const styles = [...whole.matchAll(STYLE)].map(([, text = '']) => text);
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hashesOf(scripts)}`,
    `style-src 'self' ${hashesOf(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${formTargets.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ];
  return { html: whole, policy: policy.map((rule) => rule.trim()).join('; '), strange };
}
