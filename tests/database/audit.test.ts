import { beforeAll, expect, test } from 'vitest';
import { type AuditRecord, recordAudit } from '@/lib/commands/audit';
import { exportAudit } from '@/lib/commands/audit-export';
import { auditFilter } from '@/lib/domain/audit';
import { database } from '@/lib/platform/database';
import { auditPage } from '@/lib/queries/audit';
import { auditFile } from '@/lib/text/audit';
import { csvDocument } from '@/lib/text/csv';
import { auditState } from '@/scripts/audit-verify';
import { connected } from '@/scripts/postgres/databases';
import { asApplication } from '@/tests/support/as-application';
import { givenAccount } from '@/tests/support/given-account';

const URL = process.env.DATABASE_URL ?? '';
const everything = auditFilter.parse({});

const entered = (key: string, after: string): AuditRecord => ({
  ...{ act: 'enterScore', subjectKind: 'score', subjectKey: key },
  ...{ before: { points: '41.10' }, after: { points: after }, reason: 'Nhập lại' },
});

beforeAll(async () => {
  const lan = { ...(await givenAccount('staff')), name: 'Nguyễn Thị Lan' };
  await database.$transaction((tx) =>
    recordAudit(tx, lan, [
      entered('papi/2024/1/thai-binh/T', '41.35'),
      entered('papi/2024/1/ha-noi/T', '=1+1'),
    ]),
  );
});

/** Does `sql` past every guard, as only somebody with the whole server can, and undoes it afterwards. */
async function tampered<Value>(sql: string, look: () => Promise<Value>): Promise<Value> {
  return connected(URL, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS kept AS TABLE audit_entry');
    await client.query(`ALTER TABLE audit_entry DISABLE TRIGGER ALL; ${sql}`);
    try {
      return await look();
    } finally {
      await client.query(
        `DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept; DROP TABLE kept;
         ALTER TABLE audit_entry ENABLE TRIGGER ALL`,
      );
    }
  });
}

test('a log that nobody touched is whole, and its last hash can be noted', async () => {
  const { entries, firstBroken, head } = await auditState(URL);

  expect({ entries, firstBroken }).toEqual({ entries: 2, firstBroken: null });
  expect(await auditState(URL, head)).toMatchObject({ hasNoted: true });
});

test.each([
  ['a changed value', `UPDATE audit_entry SET after = '{"points":"99.00"}' WHERE id = 1`, '1'],
  ['another name', `UPDATE audit_entry SET actor_name = 'Ai khác' WHERE id = 2`, '2'],
  ['another time', `UPDATE audit_entry SET at = at - interval '1 day' WHERE id = 2`, '2'],
  ['a removed entry', 'DELETE FROM audit_entry WHERE id = 1', '2'],
  [
    'an entry put in with a hash of its own',
    `UPDATE audit_entry e SET act = 'editTarget', hash = audit_hash(
       jsonb_populate_record(e, '{"act": "editTarget"}')) WHERE id = 1`,
    '2',
  ],
])('%s is found', async (_what, sql, first) => {
  const { firstBroken } = await tampered(sql, () => auditState(URL));

  expect(firstBroken).toBe(first);
});

test('a log cut off at its end is found by whoever noted its last hash', async () => {
  const { head } = await auditState(URL);
  const after = await tampered('DELETE FROM audit_entry WHERE id = 2', () => auditState(URL, head));

  expect(after).toMatchObject({ entries: 1, firstBroken: null, hasNoted: false });
});

test('an administrator finds entries by person, act, subject and day', async () => {
  const administrator = await givenAccount('administrator');
  const found = async (sought: Record<string, string>) =>
    (await auditPage(auditFilter.parse(sought), administrator))?.total;

  expect(await found({})).toBe(2);
  expect(await found({ nguoi: 'thị lan' })).toBe(2);
  expect(await found({ nguoi: 'Minh' })).toBe(0);
  expect(await found({ viec: 'enterScore', 'doi-tuong': 'papi/2024/1/ha-noi' })).toBe(1);
  expect(await found({ tu: '01/01/2020', den: '31/12/2020' })).toBe(0);
  expect(await found({ tu: '01/01/2020' })).toBe(2);
});

test.each(['staff', 'reviewer', 'leader', 'member'] as const)(
  'a %s neither reads nor takes the log',
  async (role) => {
    const actor = await givenAccount(role);

    expect(await auditPage(everything, actor)).toBeNull();
    expect(await exportAudit(everything, actor)).toEqual({ ok: false, refusal: 'notAllowed' });
  },
);

test('taking the log stands in the log, and the file holds no formula', async () => {
  const administrator = await givenAccount('administrator');
  const exported = await asApplication(() => exportAudit(everything, administrator));
  const newest = await auditPage(everything, administrator);

  expect(newest?.entries[0]).toMatchObject({ act: 'exportAudit', actor: administrator.name });
  const file = exported.ok ? csvDocument(auditFile(exported.value)) : '';
  expect(file).toContain('points: 41.10 → 41.35');
  expect(file).not.toMatch(/(^|;)"?[=+@-]/m);
});
