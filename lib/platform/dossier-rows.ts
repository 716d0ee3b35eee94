import { effectiveDueOn } from '@/lib/domain/dossier';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import {
  CAUSES,
  type DossierFilter,
  type DossierStanding,
  type DossierView,
  type ListedDossier,
  latenessOf,
  monthPeriodOf,
} from '@/lib/domain/dossier-list';
import { daysOfPeriod } from '@/lib/domain/dossier-period';
import { type PlainDate, plainDate } from '@/lib/domain/plain-date';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '@/lib/domain/working-days';
import { authorityNames } from '@/lib/platform/authority-names';
import { database } from '@/lib/platform/database';
import type { DossierRecord, DossierScope } from '@/lib/platform/dossier-sql';
import { env } from '@/lib/platform/env';

/** No row has this number: what is looked for by a name nobody bears is not there. */
const NOBODY = 0;
const BEFORE_ALL = plainDate.parse('1900-01-01');

async function authorityIdOf(slug: string): Promise<number> {
  return (await database.authority.findUnique({ where: { slug } }))?.id ?? NOBODY;
}

async function fieldIdOf(slug: string): Promise<number> {
  return (await database.dossierField.findUnique({ where: { slug } }))?.id ?? NOBODY;
}

async function procedureIdOf(code: string): Promise<number> {
  return (await database.procedure.findUnique({ where: { code } }))?.id ?? NOBODY;
}

/** What a filter asks for, in numbers; `ownUnit` is the only unit a member sees. */
export async function onlyOf(
  filter: DossierFilter,
  ownUnit: number | null,
): Promise<DossierScope['only']> {
  const unit = filter['don-vi'];
  const asked = unit && unit !== env().HOME_AUTHORITY ? await authorityIdOf(unit) : undefined;
  const own = asked === undefined || asked === ownUnit ? ownUnit : NOBODY;
  const authorityId = ownUnit === null ? asked : (own ?? NOBODY);
  const cause = filter['nguyen-nhan'];
  return {
    ...(authorityId !== undefined && { authorityId }),
    ...(filter['linh-vuc'] && { fieldId: await fieldIdOf(filter['linh-vuc']) }),
    ...(filter['thu-tuc'] && { procedureId: await procedureIdOf(filter['thu-tuc']) }),
    ...(filter['chu-tri'] && { leadId: await authorityIdOf(filter['chu-tri']) }),
    ...(filter['lien-thong'] && { isInterAgency: filter['lien-thong'] === 'co' }),
    ...(cause && { cause: CAUSES[cause] }),
  };
}

/** Between which days a list looks. */
export function scopeDays(
  filter: DossierFilter,
  { asOf }: DossierStanding,
  { dueSoonDays }: DossierLimits,
  calendar: WorkCalendar,
): Pick<DossierScope, 'firstOn' | 'lastOn'> {
  if (filter.loc === 'sap-den-han') {
    return { firstOn: asOf, lastOn: addWorkingDays(asOf, dueSoonDays, calendar) };
  }
  if (filter.loc === 'da-qua-han') return daysOfPeriod(filter.ky || monthPeriodOf(asOf));
  return { firstOn: BEFORE_ALL, lastOn: dayBefore(asOf) };
}

const dayBefore = (day: PlainDate): PlainDate =>
  plainDate.parse(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));

/** Rows with the names of the day the dossiers are as of. */
export async function namedDossiers(
  rows: readonly DossierRecord[],
  asOf: PlainDate,
): Promise<DossierView[]> {
  const units = rows.flatMap(({ authorityId, leadId }) =>
    leadId === null ? [authorityId] : [authorityId, leadId],
  );
  const procedureIds = [...new Set(rows.map(({ procedureId }) => procedureId))];
  const fieldIds = [...new Set(rows.map(({ fieldId }) => fieldId))];
  const [names, fields, procedures] = await Promise.all([
    authorityNames(units, asOf),
    database.dossierField.findMany({ where: { id: { in: fieldIds } } }),
    database.procedure.findMany({ where: { id: { in: procedureIds } } }),
  ]);
  const fieldOf = new Map(fields.map(({ id, slug, name }) => [id, { slug, name }]));
  const procedureOf = new Map(procedures.map(({ id, code, name }) => [id, { code, name }]));
  const nobody = { slug: '', name: '' };
  return rows.map(({ authorityId, fieldId, procedureId, leadId, importId: _, ...row }) => ({
    ...row,
    unit: names.get(authorityId) ?? nobody,
    field: fieldOf.get(fieldId) ?? nobody,
    procedure: procedureOf.get(procedureId) ?? { code: '', name: '' },
    lead: leadId === null ? null : (names.get(leadId) ?? nobody),
  }));
}

/** A dossier with how late it is, or how long it still has. */
export const listedDossier = (
  dossier: DossierView,
  asOf: PlainDate,
  calendar: WorkCalendar,
): ListedDossier => ({
  ...dossier,
  lateness: latenessOf(dossier, asOf, calendar),
  workingDaysLeft: workingDaysBetween(asOf, effectiveDueOn(dossier), calendar),
});
