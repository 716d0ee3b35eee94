import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '@/scripts/folders.mjs';

/** The data files as they are in the repository. */
export const SEED = join(PROJECT, 'prisma/seed');

/** One place in a data file, told by the text that stands there once, and what to write instead. */
export type Edit = { readonly file: string; readonly from: string; readonly to: string };

/** Enough of components.csv for one refusal, so that each copy is read in a few milliseconds. */
const KEPT_COMPONENTS = 120;

function replaceOnce(text: string, { file, from, to }: Edit): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return parts.join(to);
}

/** A short copy of the data files with one edit, for as long as `use` takes. */
export async function withEditedSeed<Result>(
  edit: Edit,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-seed-'));
  try {
    cpSync(SEED, folder, { recursive: true });
    const components = readFileSync(join(folder, 'components.csv'), 'utf8').split('\n');
    writeFileSync(
      join(folder, 'components.csv'),
      `${components.slice(0, KEPT_COMPONENTS).join('\n')}\n`,
    );
    const path = join(folder, edit.file);
    writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), edit));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
