import type { Actor } from '@/lib/domain/account';
import { type DossierScope, type NamedId, scopeFor } from '@/lib/domain/dossier-board';
import type { DossierKin, DossierPlace, DossierUnit } from '@/lib/domain/dossier-board-view';
import type { PlainDate } from '@/lib/domain/plain-date';
import { database, toPlainDate } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma-client/client';

type UnitRow = Omit<DossierUnit, 'endedOn'> & { readonly endedOn: Date | null };

/** Authorities under their names of a day, departments before districts before communes, each in Vietnamese order. */
async function unitsWhere(which: Prisma.Sql, on: PlainDate): Promise<readonly DossierUnit[]> {
  const rows = await database.$queryRaw<UnitRow[]>`
    SELECT id, key, name, kind, "endedOn" FROM (
      SELECT DISTINCT ON (a.id) a.id, a.slug AS key, v.name, a.kind, a.ended_on AS "endedOn"
      FROM authority a JOIN authority_version v ON v.authority_id = a.id
        AND coalesce(v.valid_from <= ${on}::date, true)
      WHERE ${which} ORDER BY a.id, v.valid_from DESC NULLS LAST
    ) named ORDER BY kind, name`;
  return rows.map((row) => ({ ...row, endedOn: row.endedOn && toPlainDate(row.endedOn) }));
}

/** The authorities of these numbers; no statement where there are none. */
export const unitsNamed = async (
  ids: readonly number[],
  on: PlainDate,
): Promise<readonly DossierUnit[]> =>
  ids.length === 0 ? [] : unitsWhere(Prisma.sql`a.id = ANY(${[...ids]})`, on);

const FIELD = { id: true, slug: true, name: true } as const;

const fieldNamed = ({ id, slug, name }: { id: number; slug: string; name: string }): NamedId => ({
  id,
  key: slug,
  name,
});

/** Every field of procedures, in the order of the pages. */
export async function dossierFields(): Promise<readonly NamedId[]> {
  const rows = await database.dossierField.findMany({
    orderBy: { position: 'asc' },
    select: FIELD,
  });
  return rows.map(fieldNamed);
}

/** What an address names; null for either that is not there. */
export type PlaceAsked = { readonly unit: string | null; readonly field: string | null };

export type FoundPlace = DossierPlace & { readonly scope: DossierScope };

const NOT_THERE = -1;

/**
 * The part of the province an address is about, with what may be read of it; a member who names no
 * unit is at its own. Null where it is not there, handles no dossiers, or is not theirs to see.
 */
export async function placeFor(
  asked: PlaceAsked,
  isLinkedOnly: boolean,
  on: PlainDate,
  actor: Actor,
): Promise<FoundPlace | null> {
  const own = actor.role === 'member' ? (actor.authorityId ?? NOT_THERE) : null;
  const which = asked.unit ? Prisma.sql`a.slug = ${asked.unit}` : Prisma.sql`a.id = ${own}`;
  const [units, fields] = await Promise.all([
    asked.unit || own ? unitsWhere(which, on) : [],
    asked.field ? database.dossierField.findMany({ where: { slug: asked.field } }) : [],
  ]);
  const [unit = null] = units.filter(({ kind }) => kind !== 'country' && kind !== 'region');
  const field = fields[0] ? fieldNamed(fields[0]) : null;
  if ((asked.unit && !unit) || (asked.field && !field)) return null;
  const whole = { authorityId: unit?.id ?? null, fieldId: field?.id ?? null, isLinkedOnly };
  const scope = scopeFor(whole, actor);
  return scope && { unit, field, scope, kin: unit ? await kinOf(unit, on) : [] };
}

/** The departments or districts it followed and those that followed it. */
async function kinOf({ id }: DossierUnit, on: PlainDate): Promise<readonly DossierKin[]> {
  const rows = await database.succession.findMany({
    where: { OR: [{ predecessorId: id }, { successorId: id }] },
    orderBy: { onDay: 'asc' },
  });
  const other = (row: (typeof rows)[number]) =>
    row.predecessorId === id ? row.successorId : row.predecessorId;
  const days = rows.map(({ onDay }) => toPlainDate(onDay));
  const latest = [on, ...days].toSorted().at(-1) ?? on;
  const units = await unitsNamed(rows.map(other), latest);
  return rows.flatMap((row) => {
    const unit = units.find((one) => one.id === other(row));
    const isSuccessor = row.predecessorId === id;
    return unit ? [{ unit, isSuccessor, onDay: toPlainDate(row.onDay) }] : [];
  });
}
