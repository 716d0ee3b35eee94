import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './folders.mjs';
import { live } from './lifecycle.mjs';
import { generateClient } from './prisma';
import { runNode } from './run.mjs';

/** Types Next.js wrote for addresses that may be gone. */
const OLD = ['.next/types', '.next/dev/types', '.next-test/types', '.next-test/dev/types'];

/** Checks the types of everything; generated ones are made anew first. */
export async function typesAreSound(): Promise<{ code: number; output: string }> {
  for (const folder of OLD) rmSync(join(PROJECT, folder), { recursive: true, force: true });
  const generated = await runNode('node_modules/next/dist/bin/next', ['typegen']);
  if (generated.code !== 0) return generated;
  return runNode('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await live(async () => {
    await generateClient();
    const { code, output } = await typesAreSound();
    process.stdout.write(output);
    return code;
  });
}
