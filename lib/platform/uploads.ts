import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from '@/lib/platform/env';

/** Where files that are too large for the database wait, those of each database by themselves; readable by the server alone. */
async function folder(): Promise<string> {
  const { UPLOAD_FOLDER, DATABASE_URL } = env();
  const path = resolve(
    UPLOAD_FOLDER,
    new URL(DATABASE_URL).pathname.replace(/[^\w-]/g, '') || 'db',
  );
  await mkdir(path, { recursive: true, mode: 0o700 });
  return path;
}

/** Where the dossiers of an import lie. */
export const caseFileAt = async (file: number): Promise<string> =>
  join(await folder(), `${file}.csv`);

/** Where the rows of an import that were not taken lie: a line of JSON each. */
export const refusedFileAt = async (file: number): Promise<string> =>
  join(await folder(), `${file}.khong-nhan.jsonl`);

export const isThere = (path: string): boolean => existsSync(path);

/** Takes a file away; one that is gone already is no fault. */
export const removeFile = (path: string): Promise<void> => rm(path, { force: true });

/** SHA-256 in hexadecimal, and how large a file is, without holding it. Unit: bytes. */
export async function measuredFile(path: string): Promise<{ hash: string; size: number }> {
  const { size } = await stat(path);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk as Buffer);
  }
  return { hash: hash.digest('hex'), size };
}

/** Where a file lies while it comes in. */
export const sentFileAt = async (name: string): Promise<string> =>
  join(await folder(), `${name}.part`);

/** Makes a file that came in the file of an import. */
export const keepSentFile = async (path: string, file: number): Promise<void> =>
  rename(path, await caseFileAt(file));

/** Throws away what came in only partly or was never taken, and has lain since before these instants. */
export async function clearUploads(parts: Date, files: Date): Promise<void> {
  const path = await folder();
  for (const name of await readdir(/*turbopackIgnore: true*/ path)) {
    const one = join(/*turbopackIgnore: true*/ path, name);
    const { mtime } = await stat(/*turbopackIgnore: true*/ one).catch(() => ({
      mtime: new Date(),
    }));
    if (mtime < (name.endsWith('.part') ? parts : files)) await removeFile(one);
  }
}
