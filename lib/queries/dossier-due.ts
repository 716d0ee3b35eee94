import type { Actor } from '@/lib/domain/account';
import { type DossierScope, scopeFor } from '@/lib/domain/dossier-board';
import type { DueSoon } from '@/lib/domain/dossier-board-view';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import { MOST_COUNTED } from '@/lib/domain/dossier-list';
import type { PlainDate } from '@/lib/domain/plain-date';
import { addWorkingDays } from '@/lib/domain/working-days';
import { database } from '@/lib/platform/database';
import { dossierTotalSql } from '@/lib/platform/dossier-sql';
import { keptCalendar } from '@/lib/platform/dossier-standing';

/** How many open dossiers fall due within so many working days, counted up to `MOST_COUNTED`; null for whoever may not see them. */
export async function dossierDueSoon(
  wanted: DossierScope,
  asOf: PlainDate,
  { dueSoonDays }: DossierLimits,
  actor: Actor,
): Promise<DueSoon | null> {
  const scope = scopeFor(wanted, actor);
  if (!scope) return null;
  const until = addWorkingDays(asOf, dueSoonDays, await keptCalendar());
  const { authorityId, fieldId, isLinkedOnly } = scope;
  const only = {
    ...(authorityId !== null && { authorityId }),
    ...(fieldId !== null && { fieldId }),
    ...(isLinkedOnly && { isInterAgency: true }),
  };
  const days = { firstOn: asOf, lastOn: until };
  const [counted] = await database.$queryRaw<{ total: number }[]>(
    dossierTotalSql({ kind: 'sap-den-han', ...days, only }, MOST_COUNTED),
  );
  return { count: counted?.total ?? 0, until, workingDays: dueSoonDays };
}
