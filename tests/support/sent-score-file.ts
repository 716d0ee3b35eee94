import type { Client } from 'pg';
import type { ImportMapping } from '@/lib/domain/score-import-mapping';
import { xlsxFile } from './xlsx-file';

/** The number of the file that `keepScoreFile` keeps. */
export const SCORE_FILE = 900_001;

/** A total of one province, and a row that is refused. */
export const SENT_SCORE_FILE = xlsxFile({
  name: 'Điểm',
  rows: [
    ['Tỉnh', 'Điểm'],
    ['Hà Nội', '45,1000'],
    ['Atlantis', '40'],
  ],
});

const MAPPING: ImportMapping = {
  sheet: 'Điểm',
  headingRow: 1,
  columns: { '0': 'name', '1': '=T' },
  dash: 'keep',
  decimals: 2,
  rankOutOf: 34,
  source: null,
  names: {},
};

/** Keeps that file, sent but not confirmed, behind the application's back. */
export const keepScoreFile = (client: Client, releaseId: number, actorId: string) =>
  client.query(
    `INSERT INTO score_import (id, release_id, actor_id, file_name, file_hash, file, mapping)
     VALUES ($1, $2, $3, 'diem.xlsx', repeat('0', 64), $4, $5) ON CONFLICT DO NOTHING`,
    [SCORE_FILE, releaseId, actorId, SENT_SCORE_FILE, MAPPING],
  );

/** SIPAS 2025 of three provinces, as people send it: a title, a misspelt name, a figure above the limit. */
export const MESSY_FILE = xlsxFile(
  {
    name: 'SIPAS 2025',
    merged: ['A1:C1'],
    rows: [
      ['BẢNG KẾT QUẢ SIPAS NĂM 2025'],
      ['STT', 'Tỉnh, thành phố', 'Điểm'],
      [1, 'TP. Hồ Chí Minh', '84,10'],
      [2, 'Hưng Yênn', '86,40'],
      [3, 'Thanh Hoá'.normalize('NFD'), '832,5'],
      ['Ghi chú: số liệu sơ bộ'],
    ],
  },
  { name: 'Nháp', state: 'hidden', rows: [['x']] },
);

/** The refused rows as they came back, with the figure put right. */
export const mended = (csv: Buffer): Buffer =>
  Buffer.from(csv.toString('utf8').replace('832,5', '83,25'));

/** An empty draft of SIPAS 2025, unless it is there; what it held is gone. */
export async function keepSipasDraft(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO account (id, name, email, username, role, updated_at)
     VALUES ('sipas', 'Mở', 'sipas@example.vn', 'sipas', 'staff', now()) ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on,
       is_complete, opened_by_id, source_id)
     SELECT i.id, s.id, '2025', 1, 'draft', '2025-12-31', true, 'sipas',
       (SELECT id FROM source ORDER BY id LIMIT 1)
     FROM indicator i JOIN criteria_set s ON s.indicator_id = i.id AND s.to_year IS NULL
     WHERE i.slug = 'sipas' ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `DELETE FROM score WHERE release_id IN (SELECT id FROM release WHERE opened_by_id = 'sipas')`,
  );
}
