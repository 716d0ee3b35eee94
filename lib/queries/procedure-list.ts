import type { Actor } from '@/lib/domain/account';
import type { ProcedureCatalogue } from '@/lib/domain/procedure-edit';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';

/** Fields, and the procedures of one of them (the first unless chosen); null for whoever may not keep them. */
export async function procedureCatalogueFor(
  slug: string,
  actor: Actor,
): Promise<ProcedureCatalogue | null> {
  if (!mayDo(actor, 'editProcedure')) return null;
  const rows = await database.dossierField.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    include: { _count: { select: { procedures: true } } },
  });
  const used = await database.$queryRaw<{ id: number }[]>`
    SELECT id FROM dossier_field f
    WHERE EXISTS (SELECT FROM procedure WHERE field_id = f.id)
      OR EXISTS (SELECT FROM dossier_count WHERE field_id = f.id)
      OR EXISTS (SELECT FROM dossier_alert WHERE field_id = f.id)`;
  const isUsed = new Set(used.map(({ id }) => id));
  const fields = rows.map(({ id, _count, ...field }) => ({
    ...field,
    procedures: _count.procedures,
    isUsed: isUsed.has(id),
  }));
  const chosen = fields.find((field) => field.slug === slug) ?? fields[0] ?? null;
  return { fields, chosen, procedures: chosen ? await proceduresOf(chosen.slug) : [] };
}

const proceduresOf = (slug: string) => database.$queryRaw<
  ProcedureCatalogue['procedures'][number][]
>`
  SELECT p.code, p.name, f.slug AS field,
    EXISTS (SELECT FROM dossier_month m WHERE m.procedure_id = p.id) AS "isUsed"
  FROM procedure p JOIN dossier_field f ON f.id = p.field_id
  WHERE f.slug = ${slug} ORDER BY p.name, p.code`;

/** The field a procedure belongs to; null where there is none of that code. */
export async function fieldOfProcedure(code: string, actor: Actor): Promise<string | null> {
  if (!mayDo(actor, 'editProcedure')) return null;
  const found = await database.procedure.findUnique({
    where: { code },
    select: { field: { select: { slug: true } } },
  });
  return found?.field.slug ?? null;
}
