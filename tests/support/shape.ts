import { basename } from 'node:path';
import { isTest, type SourceFile } from './source-files';

/** What is wrong with the shape of a file, in a few words, or null. */
export type ShapeRule = (file: SourceFile) => string | null;

const NEXT_FILES =
  /^((page|layout|template|default|loading|error|not-found|forbidden|unauthorized|global-error)\.tsx|(route|sitemap|robots|manifest)\.ts|(icon|apple-icon|opengraph-image|twitter-image)\.(tsx|png|svg)|favicon\.ico|globals\.css)$/;
const SAYS_NOTHING = /^(utils?|helpers?|common|misc|types?|constants?|index)\./;
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;
/** Comments, and beside them the literals in which their marks mean nothing. */
const COMMENT_OR_LITERAL =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const MAX_PAGE_LINES = 50;
const MAX_FILE_LINES = 250;

const linesOf = (text: string) => text.trimEnd().split('\n').length;
const isUnder = (path: string, ...folders: string[]) =>
  folders.some((folder) => path.startsWith(`${folder}/`));
const isComment = (token: string) => token.startsWith('//') || token.startsWith('/*');

/** The code without its comments. */
export const withoutComments = (text: string) =>
  text.replace(COMMENT_OR_LITERAL, (token) => (isComment(token) ? '' : token));

/** The first word in Vietnamese letters, of two letters or more: one alone may be a rule's matter. */
const vietnameseIn = (text: string) =>
  withoutComments(text.normalize('NFC'))
    .match(/\p{L}{2,}/gu)
    ?.find((word) => VIETNAMESE.test(word)) ?? null;

export const onlyNextFilesInApp: ShapeRule = ({ path }) =>
  isUnder(path, 'app') && !NEXT_FILES.test(basename(path)) ? 'Next.js does not look for it' : null;

export const shortPages: ShapeRule = ({ path, text }) =>
  isUnder(path, 'app') && basename(path) === 'page.tsx' && linesOf(text) > MAX_PAGE_LINES
    ? `${linesOf(text)} lines, a page has ${MAX_PAGE_LINES} at most`
    : null;

export const shortFiles: ShapeRule = ({ text }) =>
  linesOf(text) > MAX_FILE_LINES ? `${linesOf(text)} lines` : null;

export const tellingNames: ShapeRule = ({ path }) =>
  SAYS_NOTHING.test(basename(path)) ? 'a name that says nothing' : null;

export const wordsInText: ShapeRule = ({ path, text }) =>
  isUnder(path, 'lib') && !isUnder(path, 'lib/text') && !isTest(path) ? vietnameseIn(text) : null;

export const environmentInOnePlace: ShapeRule = ({ path, text }) =>
  isUnder(path, 'app', 'components', 'lib') &&
  path !== 'lib/platform/env.ts' &&
  !isTest(path) &&
  /\bprocess\.env\b/.test(withoutComments(text))
    ? 'process.env'
    : null;

export const cacheInQueries: ShapeRule = ({ path, text }) =>
  isUnder(path, 'app', 'components', 'lib') &&
  !isUnder(path, 'lib/queries') &&
  /^\s*(['"])use cache(: \w+)?\1;?$/m.test(withoutComments(text))
    ? "'use cache'"
    : null;

export const noSqlFromText: ShapeRule = ({ path, text }) =>
  !isTest(path) && /\$(query|execute)RawUnsafe|Prisma\.raw\(/.test(withoutComments(text))
    ? 'SQL put together from text'
    : null;

const COMMAND_IMPORT = /import (?:type )?\{([^}]*)\} from '@\/lib\/commands\/[^']+'/g;
const WHO_ASKS = /\b(actor|person|from|visitor)\b/;

/** What stands between the brackets of each call of `name`. */
function argumentsOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map(({ index, 0: found }) => {
    let depth = 1;
    let end = index + found.length;
    while (depth > 0 && end < text.length) {
      if (text[end] === '(') depth += 1;
      if (text[end] === ')') depth -= 1;
      end += 1;
    }
    return text.slice(index + found.length, end - 1);
  });
}

/** Commands that a file of actions calls, under the names it gives them. */
const commandsIn = (text: string) =>
  [...text.matchAll(COMMAND_IMPORT)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '))
    .map((name) => name.split(' as ').at(-1) ?? name);

export const actionsSayWhoAsks: ShapeRule = ({ path, text }) => {
  if (!isUnder(path, 'lib/actions') || isTest(path)) return null;
  const silent = commandsIn(text).find((name) =>
    argumentsOf(name, text).some((given) => !WHO_ASKS.test(given)),
  );
  return silent ? `${silent} is not told who asks` : null;
};

const CACHED = /function (\w+)\(([^)]*)\)[^{]*\{\s*(?:'use cache'|"use cache")/g;

export const cachedForNobody: ShapeRule = ({ path, text }) => {
  if (!isUnder(path, 'lib/queries')) return null;
  const personal = [...text.matchAll(CACHED)].find(([, , given = '']) =>
    /Actor|Person/.test(given),
  );
  return personal ? `${personal[1]} is cached for one person` : null;
};

/** Rows of what is never public; whether there is one at all may be asked by everybody. */
const UNPUBLISHED =
  /database\.(account|auditEntry|notice|scoreImport|session|stepTaken|warningTick)\.(find(Many|Unique)|groupBy)/;
const RELEASED = /database\.(release|score|sourceQuote|statistic)\b/;

export const draftsAskWhoReads: ShapeRule = ({ path, text }) => {
  if (!isUnder(path, 'lib/queries') || isTest(path) || /\b(actor|person)\b/i.test(text))
    return null;
  if (UNPUBLISHED.test(text)) return 'reads what is not public';
  return RELEASED.test(text) && !/published/.test(text) ? 'reads drafts too' : null;
};
