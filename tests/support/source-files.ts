import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/scripts/folders.mjs';

/** A file of ours: its path in the project, and what it says. */
export type SourceFile = { readonly path: string; readonly text: string };

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const MADE_BY_PRISMA = 'lib/platform/prisma-client';

function pathsUnder(path: string): string[] {
  if (path === MADE_BY_PRISMA) return [];
  if (!statSync(join(PROJECT, path)).isDirectory()) return [path];
  return readdirSync(join(PROJECT, path)).flatMap((name) => pathsUnder(`${path}/${name}`));
}

/** Every path under the folders that hold code, data files included. */
export const allPaths = (): string[] => FOLDERS.flatMap(pathsUnder);

/** Every file of code. */
export const sourceFiles = (): SourceFile[] =>
  allPaths()
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));

export const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');
