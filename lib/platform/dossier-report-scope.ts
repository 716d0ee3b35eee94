import { COUNT_COLUMNS, type DossierCounts, pendingOf } from '@/lib/domain/dossier-counts';
import { type DossierPeriod, daysOfPeriod, periodBefore } from '@/lib/domain/dossier-period';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import { type ReportPlace, type ReportScope, reportKey } from '@/lib/domain/dossier-report';
import { fold } from '@/lib/domain/fold';
import { database } from '@/lib/platform/database';
import { dossierUnits, unitsOn } from '@/lib/platform/dossier-units';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Client = Prisma.TransactionClient;

export type ScopedReports = {
  readonly id: number;
  readonly scope: ReportScope;
  /** Numbers by slug. */
  readonly unitIds: ReadonlyMap<string, number>;
  readonly fieldIds: ReadonlyMap<string, number>;
};

/** The release at an address as a form is read against it, or `null`; whether somebody may see it is for the caller. */
export async function reportScopeOf(
  { period, version }: DossierReleaseName,
  client: Client = database,
): Promise<ScopedReports | null> {
  const release = await client.dossierRelease.findUnique({
    where: { period_version: { period, version } },
  });
  if (!release) return null;
  const { units, ids } = await dossierUnits(client);
  const fields = await client.dossierField.findMany({ orderBy: { position: 'asc' } });
  const day = daysOfPeriod(period).lastOn;
  const scope: ReportScope = {
    period,
    version,
    status: release.status,
    isIllustrative: release.isIllustrative,
    day,
    units,
    roster: unitsOn(units, day).map(({ slug, name, kind, typeName }) => ({
      slug,
      name: kind === 'department' ? name : typed(typeName, name),
    })),
    fields: fields.map(({ slug, name }) => ({ slug, name })),
  };
  return {
    id: release.id,
    scope,
    unitIds: ids,
    fieldIds: new Map(fields.map(({ slug, id }) => [slug, id])),
  };
}

/** Its type before its name, once: below a province two may bear one name. */
const typed = (typeName: string, name: string) =>
  fold(name).startsWith(`${fold(typeName)} `)
    ? name
    : `${typeName.charAt(0).toUpperCase()}${typeName.slice(1)} ${name}`;

/** A row of reports as it is kept. */
export type HeldReport = ReportPlace & {
  readonly id: number;
  readonly version: number;
  readonly counts: DossierCounts;
  readonly enteredBy: string | null;
  readonly enteredAt: string | null;
};

const ROW = {
  authority: { select: { slug: true } },
  field: { select: { slug: true } },
  enteredBy: { select: { name: true } },
} satisfies Prisma.DossierCountInclude;

type Row = Prisma.DossierCountGetPayload<{ include: typeof ROW }>;

export const countsIn = (row: Record<(typeof COUNT_COLUMNS)[number], number | null>) =>
  Object.fromEntries(COUNT_COLUMNS.map((column) => [column, row[column]])) as DossierCounts;

const heldReport = (row: Row): HeldReport => ({
  id: row.id,
  authority: row.authority.slug,
  field: row.field?.slug ?? null,
  version: row.version,
  counts: countsIn(row),
  enteredBy: row.enteredBy?.name ?? null,
  enteredAt: row.enteredAt?.toISOString() ?? null,
});

/** Every row of reports that a release holds, by `reportKey`. */
export async function heldReports(
  releaseId: number,
  client: Client = database,
): Promise<Map<string, HeldReport>> {
  const rows = await client.dossierCount.findMany({
    where: { releaseId, basis: 'report' },
    include: ROW,
  });
  return new Map(rows.map(heldReport).map((row) => [reportKey(row), row]));
}

/** What the chosen figures of the period before leave pending, by `reportKey`: its published version, else the newest. */
export async function pendingBefore(
  period: DossierPeriod,
  client: Client = database,
): Promise<Map<string, number>> {
  const releases = await client.dossierRelease.findMany({
    where: { period: periodBefore(period) },
    orderBy: { version: 'desc' },
    select: { id: true, status: true },
  });
  const release = releases.find(({ status }) => status === 'published') ?? releases[0];
  if (!release) return new Map();
  const rows = await client.dossierCount.findMany({
    where: { releaseId: release.id, isChosen: true },
    include: ROW,
  });
  return new Map(
    rows.flatMap((row) => {
      const pending = pendingOf(countsIn(row));
      return pending === null ? [] : [[reportKey(heldReport(row)), pending] as const];
    }),
  );
}
