import type { CaseDirectory, NameAnswers } from '@/lib/domain/dossier-row-name';
import type { NamedUnit } from '@/lib/domain/unit-name';
import { database, toPlainDate } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

/** What handles dossiers beside the province itself. */
const KINDS = ['department', 'district', 'commune', 'ward', 'specialZone'] as const;

/** Every unit, field and procedure that a case file may name. */
export async function caseDirectory(answers: NameAnswers): Promise<CaseDirectory> {
  const home = env().HOME_AUTHORITY;
  const [authorities, fields, procedures] = await Promise.all([
    database.authority.findMany({
      where: {
        OR: [
          { kind: { in: [...KINDS] } },
          { slug: home },
          { predecessors: { some: { predecessor: { slug: home } } } },
        ],
      },
      select: {
        id: true,
        slug: true,
        versions: {
          orderBy: { validFrom: { sort: 'asc', nulls: 'first' } },
          select: { name: true, typeName: true, validFrom: true, validTo: true },
        },
      },
    }),
    database.dossierField.findMany({ select: { id: true, slug: true, name: true } }),
    database.procedure.findMany({ select: { id: true, code: true, name: true, fieldId: true } }),
  ]);
  const units = authorities.map(
    ({ id, slug, versions }): NamedUnit => ({
      id,
      slug,
      versions: versions.map((version) => ({
        ...version,
        validFrom: version.validFrom && toPlainDate(version.validFrom),
        validTo: version.validTo && toPlainDate(version.validTo),
      })),
    }),
  );
  return { units, fields, procedures, answers };
}
