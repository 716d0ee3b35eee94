import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCaseFile } from '@/lib/commands/dossier-case-import';
import { countedIn } from '@/lib/commands/dossier-cases';
import { type DossierPeriod, daysOfPeriod, dossierPeriod } from '@/lib/domain/dossier-period';
import { type PlainDate, plainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { PROJECT } from '../folders.mjs';
import { readCatalogue } from './catalogue';
import { type DossierFilePlan, dossierFile } from './dossier-file';

const SEED = 2025;
const FILE_NAME = 'ho-so-minh-hoa.csv';
const FIRST_VERSION = 1;
const LONGEST_PUBLICATION = 60_000;
const NOTE =
  'Dữ liệu minh hoạ: tổng hợp từ hồ sơ được tạo ra để trình diễn, không phải kết quả thật của tỉnh Thái Bình.';

/** Which periods have results in a demonstration; all end before the province did. */
export const ILLUSTRATED_PERIODS = [
  ...['2023', '2024', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'],
].map((period) => dossierPeriod.parse(period));

/** Made-up dossiers of the departments and districts of Thái Bình, to its last day. */
export const illustratedFile = (rows: number): DossierFilePlan => ({
  catalogue: readCatalogue(join(PROJECT, 'prisma/seed')),
  seed: SEED,
  from: plainDate.parse('2023-01-01'),
  to: plainDate.parse('2025-06-30'),
  rows,
  asOf: plainDate.parse('2025-06-30'),
});

/** Takes a made-up file into the database as an import does; throws where a row of it is refused. */
export async function loadIllustration(plan: DossierFilePlan): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-minh-hoa-'));
  try {
    const path = join(folder, FILE_NAME);
    writeFileSync(path, Buffer.concat([...dossierFile(plan)]));
    const loaded = await loadCaseFile({
      path,
      fileName: FILE_NAME,
      asOf: plan.asOf,
      isIllustrative: true,
    });
    if (!loaded.ok) throw new Error(`The made-up dossiers were refused: ${loaded.refusal}`);
    const { new: taken, refused } = loaded.value;
    if (refused > 0) throw new Error(`${refused} made-up dossiers were refused`);
    return taken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Publishes what the made-up dossiers add up to, for each period that has no results yet; all or none. */
export function publishIllustration(now: Date): Promise<void> {
  return database.$transaction(
    async (tx) => {
      const state = await tx.dossierState.findUniqueOrThrow({ where: { id: 1 } });
      if (!state.isIllustrative) return;
      for (const period of ILLUSTRATED_PERIODS) {
        if ((await tx.dossierRelease.count({ where: { period } })) > 0) continue;
        await publishPeriod(tx, period, toPlainDate(state.asOf), now);
      }
    },
    { timeout: LONGEST_PUBLICATION },
  );
}

/** Opened as a draft: the figures of what is published cannot be touched any more. */
async function publishPeriod(
  tx: Prisma.TransactionClient,
  period: DossierPeriod,
  knownOn: PlainDate,
  now: Date,
): Promise<void> {
  const counted = await countedIn(tx, period, knownOn);
  const { id } = await tx.dossierRelease.create({
    data: {
      ...{ period, version: FIRST_VERSION, status: 'draft' },
      ...{ isIllustrative: true, publicNote: NOTE, createdAt: now },
      asOf: new Date(daysOfPeriod(period).lastOn),
    },
  });
  await tx.dossierCount.createMany({
    data: counted.map(({ counts, ...row }) => ({
      ...row,
      ...counts,
      releaseId: id,
      basis: 'cases' as const,
    })),
  });
  await tx.dossierRelease.update({
    where: { id },
    data: { status: 'published', publishedAt: now },
  });
}
