import { join } from 'node:path';
import { fingerprintOf, isMadeFrom, noteMadeFrom } from './fingerprint';
import { PROJECT } from './folders.mjs';
import { alone } from './lock.mjs';
import { runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';

/** Prisma's commands use the engine npm brought; the one they would download is not needed. */
export const PRISMA_ENVIRONMENT = {
  PRISMA_SCHEMA_ENGINE_BINARY: join(PROJECT, 'scripts', 'schema-engine-shim.mjs'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

const MADE_FROM = join(PROJECT, 'lib', 'platform', 'prisma-client', 'fingerprint');

/** Generates lib/platform/prisma-client unless it is that of the present schema. */
export const generateClient = () =>
  alone('generate', async () => {
    const fingerprint = fingerprintOf([
      'prisma/schema.prisma',
      'prisma.config.ts',
      'package-lock.json',
    ]);
    if (isMadeFrom(fingerprint, MADE_FROM)) return;
    const { code, output } = await runNode('node_modules/prisma/build/index.js', ['generate'], {
      ...PRISMA_ENVIRONMENT,
    });
    if (code !== 0) throw new Sentence('Không sinh được mã truy cập cơ sở dữ liệu.', output);
    noteMadeFrom(fingerprint, MADE_FROM);
  });
