import { join } from 'node:path';
import { database } from '@/lib/platform/database';
import { type Loaded, loadSeed } from './load/load';
import { SeedRefusal } from './load/refusal';
import { refusalSentence } from './load/sentence';

/** Loads the published figures of prisma/seed into the database of DATABASE_URL. */

const count = (length: number) => length.toLocaleString('vi-VN');

function summary(loaded: Loaded): string {
  if (loaded.isUnchanged) return 'Số liệu đã nạp, không có gì thay đổi.';
  const { authorities, procedures, releases, scores, sources, statistics, targets } = loaded.plan;
  return (
    `Đã nạp ${count(scores.length)} số liệu của ${count(releases.length)} đợt công bố, ` +
    `${count(authorities.length)} đơn vị, ${count(statistics.length)} số chung, ` +
    `${count(targets.length)} chỉ tiêu, ${count(procedures.length)} thủ tục, ${count(sources.length)} nguồn.`
  );
}

try {
  const loaded = await loadSeed(database, join(import.meta.dirname, 'seed'), new Date());
  console.log(summary(loaded));
} catch (error) {
  if (!(error instanceof SeedRefusal)) throw error;
  console.error(refusalSentence(error));
  process.exitCode = 1;
} finally {
  await database.$disconnect();
}
