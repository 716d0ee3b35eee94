import { defineConfig } from 'vitest/config';
import { PROJECT } from './scripts/folders.mjs';

// Far from Việt Nam, with an odd offset: a rule that leans on the machine's clock fails here.
process.env.TZ = 'Asia/Kathmandu';

const alias = { '@': PROJECT };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          globalSetup: 'tests/support/generate.ts',
          // A loaded machine is no fault of the code.
          testTimeout: 30_000,
          include: [
            '{lib,components,scripts,prisma}/**/*.test.{ts,tsx}',
            'tests/architecture.test.ts',
          ],
        },
      },
      {
        // Outside Next.js its cache has nowhere to keep anything, and says so by throwing.
        resolve: { alias: { ...alias, 'next/cache': `${PROJECT}/tests/support/next-cache.ts` } },
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts'],
          globalSetup: ['tests/support/generate.ts', 'tests/support/template.ts'],
          setupFiles: 'tests/support/own-database.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
