import { database } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma-client/client';

/** What the rows below belong to, in the numbers of the table. */
export type DossierGround = {
  readonly unitId: number;
  readonly otherUnitId: number;
  readonly fieldId: number;
  readonly otherFieldId: number;
  readonly procedureId: number;
  readonly otherProcedureId: number;
  readonly importId: number;
};

export const UNIT = 'so-thu-nhat';
export const OTHER_UNIT = 'so-thu-hai';

async function aDepartment(slug: string, name: string): Promise<number> {
  const home = await database.authority.findUniqueOrThrow({ where: { slug: 'thai-binh' } });
  const { id } = await database.authority.create({
    data: {
      slug,
      kind: 'department',
      versions: { create: { name, nameEn: name, typeName: 'sở', parentId: home.id } },
    },
  });
  return id;
}

async function aField(slug: string, name: string, position: number) {
  return database.dossierField.create({
    data: {
      ...{ slug, name, position },
      procedures: { create: { code: `${slug}.1`, name: `Thủ tục ${name}` } },
    },
    include: { procedures: true },
  });
}

/** Two departments, two fields with a procedure each, the file they came in, and the day they are as of. */
export async function givenDossierGround(asOf: string): Promise<DossierGround> {
  const [unitId, otherUnitId] = [
    await aDepartment(UNIT, 'Sở Thứ Nhất'),
    await aDepartment(OTHER_UNIT, 'Sở Thứ Hai'),
  ];
  const land = await aField('thu-dat-dai', 'Thử đất đai', 901);
  const building = await aField('thu-xay-dung', 'Thử xây dựng', 902);
  const file = await database.dossierImport.create({
    data: {
      ...{ kind: 'cases', fileName: 'ho-so.csv', fileHash: 'a'.repeat(64), fileSize: 1n },
      ...{
        status: 'confirmed',
        asOf: new Date(asOf),
        confirmedAt: new Date('2025-06-16T02:00:00Z'),
      },
    },
  });
  await givenStanding(asOf);
  return {
    ...{ unitId, otherUnitId, fieldId: land.id, otherFieldId: building.id, importId: file.id },
    procedureId: land.procedures[0]?.id ?? 0,
    otherProcedureId: building.procedures[0]?.id ?? 0,
  };
}

/** The day the dossiers are as of. */
export async function givenStanding(asOf: string): Promise<void> {
  const row = { asOf: new Date(asOf), isIllustrative: true };
  await database.dossierState.upsert({
    where: { id: 1 },
    create: { id: 1, ...row },
    update: row,
  });
}

type GivenDossier = {
  readonly code: string;
  readonly receivedOn?: string;
  readonly dueOn: string;
  readonly extendedTo?: string;
  readonly pausedDays?: number;
  readonly resolvedOn?: string;
  readonly withdrawnOn?: string;
  readonly cause?: 'subjective' | 'objective' | 'other';
  readonly leadId?: number;
  readonly isOtherUnit?: boolean;
  readonly isOtherField?: boolean;
};

/** Dossiers as an import writes them. */
export async function givenDossiers(
  ground: DossierGround,
  dossiers: readonly GivenDossier[],
): Promise<void> {
  const rows = dossiers.map((given) => {
    const { extendedTo = null, pausedDays = 0, resolvedOn = null, withdrawnOn = null } = given;
    return Prisma.sql`(${given.code}, ${given.receivedOn ?? '2025-05-01'}::date,
      ${given.isOtherUnit ? ground.otherUnitId : ground.unitId}::integer,
      ${given.isOtherField ? ground.otherFieldId : ground.fieldId}::integer,
      ${given.isOtherField ? ground.otherProcedureId : ground.procedureId}::integer,
      ${given.leadId ?? null}::integer, ${given.dueOn}::date, ${extendedTo}::date,
      ${pausedDays}::integer, coalesce(${extendedTo}::date, ${given.dueOn}::date) + ${pausedDays}::integer,
      ${resolvedOn}::date, ${withdrawnOn}::date, ${given.cause ?? null}::late_cause,
      ${ground.importId}::integer)`;
  });
  await database.$executeRaw`
    INSERT INTO dossier (code, received_on, authority_id, field_id, procedure_id, lead_id, due_on,
      extended_to, paused_days, effective_due_on, resolved_on, withdrawn_on, cause, import_id)
    VALUES ${Prisma.join(rows)}`;
}

type GivenMonth = {
  readonly month: string;
  readonly onTime: number;
  readonly late: number;
  readonly isOtherUnit?: boolean;
};

/** Months of one field at a unit, as dossiers that came and went in them. */
export async function givenMonths(
  ground: DossierGround,
  months: readonly GivenMonth[],
): Promise<void> {
  await database.dossierMonth.createMany({
    data: months.map(({ month, onTime, late, isOtherUnit }) => ({
      month: new Date(`${month}-01`),
      authorityId: isOtherUnit ? ground.otherUnitId : ground.unitId,
      fieldId: ground.fieldId,
      procedureId: ground.procedureId,
      ...{ onTime, late, receivedInPerson: onTime + late },
    })),
  });
}
