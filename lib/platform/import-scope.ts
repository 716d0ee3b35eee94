import { versionOn } from '@/lib/domain/authority';
import type { NamedAuthority } from '@/lib/domain/authority-name';
import { points } from '@/lib/domain/points';
import type { DraftCell, ReleaseAddress } from '@/lib/domain/score-entry';
import { BLANK, type Figure, type ImportScope } from '@/lib/domain/score-import';
import { cellKey, type Held } from '@/lib/domain/score-import-plan';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { draftCell, SCORE_ROW } from '@/lib/platform/score-row';

const WHOLE = {
  indicator: true,
  source: { select: { code: true } },
  criteriaSet: {
    select: {
      criteria: { orderBy: { position: 'asc' }, include: { parent: { select: { code: true } } } },
    },
  },
} satisfies Prisma.ReleaseInclude;

export type ScopedRelease = {
  readonly id: number;
  readonly scope: ImportScope;
  /** Code of the release's own source. */
  readonly source: string | null;
};

/** The release at an address as a file is read against it, or `null`; whether somebody may see it is for the caller. */
export async function importScopeOf(
  { indicator, period, version }: ReleaseAddress,
  client: Prisma.TransactionClient = database,
): Promise<ScopedRelease | null> {
  const release = await client.release.findFirst({
    where: { indicator: { slug: indicator }, period, version },
    include: WHOLE,
  });
  if (!release) return null;

  const territoryOn = toPlainDate(release.territoryOn);
  const kind = release.indicator.authorityKind;
  const authorities = await namedAuthorities(client);
  const written = (value: Prisma.Decimal) => points.parse(value.toFixed());
  const scope: ImportScope = {
    indicator,
    period,
    version,
    status: release.status,
    indicatorName: release.indicator.name,
    unit: release.indicator.unit,
    scaleMax: written(release.indicator.scaleMax),
    isRanked: release.indicator.isRankedByPublisher,
    territoryOn,
    criteria: release.criteriaSet.criteria.map(({ code, name, parent, maxPoints }) => ({
      code,
      name,
      parentCode: parent?.code ?? null,
      maxPoints: maxPoints && written(maxPoints),
    })),
    authorityKind: kind,
    authorities,
    roster: authorities.flatMap((authority) => {
      const name = authority.kind === kind && versionOn(authority.versions, territoryOn)?.name;
      return name ? [{ slug: authority.slug, name }] : [];
    }),
  };
  return { id: release.id, scope, source: release.source?.code ?? null };
}

/** Everybody who ever was, in the Vietnamese order of their names. */
async function namedAuthorities(client: Prisma.TransactionClient): Promise<NamedAuthority[]> {
  const rows = await client.authorityVersion.findMany({
    orderBy: [{ name: 'asc' }, { validFrom: { sort: 'asc', nulls: 'first' } }],
    include: {
      authority: {
        select: {
          slug: true,
          kind: true,
          successors: { select: { successor: { select: { slug: true } } } },
        },
      },
    },
  });
  const bySlug = new Map<string, NamedAuthority>();
  for (const { authority, name, code, validFrom, validTo } of rows) {
    const version = {
      name,
      code,
      validFrom: validFrom && toPlainDate(validFrom),
      validTo: validTo && toPlainDate(validTo),
    };
    const known = bySlug.get(authority.slug);
    bySlug.set(authority.slug, {
      slug: authority.slug,
      kind: authority.kind,
      versions: [...(known?.versions ?? []), version],
      successors: authority.successors.map(({ successor }) => successor.slug),
    });
  }
  return [...bySlug.values()];
}

/** Every cell that a release holds, by `cellKey`. */
export async function heldCells(
  releaseId: number,
  client: Prisma.TransactionClient = database,
): Promise<Map<string, DraftCell>> {
  const rows = await client.score.findMany({ where: { releaseId }, include: SCORE_ROW });
  return new Map(
    rows.map(draftCell).map((cell) => [cellKey(cell.authority, cell.criterion), cell]),
  );
}

/** A cell as an import compares it. */
export const figureIn = ({ points, missing, rank }: DraftCell): Figure => ({
  ...BLANK,
  points,
  missing,
  rank: rank?.rank ?? null,
  rankOutOf: rank?.outOf ?? null,
});

export const figuresHeld = (cells: ReadonlyMap<string, DraftCell>): Held =>
  new Map([...cells].map(([key, cell]) => [key, figureIn(cell)]));
