import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

/**
 * Which inline scripts of a page are ours: React's own words, Next.js's data, and what stands in
 * pages that were made when the site was built. Anything else was written by somebody else.
 */

const REACT = ['react-dom', 'react-dom-experimental'];
const NODE_MODULES = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules');
/** Pages in which nothing of a request or of the database stands. */
const PLAIN_PAGES = ['_not-found.html', '_global-error.html'];

const LITERAL = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const LONG = 40;
const DATA = [
  /^self\.__next_f\.push\((.*)\)$/s,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((.*)\)$/s,
  // What a plain form's action answered stands behind the first one.
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);self\.__next_f\.push\((.*)\)$/s,
  /^\(globalThis\["[\w-]+"\] \|\| \(globalThis\["[\w-]+"\] = \[\]\)\)\.push\((.*)\);?$/s,
];
const CALLS = /^(?:\$R[A-Z]\((?:"[^"\\<]*"|\[[^\]\\<]*\]|,)*\);?)*$/;
const INLINE = /<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;

/** Every inline script of a document, as it stands in it. @param {string} html */
export const inlineScripts = (html) => [...html.matchAll(INLINE)].map(([, code = '']) => code);

/** What React writes into pages, as its own source has it. */
function reactsWords() {
  return REACT.flatMap((name) => {
    const file = join('next/dist/compiled', name, 'cjs/react-dom-server.node.production.js');
    const source = readFileSync(join(NODE_MODULES, file), 'utf8');
    return (source.match(LITERAL) ?? [])
      .filter((literal) => literal.length > LONG && /\$R[A-Z]|addEventListener/.test(literal))
      .map((literal) => String(runInNewContext(literal)));
  });
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} code */
const isData = (code) => DATA.some((form) => isJson(form.exec(code)?.[1] ?? ''));

/**
 * Tells whether an inline script is ours, for the build in `folder`.
 *
 * @param {string} folder
 * @returns {(code: string) => boolean}
 */
export function ownScriptsOf(folder) {
  const pages = PLAIN_PAGES.map((page) => join(folder, 'server/app', page)).filter(existsSync);
  const built = new Set(pages.flatMap((page) => inlineScripts(readFileSync(page, 'utf8'))));
  const words = reactsWords().toSorted((one, other) => other.length - one.length);
  return (code) => {
    if (built.has(code) || isData(code)) return true;
    const rest = words.reduce((left, word) => left.replaceAll(word, ''), code);
    return CALLS.test(rest);
  };
}
