import { expect, test } from 'vitest';
import { ACTIONS } from './support/action-rights';
import { actionsInSource, routesInSource } from './support/called-action';
import { lintProbes } from './support/lint-probe';
import { ROUTES } from './support/route-rights';
import {
  actionsSayWhoAsks,
  cachedForNobody,
  cacheInQueries,
  draftsAskWhoReads,
  environmentInOnePlace,
  noSqlFromText,
  onlyNextFilesInApp,
  type ShapeRule,
  shortFiles,
  shortPages,
  tellingNames,
  withoutComments,
  wordsInText,
} from './support/shape';
import { allPaths, sourceFiles } from './support/source-files';

const files = sourceFiles();
const long = 'x;\n'.repeat(251);

type Case = [law: string, rule: ShapeRule, path: string, text: string];

/** Each law with a file that breaks it: a rule that refused nothing would guard nothing. */
const LAWS: Case[] = [
  ['app holds only what Next.js looks for', onlyNextFilesInApp, 'app/rows.ts', ''],
  ['a page has at most 50 lines', shortPages, 'app/page.tsx', 'x;\n'.repeat(51)],
  ['a file has at most 250 lines', shortFiles, 'lib/domain/score.ts', long],
  ['a file is named after what it holds', tellingNames, 'components/ui/helpers.ts', ''],
  ['what users read stands in lib/text', wordsInText, 'lib/domain/a.ts', "const a = 'đơn vị';"],
  ['settings are read in one place', environmentInOnePlace, 'lib/platform/a.ts', 'process.env.A'],
  ['only queries say use cache', cacheInQueries, 'app/page.tsx', "  'use cache';"],
  ['no SQL is put together from text', noSqlFromText, 'lib/a.ts', 'tx.$queryRawUnsafe(sql)'],
  [
    'an action tells its command who asks',
    actionsSayWhoAsks,
    'lib/actions/a.ts',
    "import { publish as go } from '@/lib/commands/release';\nformAction(s, (x, actor) => go(x));",
  ],
  [
    'what is cached is the same for everybody',
    cachedForNobody,
    'lib/queries/a.ts',
    "export async function drafts(actor: Actor) {\n  'use cache';",
  ],
  [
    'a read of what is not published asks who reads',
    draftsAskWhoReads,
    'lib/queries/a.ts',
    'export const all = () => database.release.findMany();',
  ],
];

test.each(LAWS)('%s', (_law, rule, path, text) => {
  const offences = files
    .map((file) => ({ path: file.path, offence: rule(file) }))
    .filter(({ offence }) => offence !== null);

  expect(offences).toEqual([]);
  expect(rule({ path, text })).not.toBeNull();
});

test('every address and every server action stands in the table of who may, and nothing else does', () => {
  expect(Object.keys(ROUTES).toSorted()).toEqual(routesInSource().toSorted());
  expect(Object.keys(ACTIONS).toSorted()).toEqual(actionsInSource().toSorted());
});

test('data files are not code, and code is not among them', () => {
  expect(allPaths().filter((path) => /^prisma\/seed\/.*\.(ts|mjs|js)$/.test(path))).toEqual([]);
});

test('a legal term may be quoted in a comment, but a comment mark in a text ends no text', () => {
  expect(withoutComments("a; // đúng hạn\nb /* trước hạn */; 'http://x'; c // xã")).toBe(
    "a; \nb ; 'http://x'; c ",
  );
});

/** For each folder: what it may import, and what it may not (design.md §1). */
const IMPORTS: Record<string, { allowed: string[]; refused: string[] }> = {
  'lib/domain': {
    allowed: ['zod', 'decimal.js', './points', '@/lib/domain/points'],
    refused: ['react', 'node:fs', 'next/cache', '@/lib/text/format', './../text/format'],
  },
  'lib/text': {
    allowed: ['@/lib/domain/points', './format'],
    refused: ['react', 'next/link', '@/lib/platform/clock', '@/components/ui/link'],
  },
  'lib/platform': {
    allowed: ['@/lib/domain/points', '@prisma/adapter-pg', 'next/server', 'node:crypto', './env'],
    refused: ['@/lib/queries/ranking', '@/lib/commands/score', '@/lib/actions/score', 'react-dom'],
  },
  'lib/queries': {
    allowed: ['@/lib/domain/points', '@/lib/platform/database', 'next/cache'],
    refused: [
      '@/lib/commands/score',
      '@/lib/platform/session',
      'next/headers',
      '@/lib/text/format',
    ],
  },
  'lib/commands': {
    allowed: ['@/lib/domain/points', '@/lib/platform/database'],
    refused: ['next/cache', '@/lib/platform/session', '@/lib/queries/ranking'],
  },
  'lib/actions': {
    allowed: ['@/lib/commands/score', '@/lib/platform/session', '@/lib/text/score', 'next/cache'],
    refused: ['@/lib/platform/database', '@/lib/platform/prisma-client/client', '@prisma/client'],
  },
  components: {
    allowed: ['react', 'next/link', '@/components/ui/link', '@/lib/domain/points', './cells'],
    refused: ['recharts', '@/lib/queries/ranking', '@/lib/platform/clock', 'next/cache', 'node:fs'],
  },
  'components/charts': {
    allowed: ['react', 'recharts', './scale'],
    refused: ['@/lib/domain/points', '@/lib/text/format', '@/components/ui/link', './../ui/link'],
  },
  app: {
    allowed: [
      '@/components/ui/link',
      '@/lib/queries/ranking',
      '@/lib/actions/score-file',
      '@/lib/platform/clock',
      'next',
    ],
    refused: [
      '@/lib/commands/score',
      '@/lib/platform/database',
      'recharts',
      './rows',
      '@prisma/client',
    ],
  },
};

const importing = (module: string) => `import thing from '${module}';\nvoid thing;\n`;

test('the linter refuses in each folder what the table of imports refuses, and nothing else', () => {
  const cases = Object.entries(IMPORTS).flatMap(([folder, { allowed, refused }]) =>
    [...allowed, ...refused].map((module, place) => ({
      path: `${folder}/probe-${place}.ts`,
      module: `${folder}: ${module}`,
      text: importing(module),
      isRefused: refused.includes(module),
    })),
  );
  const found = lintProbes(new Map(cases.map(({ path, text }) => [path, text])));
  const refusedByLint = cases.filter(({ path }) =>
    found.get(path)?.includes('lint/style/noRestrictedImports'),
  );

  expect(refusedByLint.map(({ module }) => module)).toEqual(
    cases.filter(({ isRefused }) => isRefused).map(({ module }) => module),
  );
});

test('the linter refuses default exports, barrels and untyped values outside Next.js files', () => {
  const found = lintProbes(
    new Map([
      ['lib/domain/a.ts', 'export default function a() {}\n'],
      ['app/page.tsx', 'export default function Page() {}\n'],
      ['components/ui/b.ts', "export * from './c';\n"],
      ['lib/text/d.ts', 'export const d = (e: any) => e;\n'],
      ['lib/text/NotKebab.ts', 'export const f = 1;\n'],
    ]),
  );

  expect([...found.values()]).toEqual([
    ['lint/style/noDefaultExport'],
    [],
    ['lint/performance/noBarrelFile'],
    ['lint/suspicious/noExplicitAny'],
    ['lint/style/useFilenamingConvention'],
  ]);
});
