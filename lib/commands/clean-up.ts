import { database } from '@/lib/platform/database';
import { clearUploads } from '@/lib/platform/uploads';

const DAY = 24 * 60 * 60 * 1_000;
const ATTEMPTS_KEPT = 30 * DAY;
const CASE_FILES_KEPT = 30 * DAY;

/** Empties files sent a day ago and never confirmed, and forgets old tries to sign in and what has expired. */
export async function cleanUp(now = new Date()): Promise<void> {
  const before = (age: number) => new Date(now.getTime() - age);
  await database.scoreImport.updateMany({
    where: { file: { not: null }, createdAt: { lt: before(DAY) } },
    data: { file: null },
  });
  await database.dossierImport.updateMany({
    where: { kind: 'report', file: { not: null }, createdAt: { lt: before(DAY) } },
    data: { file: null },
  });
  await database.taskImport.updateMany({
    where: { file: { not: null }, createdAt: { lt: before(DAY) } },
    data: { file: null },
  });
  await database.signInAttempt.deleteMany({ where: { at: { lt: before(ATTEMPTS_KEPT) } } });
  await database.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await clearUploads(before(DAY), before(CASE_FILES_KEPT));
  await database.verification.deleteMany({ where: { expiresAt: { lt: before(DAY) } } });
}
