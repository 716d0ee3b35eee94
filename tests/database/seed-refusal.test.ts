import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/platform/database';
import { loadSeed } from '@/prisma/load/load';
import { SeedRefusal } from '@/prisma/load/refusal';
import { reasonText, refusalSentence } from '@/prisma/load/sentence';
import { type Edit, withEditedSeed } from '../support/seed-copy';
import { contentsOf, emptyTables } from '../support/table-contents';

beforeEach(() => emptyTables(database));

/** What stops a load of the data files with one edit. */
const refusalOf = (edit: Edit): Promise<SeedRefusal> =>
  withEditedSeed(edit, async (folder) => {
    const loaded = loadSeed(database, folder, new Date('2030-01-01T00:00:00Z'));
    const error: unknown = await loaded.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof SeedRefusal) return error;
    throw new Error('The load was not refused', { cause: error });
  });

type Case = [reason: string, edit: Edit, line: number, column: string, value: string];

const edit = (file: string, from: string, to: string): Edit => ({ file, from, to });

/** Each kind of bad row: what is edited, and the place the load must name. */
const CASES: Case[] = [
  [
    'agencyNameDiffers',
    edit('scores.csv', 'PAR,2012,10,Lào Cai,', 'PAR,2012,10,Yên Bái,'),
    3,
    'province_name_vi',
    'Yên Bái',
  ],
  [
    'asManyFieldsAsColumns',
    edit('scores.csv', '81.95,100,9,63,hf_par,', '81,95,100,9,63,hf_par,'),
    7,
    '',
    'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH',
  ],
  ['codeFormat', edit('scores.csv', 'PAR,2012,34,', 'PAR,2012,340,'), 7, 'province_code', '340'],
  [
    'columnMissing',
    edit('targets.csv', 'operator', 'sign'),
    1,
    'operator',
    'index_code,year,province_code,sign,value,unit,source_id,note',
  ],
  [
    'dayFormat',
    edit('releases.csv', 'PAPI,2024,2024-12-31', 'PAPI,2024,31/12/2024'),
    29,
    'territory_on',
    '31/12/2024',
  ],
  [
    'daysOverlap',
    edit('provinces.csv', '2025-01-01', '2024-12-31'),
    65,
    'valid_from',
    '2024-12-31',
  ],
  [
    'duplicate',
    edit('scores.csv', 'PAR,2012,10,Lào Cai,', 'PAR,2012,01,Hà Nội,'),
    3,
    'province_code',
    '01',
  ],
  [
    'emptyText',
    edit('sources.csv', ',Báo Bà Rịa - Vũng Tàu,2022-07,', ',,2022-07,'),
    2,
    'publisher',
    '',
  ],
  [
    'flagFormat',
    edit('releases.csv', 'PAPI,2024,2024-12-31,true', 'PAPI,2024,2024-12-31,yes'),
    29,
    'is_complete',
    'yes',
  ],
  ['maxDiffers', edit('scores.csv', '81.95,100,', '81.95,80,'), 7, 'scale_max', '80'],
  [
    'noteUnknown',
    edit('scores.csv', 'order of the published top list', 'seen in a picture'),
    215,
    'note',
    'seen in a picture',
  ],
  ['notInList', edit('indicators.csv', ',quartiles,', ',thirds,'), 4, 'grading', 'thirds'],
  [
    'notNfc',
    edit('scores.csv', 'PAR,2012,34,Thái Bình', `PAR,2012,34,${'Thái Bình'.normalize('NFD')}`),
    7,
    'province_name_vi',
    'Thái Bình'.normalize('NFD'),
  ],
  [
    'partExceedsWhole',
    edit(
      'components.csv',
      'PAPI,2018,01,1.1,Tri thức công dân,Civic Knowledge,0.963182',
      'PAPI,2018,01,1.1,Tri thức công dân,Civic Knowledge,5.3',
    ),
    32,
    'score',
    '5.3',
  ],
  ['periodFormat', edit('targets.csv', 'SIPAS,2025,', 'SIPAS,25,'), 3, 'year', '25'],
  ['pointsFormat', edit('scores.csv', '81.95', '81.95 điểm'), 7, 'score', '81.95 điểm'],
  ['pointsOverMax', edit('scores.csv', '81.95', '100.01'), 7, 'score', '100.01'],
  ['rankBeyondCount', edit('scores.csv', '81.95,100,9,63', '81.95,100,64,63'), 7, 'rank', '64'],
  ['rankFormat', edit('scores.csv', '81.95,100,9,63', '81.95,100,9.5,63'), 7, 'rank', '9.5'],
  ['slugFormat', edit('indicators.csv', 'par-index', 'Par_Index'), 2, 'slug', 'Par_Index'],
  [
    'unknownAuthority',
    edit('scores.csv', 'PAR,2012,34,', 'PAR,2012,99,'),
    7,
    'province_code',
    '99',
  ],
  [
    'unknownCriterion',
    edit('criteria.csv', 'PAPI-2021,1.1,1,', 'PAPI-2021,1.1,9,'),
    117,
    'parent_code',
    '9',
  ],
  [
    'unknownCriterion',
    edit('components.csv', 'PAPI,2018,01,1.1,', 'PAPI,2018,01,8.3,'),
    32,
    'component_code',
    '8.3',
  ],
  [
    'unknownIndicator',
    edit('targets.csv', 'SIPAS,2025,', 'SIPASS,2025,'),
    3,
    'index_code',
    'SIPASS',
  ],
  [
    'unknownRegion',
    edit(
      'national_stats.csv',
      'PAR,2019,mean,region,Đông Nam Bộ',
      'PAR,2019,mean,region,Đông Bắc Bộ',
    ),
    6,
    'region',
    'Đông Bắc Bộ',
  ],
  ['unknownRelease', edit('scores.csv', 'PAR,2012,34,', 'PAR,2014,34,'), 7, 'year', '2014'],
  ['unknownScore', edit('quotes.csv', 'PAR,2012,48,', 'PAR,2012,02,'), 3, 'province_code', '02'],
  ['unknownSet', edit('releases.csv', 'PAR,2012,', 'PAR,2011,'), 2, 'period', '2011'],
  [
    'unknownSource',
    edit('scores.csv', '81.95,100,9,63,hf_par', '81.95,100,9,63,hf_pra'),
    7,
    'source_id',
    'hf_pra',
  ],
  [
    'unknownSuccession',
    edit('successions.csv', '2025-07-01', '2025-07-02'),
    68,
    'valid_from',
    '2025-07-01',
  ],
  [
    'unknownSuccessor',
    edit(
      'provinces.csv',
      'Thai Binh,tỉnh,Đồng bằng sông Hồng,,2025-06-30,33',
      'Thai Binh,tỉnh,Đồng bằng sông Hồng,,2025-06-30,99',
    ),
    23,
    'merged_into_code',
    '99',
  ],
  [
    'yearsOverlap',
    edit('criteria-sets.csv', 'PAR-892,PAR,2024,', 'PAR-892,PAR,2023,'),
    9,
    'from_year',
    '2023',
  ],
];

const EMPTY = '0 ';

test.each(CASES)(
  '%s stops the load at its place and nothing is written',
  async (reason, change, line, column, value) => {
    const refusal = await refusalOf(change);

    expect({ reason: refusal.reason, ...refusal.place }).toEqual({
      reason,
      file: change.file.replace('successions.csv', 'provinces.csv'),
      line,
      column,
      value,
    });
    expect(new Set(Object.values(await contentsOf(database)))).toEqual(new Set([EMPTY]));
  },
);

test('every reason to stop a load is tried', () => {
  expect([...new Set(CASES.map(([reason]) => reason))]).toEqual(Object.keys(reasonText));
});

test('the person who runs the load reads file, line, column and value in one sentence', async () => {
  const refusal = await refusalOf(edit('scores.csv', '81.95', '81.95 điểm'));

  expect(refusalSentence(refusal)).toBe(
    'scores.csv, dòng 7, cột score: “81.95 điểm” – không phải điểm số viết dạng 86.49. ' +
      'Chưa nạp gì vào cơ sở dữ liệu.',
  );
});
