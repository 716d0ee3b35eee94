import type { Actor } from '@/lib/domain/account';
import type { DossierScope } from '@/lib/domain/dossier-board';
import type { PlainDate } from '@/lib/domain/plain-date';
import { connected } from '@/scripts/postgres/databases';
import { medianOf } from './median';

const ROUNDS = 15;
const SCANS = 3;
const LEADER: Actor = {
  id: 'bench',
  name: 'bench',
  role: 'leader',
  authorityId: null,
  requestId: null,
};
const WHOLE = { authorityId: null, fieldId: null, isLinkedOnly: false } as DossierScope;
const day = (text: string) => text as PlainDate;
const YEAR = { first: day('2024-01-01'), last: day('2024-12-01') };
const ALL = { first: day('2020-01-01'), last: day('2024-12-01') };

async function timed(work: () => Promise<unknown>, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return medianOf(times);
}

/** The same year by the same columns, counted from the dossiers themselves. */
const scan = (by: string) => `
  SELECT ${by}, count(*) FILTER (WHERE received_on >= '2024-01-01') AS received,
    count(*) FILTER (WHERE resolved_on < effective_due_on) AS early,
    count(*) FILTER (WHERE resolved_on = effective_due_on) AS on_time,
    count(*) FILTER (WHERE resolved_on > effective_due_on) AS late,
    count(*) FILTER (WHERE resolved_on IS NULL AND withdrawn_on IS NULL AND effective_due_on < '2024-12-31') AS overdue,
    count(*) FILTER (WHERE resolved_on IS NULL AND withdrawn_on IS NULL AND effective_due_on >= '2024-12-31') AS waiting
  FROM dossier
  WHERE received_on <= '2024-12-31'
    AND coalesce(resolved_on, withdrawn_on, '2024-12-31') >= '2024-01-01' GROUP BY ${by}`;

/** Each read of a leader's page beside the same counted from the dossiers. Unit: ms. */
export async function readsOf(ownerUrl: string) {
  const board = await import('@/lib/queries/dossier-dashboard');
  const reads = [
    ['tháng', () => board.dossierMonths(ALL, WHOLE, LEADER), `date_trunc('month', received_on)`],
    ['đơn vị × lĩnh vực', () => board.dossierCells(YEAR, WHOLE, LEADER), 'authority_id, field_id'],
    ['thủ tục', () => board.dossierProcedures(YEAR, WHOLE, LEADER), 'procedure_id'],
    ['cơ quan chủ trì', () => board.dossierLeads(YEAR, WHOLE, LEADER), 'lead_id'],
    [
      'trễ hẹn theo tháng',
      () => board.dossierRunMonths(YEAR, WHOLE, LEADER),
      'procedure_id, resolved_on',
    ],
  ] as const;
  return connected(ownerUrl, async (client) => {
    await client.query('VACUUM ANALYZE dossier');
    await client.query('VACUUM ANALYZE dossier_month');
    const rows = [];
    for (const [name, read, by] of reads) {
      await read();
      const took = await timed(read, ROUNDS);
      const scanned = await timed(() => client.query(scan(by)), SCANS);
      rows.push({ name, took, scanned, ratio: scanned / took });
      console.log(
        `  ${name}: ${took.toFixed(1)} ms, quét ${scanned.toFixed(0)} ms, ${(scanned / took).toFixed(0)} lần`,
      );
    }
    return rows;
  });
}
