import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '@/scripts/folders.mjs';

/** Results and what is made to get them; git-ignored. */
export const BENCH_FOLDER = join(DATA_FOLDER, 'bench');

mkdirSync(BENCH_FOLDER, { recursive: true });
