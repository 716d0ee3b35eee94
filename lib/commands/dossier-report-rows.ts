import type { Actor } from '@/lib/domain/account';
import { COUNT_COLUMNS, type DossierCounts } from '@/lib/domain/dossier-counts';
import { type ReportPlace, reportKey } from '@/lib/domain/dossier-report';
import { printedIn } from '@/lib/domain/dossier-report-record';
import type { ScopedReports } from '@/lib/platform/dossier-report-scope';
import { Prisma } from '@/lib/platform/prisma-client/client';

type Tx = Prisma.TransactionClient;

/** A row to be written over the version `seen`, 0 where there is none; without any figure it is taken away. */
export type ReportRow = ReportPlace & {
  readonly seen: number;
  readonly counts: DossierCounts;
};

/** What a save gave a row; `null`: it is gone. */
export type WrittenReport = { readonly version: number; readonly enteredAt: string } | null;

/** A column that no row may be made of alone. */
const SAYS_SOMETHING = COUNT_COLUMNS.slice(0, COUNT_COLUMNS.indexOf('withdrawn') + 1);

export const saysSomething = (counts: DossierCounts): boolean =>
  SAYS_SOMETHING.some((column) => counts[column] !== null);

/**
 * Writes rows of reports, all in a few statements however many they are.
 *
 * The first basis for a unit and field is the chosen one; where dossiers were counted and chosen
 * before, the report is kept beside them. Answers by `reportKey`; a row that another writer came
 * before is absent and untouched.
 */
export async function writeReports(
  tx: Tx,
  { id: releaseId, unitIds, fieldIds }: Pick<ScopedReports, 'id' | 'unitIds' | 'fieldIds'>,
  rows: readonly ReportRow[],
  actor: Pick<Actor, 'id'>,
): Promise<Map<string, WrittenReport>> {
  const [kept, gone] = [rows.filter(isKept), rows.filter((row) => !isKept(row))];
  const sentOf = (some: readonly ReportRow[]) =>
    JSON.stringify(
      some.map((row, at) => ({
        at,
        authority_id: unitIds.get(row.authority),
        field_id: row.field === null ? null : fieldIds.get(row.field),
        seen: row.seen,
        ...snakeCased(row.counts),
      })),
    );
  const sent = sentOf(kept);
  const written =
    kept.length === 0
      ? []
      : [
          ...(await tx.$queryRaw<WrittenRow[]>(update(releaseId, sent, actor.id))),
          ...(await tx.$queryRaw<WrittenRow[]>(insert(releaseId, sent, actor.id))),
        ];
  if (written.length > 0)
    await askForBasis(
      tx,
      releaseId,
      sentOf(kept.filter((_, at) => written.some((one) => one.at === at))),
    );
  const taken =
    gone.length === 0 ? [] : await tx.$queryRaw<{ at: number }[]>(remove(releaseId, sentOf(gone)));
  if (taken.length > 0) await chooseCases(tx, releaseId);
  return new Map<string, WrittenReport>([
    ...answers(kept, written, ({ version, entered_at }) => ({
      version,
      enteredAt: entered_at.toISOString(),
    })),
    ...answers(gone, taken, () => null),
  ]);
}

const isKept = ({ counts }: ReportRow) => saysSomething(counts);

function answers<Row extends { readonly at: number }>(
  rows: readonly ReportRow[],
  found: readonly Row[],
  answerOf: (row: Row) => WrittenReport,
): (readonly [string, WrittenReport])[] {
  return found.flatMap((one) => {
    const row = rows[one.at];
    return row ? [[reportKey(row), answerOf(one)] as const] : [];
  });
}

type WrittenRow = { readonly at: number; readonly version: number; readonly entered_at: Date };

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const snakeCased = (counts: DossierCounts) =>
  Object.fromEntries(
    Object.entries(printedIn(counts)).map(([name, count]) => [snake(name), count]),
  );

const COLUMNS = Prisma.sql`
  received, received_online, received_in_person, carried_over, resolved, early, on_time,
  in_time, late, pending, waiting, overdue, withdrawn, extended, late_subjective,
  late_objective, late_other`;

const SENT = Prisma.sql`
  sent.received, sent.received_online, sent.received_in_person, sent.carried_over,
  sent.resolved, sent.early, sent.on_time, sent.in_time, sent.late, sent.pending, sent.waiting,
  sent.overdue, sent.withdrawn, sent.extended, sent.late_subjective, sent.late_objective,
  sent.late_other`;

