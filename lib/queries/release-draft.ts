import type { Actor } from '@/lib/domain/account';
import type { Period } from '@/lib/domain/period';
import { type Points, points } from '@/lib/domain/points';
import { mayDo } from '@/lib/domain/rights';
import { isOpenForEntry, type ReleaseAddress, releaseAddress } from '@/lib/domain/score-entry';
import type { GridCriterion, GridRelease } from '@/lib/domain/score-grid';
import type { SourceLabel } from '@/lib/domain/source-view';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

/** A release and what else the reads of its figures need. */
export type DraftRelease = {
  readonly view: GridRelease;
  readonly id: number;
  readonly indicatorId: number;
  readonly criteriaSetId: number;
  readonly listedOn: Date;
  readonly kind: Prisma.AuthorityModel['kind'];
};

const WHOLE = {
  indicator: true,
  source: true,
  criteriaSet: {
    include: {
      criteria: { orderBy: { position: 'asc' }, include: { parent: { select: { code: true } } } },
    },
  },
} satisfies Prisma.ReleaseInclude;

/** A maximum or a scale, which has no decimals of its own: "10", "61.5". */
const whole = (value: Prisma.Decimal): Points => points.parse(value.toFixed());

/** The release at this address, whatever its status, for those who may read drafts; null for others and where none is. */
export async function draftRelease(
  written: { readonly indicator: string; readonly period: string; readonly version: string },
  actor: Actor,
): Promise<DraftRelease | null> {
  const address = releaseAddress.safeParse(written);
  if (!address.success || !mayDo(actor, 'readDrafts')) return null;

  const { indicator: slug, period, version } = address.data;
  const row = await database.release.findFirst({
    where: { indicator: { slug }, period, version },
    include: WHOLE,
  });
  if (!row || !mayRead(row.status, actor)) return null;
  return { ...idsOf(row), view: releaseOf(row, address.data, actor) };
}

/** What is public may be read by whoever may come here; before that the embargo holds. */
const mayRead = (status: Prisma.ReleaseModel['status'], actor: Actor): boolean =>
  status === 'published' || mayDo(actor, 'readEmbargoed');

type Row = Prisma.ReleaseGetPayload<{ include: typeof WHOLE }>;

const idsOf = (row: Row) => ({
  id: row.id,
  indicatorId: row.indicatorId,
  criteriaSetId: row.criteriaSetId,
  listedOn: row.territoryOn,
  kind: row.indicator.authorityKind,
});

function releaseOf(
  { indicator, criteriaSet, source, ...row }: Row,
  address: ReleaseAddress,
  actor: Actor,
): GridRelease {
  return {
    ...address,
    period: row.period as Period,
    indicatorName: indicator.name,
    unit: indicator.unit,
    scaleMax: whole(indicator.scaleMax),
    unusualChange: indicator.unusualChange && whole(indicator.unusualChange),
    status: row.status,
    isOpen: isOpenForEntry(row.status) && mayDo(actor, 'enterScore'),
    isWhole: actor.role !== 'member',
    sumRule: criteriaSet.sumRule,
    source: source && {
      code: source.code,
      title: source.title,
      publisher: source.publisher,
      date: source.date,
      url: source.url,
    },
    criteria: criteriaSet.criteria.map(
      ({ code, parent, name, maxPoints }): GridCriterion => ({
        code,
        name,
        parentCode: parent?.code ?? null,
        maxPoints: maxPoints && whole(maxPoints),
      }),
    ),
  };
}

/** The authorities a release lists, in Vietnamese order of names; of a member: its own. */
export async function listedIn(
  { kind, listedOn }: DraftRelease,
  { role, authorityId }: Actor,
): Promise<readonly { readonly slug: string; readonly name: string }[]> {
  const rows = await database.authorityVersion.findMany({
    where: {
      authority: { kind },
      ...(role === 'member' && { authorityId: authorityId ?? 0 }),
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: listedOn } }] },
        { OR: [{ validTo: null }, { validTo: { gte: listedOn } }] },
      ],
    },
    orderBy: { name: 'asc' },
    select: { name: true, authority: { select: { slug: true } } },
  });
  return rows.map(({ name, authority }) => ({ slug: authority.slug, name }));
}

/** Every source, by publisher and newest first: for those who enter figures. */
export function sourceChoices(): Promise<SourceLabel[]> {
  return database.source.findMany({
    orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { title: 'asc' }],
    select: { code: true, title: true, publisher: true, date: true, url: true },
  });
}
