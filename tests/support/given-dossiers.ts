import { openDossierRelease } from '@/lib/commands/dossier-release';
import type { Actor } from '@/lib/domain/account';
import { type DossierCounts, NO_COUNTS } from '@/lib/domain/dossier-counts';
import { type MonthCounts, NO_MONTH } from '@/lib/domain/dossier-month';
import { dossierPeriod } from '@/lib/domain/dossier-period';
import { newDossierRelease } from '@/lib/domain/dossier-release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';

/** Thái Bình 2021, as its page prints it. */
export const THAI_BINH_2021: DossierCounts = {
  ...NO_COUNTS,
  received: 1_150_343,
  receivedOnline: 69_635,
  receivedInPerson: 1_065_067,
  carriedOver: 15_641,
  resolved: 1_139_324,
  early: 114_977,
  onTime: 1_022_796,
  late: 1_551,
  pending: 11_019,
  waiting: 10_686,
  overdue: 333,
};

/** So many resolved, of which some late, some still in hand; all columns of form II.06a add up. */
export const someCounts = (resolved: number, late: number, overdue = 0): DossierCounts => ({
  ...NO_COUNTS,
  received: resolved + overdue + 2,
  receivedOnline: resolved,
  receivedInPerson: 0,
  carriedOver: overdue + 2,
  resolved,
  early: 0,
  onTime: resolved - late,
  late,
  pending: overdue + 2,
  waiting: 2,
  overdue,
  lateSubjective: late,
  lateObjective: 0,
  lateOther: 0,
});

/** A department or district of Thái Bình with a name of its own; given again, the same one. */
export async function givenUnit(slug: string, name: string): Promise<number> {
  const home = await database.authority.findUniqueOrThrow({ where: { slug: 'thai-binh' } });
  const known = await database.authority.findUnique({ where: { slug } });
  if (known) return known.id;
  const { id } = await database.authority.create({
    data: {
      slug,
      kind: 'department',
      endedOn: new Date('2025-06-30'),
      versions: {
        create: {
          name,
          nameEn: name,
          typeName: 'Sở',
          parentId: home.id,
          validTo: new Date('2025-06-30'),
        },
      },
    },
  });
  return id;
}

export async function givenField(slug: string, name: string): Promise<number> {
  const known = await database.dossierField.findUnique({ where: { slug } });
  if (known) return known.id;
  const position = 1 + (await database.dossierField.count());
  return (await database.dossierField.create({ data: { slug, name, position } })).id;
}

type GivenCell = {
  /** Slugs; a field of null is a total over all. */
  readonly authority: string;
  readonly field: string | null;
  readonly counts: DossierCounts;
};

/** A draft that `staff` opened, with figures as a report gives them. */
export async function givenDossierDraft(
  staff: Actor,
  period: string,
  cells: readonly GivenCell[],
  publicNote = '',
): Promise<SeenRelease> {
  const source = await database.source.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const [year = '', ...stretch] = period.split('-');
  const opened = await openDossierRelease(
    newDossierRelease.parse({
      year,
      stretch: stretch.join('-'),
      asOf: `31/12/${year}`,
      source: String(source.id),
      publicNote,
    }),
    staff,
  );
  if (!opened.ok) throw new Error(opened.refusal);
  const release = await database.dossierRelease.findFirstOrThrow({
    where: { period: dossierPeriod.parse(period), status: 'draft' },
  });
  for (const { authority, field, counts } of cells)
    await givenCount(release.id, staff, { authority, field, counts });
  return seenDossiers({ release: release.id, revision: 0 });
}

export async function givenCount(
  releaseId: number,
  staff: Actor,
  { authority, field, counts }: GivenCell,
): Promise<void> {
  const { id: authorityId } = await database.authority.findUniqueOrThrow({
    where: { slug: authority },
  });
  const found =
    field && (await database.dossierField.findUniqueOrThrow({ where: { slug: field } }));
  await database.dossierCount.create({
    data: {
      ...counts,
      releaseId,
      authorityId,
      fieldId: found ? found.id : null,
      basis: 'report',
      enteredById: staff.id,
      enteredAt: new Date(),
    },
  });
}

/** The release as somebody sees it now. */
export async function seenDossiers({ release }: SeenRelease): Promise<SeenRelease> {
  const { revision } = await database.dossierRelease.findUniqueOrThrow({ where: { id: release } });
  return { release, revision };
}

/** What the dossiers of a unit and field add up to in a month, "2018-02", under a procedure of their own. */
export async function givenMonth(
  month: string,
  authority: string,
  field: string,
  counts: Partial<MonthCounts>,
  lead: string | null = null,
): Promise<void> {
  const idOf = async (slug: string) =>
    (await database.authority.findUniqueOrThrow({ where: { slug } })).id;
  const { id: fieldId } = await database.dossierField.findUniqueOrThrow({ where: { slug: field } });
  const procedure = await database.procedure.upsert({
    where: { code: `mau.${field}` },
    create: { code: `mau.${field}`, name: `Thủ tục mẫu ${field}`, fieldId },
    update: {},
  });
  await database.dossierMonth.create({
    data: {
      ...NO_MONTH,
      ...counts,
      month: new Date(`${month}-01`),
      authorityId: await idOf(authority),
      leadId: lead === null ? null : await idOf(lead),
      fieldId,
      procedureId: procedure.id,
    },
  });
}
