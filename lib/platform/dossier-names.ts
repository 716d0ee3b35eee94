import { authorityKind } from '@/lib/domain/authority';
import type { DossierNames, DossierUnit } from '@/lib/domain/dossier-name';
import type { PlainDate } from '@/lib/domain/plain-date';
import { type database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Reader = Prisma.TransactionClient | typeof database;

/** The names that some units carried on a day, and every field. */
export async function dossierNames(
  reader: Reader,
  slugs: readonly string[],
  day: PlainDate,
): Promise<DossierNames> {
  const on = new Date(day);
  const [versions, fields] = await Promise.all([
    reader.authorityVersion.findMany({
      where: { authority: { slug: { in: [...new Set(slugs)] } } },
      orderBy: { name: 'asc' },
      include: { authority: { select: { slug: true, kind: true, endedOn: true } } },
    }),
    reader.dossierField.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true },
    }),
  ]);
  const kinds = authorityKind.options;
  const units = versions
    .filter((version) => isNameOn(version, on, versions))
    .map(
      ({ name, authority }): DossierUnit => ({
        slug: authority.slug,
        name,
        kind: authority.kind,
        endedOn: authority.endedOn && toPlainDate(authority.endedOn),
      }),
    );
  return {
    units: units.toSorted((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind)),
    fields,
  };
}

type Version = {
  readonly id: number;
  readonly authorityId: number;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
};

/** Whether it is the name of that day; of an authority without one then, the last it carried. */
function isNameOn(version: Version, on: Date, all: readonly Version[]): boolean {
  const own = all.filter(({ authorityId }) => authorityId === version.authorityId);
  const holds = ({ validFrom, validTo }: Version) =>
    (validFrom === null || validFrom <= on) && (validTo === null || validTo >= on);
  const since = ({ validFrom }: Version) => validFrom?.getTime() ?? 0;
  const named = own.find(holds) ?? own.toSorted((left, right) => since(right) - since(left))[0];
  return named?.id === version.id;
}
