import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '@/scripts/folders.mjs';

const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/**
 * Lints files that do not exist under the project's own rules, and returns the names of the rules
 * that refuse each path.
 */
export function lintProbes(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chi-so-cchc-lint-'));
  try {
    copyFileSync(join(PROJECT, 'biome.json'), join(folder, 'biome.json'));
    copyFileSync(join(PROJECT, '.gitignore'), join(folder, '.gitignore'));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(PROJECT, 'node_modules/@biomejs/biome/bin/biome'),
        ...['lint', '--reporter=json', '--max-diagnostics=none'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const refusals = new Map([...files.keys()].map((path): [string, string[]] => [path, []]));
    for (const { category, location } of report.parse(JSON.parse(stdout)).diagnostics) {
      refusals.get(location.path)?.push(category);
    }
    return refusals;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
