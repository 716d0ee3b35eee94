import type { Actor } from '@/lib/domain/account';
import { goesOn, type LineageChange, newSlugs } from '@/lib/domain/lineage';
import { type LineageRefusal, lineageRefusal } from '@/lib/domain/lineage-rules';
import type { PlainDate } from '@/lib/domain/plain-date';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database, toPlainDate } from '@/lib/platform/database';
import { lineageFacts } from '@/lib/platform/lineage-facts';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type AuditRecord, recordAudit } from './audit';

type Tx = Prisma.TransactionClient;

const DAY = 86_400_000;
const dayBefore = (day: PlainDate) => new Date(new Date(day).getTime() - DAY);

/**
 * Writes down what a document made of authorities from one day on; nothing is deleted or renamed in the past.
 *
 * A merger or split ends identities the day before and begins others; a rename or change of type gives
 * the same identity another dated row. What cannot have happened is refused (`lineageRefusal`).
 */
export async function changeLineage(
  change: LineageChange,
  today: PlainDate,
  actor: Actor,
): Promise<Result<{ readonly slugs: readonly string[] }, LineageRefusal>> {
  if (!mayDo(actor, 'editAuthority')) return refuse('notAllowed');

  return database.$transaction(async (tx) => {
    const slugs = [...change.predecessors];
    await tx.$queryRaw`SELECT id FROM authority WHERE slug = ANY(${slugs}) ORDER BY id FOR UPDATE`;
    const facts = await lineageFacts(tx, change, today);
    const wrong = lineageRefusal(change, facts);
    if (wrong) return refuse(wrong);

    const records = goesOn(change) ? await renameIn(tx, change) : await replaceIn(tx, change);
    await recordAudit(tx, actor, records);
    return accept({ slugs: goesOn(change) ? change.predecessors : newSlugs(change) });
  });
}

const recordOf = (change: LineageChange, slug: string) =>
  ({
    act: 'editAuthority',
    subjectKind: 'authority',
    subjectKey: slug,
    reason: change.document,
  }) as const satisfies AuditRecord;

/** The id of a region; a change that names none, or one unknown, was refused before. */
async function regionId(tx: Tx, slug: string | null): Promise<number | null> {
  if (slug === null) return null;
  return (await tx.authority.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
}

/** Ends the dated row that is open and answers it. */
async function endVersion(tx: Tx, authorityId: number, onDay: PlainDate) {
  const open = await tx.authorityVersion.findFirstOrThrow({
    where: { authorityId, validTo: null },
  });
  await tx.authorityVersion.update({
    where: { id: open.id },
    data: { validTo: dayBefore(onDay) },
  });
  return open;
}

async function renameIn(tx: Tx, change: LineageChange): Promise<AuditRecord[]> {
  const { predecessors, successors, onDay, document } = change;
  const [slug = ''] = predecessors;
  const [after] = successors;
  if (!after) return [];
  const { id } = await tx.authority.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const { name, typeName, code, parentId } = await endVersion(tx, id, onDay);
  await tx.authorityVersion.create({
    data: {
      authorityId: id,
      name: after.name,
      nameEn: after.nameEn,
      typeName: after.typeName,
      code: after.code,
      parentId: after.parent === null ? parentId : await regionId(tx, after.parent),
      document,
      validFrom: new Date(onDay),
    },
  });
  const from = { onDay, kind: change.kind };
  return [
    { ...recordOf(change, slug), before: { name, typeName, code }, after: { ...from, ...after } },
  ];
}

async function replaceIn(tx: Tx, change: LineageChange): Promise<AuditRecord[]> {
  const { kind, predecessors, onDay, document } = change;
  const ended = await tx.authority.findMany({ where: { slug: { in: [...predecessors] } } });
  const records: AuditRecord[] = [];
  for (const { id, slug } of ended) {
    const endedOn = dayBefore(onDay);
    await endVersion(tx, id, onDay);
    await tx.authority.update({ where: { id }, data: { endedOn } });
    const after = { endedOn: toPlainDate(endedOn), became: newSlugs(change) };
    records.push({ ...recordOf(change, slug), before: { endedOn: null }, after });
  }
  const source = change.source && { connect: { code: change.source } };
  for (const { id, slug, name } of await beginIn(tx, change, ended[0]?.kind ?? 'province')) {
    for (const { id: predecessorId } of ended) {
      await tx.succession.create({
        data: {
          kind,
          onDay: new Date(onDay),
          document,
          predecessor: { connect: { id: predecessorId } },
          successor: { connect: { id } },
          ...(source ? { source } : {}),
        },
      });
    }
    const after = { beganOn: onDay, name, kind, from: predecessors };
    records.push({ ...recordOf(change, slug), after: { ...after, from: [...predecessors] } });
  }
  return records;
}

/** Makes the authorities that begin on the day. */
async function beginIn(
  tx: Tx,
  { successors, onDay, ...change }: LineageChange,
  kind: Prisma.AuthorityCreateInput['kind'],
) {
  const slugs = newSlugs({ ...change, successors, onDay });
  const begun: { id: number; slug: string; name: string }[] = [];
  for (const [place, { name, nameEn, typeName, code, parent }] of successors.entries()) {
    const slug = slugs[place] ?? '';
    const validFrom = new Date(onDay);
    const parentId = await regionId(tx, parent);
    const made = await tx.authority.create({
      data: {
        slug,
        kind,
        beganOn: validFrom,
        versions: { create: { name, nameEn, typeName, code, parentId, validFrom } },
      },
    });
    begun.push({ id: made.id, slug, name });
  }
  return begun;
}
