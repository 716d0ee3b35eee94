import type { Actor } from '@/lib/domain/account';
import {
  type ProcedureEdit,
  type ProcedureRefusal,
  type ProcedureRemoval,
  seenProcedure,
} from '@/lib/domain/procedure-edit';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import {
  inTransaction,
  onWorkConnection,
  type WorkClient,
  waitToWrite,
} from '@/lib/platform/work-connection';
import { recordAuditOn } from './audit';

type Answer = Result<null, ProcedureRefusal>;
type Held = { readonly id: number; readonly name: string; readonly field: string };

const about = (code: string) =>
  ({ act: 'editProcedure', subjectKind: 'procedure', subjectKey: code }) as const;

/** Nobody writes dossiers meanwhile, and it may take as long as moving many of them does. */
function alone(work: (client: WorkClient) => Promise<Answer>, actor: Actor): Promise<Answer> {
  if (!mayDo(actor, 'editProcedure')) return Promise.resolve(refuse('notAllowed'));
  return onWorkConnection((client) =>
    inTransaction(client, async () => {
      await waitToWrite(client);
      return work(client);
    }),
  );
}

async function heldProcedure(client: WorkClient, code: string, seen: string) {
  const { rows } = await client.query<Held>(
    `SELECT p.id, p.name, f.slug AS field FROM procedure p JOIN dossier_field f ON f.id = p.field_id
     WHERE p.code = $1 FOR UPDATE OF p`,
    [code],
  );
  const [kept] = rows;
  if (!kept) return refuse('notFound');
  return seenProcedure(kept) === seen ? accept(kept) : refuse('changedMeanwhile');
}

/** Files that wait to be confirmed were read against what was: they are checked anew. */
const changeState = (client: WorkClient) =>
  client.query('UPDATE dossier_state SET updated_at = clock_timestamp()');

/**
 * Renames a procedure or moves it to another field, with its dossiers and their months: earlier
 * months are then counted under the new field too. Published results stay as they are.
 */
export function editProcedure(
  { was, seen, name, field }: ProcedureEdit,
  actor: Actor,
): Promise<Answer> {
  return alone(async (client) => {
    const held = await heldProcedure(client, was, seen);
    if (!held.ok) return held;
    const { id, ...before } = held.value;
    const { rows } = await client.query<{ id: number }>(
      'SELECT id FROM dossier_field WHERE slug = $1',
      [field],
    );
    const [to] = rows;
    if (!to) return refuse('noSuchField');

    await client.query('UPDATE procedure SET name = $2, field_id = $3 WHERE id = $1', [
      ...[id, name, to.id],
    ]);
    if (field !== before.field) await moveDossiers(client, id, to.id);
    await recordAuditOn(client, actor, { ...about(was), before, after: { name, field } });
    return accept(null);
  }, actor);
}

async function moveDossiers(client: WorkClient, procedureId: number, fieldId: number) {
  const { rowCount } = await client.query(
    'UPDATE dossier_month SET field_id = $2 WHERE procedure_id = $1',
    [procedureId, fieldId],
  );
  await changeState(client);
  // Dossiers always stand in months: where there are none, no table of dossiers is read.
  if (!rowCount) return;
  await client.query('UPDATE dossier SET field_id = $2 WHERE procedure_id = $1', [
    ...[procedureId, fieldId],
  ]);
}

/** Takes away a procedure without dossiers. */
export function removeProcedure({ was, seen }: ProcedureRemoval, actor: Actor): Promise<Answer> {
  return alone(async (client) => {
    const held = await heldProcedure(client, was, seen);
    if (!held.ok) return held;
    const { id, ...before } = held.value;
    const { rows } = await client.query(
      'SELECT FROM dossier_month WHERE procedure_id = $1 LIMIT 1',
      [id],
    );
    if (rows.length > 0) return refuse('inUse');

    await client.query('DELETE FROM procedure WHERE id = $1', [id]);
    await changeState(client);
    await recordAuditOn(client, actor, { ...about(was), before });
    return accept(null);
  }, actor);
}
