import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import { FIELDS_GROUP, type TaskChoices } from '@/lib/domain/task-choice';
import { database, toPlainDate } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { Prisma } from '@/lib/platform/prisma-client/client';

/** What the form of a task offers, for a group of numbers; null for whoever gives none. */
export async function taskChoices(group: string | null, actor: Actor): Promise<TaskChoices | null> {
  if (!mayDo(actor, 'editTask')) return null;
  const [orders, units, years, links] = await Promise.all([
    database.directive.findMany({
      orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
      select: { id: true, number: true, issuedOn: true },
    }),
    provinceUnits(),
    yearsMeasured(),
    linksOf(group),
  ]);
  return {
    orders: orders.map((order) => ({ ...order, issuedOn: toPlainDate(order.issuedOn) })),
    units,
    years,
    links,
  };
}

type UnitRow = TaskChoices['units'][number];

/** Every unit of the province under its latest name, and the province itself. */
const provinceUnits = () =>
  database.$queryRaw<UnitRow[]>(Prisma.sql`
    SELECT slug, name, "endedOn" FROM (
      SELECT DISTINCT ON (a.id) a.slug, v.name, a.kind, a.ended_on::text AS "endedOn"
      FROM authority a JOIN authority_version v ON v.authority_id = a.id
      WHERE a.kind IN ('department', 'district', 'commune', 'ward', 'specialZone')
        OR a.slug = ${env().HOME_AUTHORITY}
      ORDER BY a.id, v.valid_from DESC NULLS LAST
    ) named ORDER BY "endedOn" IS NOT NULL, kind, name`);

/** The years of which each indicator has a published release, the latest first. */
async function yearsMeasured(): Promise<TaskChoices['years']> {
  const rows = await database.release.findMany({
    where: { status: 'published' },
    distinct: ['indicatorId', 'period'],
    orderBy: [{ indicator: { position: 'asc' } }, { period: 'desc' }],
    select: { period: true, indicator: { select: { slug: true, name: true } } },
  });
  return rows
    .filter(({ period }) => /^\d{4}$/.test(period))
    .map(({ period, indicator: { slug, name } }) => ({ indicator: slug, name, year: period }));
}

async function linksOf(group: string | null): Promise<TaskChoices['links']> {
  if (group === null) return [];
  if (group === FIELDS_GROUP) {
    const fields = await database.dossierField.findMany({ orderBy: { position: 'asc' } });
    return fields.map(({ slug, name }) => ({ key: slug, code: null, name }));
  }
  const [indicator = '', year = ''] = group.split('/');
  const on = Number(year);
  const criteria = await database.criterion.findMany({
    where: {
      criteriaSet: {
        indicator: { slug: indicator },
        ...{ fromYear: { lte: on }, OR: [{ toYear: null }, { toYear: { gte: on } }] },
      },
    },
    orderBy: { position: 'asc' },
    select: { code: true, name: true },
  });
  return criteria.map(({ code, name }) => ({ key: `${group}/${code}`, code, name }));
}
