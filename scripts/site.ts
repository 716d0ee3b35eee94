import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { authSecret } from './auth-secret';
import { PROJECT } from './folders.mjs';
import { Sentence } from './sentence.mjs';
import type { Build } from './site-build';

const HOST = '127.0.0.1';
const START_SECONDS = 60;
const STOP_SECONDS = 10;

/** A running web server. */
export type Site = {
  readonly address: string;
  /** Resolves to the exit code when the server ends, by itself or stopped. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
  /** Ends it as a cut cable would, in the middle of whatever it does. */
  readonly kill: () => Promise<unknown>;
};

/** Refuses a port that another program holds. */
export function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new Sentence(
            `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`,
          ),
        );
      } else if (error.code === 'EACCES') {
        reject(
          new Sentence(`Tài khoản này không được mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên.`),
        );
      } else reject(error);
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = connect(port, HOST);
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });

/** Lets our own log through, one line of JSON an event, and not Next.js's greetings. */
function passLog(text: string): void {
  for (const line of text.split('\n')) if (line.startsWith('{')) console.log(line);
}

/** Serves a build on 127.0.0.1; its log goes to ours once it answers. */
export async function startSite({ folder, databaseUrl }: Build, port: number): Promise<Site> {
  const child = spawn(
    process.execPath,
    [...['--import', './scripts/leave-with-parent.mjs'], 'scripts/web-server.mjs'],
    {
      cwd: PROJECT,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATABASE_URL: databaseUrl,
        MIGRATION_DATABASE_URL: '',
        AUTH_SECRET: authSecret(),
        NEXT_DIST_DIR: folder,
        PORT: String(port),
      },
    },
  );
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));

  const stop = async () => {
    child.kill('SIGTERM');
    const patience = new AbortController();
    const late = delay(STOP_SECONDS * 1_000, 'late', { signal: patience.signal }).catch(() => '');
    if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
    patience.abort();
    await ended;
  };

  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };

  for (let waited = 0; !(await answers(port)); waited += 1) {
    if (child.exitCode !== null) throw new Sentence('Máy chủ web không khởi động được.');
    if (waited === START_SECONDS * 20) throw new Sentence('Máy chủ web không trả lời.');
    await delay(50);
  }
  child.stdout?.setEncoding('utf8').on('data', passLog);
  return { address: `http://${HOST}:${port}`, ended, stop, kill };
}
