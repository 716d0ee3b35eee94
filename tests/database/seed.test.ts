import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { database } from '@/lib/platform/database';
import { SEED } from '../support/seed-copy';

/** A data file as written, without any rule of the loader. */
const fileRows = (file: string) =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(join(SEED, file)), { columns: true }));

const columns = (rows: Record<string, string | undefined>[], ...names: string[]) =>
  rows.map((row) => names.map((name) => row[name] ?? '').join('|')).toSorted();

const lines = (rows: { line: string }[]) => rows.map(({ line }) => line).toSorted();

test('every total of scores.csv is stored with its digits, province and source', async () => {
  const stored = await database.$queryRaw<{ line: string }[]>`
    SELECT concat_ws('|', i.code, r.period, v.code, v.name, coalesce(round(s.points, s.decimals)::text, ''), src.code) AS line
    FROM score s
    JOIN criterion c ON c.id = s.criterion_id AND c.code = 'T'
    JOIN release r ON r.id = s.release_id
    JOIN indicator i ON i.id = r.indicator_id
    JOIN authority_version v ON v.authority_id = s.authority_id
      AND r.territory_on BETWEEN coalesce(v.valid_from, '-infinity') AND coalesce(v.valid_to, 'infinity')
    JOIN source src ON src.id = s.source_id`;
  const written = fileRows('scores.csv').map((row) => ({
    ...row,
    source: row.source_id?.split(';')[0],
  }));

  expect(stored).toHaveLength(670);
  expect(lines(stored)).toEqual(
    columns(written, 'index_code', 'year', 'province_code', 'province_name_vi', 'score', 'source'),
  );
});

test('every printed rank is stored with its denominator, and no rank that was only counted', async () => {
  const stored = await database.$queryRaw<{ line: string }[]>`
    SELECT concat_ws('|', i.code, r.period, v.code, s.published_rank, s.rank_out_of) AS line
    FROM score s
    JOIN release r ON r.id = s.release_id
    JOIN indicator i ON i.id = r.indicator_id
    JOIN authority_version v ON v.authority_id = s.authority_id
      AND r.territory_on BETWEEN coalesce(v.valid_from, '-infinity') AND coalesce(v.valid_to, 'infinity')
    WHERE s.published_rank IS NOT NULL`;
  const ranked = fileRows('scores.csv').filter(
    (row) => row.rank !== '' && !row.note?.startsWith('rank computed from the totals'),
  );

  expect(stored).toHaveLength(222);
  expect(lines(stored)).toEqual(
    columns(ranked, 'index_code', 'year', 'province_code', 'rank', 'rank_out_of'),
  );
});

test('every part of components.csv is stored with its digits, province and source', async () => {
  const stored = await database.$queryRaw<{ line: string }[]>`
    SELECT concat_ws('|', i.code, r.period, v.code, c.code, round(s.points, s.decimals), src.code) AS line
    FROM score s
    JOIN criterion c ON c.id = s.criterion_id AND c.code <> 'T'
    JOIN release r ON r.id = s.release_id
    JOIN indicator i ON i.id = r.indicator_id
    JOIN authority_version v ON v.authority_id = s.authority_id
      AND r.territory_on BETWEEN coalesce(v.valid_from, '-infinity') AND coalesce(v.valid_to, 'infinity')
    JOIN source src ON src.id = s.source_id`;

  expect(stored).toHaveLength(15_722);
  expect(lines(stored)).toEqual(
    columns(
      fileRows('components.csv'),
      'index_code',
      'year',
      'province_code',
      'component_code',
      'score',
      'source_id',
    ),
  );
});

test('every national and regional figure is stored with its digits and source', async () => {
  const stored = await database.$queryRaw<{ line: string }[]>`
    SELECT concat_ws('|', i.code, r.period, CASE a.kind WHEN 'region' THEN v.name ELSE '' END,
      round(t.value, t.decimals), src.code) AS line
    FROM statistic t
    JOIN release r ON r.id = t.release_id
    JOIN indicator i ON i.id = r.indicator_id
    JOIN authority a ON a.id = t.authority_id
    JOIN authority_version v ON v.authority_id = a.id
      AND r.territory_on BETWEEN coalesce(v.valid_from, '-infinity') AND coalesce(v.valid_to, 'infinity')
    JOIN source src ON src.id = t.source_id`;

  expect(stored).toHaveLength(61);
  expect(lines(stored)).toEqual(
    columns(fileRows('national_stats.csv'), 'index_code', 'year', 'region', 'value', 'source_id'),
  );
});

test('every source is stored as written', async () => {
  const stored = await database.source.findMany();

  expect(stored).toHaveLength(112);
  expect(
    columns(
      stored.map((row) => ({ ...row, id: '' })),
      'code',
      'title',
      'publisher',
      'date',
      'url',
      'accessedVia',
    ),
  ).toEqual(
    columns(
      fileRows('sources.csv'),
      'source_id',
      'title',
      'publisher',
      'date',
      'url',
      'accessed_via',
    ),
  );
});

test('the two targets of Thái Bình are strict', async () => {
  const targets = await database.target.findMany({
    orderBy: { period: 'asc' },
    include: { authority: true, indicator: true, source: true },
  });

  expect(
    targets.map(({ authority, indicator, period, operator, value, decimals, source }) => [
      authority.slug,
      indicator.slug,
      period,
      operator,
      value.toFixed(decimals),
      source.code,
    ]),
  ).toEqual([
    ['thai-binh', 'sipas', '2024', 'gt', '90', 'ttxvn_thaibinh_2024'],
    ['thai-binh', 'sipas', '2025', 'gt', '95', 'ttxvn_thaibinh_2024'],
  ]);
});
