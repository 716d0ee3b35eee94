import { database } from '@/lib/platform/database';

/** What readers see of besides releases. */
const SHOWN = ['authority', 'criteriaSet', 'indicator', 'setting', 'source', 'target'];

/** Whether anything that a public page shows was published or changed after an instant. */
export async function hasChangedSince(since: Date): Promise<boolean> {
  const published = await database.release.findFirst({
    where: { status: 'published', publishedAt: { gt: since } },
    select: { id: true },
  });
  if (published) return true;
  const dossiers = await database.dossierRelease.findFirst({
    where: { status: 'published', publishedAt: { gt: since } },
    select: { id: true },
  });
  if (dossiers) return true;
  const changed = await database.auditEntry.findFirst({
    where: { at: { gt: since }, subjectKind: { in: SHOWN } },
    select: { id: true },
  });
  return changed !== null;
}
