import { expect, test } from 'vitest';
import { database } from '@/lib/platform/database';
import { loadSeed } from '@/prisma/load/load';
import { SEED, withEditedSeed } from '../support/seed-copy';
import { contentsOf, emptyTables } from '../support/table-contents';

const LATER = new Date('2030-01-01T00:00:00Z');

test('loading the same files again changes nothing', async () => {
  const before = await contentsOf(database);

  expect(await loadSeed(database, SEED, LATER)).toEqual({ isUnchanged: true });
  expect(await contentsOf(database)).toEqual(before);
});

test('loading without the memory of the last load adds and changes no figure', async () => {
  const before = await contentsOf(database);
  await database.seedLoad.deleteMany();

  expect(await loadSeed(database, SEED, LATER)).toMatchObject({ isUnchanged: false });
  expect({ ...(await contentsOf(database)), seed_load: '' }).toEqual({ ...before, seed_load: '' });
});

test('a figure that was edited after the load is not overwritten by the next one', async () => {
  const edited = await database.score.findFirstOrThrow({
    where: {
      release: { period: '2023', indicator: { code: 'PAR' } },
      criterion: { code: 'T' },
      authority: { slug: 'thai-binh' },
    },
  });
  await database.score.update({ where: { id: edited.id }, data: { points: '86.50' } });
  await database.source.update({
    where: { code: 'papi_panel' },
    data: { title: 'Bảng số liệu PAPI' },
  });
  await database.seedLoad.deleteMany();

  await loadSeed(database, SEED, LATER);

  expect(
    (await database.score.findUniqueOrThrow({ where: { id: edited.id } })).points?.toFixed(2),
  ).toBe('86.50');
  expect((await database.source.findUniqueOrThrow({ where: { code: 'papi_panel' } })).title).toBe(
    'Bảng số liệu PAPI',
  );
});

test('a year added to the data files is loaded beside what is there', async () => {
  const edit = {
    file: 'releases.csv',
    from: 'PAPI,2024,2024-12-31,true,,\n',
    to: 'PAPI,2024,2024-12-31,true,,\nPAPI,2025,2025-12-31,true,,\n',
  };
  const before = await database.release.count();

  await withEditedSeed(edit, (folder) => loadSeed(database, folder, LATER));

  expect(await database.release.count()).toBe(before + 1);
  expect(
    await database.release.findFirst({
      where: { period: '2025', indicator: { code: 'PAPI' } },
      select: { publishedAt: true, criteriaSet: { select: { code: true } } },
    }),
  ).toEqual({ publishedAt: LATER, criteriaSet: { code: 'PAPI-2021' } });
});

test('two loads at once load once', async () => {
  await emptyTables(database);

  const loads = await Promise.all([
    loadSeed(database, SEED, LATER),
    loadSeed(database, SEED, LATER),
  ]);

  expect(loads.map(({ isUnchanged }) => isUnchanged).toSorted()).toEqual([false, true]);
  expect(await database.score.count()).toBe(16_392);
});

test('a load that fails half-way leaves nothing behind', async () => {
  await emptyTables(database);
  // Somebody's own indicator holds the first place, so that PAR Index finds none.
  await database.indicator.create({
    data: {
      code: 'OWN',
      slug: 'own',
      name: 'Chỉ số của tỉnh',
      fullName: 'Chỉ số của tỉnh',
      publisher: 'Sở Nội vụ',
      summary: 'Chỉ số nội bộ.',
      scaleMax: '100',
      unit: 'points',
      authorityKind: 'department',
      isRankedByPublisher: true,
      grading: 'none',
      position: 1,
    },
  });
  const before = await contentsOf(database);

  await expect(loadSeed(database, SEED, LATER)).rejects.toThrow('PAR');
  expect(await contentsOf(database)).toEqual(before);
});
