import type { Actor } from '@/lib/domain/account';
import type { AuditAct, AuditSubject } from '@/lib/domain/audit';
import { Prisma } from '@/lib/platform/prisma-client/client';
import type { WorkClient } from '@/lib/platform/work-connection';

/** A value that fits a JSON column. */
export type Kept = Prisma.InputJsonValue;

export type AuditRecord = {
  readonly act: AuditAct;
  readonly subjectKind: AuditSubject;
  /** What it was done to: "papi/2024/1/thai-binh/T". */
  readonly subjectKey: string;
  readonly before?: Kept | null;
  readonly after?: Kept | null;
  readonly reason?: string | null;
};

/** The system itself, as at a planned publication; lib/text/audit.ts has its name. */
export const SYSTEM = { id: null, name: 'system', requestId: null } as const;

/** Whoever did it; the system itself has no number. */
export type AuditActor = Pick<Actor, 'name' | 'requestId'> & { readonly id: string | null };

/**
 * Writes what was done, inside the transaction that does it, as its last statement: the log is one
 * chain, so writers wait for each other from here to their commit.
 */
export async function recordAudit(
  tx: Prisma.TransactionClient,
  actor: AuditActor,
  records: readonly AuditRecord[],
): Promise<void> {
  const json = (value: Kept | null | undefined) => (value == null ? Prisma.DbNull : value);
  await tx.auditEntry.createMany({
    data: records.map(({ before, after, reason, ...record }) => ({
      ...record,
      actorId: actor.id,
      actorName: actor.name,
      requestId: actor.requestId,
      before: json(before),
      after: json(after),
      reason: reason ?? null,
      // The trigger gives the number and both hashes.
      id: 0n,
      previousHash: '0'.repeat(64),
      hash: '0'.repeat(64),
    })),
  });
}

/** The same on a connection of long work, inside its transaction. */
export async function recordAuditOn(
  client: WorkClient,
  actor: AuditActor,
  { act, subjectKind, subjectKey, before, after, reason }: AuditRecord,
): Promise<void> {
  const json = (value: Kept | null | undefined) => (value == null ? null : JSON.stringify(value));
  await client.query(
    `INSERT INTO audit_entry (id, actor_id, actor_name, act, subject_kind, subject_key, before, after,
       reason, request_id, previous_hash, hash)
     VALUES (0, $1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, repeat('0', 64), repeat('0', 64))`,
    [
      ...[actor.id, actor.name, act, subjectKind, subjectKey, json(before), json(after)],
      ...[reason ?? null, actor.requestId],
    ],
  );
}
