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
