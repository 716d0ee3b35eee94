import { expect, test } from '@playwright/test';
import { asPrinted, SLUG_OF, seedRows } from '../support/seed-rows';
import { cellUnder, provinceIn, type ShownTable, sourceOf, tablesAt } from '../support/site-tables';

// One after another: the one server draws these hundreds of pages no sooner for two who ask.
test.describe.configure({ mode: 'default' });

type Row = Record<string, string>;

const PARTS = seedRows('components.csv');
/** Names by code before the mergers of 2025: the first each code had. */
const NAMES = new Map(
  seedRows('provinces.csv')
    .filter(({ valid_from }) => valid_from === '')
    .map(({ code = '', name_vi = '' }) => [code, name_vi]),
);
const releaseOf = ({ index_code, year }: Row) => `${index_code} ${year}`;
const RELEASES = [...new Set(PARTS.map(releaseOf))];

test('the data file holds all that is to be shown', () => {
  expect(PARTS).toHaveLength(15_722);
  expect(RELEASES).toHaveLength(11);
});

/** Code, points and source of each part, as the page of one figure shows them. */
function shownParts(tables: readonly ShownTable[]): Map<string, string> {
  const table = tables.find(({ caption }) => caption.startsWith('Điểm từng nội dung'));
  if (!table) return new Map();
  return new Map(
    table.rows.map((row) => [
      cellUnder(table, row, 'Mã') ?? '',
      `${cellUnder(table, row, 'Điểm')} ${sourceOf(row)}`,
    ]),
  );
}

for (const release of RELEASES) {
  test(`every part of ${release} is on the page of its figure with the same digits`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const parts = PARTS.filter((row) => releaseOf(row) === release);
    const [{ index_code = '', year = '' } = {}] = parts;
    const ranking = `/xep-hang/${SLUG_OF[index_code]}/${year}`;
    const [listed] = (await tablesAt(page, [ranking])).get(ranking) ?? [];
    const provinces = listed?.rows.map(provinceIn) ?? [];
    const addressOf = new Map(provinces.map((link) => [link?.text, link?.href]));
    const detail = ({ province_code = '' }: Row) =>
      `${addressOf.get(NAMES.get(province_code) ?? '')}/${SLUG_OF[index_code]}/${year}`;
    const tables = await tablesAt(page, [...new Set(parts.map(detail))]);
    const shown = new Map([...tables].map(([address, found]) => [address, shownParts(found)]));

    const wrong = parts.flatMap((part) => {
      const { component_code = '', score = '', source_id } = part;
      const printed = `${asPrinted(score)} /nguon#${source_id}`;
      const found = shown.get(detail(part))?.get(component_code);
      return found === printed ? [] : [`${detail(part)} ${component_code}: ${printed} as ${found}`];
    });
    expect(wrong).toEqual([]);
  });
}
