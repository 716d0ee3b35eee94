import { spawn } from 'node:child_process';
import { authSecret } from './auth-secret';
import { prepareDemo } from './demo';
import { prepareAccounts, readDemo } from './first-accounts';
import { PROJECT } from './folders.mjs';
import { atEnd, live } from './lifecycle.mjs';
import { prepareBuild, takeProduct } from './prepare';

/** `npm run dev [-- flags of next dev]`: pages that follow every change of the code. */
await live(async () => {
  await takeProduct();
  const flags = readDemo(process.argv.slice(2));
  const { databaseUrl } = await prepareBuild();
  await prepareAccounts(databaseUrl);
  await prepareDemo(databaseUrl);
  const next = ['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1'];
  const child = spawn(process.execPath, [...next, ...flags], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MIGRATION_DATABASE_URL: '',
      AUTH_SECRET: authSecret(),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
  atEnd(() => {
    child.kill('SIGTERM');
    return ended;
  });
  return ended;
});
