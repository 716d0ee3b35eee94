import { beforeAll, expect, test } from 'vitest';
import { enterScores } from '@/lib/commands/score';
import type { Actor } from '@/lib/domain/account';
import { points } from '@/lib/domain/points';
import { sumDifferences, unusualChanges } from '@/lib/domain/score-check';
import { scoreGrid } from '@/lib/queries/score-grid';
import { givenActor, givenDraft } from '../support/given-draft';

let staff: Actor;

beforeAll(async () => {
  staff = await givenActor('staff');
});

const papi2024 = { indicator: 'papi', period: '2024', version: '1' };

async function grid(address = papi2024, field: string | null = null, actor = staff) {
  const view = await scoreGrid(address, field, actor);
  if (!view) throw new Error('no grid');
  return view;
}

test('the grid of PAPI 2024 has 63 provinces by name, total, rank and eight fields, all locked', async () => {
  const view = await grid();

  expect(view.rows).toHaveLength(63);
  expect(view.rows[0]).toEqual({ slug: 'an-giang', name: 'An Giang' });
  expect(view.columns.map(({ key }) => key)).toEqual([
    'T',
    'T-rank',
    ...['1', '2', '3', '4', '5', '6', '7', '8'],
  ]);
  expect(view.columns.map(({ limit }) => limit)).toEqual(['80', '80', ...Array(8).fill('10')]);
  expect(view.release).toMatchObject({ status: 'published', isOpen: false, scaleMax: '80' });
  expect(view.before?.period).toBe('2023');
});

test('a field opens into its parts; an unknown one is the whole', async () => {
  const opened = await grid(papi2024, '5');
  expect(opened.columns.map(({ key }) => key)).toEqual(['5', '5.1', '5.3', '5.4']);
  expect((await grid(papi2024, 'nope')).field).toBeNull();
});

test('the published figures of PAPI 2024 add up, field by field', async () => {
  for (const field of [null, '1', '2', '3', '4', '5', '6', '7', '8']) {
    const { cells, release } = await grid(papi2024, field);
    expect(sumDifferences(cells, release.criteria)).toEqual([]);
  }
});

test('between PAPI 2023 and 2024 the totals of three provinces moved by a twentieth of the scale', async () => {
  const { cells, release, before } = await grid();
  const totals = unusualChanges(cells, before?.cells ?? [], release).filter(
    ({ criterion }) => criterion === 'T',
  );
  expect(totals.map(({ authority, change }) => [authority, change])).toEqual([
    ['binh-thuan', '4.6526'],
    ['tay-ninh', '8.1088'],
    ['ca-mau', '4.4163'],
  ]);
});

test('nothing is set beside a year of another method or another territory', async () => {
  expect((await grid({ indicator: 'sipas', period: '2022', version: '1' })).before).toBeNull();
  await givenDraft(staff, { indicator: 'papi', period: '2025' });
  const merged = await grid({ indicator: 'papi', period: '2025', version: '1' });
  expect(merged.rows).toHaveLength(34);
  expect(merged.before).toBeNull();
});

test('a member sees its own unit only, before and after somebody enters for others', async () => {
  const release = await givenDraft(staff, { period: '2027', territoryOn: '2024-12-31' });
  const figure = { points: points.parse('45.00'), missing: null };
  await enterScores(
    {
      release,
      way: 'cell',
      cells: ['thai-binh', 'ha-noi'].map((authority) => ({
        authority,
        criterion: 'T',
        seen: 0,
        value: figure,
      })),
    },
    staff,
  );
  const address = { indicator: 'papi', period: '2027', version: '1' };
  const own = await grid(address, null, await givenActor('member', 'thai-binh'));

  expect(own.rows.map(({ slug }) => slug)).toEqual(['thai-binh']);
  expect(own.cells.map(({ authority }) => authority)).toEqual(['thai-binh']);
  expect(own.release.isOpen).toBe(true);
  expect((await grid(address)).cells).toHaveLength(2);
  const reviewer = await grid(address, null, await givenActor('reviewer'));
  expect(reviewer.release.isOpen).toBe(false);
});

test.each([
  { indicator: 'papi', period: '1999', version: '1' },
  { indicator: 'papi', period: '2024', version: '9' },
  { indicator: 'papi', period: '2024', version: '0' },
  { indicator: 'papi', period: "2024'", version: '1' },
  { indicator: 'nope', period: '2024', version: '1' },
])('there is no grid at $indicator/$period/$version', async (address) => {
  expect(await scoreGrid(address, null, staff)).toBeNull();
});
