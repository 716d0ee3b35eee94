import { fileURLToPath } from 'node:url';
import { live } from './lifecycle.mjs';
import { connected } from './postgres/databases';
import { openForThisRun } from './prepare';
import { Sentence } from './sentence.mjs';

/** What the log turned out to be. */
export type AuditState = {
  readonly entries: number;
  /** The number of the first entry that does not follow from the one before; null: all do. */
  readonly firstBroken: string | null;
  /** The hash of the last entry; whoever keeps it elsewhere can tell later whether any was lost. */
  readonly head: string | null;
  /** Whether the hash kept elsewhere is still among them. */
  readonly hasNoted: boolean;
};

/** The hash of an entry, worked out here: the database's own function may have been changed too. */
const HASH = `encode(sha256(convert_to(jsonb_build_array(
  previous_hash, id, floor(extract(epoch FROM at) * 1000)::bigint, actor_id, actor_name, act,
  subject_kind, subject_key, before, after, reason, request_id)::text, 'UTF8')), 'hex')`;

const STATE = `
  WITH entry AS (
    SELECT id, hash,
      hash = ${HASH}
        AND previous_hash = coalesce(lag(hash) OVER by_number, repeat('0', 64))
        AND id = coalesce(lag(id) OVER by_number, 0) + 1 AS follows
    FROM audit_entry WINDOW by_number AS (ORDER BY id)
  )
  SELECT count(*)::int AS entries,
    (min(id) FILTER (WHERE follows IS NOT TRUE))::text AS "firstBroken",
    (SELECT hash FROM entry ORDER BY id DESC LIMIT 1) AS head,
    coalesce(bool_or(hash = $1), false) AS "hasNoted"
  FROM entry`;

/** Works out every hash of the log anew. */
export const auditState = (url: string, noted: string | null = null): Promise<AuditState> =>
  connected(url, async (client) => {
    const { rows } = await client.query<AuditState>(STATE, [noted]);
    return rows[0] ?? { entries: 0, firstBroken: null, head: null, hasNoted: false };
  });

/** `npm run audit:verify [-- hash noted earlier]`: exit code 1 where the log is not as it was written. */
async function main(): Promise<number> {
  const noted = process.argv[2] ?? null;
  const { entries, firstBroken, head, hasNoted } = await auditState(
    await openForThisRun(false),
    noted,
  );
  if (firstBroken)
    throw new Sentence(`Nhật ký đã bị sửa: từ dòng số ${firstBroken} không còn khớp.`);
  if (noted && !hasNoted)
    throw new Sentence('Nhật ký đã bị cắt: không còn dòng mang mã băm đã ghi.');
  console.log(`Nhật ký nguyên vẹn: ${entries} dòng. Mã băm của dòng cuối: ${head ?? 'chưa có'}`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await live(main);