const TYPED = Prisma.sql`
  received integer, received_online integer, received_in_person integer, carried_over integer,
  resolved integer, early integer, on_time integer, in_time integer, late integer,
  pending integer, waiting integer, overdue integer, withdrawn integer, extended integer,
  late_subjective integer, late_objective integer, late_other integer`;

const SET = Prisma.sql`
  received = sent.received, received_online = sent.received_online,
  received_in_person = sent.received_in_person, carried_over = sent.carried_over,
  resolved = sent.resolved, early = sent.early, on_time = sent.on_time, in_time = sent.in_time,
  late = sent.late, pending = sent.pending, waiting = sent.waiting, overdue = sent.overdue,
  withdrawn = sent.withdrawn, extended = sent.extended, late_subjective = sent.late_subjective,
  late_objective = sent.late_objective, late_other = sent.late_other`;

const sentRows = (sent: string) => Prisma.sql`
  jsonb_to_recordset(${sent}::jsonb) AS sent(
    at integer, authority_id integer, field_id integer, seen integer, ${TYPED}
  )`;

const IS_SENT = Prisma.sql`
  held.basis = 'report' AND held.authority_id = sent.authority_id
  AND held.field_id IS NOT DISTINCT FROM sent.field_id AND held.version = sent.seen`;

const update = (releaseId: number, sent: string, actorId: string) => Prisma.sql`
  UPDATE dossier_count held SET ${SET}, version = nextval('score_version'),
    entered_by_id = ${actorId}, entered_at = now()
  FROM ${sentRows(sent)} WHERE held.release_id = ${releaseId} AND ${IS_SENT}
  RETURNING sent.at, held.version, held.entered_at`;

const insert = (releaseId: number, sent: string, actorId: string) => Prisma.sql`
  WITH made AS (
    INSERT INTO dossier_count (release_id, authority_id, field_id, basis, is_chosen,
      ${COLUMNS}, version, entered_by_id, entered_at)
    SELECT ${releaseId}, sent.authority_id, sent.field_id, 'report',
      NOT EXISTS (
        SELECT FROM dossier_count other WHERE other.release_id = ${releaseId}
          AND other.authority_id = sent.authority_id AND other.is_chosen
          AND other.field_id IS NOT DISTINCT FROM sent.field_id
      ),
      ${SENT}, nextval('score_version'), ${actorId}, now()
    FROM ${sentRows(sent)} WHERE sent.seen = 0
    ON CONFLICT (release_id, authority_id, field_id, basis) DO NOTHING
    RETURNING authority_id, field_id, version, entered_at
  )
  SELECT sent.at, made.version, made.entered_at FROM made JOIN ${sentRows(sent)}
    ON made.authority_id = sent.authority_id AND made.field_id IS NOT DISTINCT FROM sent.field_id`;

const remove = (releaseId: number, sent: string) => Prisma.sql`
  DELETE FROM dossier_count held USING ${sentRows(sent)}
  WHERE held.release_id = ${releaseId} AND ${IS_SENT} RETURNING sent.at`;

/** A reason was given for other figures: whoever chose between the two bases is asked again. */
const askForBasis = (tx: Tx, releaseId: number, sent: string) => tx.$executeRaw`
  UPDATE dossier_count held SET chosen_reason = NULL FROM ${sentRows(sent)}
  WHERE held.release_id = ${releaseId} AND held.chosen_reason IS NOT NULL
    AND held.authority_id = sent.authority_id
    AND held.field_id IS NOT DISTINCT FROM sent.field_id`;

/** Where a chosen report is gone, what was counted from the dossiers is chosen again. */
const chooseCases = (tx: Tx, releaseId: number) => tx.$executeRaw`
  UPDATE dossier_count held SET is_chosen = true, chosen_reason = NULL
  WHERE held.release_id = ${releaseId} AND held.basis = 'cases' AND NOT held.is_chosen
    AND NOT EXISTS (
      SELECT FROM dossier_count other WHERE other.release_id = held.release_id
        AND other.authority_id = held.authority_id AND other.is_chosen
        AND other.field_id IS NOT DISTINCT FROM held.field_id
    )`;
