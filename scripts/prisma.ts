import { join } from 'node:path';
import { PROJECT } from './folders.mjs';

/** Prisma's commands use the engine npm brought; the one they would download is not needed. */
export const PRISMA_ENVIRONMENT = {
  PRISMA_SCHEMA_ENGINE_BINARY: join(PROJECT, 'scripts', 'schema-engine-shim.mjs'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};
