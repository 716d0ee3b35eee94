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

/** What other sources print about one total. */
const quotesOf = async (indicator: string, period: string, slug: string) => {
  const quotes = await database.sourceQuote.findMany({
    where: {
      score: {
        authority: { slug },
        criterion: { code: 'T' },
        release: { period, indicator: { slug: indicator } },
      },
    },
    include: { source: true },
    orderBy: { sourceId: 'asc' },
  });
  return quotes.map(({ source, points, decimals, rank, rankOutOf, reason }) => ({
    source: source.code,
    points: points?.toFixed(decimals ?? 0),
    rank: `${rank ?? ''}/${rankOutOf ?? ''}`,
    reason,
  }));
};

test('where two sources disagree, the one not chosen is kept with the reason', async () => {
  const [thaiBinh] = await quotesOf('papi', '2023', 'thai-binh');
  const [haiPhong] = await quotesOf('sipas', '2024', 'hai-phong');

  expect(thaiBinh).toEqual({
    source: 'ttxvn_thaibinh_2024',
    points: '43.6',
    rank: '17/63',
    reason: expect.stringContaining('61 tỉnh, thành phố được chấm điểm'),
  });
  expect(haiPhong).toEqual({
    source: 'ktmt_thainguyen_2025',
    points: '91.10',
    rank: '1/63',
    reason: expect.stringContaining('90,59'),
  });
});

test('a second source that prints the same figure is kept as agreeing', async () => {
  expect(await quotesOf('sipas', '2023', 'quang-ninh')).toEqual([
    { source: 'gialai_2024', points: '90.61', rank: '/', reason: 'Nguồn này in cùng một số.' },
  ]);
});

/** Of one total: its reason to be missing, note and rank. */
const totalOf = (indicator: string, period: string, slug: string) =>
  database.score.findFirstOrThrow({
    where: {
      authority: { slug },
      criterion: { code: 'T' },
      release: { period, indicator: { slug: indicator } },
    },
    select: {
      points: true,
      missingReason: true,
      note: true,
      publishedRank: true,
      rankOrigin: true,
    },
  });

test.each([
  ['2018', 'quang-ninh', 'incomplete'],
  ['2018', 'dong-thap', 'incomplete'],
  ['2021', 'quang-ninh', 'notPublished'],
  ['2021', 'bac-giang', 'notPublished'],
  ['2021', 'bac-ninh', 'notPublished'],
  ['2022', 'bac-giang', 'incomplete'],
  ['2022', 'bac-ninh', 'incomplete'],
  ['2023', 'quang-ninh', 'unreliable'],
  ['2023', 'binh-duong', 'unreliable'],
  ['2024', 'vinh-phuc', 'notPublished'],
  ['2024', 'tien-giang', 'notPublished'],
])('PAPI %s of %s is missing because it is %s', async (period, slug, reason) => {
  const total = await totalOf('papi', period, slug);

  expect(total).toMatchObject({ points: null, missingReason: reason, publishedRank: null });
  expect(total.note).not.toBeNull();
});

test('a rank without a public figure keeps the rank and says why the figure is missing', async () => {
  expect(await totalOf('par-index', '2020', 'hung-yen')).toEqual({
    points: null,
    missingReason: 'noPublicFigure',
    note: 'Hạng suy ra: nguồn in hạng 12 của năm sau và mức tăng 10 bậc.',
    publishedRank: 22,
    rankOrigin: 'derived',
  });
});

test('a figure implied by a printed change stays a note', async () => {
  expect(await totalOf('sipas', '2023', 'hai-phong')).toMatchObject({
    points: null,
    note: 'Nguồn in mức tăng 1,69 lên 90,59 của năm sau, suy ra 88,90; không phải số công bố.',
    rankOrigin: 'published',
  });
});

test('a release says which territory it lists and whether it is whole', async () => {
  const releases = await database.release.findMany({
    include: { indicator: true, criteriaSet: true },
    orderBy: [{ indicator: { position: 'asc' } }, { period: 'asc' }],
  });
  const par2024 = releases.find(
    ({ indicator, period }) => indicator.code === 'PAR' && period === '2024',
  );

  expect(releases).toHaveLength(28);
  expect(
    releases.filter(({ isComplete }) => isComplete).map(({ indicator }) => indicator.code),
  ).toEqual(Array.from({ length: 7 }, () => 'PAPI'));
  expect(par2024).toMatchObject({
    status: 'published',
    version: 1,
    territoryOn: new Date('2024-12-31'),
    announcedOn: new Date('2025-04-06'),
    decision: '268/QĐ-BNV ngày 28/3/2025',
    criteriaSet: { code: 'PAR-892' },
  });
});

test('every break of method is a row', async () => {
  const breaks = await database.criteriaSet.findMany({
    where: { isComparableWithPrevious: false },
    include: { indicator: true },
    orderBy: [{ indicator: { position: 'asc' } }, { fromYear: 'asc' }],
  });

  expect(breaks.map(({ indicator, fromYear }) => `${indicator.code} ${fromYear}`)).toEqual([
    'PAR 2016',
    'PAR 2018',
    'PAR 2020',
    'PAR 2022',
    'PAR 2024',
    'PAR 2025',
    'SIPAS 2017',
    'SIPAS 2022',
    'PAPI 2018',
  ]);
  expect(breaks.filter(({ changeNote }) => changeNote === null)).toEqual([]);
});
