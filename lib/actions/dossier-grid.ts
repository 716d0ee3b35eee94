'use server';

import { enterDossiers } from '@/lib/commands/dossier-entry';
import { type DossierAnswer, type DossierSave, dossierSave } from '@/lib/domain/dossier-entry';
import { readCount } from '@/lib/domain/dossier-report-count';
import { currentActor } from '@/lib/platform/session';
import { dossierEntryText, UNREADABLE_SAVE } from '@/lib/text/dossier-entry';

/** Saves rows of the grid; what cannot be read is refused as a whole, since the grid has read it before. */
export async function saveDossiers(sent: DossierSave): Promise<DossierAnswer> {
  const actor = await currentActor();
  if (!actor) return { status: 'signedOut' };

  const read = dossierSave.safeParse(sent);
  const rows = read.data?.rows.map(({ cells, ...place }) => ({
    ...place,
    cells: cells.flatMap(({ column, seen, typed }) => {
      const count = readCount(typed);
      return count.ok ? [{ column, seen, count: count.value }] : [];
    }),
  }));
  const isReadable = rows?.every(
    ({ cells }, at) => cells.length === read.data?.rows[at]?.cells.length,
  );
  if (!read.success || !rows || !isReadable) {
    return { status: 'refused', message: UNREADABLE_SAVE };
  }
  const { release, way } = read.data;
  const saved = await enterDossiers({ release, way, rows }, actor);
  return saved.ok
    ? { status: 'answered', outcomes: saved.value }
    : { status: 'refused', message: dossierEntryText[saved.refusal] };
}
