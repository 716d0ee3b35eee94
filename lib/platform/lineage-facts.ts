import type { LineageChange } from '@/lib/domain/lineage';
import { newSlugs } from '@/lib/domain/lineage';
import type { LineageFacts, LineageMember } from '@/lib/domain/lineage-rules';
import type { PlainDate } from '@/lib/domain/plain-date';
import { toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Reader = Pick<
  Prisma.TransactionClient,
  'authority' | 'authorityVersion' | 'release' | 'source'
>;

const LATEST = { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } as const;

/** The authorities of these slugs as they are on record, in the order of the slugs. */
async function membersOf(db: Reader, slugs: readonly string[]): Promise<LineageMember[]> {
  const rows = await db.authority.findMany({
    where: { slug: { in: [...slugs] } },
    include: { versions: LATEST },
  });
  const members: LineageMember[] = [];
  for (const { id, slug, kind, endedOn, versions } of rows) {
    const version = versions[0];
    if (!version) continue;
    const newest = await db.release.findFirst({
      where: { scores: { some: { authorityId: id } } },
      orderBy: { territoryOn: 'desc' },
      select: { territoryOn: true },
    });
    members.push({
      slug,
      kind,
      name: version.name,
      typeName: version.typeName,
      code: version.code,
      validFrom: version.validFrom && toPlainDate(version.validFrom),
      endedOn: endedOn && toPlainDate(endedOn),
      lastFigureOn: newest && toPlainDate(newest.territoryOn),
    });
  }
  return members.toSorted((left, right) => slugs.indexOf(left.slug) - slugs.indexOf(right.slug));
}

/** What the records say about a change: one truth for its preview and for the command. */
export async function lineageFacts(
  db: Reader,
  change: LineageChange,
  today: PlainDate,
): Promise<LineageFacts> {
  const { predecessors, successors, onDay, source } = change;
  const from = new Date(onDay);
  const members = await membersOf(db, predecessors);
  const coded = await db.authorityVersion.findMany({
    where: {
      code: { in: successors.flatMap(({ code }) => code ?? []) },
      authority: { slug: { notIn: [...predecessors] } },
      OR: [{ validTo: null }, { validTo: { gte: from } }],
    },
    select: { code: true },
  });
  const known = await db.authority.findMany({
    where: { slug: { in: newSlugs(change) } },
    select: { slug: true },
  });
  const regions = await db.authority.findMany({
    where: {
      kind: 'region',
      AND: [
        { OR: [{ beganOn: null }, { beganOn: { lte: from } }] },
        { OR: [{ endedOn: null }, { endedOn: { gte: from } }] },
      ],
    },
    select: { slug: true },
  });
  const found = source && (await db.source.findUnique({ where: { code: source } }));
  return {
    today,
    members,
    codesTaken: coded.flatMap(({ code }) => code ?? []),
    slugsTaken: known.map(({ slug }) => slug),
    regions: regions.map(({ slug }) => slug),
    isSourceKnown: source === null || found !== null,
  };
}
