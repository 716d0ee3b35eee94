import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from '@/scripts/lifecycle.mjs';
import { freePort } from '@/scripts/postgres/free-port';
import type { Answer } from './answer';
import { BENCH_FOLDER } from './bench-folder';

const SERVER = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));

/** Of an answer's headers, those that say what its bytes are. */
const KEPT = ['content-type', 'content-encoding', 'etag', 'cache-control', 'vary'];

/** Serves one answer's very bytes from a bare `node:http` server until the end of this process. */
export async function serveBare({ headers, body }: Answer): Promise<string> {
  const port = await freePort();
  const file = join(BENCH_FOLDER, 'bare-answer');
  writeFileSync(file, body);
  const kept = KEPT.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []));
  const words = [String(port), file, JSON.stringify(Object.fromEntries(kept))];
  const child = fork(SERVER, words, { execArgv: [] });
  atEnd(() => child.kill());
  await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
  return `http://127.0.0.1:${port}`;
}
