import type { Actor } from '@/lib/domain/account';
import {
  type DossierFilter,
  type DossierStanding,
  type ListedDossier,
  MOST_IN_FILE,
} from '@/lib/domain/dossier-list';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { listedDossier, namedDossiers, onlyOf, scopeDays } from '@/lib/platform/dossier-rows';
import { type DossierRecord, dossierListSql } from '@/lib/platform/dossier-sql';
import { dossierStanding, keptCalendar } from '@/lib/platform/dossier-standing';
import { keptSetting } from '@/lib/platform/settings';
import { recordAudit } from './audit';

export type ExportedDossiers = {
  readonly standing: DossierStanding;
  readonly rows: readonly ListedDossier[];
  /** There are more than a file holds. */
  readonly isCut: boolean;
};

/** Hands out a list of dossiers from its beginning, and writes into the log that it did. */
export async function exportDossiers(
  filter: DossierFilter,
  actor: Actor,
): Promise<Result<ExportedDossiers, 'notAllowed' | 'notFound'>> {
  if (!mayDo(actor, 'exportDrafts') || !mayDo(actor, 'readDossiers')) return refuse('notAllowed');
  const [standing, calendar, { value: limits }] = await Promise.all([
    dossierStanding(),
    keptCalendar(),
    keptSetting('dossierLimits'),
  ]);
  if (!standing) return refuse('notFound');

  const days = scopeDays(filter, standing, limits, calendar);
  const scope = { kind: filter.loc, ...days, only: await onlyOf(filter, null) };
  const found = await database.$queryRaw<DossierRecord[]>(
    dossierListSql(scope, null, MOST_IN_FILE + 1),
  );
  const kept = found.slice(0, MOST_IN_FILE);
  const named = await namedDossiers(kept, standing.asOf);
  const { sau: _, ...looked } = filter;
  await database.$transaction((tx) =>
    recordAudit(tx, actor, [
      {
        ...{ act: 'exportDrafts', subjectKind: 'dossier', subjectKey: filter.loc },
        after: { ...looked, asOf: standing.asOf, dossiers: kept.length },
      },
    ]),
  );
  return accept({
    standing,
    rows: named.map((dossier) => listedDossier(dossier, standing.asOf, calendar)),
    isCut: found.length > MOST_IN_FILE,
  });
}
