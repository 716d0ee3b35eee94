import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { live } from '@/scripts/lifecycle.mjs';
import { generateClient } from '@/scripts/prisma';
import { step } from '@/scripts/step.mjs';
import { BENCH_FOLDER } from './bench-folder';
import { type Bed, bareCopy, emptied, madeFile, openBed } from './dossier-bed';
import { readsOf } from './dossier-reads';
import { medianOf } from './median';
import { withPeakMemory } from './peak-memory';

/** Asked for by name (`npm run bench:dossiers -- import`), or all. */
const asked = process.argv.slice(2);
const wants = (part: 'import' | 'update' | 'reads') => asked.length === 0 || asked.includes(part);
const ROUNDS = 3;

const seconds = (time: number) => `${(time / 1_000).toFixed(1).replace('.', ',')} s`;

async function load(name: Parameters<typeof madeFile>[0], given = {}) {
  const { loadCaseFile } = await import('@/lib/commands/dossier-case-import');
  const { database } = await import('@/lib/platform/database');
  // What the first query of a process loads is no part of an import.
  await database.dossierState.findFirst();
  const { path, asOf } = await madeFile(name, given);
  const done = await withPeakMemory(() =>
    loadCaseFile({ path, fileName: `${name}.csv`, asOf, isIllustrative: true }),
  );
  if (!done.value.ok) throw new Error(done.value.refusal);
  return { ...done, counts: done.value.value };
}

/** A million dossiers from the file to the dashboard, beside a bare COPY of the same bytes, in turn. */
async function imports({ ownerUrl }: Bed) {
  const { path } = await madeFile('ho-so-1-trieu');
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await emptied(ownerUrl);
    const bare = await bareCopy(ownerUrl, path);
    const { took, before, peak, counts } = await load('ho-so-1-trieu');
    rounds.push({ bare, took, peak, ratio: took / bare, rows: counts.rows });
    console.log(
      `  COPY ${seconds(bare)}, nhập ${seconds(took)}, ${(took / bare).toFixed(1)} lần, ${before} → ${peak} MB`,
    );
  }
  return {
    ratio: medianOf(rounds.map(({ ratio }) => ratio)),
    peak: Math.max(...rounds.map(({ peak }) => peak)),
    rounds,
  };
}

/** A week's 20,000 rows on five million dossiers. */
async function update() {
  const { database } = await import('@/lib/platform/database');
  const before = await database.dossierMonth.count();
  const { took, peak, counts } = await load('tuan-sau', { asOf: '2024-12-31' });
  const kept = await database.dossierImport.findUniqueOrThrow({ where: { id: counts.file } });
  const changes = kept.changes as { months: number };
  console.log(`  ${seconds(took)}, ${peak} MB: ${JSON.stringify(counts)}`);
  console.log(`  ${changes.months} trong ${before} dòng số theo tháng được tính lại`);
  return { took, peak, counts, changed: changes.months, months: before };
}

await live(async () => {
  await generateClient();
  const bed = await step('Chuẩn bị cơ sở dữ liệu', openBed);
  process.env.DATABASE_URL = bed.applicationUrl;
  process.env.UPLOAD_FOLDER = join(BENCH_FOLDER, 'uploads');
  const [busyBefore = 0] = loadavg();
  const results: Record<string, unknown> = {};
  if (wants('import')) results.import = await step('Nhập 1.000.000 hồ sơ', () => imports(bed));
  if (wants('update') || wants('reads')) {
    await emptied(bed.ownerUrl);
    results.large = await step('Nhập 5.000.000 hồ sơ', async () => {
      const { took, peak } = await load('ho-so-5-trieu', { asOf: '2024-12-24' });
      console.log(`  ${seconds(took)}, ${peak} MB`);
      return { took, peak };
    });
  }
  if (wants('reads')) results.reads = await step('Đọc bảng điều hành', () => readsOf(bed.ownerUrl));
  if (wants('update')) results.update = await step('Cập nhật một tuần', update);
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const file = join(BENCH_FOLDER, 'dossiers.json');
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date(), machine, busyBefore, ...results }, null, 2)}\n`,
  );
  console.log(`\nMáy bận ${busyBefore.toFixed(1)} trước khi đo. Số đo: ${file}`);
  return 0;
});
