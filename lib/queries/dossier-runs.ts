import type { Actor } from '@/lib/domain/account';
import type { DossierScope, NamedId } from '@/lib/domain/dossier-board';
import type { NamedRun } from '@/lib/domain/dossier-board-view';
import { type Month, monthsAfter } from '@/lib/domain/dossier-period';
import { lateRuns } from '@/lib/domain/dossier-run';
import { database } from '@/lib/platform/database';
import { dossierRunMonths, type RunMonth } from './dossier-dashboard';
import { dossierLimits } from './dossier-limits';
import { dossierFields } from './dossier-place';

/** A run is looked for in so many months. */
const RUN_MONTHS = 12;

/** Procedures by their numbers, in Vietnamese order; no statement where there are none. */
export async function proceduresNamed(ids: readonly number[]): Promise<readonly NamedId[]> {
  if (ids.length === 0) return [];
  const rows = await database.procedure.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { name: 'asc' },
    select: { id: true, code: true, name: true },
  });
  return rows.map(({ id, code, name }) => ({ id, key: code, name }));
}

/** What was late again and again in the year up to a month, fields and procedures; none for whoever may not see it. */
export async function dossierRuns(
  until: Month,
  scope: DossierScope,
  actor: Actor,
): Promise<readonly NamedRun[]> {
  const reach = { first: monthsAfter(until, 1 - RUN_MONTHS), last: until };
  const [rows, limits, fields] = await Promise.all([
    dossierRunMonths(reach, scope, actor),
    dossierLimits(),
    dossierFields(),
  ]);
  const rule = { ...limits, until };
  const runs = (keyOf: (row: RunMonth) => number) =>
    lateRuns(
      (rows ?? []).map((row) => ({ ...row, key: String(keyOf(row)) })),
      rule,
    );
  const [ofFields, ofProcedures] = [runs((row) => row.fieldId), runs((row) => row.procedureId)];
  const procedures = await proceduresNamed(ofProcedures.map(({ key }) => Number(key)));
  const fieldOf = (id: number | undefined) => fields.find((field) => field.id === id);
  return [
    ...ofFields.flatMap((run): NamedRun[] => {
      const field = fieldOf(Number(run.key));
      return field ? [{ kind: 'field', name: field.name, field, procedure: null, run }] : [];
    }),
    ...ofProcedures.flatMap((run): NamedRun[] => {
      const id = Number(run.key);
      const procedure = procedures.find((one) => one.id === id);
      const field = fieldOf(rows?.find(({ procedureId }) => procedureId === id)?.fieldId);
      if (!procedure || !field) return [];
      return [{ kind: 'procedure', name: procedure.name, field, procedure: procedure.key, run }];
    }),
  ];
}
