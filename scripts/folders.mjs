import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Data and secrets made at first start; git-ignored. */
export const DATA_FOLDER = join(PROJECT, '.data');
