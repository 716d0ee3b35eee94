import type { Actor } from '@/lib/domain/account';
import {
  cursorOf,
  DOSSIERS_A_PAGE,
  type DossierChoices,
  type DossierFilter,
  type DossierPage,
  type DossierTrace,
  MOST_COUNTED,
  monthPeriodOf,
  readCursor,
} from '@/lib/domain/dossier-list';
import { mayDo } from '@/lib/domain/rights';
import { addWorkingDays } from '@/lib/domain/working-days';
import { authorityNames } from '@/lib/platform/authority-names';
import { database, toPlainDate } from '@/lib/platform/database';
import { listedDossier, namedDossiers, onlyOf, scopeDays } from '@/lib/platform/dossier-rows';
import {
  DOSSIER_COLUMNS,
  type DossierRecord,
  dossierListSql,
  dossierTotalSql,
} from '@/lib/platform/dossier-sql';
import { dossierStanding, keptCalendar } from '@/lib/platform/dossier-standing';
import { keptSetting } from '@/lib/platform/settings';

/** The only unit a member sees; null: all of them. */
const ownUnitOf = ({ role, authorityId }: Actor): number | null =>
  role === 'member' ? (authorityId ?? 0) : null;

/** One page of single dossiers; null for whoever may not see them. `empty`: none are loaded. */
export async function dossierPage(
  filter: DossierFilter,
  actor: Actor,
): Promise<DossierPage | 'empty' | null> {
  if (!mayDo(actor, 'readDossiers')) return null;
  const [standing, calendar, { value: limits }] = await Promise.all([
    dossierStanding(),
    keptCalendar(),
    keptSetting('dossierLimits'),
  ]);
  if (!standing) return 'empty';

  const { asOf } = standing;
  const ownUnit = ownUnitOf(actor);
  const scope = {
    kind: filter.loc,
    ...scopeDays(filter, standing, limits, calendar),
    only: await onlyOf(filter, ownUnit),
  };
  const [found, counted, choices] = await Promise.all([
    database.$queryRaw<DossierRecord[]>(
      dossierListSql(scope, readCursor(filter.sau), DOSSIERS_A_PAGE + 1),
    ),
    database.$queryRaw<{ total: number }[]>(dossierTotalSql(scope, MOST_COUNTED)),
    dossierChoices(filter, asOf, ownUnit),
  ]);
  const named = await namedDossiers(found.slice(0, DOSSIERS_A_PAGE), asOf);
  const rows = named.map((dossier) => listedDossier(dossier, asOf, calendar));
  return {
    ...{ ...standing, filter, rows, choices },
    total: counted[0]?.total ?? 0,
    next: found.length > DOSSIERS_A_PAGE ? nextAfter(filter, found[DOSSIERS_A_PAGE - 1]) : null,
    dueUntil: addWorkingDays(asOf, limits.dueSoonDays, calendar),
    dueSoonDays: limits.dueSoonDays,
    period: filter.ky || monthPeriodOf(asOf),
    mayDownload: mayDo(actor, 'exportDrafts'),
  };
}

function nextAfter({ loc }: DossierFilter, last: DossierRecord | undefined): string | null {
  const day = loc === 'da-qua-han' ? last?.resolvedOn : last?.effectiveDueOn;
  return last && day ? cursorOf({ day, code: last.code }) : null;
}

async function dossierChoices(
  filter: DossierFilter,
  asOf: DossierPage['asOf'],
  ownUnit: number | null,
): Promise<DossierChoices> {
  const [units, fields, procedures] = await Promise.all([
    database.$queryRaw<{ id: number }[]>`
      SELECT id FROM authority
      WHERE EXISTS (SELECT FROM dossier_month WHERE authority_id = authority.id)`,
    database.dossierField.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true },
    }),
    filter['linh-vuc']
      ? database.procedure.findMany({
          where: { field: { slug: filter['linh-vuc'] } },
          orderBy: { name: 'asc' },
          select: { code: true, name: true },
        })
      : [],
  ]);
  const ids = units.map(({ id }) => id).filter((id) => ownUnit === null || id === ownUnit);
  const names = [...(await authorityNames(ids, asOf)).values()];
  return {
    units: names.toSorted((left, right) => left.name.localeCompare(right.name, 'vi')),
    fields,
    procedures,
  };
}

/** One dossier and how it came to be here; null for whoever may not see it. */
export async function dossierTrace(code: string, actor: Actor): Promise<DossierTrace | null> {
  if (!mayDo(actor, 'readDossiers')) return null;
  const [standing, calendar, rows] = await Promise.all([
    dossierStanding(),
    keptCalendar(),
    database.$queryRaw<DossierRecord[]>`
      SELECT ${DOSSIER_COLUMNS} FROM dossier WHERE code = ${code} ORDER BY received_on DESC LIMIT 1`,
  ]);
  const [row] = rows;
  const ownUnit = ownUnitOf(actor);
  if (!standing || !row || (ownUnit !== null && row.authorityId !== ownUnit)) return null;

  const [named, file] = await Promise.all([
    namedDossiers([row], standing.asOf),
    database.dossierImport.findUnique({
      where: { id: row.importId },
      include: { actor: { select: { name: true } } },
    }),
  ]);
  const [dossier] = named;
  if (!dossier) return null;
  return {
    ...standing,
    dossier: listedDossier(dossier, standing.asOf, calendar),
    cameIn: file && {
      fileName: file.fileName,
      fileHash: file.fileHash,
      confirmedAt: file.confirmedAt?.toISOString() ?? null,
      by: file.actor?.name ?? null,
      asOf: file.asOf && toPlainDate(file.asOf),
    },
  };
}
