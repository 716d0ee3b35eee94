import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type { PlainDate } from '@/lib/domain/plain-date';
import { readCatalogue } from '@/scripts/dossiers/catalogue';
import { type DossierFilePlan, dossierFile } from '@/scripts/dossiers/dossier-file';
import { bringUpToDate, loadFigures } from '@/scripts/fill';
import { PROJECT } from '@/scripts/folders.mjs';
import { atEnd } from '@/scripts/lifecycle.mjs';
import { openToApplication } from '@/scripts/postgres/application-role';
import { startCluster } from '@/scripts/postgres/cluster';
import { connected, dropDatabase, ensureDatabase } from '@/scripts/postgres/databases';
import { BENCH_FOLDER } from './bench-folder';

/** A database of the real units and procedures, on a server that loses nothing in a power cut. */
export type Bed = { readonly ownerUrl: string; readonly applicationUrl: string };

export async function openBed(): Promise<Bed> {
  const cluster = await startCluster('bench', { isDurable: true });
  if (!cluster.isTakenOver) atEnd(cluster.stop);
  const ownerUrl = cluster.urlOf(`cchc_bench_${process.pid}`);
  await ensureDatabase(ownerUrl);
  atEnd(() => dropDatabase(ownerUrl));
  await bringUpToDate(ownerUrl);
  await loadFigures(ownerUrl);
  const applicationUrl = await openToApplication(ownerUrl);
  if (!applicationUrl) throw new Error('The role of the application could not be made.');
  return { ownerUrl, applicationUrl };
}

const day = (text: string) => text as PlainDate;

/** What is made up, by the name of its file. */
const PLANS = {
  'ho-so-1-trieu': {
    from: day('2024-01-01'),
    to: day('2024-12-31'),
    rows: 1_000_000,
    asOf: day('2024-12-31'),
  },
  'ho-so-5-trieu': {
    from: day('2020-01-01'),
    to: day('2024-12-31'),
    rows: 5_000_000,
    asOf: day('2024-12-31'),
  },
  'tuan-sau': {
    ...{ from: day('2020-01-01'), to: day('2024-12-31'), rows: 5_000_000, asOf: day('2024-12-31') },
    ...{ changedSince: day('2024-12-24'), mostRows: 20_000 },
  },
} as const satisfies Record<string, Omit<DossierFilePlan, 'catalogue' | 'seed'>>;

export type Made = { readonly path: string; readonly asOf: PlainDate; readonly bytes: number };

/** A file of made-up dossiers, always the same, made at first use; nothing of that size is committed. */
export async function madeFile(
  name: keyof typeof PLANS,
  given: Partial<DossierFilePlan> = {},
): Promise<Made> {
  const plan = { ...PLANS[name], ...given };
  const path = join(BENCH_FOLDER, `${name}-${plan.asOf}.csv`);
  if (!existsSync(path)) {
    const catalogue = readCatalogue(join(PROJECT, 'prisma/seed'));
    const file = dossierFile({ catalogue, seed: 2024, ...plan });
    await pipeline(Readable.from(file), createWriteStream(path));
  }
  return { path, asOf: plan.asOf, bytes: statSync(path).size };
}

/** The same file into a table of text, as fast as PostgreSQL takes it. Unit: ms. */
export function bareCopy(ownerUrl: string, path: string): Promise<number> {
  const columns = Array.from({ length: 17 }, (_, place) => `c${place} text`).join(', ');
  return connected(ownerUrl, async (client) => {
    await client.query('DROP TABLE IF EXISTS bare');
    await client.query(`CREATE UNLOGGED TABLE bare (${columns})`);
    const began = performance.now();
    const copy = from(`COPY bare FROM STDIN (FORMAT csv, DELIMITER ';', HEADER)`);
    await pipeline(createReadStream(path, { highWaterMark: 128 * 1024 }), client.query(copy));
    const took = performance.now() - began;
    await client.query('DROP TABLE bare');
    return took;
  });
}

/** No dossiers, months or files: as at first. */
export const emptied = (ownerUrl: string): Promise<unknown> =>
  connected(ownerUrl, (client) =>
    client.query(
      'TRUNCATE dossier, dossier_month, dossier_state, dossier_import, staging.dossier_case, staging.dossier_before CASCADE',
    ),
  );
