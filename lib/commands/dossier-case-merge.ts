import type { NewProcedure } from '@/lib/domain/dossier-row-name';
import type { PlainDate } from '@/lib/domain/plain-date';
import { inTransaction, onWorkConnection, type WorkClient } from '@/lib/platform/work-connection';
import { CASE_FIELDS, planFor } from './dossier-case-staging';
import { applyChanges, countChanges, type TouchedMonths } from './dossier-month-count';

/** What the dossiers held are as of; null where there are none yet. */
export type HeldState = { readonly asOf: PlainDate; readonly seal: string } | null;

/** Reads what the dossiers are as of; `seal` is another one after each writing. */
export async function heldState(client: WorkClient): Promise<HeldState> {
  const { rows } = await client.query<{ as_of: PlainDate; seal: string }>(
    'SELECT as_of::text, updated_at::text AS seal FROM dossier_state WHERE id = 1',
  );
  return rows[0] ? { asOf: rows[0].as_of, seal: rows[0].seal } : null;
}

export const sealOf = (state: HeldState): string => state?.seal ?? '';

/** Makes the procedures a file brought, and gives their numbers to its waiting rows. */
async function makeProcedures(
  client: WorkClient,
  file: number,
  procedures: readonly NewProcedure[],
): Promise<void> {
  if (procedures.length === 0) return;
  await client.query(
    `INSERT INTO procedure (code, name, field_id)
     SELECT code, name, "fieldId" FROM jsonb_to_recordset($1::jsonb) AS given(code text, name text, "fieldId" int)
     ON CONFLICT (code) DO NOTHING`,
    [JSON.stringify(procedures)],
  );
  await client.query(
    `UPDATE staging.dossier_case AS s SET procedure_id = made.id, field_id = made.field_id
     FROM jsonb_to_recordset($2::jsonb) AS given(id int, code text) JOIN procedure AS made USING (code)
     WHERE s.import_id = $1 AND s.procedure_id = given.id`,
    [file, JSON.stringify(procedures)],
  );
}

export type Merge = {
  readonly file: number;
  readonly asOf: PlainDate;
  readonly isIllustrative: boolean;
  /** Rows that wait to be written. */
  readonly rows: number;
  readonly procedures: readonly NewProcedure[];
  readonly held: HeldState;
};

/**
 * Writes the waiting rows over what is held and brings the months to the new day; inside the
 * caller's transaction, while nobody else writes dossiers.
 *
 * The months are counted meanwhile, on a connection of their own, from what is committed; where the
 * file brings procedures, whose numbers are not committed yet, on this one beforehand.
 */
export async function mergeCases(client: WorkClient, merge: Merge): Promise<TouchedMonths> {
  const { file, asOf, rows, procedures, held } = merge;
  const move = { from: held?.asOf ?? null, to: asOf };
  await planFor(client, rows);
  if (procedures.length > 0) {
    await makeProcedures(client, file, procedures);
    await countChanges(client, file, move);
    await writeCases(client, merge);
  } else {
    const counting = onWorkConnection((other) =>
      inTransaction(other, async () => {
        await planFor(other, rows);
        await countChanges(other, file, move);
      }),
    );
    for (const done of await Promise.allSettled([writeCases(client, merge), counting])) {
      if (done.status === 'rejected') throw done.reason;
    }
  }
  return applyChanges(client, file);
}

/** Puts the new images in the place of the old ones. */
async function writeCases(client: WorkClient, { file, asOf, isIllustrative }: Merge) {
  await client.query(
    `DELETE FROM dossier AS d USING staging.dossier_before AS b
     WHERE b.import_id = $1 AND d.code = b.code AND d.received_on = b.received_on`,
    [file],
  );
  await client.query(
    `INSERT INTO dossier (${CASE_FIELDS}, import_id)
     SELECT ${CASE_FIELDS}, import_id FROM staging.dossier_case WHERE import_id = $1`,
    [file],
  );
  await client.query(
    `INSERT INTO dossier_state (id, as_of, is_illustrative, updated_at) VALUES (1, $1, $2, clock_timestamp())
     ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, updated_at = excluded.updated_at,
       is_illustrative = dossier_state.is_illustrative OR excluded.is_illustrative`,
    [asOf, isIllustrative],
  );
}
