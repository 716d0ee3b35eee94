import type { AnnexScope, HeldTask } from '@/lib/domain/annex';
import { fold } from '@/lib/domain/fold';
import { type Period, period } from '@/lib/domain/period';
import { database, toPlainDate, toPoints } from '@/lib/platform/database';
import { dossierUnits, unitsOn } from '@/lib/platform/dossier-units';
import { env } from '@/lib/platform/env';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Client = Prisma.TransactionClient;

/** The order an annex table is for, and everything it may name; null where there is no such order. */
export async function annexScopeOf(
  directiveId: number,
  client: Client = database,
): Promise<AnnexScope | null> {
  const order = await client.directive.findUnique({ where: { id: directiveId } });
  if (!order) return null;
  const { units } = await dossierUnits(client);
  const criteria = await criteriaOf(client);
  const fields = await client.dossierField.findMany({
    orderBy: { position: 'asc' },
    select: { slug: true, name: true },
  });
  const issuedOn = toPlainDate(order.issuedOn);
  return {
    directiveId,
    number: order.number,
    issuedOn,
    isIllustrative: order.isIllustrative,
    home: env().HOME_AUTHORITY,
    units,
    roster: unitsOn(units, issuedOn).map(({ slug, name, kind, typeName }) => ({
      slug,
      kind,
      name: kind === 'department' || kind === 'province' ? name : typed(typeName, name),
    })),
    criteria,
    fields,
  };
}

const TYPED = /^(huyen|thanh pho|thi xa|xa|phuong|thi tran|dac khu) /;

/** Its type before its name, once: a name that begins with a type stays as it is. */
const typed = (typeName: string, name: string) =>
  TYPED.test(fold(name)) ? name : `${typeName.charAt(0).toUpperCase()}${typeName.slice(1)} ${name}`;

async function criteriaOf(client: Client) {
  const rows = await client.criterion.findMany({
    orderBy: [{ criteriaSetId: 'asc' }, { position: 'asc' }],
    include: { criteriaSet: { include: { indicator: { select: { slug: true, name: true } } } } },
  });
  return rows.map(({ code, name, maxPoints, criteriaSet }) => ({
    ...{ code, name, fromYear: criteriaSet.fromYear, toYear: criteriaSet.toYear },
    indicator: criteriaSet.indicator.slug,
    indicatorName: criteriaSet.indicator.name,
    maxPoints: maxPoints && toPoints(maxPoints, maxPoints.decimalPlaces()),
  }));
}

const HELD = {
  lead: { select: { slug: true } },
  coordinators: { select: { authority: { select: { slug: true } } } },
  field: { select: { slug: true } },
  criterion: {
    select: {
      code: true,
      criteriaSet: { select: { indicator: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.TaskInclude;

type Row = Prisma.TaskGetPayload<{ include: typeof HELD }>;

/** The tasks an order has, by their place. */
export async function heldTasks(
  directiveId: number,
  client: Client = database,
): Promise<ReadonlyMap<number, HeldTask>> {
  const rows = await client.task.findMany({
    where: { directiveId },
    orderBy: { position: 'asc' },
    include: HELD,
  });
  return new Map(rows.map((row) => [row.position, heldTask(row)]));
}

const heldTask = (row: Row): HeldTask => ({
  ...{ id: row.id, version: row.version, status: row.status },
  ...{ position: row.position, title: row.title, head: row.head, product: row.product },
  lead: row.lead.slug,
  beside: row.coordinators.map(({ authority }) => authority.slug).toSorted(),
  dueOn: toPlainDate(row.dueOn),
  link: linkOf(row),
  basePeriod: row.basePeriod,
  expected: row.expectedPoints && toPoints(row.expectedPoints, row.expectedDecimals ?? 0),
});

/** "papi/2023/3.2", or the slug of a field; a CHECK sees to it that there is exactly one. */
function linkOf({ criterion, field, basePeriod }: Row): string {
  if (!criterion) return field?.slug ?? '';
  return `${criterion.criteriaSet.indicator.slug}/${basePeriod}/${criterion.code}`;
}

/** The year numbers are measured from unless somebody says another: the newest published before the order. */
export async function baseYearFor(issuedYear: number): Promise<number> {
  const newest = await database.release.findFirst({
    where: { status: 'published', period: { lt: String(issuedYear) } },
    orderBy: { period: 'desc' },
    select: { period: true },
  });
  const found: Period | undefined = newest ? period.safeParse(newest.period).data : undefined;
  return found ? Number(found.slice(0, 4)) : issuedYear - 1;
}
