import { expect, test } from '@playwright/test';
import { CORRECTION } from '../support/given-correction';
import { asPrinted, SLUG_OF, seedRows } from '../support/seed-rows';
import { cellUnder, provinceIn, sourceOf, tablesAt } from '../support/site-tables';

const SCORES = seedRows('scores.csv');
const STATISTICS = seedRows('national_stats.csv');
const TARGETS = seedRows('targets.csv');
const OTHERS = [...seedRows('other_sources.csv'), ...seedRows('quotes.csv')];

/** Where the figures of the data files stand: where a correction came later, at the first version's address. */
function rankingAddress(row: Record<string, string>): string {
  const [indicator, period] = [SLUG_OF[row.index_code ?? ''], row.year];
  const isCorrected = CORRECTION.indicator === indicator && CORRECTION.period === period;
  return `/xep-hang/${indicator}/${period}${isCorrected ? '/ban/1' : ''}`;
}

const NAMES: Readonly<Record<string, string>> = { PAR: 'PAR Index', SIPAS: 'SIPAS', PAPI: 'PAPI' };

/** Under which name the site shows a statistic. */
const STATISTIC_NAMES: Readonly<Record<string, string>> = {
  mean: 'trung bình',
  median: 'trung vị',
  min: 'thấp nhất',
  max: 'cao nhất',
  group_A_count: 'số tỉnh, thành phố nhóm A',
  group_B_count: 'số tỉnh, thành phố nhóm B',
  group_C_count: 'số tỉnh, thành phố nhóm C',
  count_increased: 'số tỉnh, thành phố tăng',
  count_decreased: 'số tỉnh, thành phố giảm',
  count_above_mean: 'số tỉnh, thành phố trên trung bình',
};

const TERRITORIES: Readonly<Record<string, string>> = {
  '': '/don-vi/viet-nam',
  'Bắc Trung Bộ và Duyên hải miền Trung': '/don-vi/bac-trung-bo-va-duyen-hai-mien-trung',
  'Trung du và miền núi phía Bắc': '/don-vi/trung-du-va-mien-nui-phia-bac',
  'Tây Nguyên': '/don-vi/tay-nguyen',
  'Đông Nam Bộ': '/don-vi/dong-nam-bo',
  'Đồng bằng sông Cửu Long': '/don-vi/dong-bang-song-cuu-long',
  'Đồng bằng sông Hồng': '/don-vi/dong-bang-song-hong',
};

test('the data files hold all that is to be shown', () => {
  expect([SCORES.length, STATISTICS.length, TARGETS.length, OTHERS.length]).toEqual([
    670, 61, 2, 7,
  ]);
});

for (const index of ['PAR', 'SIPAS', 'PAPI']) {
  test(`every total of ${index} is in its ranking with the same digits`, async ({ page }) => {
    const scores = SCORES.filter((row) => row.index_code === index);
    const tables = await tablesAt(page, [...new Set(scores.map(rankingAddress))]);

    const wrong = scores.flatMap((score) => {
      const table = tables.get(rankingAddress(score))?.[0];
      const row = table?.rows.find((one) => provinceIn(one)?.text === score.province_name_vi);
      const shown = table && [
        cellUnder(table, row, 'Điểm'),
        cellUnder(table, row, 'Hạng')?.split(' ')[0],
        sourceOf(row),
      ];
      const printed = [
        asPrinted(score.score ?? ''),
        score.rank ? `${score.rank}/${score.rank_out_of}` : 'chưa',
        `/nguon#${score.source_id?.split(';')[0]}`,
      ];
      return String(shown) === String(printed)
        ? []
        : [`${rankingAddress(score)} ${score.province_name_vi}: ${printed} shown as ${shown}`];
    });
    expect(wrong).toEqual([]);
  });
}

test('every figure about the country and its regions is on its page', async ({ page }) => {
  const tables = await tablesAt(page, Object.values(TERRITORIES));

  const wrong = STATISTICS.filter(({ index_code, year, stat, region, value, source_id }) => {
    const own = tables.get(TERRITORIES[region ?? ''] ?? '') ?? [];
    const table = own.find(({ caption }) => caption.startsWith(NAMES[index_code ?? ''] ?? '?'));
    const shown = table?.rows.find(
      ({ cells: [when, what] }) =>
        when === year && what?.replace(/ \(.*\)$/, '') === STATISTIC_NAMES[stat ?? ''],
    );
    return shown?.cells[2] !== asPrinted(value ?? '') || sourceOf(shown) !== `/nguon#${source_id}`;
  });
  expect(wrong).toEqual([]);
});

test('every target is on the page of who is to reach it, in its year', async ({ page }) => {
  const tables = (await tablesAt(page, ['/don-vi/thai-binh'])).get('/don-vi/thai-binh') ?? [];
  const table = tables.find(({ caption }) => caption.startsWith('SIPAS qua các năm'));
  if (!table) throw new Error('no table of SIPAS');

  for (const { year, operator, value, source_id } of TARGETS) {
    const row = table.rows.find(({ cells }) => cells[0] === year);
    expect(cellUnder(table, row, 'Mục tiêu')).toBe(`${operator} ${value}`);
    expect(row?.links.map(({ href }) => href)).toContain(`/nguon#${source_id}`);
  }
});

test('what another source prints stands beside the figure that was chosen', async ({ page }) => {
  for (const other of OTHERS) {
    const { score = '', rank, rank_out_of, source_id } = other;
    const chosen = SCORES.find(
      ({ index_code, year, province_code }) =>
        `${index_code} ${year} ${province_code}` ===
        `${other.index_code} ${other.year} ${other.province_code}`,
    );
    await page.goto(rankingAddress(other));
    const note = page
      .getByRole('listitem')
      .filter({ hasText: `${chosen?.province_name_vi}: nguồn khác in ${asPrinted(score)}` })
      .filter({ has: page.locator(`a[href="/nguon#${source_id}"]`) });

    await expect(note).toHaveCount(1);
    if (rank) await expect(note).toContainText(`hạng ${rank}/${rank_out_of}`);
  }
});
