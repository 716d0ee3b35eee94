import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import next from 'next/package.json' with { type: 'json' };
import { PROJECT } from '@/scripts/folders.mjs';
import { atEnd } from '@/scripts/lifecycle.mjs';
import { freePort } from '@/scripts/postgres/free-port';
import { run } from '@/scripts/run.mjs';
import { Sentence } from '@/scripts/sentence.mjs';
import { BENCH_FOLDER } from './bench-folder';

const NEXT = join(PROJECT, 'node_modules/next/dist/bin/next');
const FOLDER = join(BENCH_FOLDER, `empty-site-${next.version}`);
const START_SECONDS = 30;

/** The least a site of Next.js can be; it finds our own node_modules above its folder. */
const FILES = {
  'package.json': '{ "name": "empty-site", "private": true, "type": "module" }',
  'next.config.mjs': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(PROJECT)} } };`,
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="vi"><body>{children}</body></html>; }',
  'app/page.jsx': 'export default function Page() { return <p>0</p>; }',
};

function writeSite(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'app'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(FOLDER, path), text);
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Built once for each version of Next.js. */
async function buildUnlessBuilt(): Promise<void> {
  if (existsSync(join(FOLDER, '.next/BUILD_ID'))) return;
  writeSite();
  const { code, output } = await run(process.execPath, [NEXT, 'build', FOLDER], {
    NODE_ENV: 'production',
  });
  if (code !== 0) throw new Sentence('Không dựng được trang rỗng.', output);
}

/** Serves an empty page of the Next.js of this project until this process ends. */
export async function serveEmptySite(): Promise<string> {
  await buildUnlessBuilt();
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [NEXT, 'start', FOLDER, '-H', '127.0.0.1', '-p', String(port)],
    { stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } },
  );
  atEnd(() => child.kill());
  const address = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await answers(address)); waited += 1) {
    if (waited === START_SECONDS * 10) throw new Sentence('Trang rỗng không trả lời.');
    await delay(100);
  }
  return address;
}
