import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const MANIFEST = /(^|\/)server-reference-manifest\.json$/;

const manifest = z.looseObject({
  node: z.record(z.string(), z.looseObject({ filename: z.string() })),
});

/**
 * Leaves only the functions of lib/actions callable from outside.
 *
 * Next.js lists every cached read of lib/queries beside them, and would run it for whoever names it,
 * with arguments of their choice.
 */
export function keepActionsOnly(folder: string): void {
  const server = join(folder, 'server');
  const paths = readdirSync(server, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((each) => MANIFEST.test(each))) {
    const file = join(server, path);
    const read = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    const node = Object.entries(read.node).filter(([, { filename }]) =>
      filename.startsWith('lib/actions/'),
    );
    writeFileSync(file, JSON.stringify({ ...read, node: Object.fromEntries(node) }));
  }
}
