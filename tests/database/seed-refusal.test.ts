import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/platform/database';
import { loadSeed } from '@/prisma/load/load';
import { SeedRefusal } from '@/prisma/load/refusal';
import { reasonText, refusalSentence } from '@/prisma/load/sentence';
import { edit, REFUSED_EDITS } from '../support/refused-edits';
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

const EMPTY = '0 ';

test.each(REFUSED_EDITS)(
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
  expect([...new Set(REFUSED_EDITS.map(([reason]) => reason))]).toEqual(Object.keys(reasonText));
});

test('the person who runs the load reads file, line, column and value in one sentence', async () => {
  const refusal = await refusalOf(edit('scores.csv', '81.95', '81.95 điểm'));

  expect(refusalSentence(refusal)).toBe(
    'scores.csv, dòng 7, cột score: “81.95 điểm” – không phải điểm số viết dạng 86.49. ' +
      'Chưa nạp gì vào cơ sở dữ liệu.',
  );
});
