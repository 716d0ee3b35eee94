import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './folders.mjs';

/** Made from other files, or only looked at by tests. */
const LEFT_OUT = /(^|\/)(node_modules|prisma-client)$|\.test\.tsx?$/;

function filesUnder(path: string, project: string): string[] {
  if (LEFT_OUT.test(path)) return [];
  if (!statSync(join(project, path)).isDirectory()) return [path];
  return readdirSync(join(project, path))
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`, project));
}

/**
 * Changes when a file or folder of `paths` (in the project) changes its content, name or number, or
 * when one of `settings` does.
 */
export function fingerprintOf(
  paths: readonly string[],
  settings: readonly string[] = [],
  project = PROJECT,
): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const path of paths.flatMap((each) => filesUnder(each, project))) {
    const content = readFileSync(join(project, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether `file`, kept beside what was made, holds `fingerprint`. */
export const isMadeFrom = (fingerprint: string, file: string) =>
  existsSync(file) && readFileSync(file, 'utf8') === fingerprint;

export function noteMadeFrom(fingerprint: string, file: string): void {
  if (existsSync(dirname(file))) writeFileSync(file, fingerprint);
}
