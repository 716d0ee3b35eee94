import type { RankingRow } from '@/lib/domain/ranking-row';
import type { RankingView } from '@/lib/domain/ranking-view';
import { groupText, sortText } from './ranking';

const regionName = (rows: readonly RankingRow[], slug: string) =>
  rows.find(({ regionSlug }) => regionSlug === slug)?.regionName ?? slug;

/** What a view leaves in, in words: "vùng Đồng bằng sông Hồng; tên có “thai”"; "" when it shows everything. */
function filterWords({ region, band, search }: RankingView, rows: readonly RankingRow[]): string {
  return [
    region && `vùng ${regionName(rows, region)}`,
    band && (groupText(band) ?? `nhóm ${band}`),
    search && `tên có “${search}”`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** What a page and its file hold, in which order, and how many of how many. */
export function viewWords(view: RankingView, rows: readonly RankingRow[], shown: number): string {
  const filter = filterWords(view, rows) || 'không lọc';
  const { by, descending } = view.sort;
  return `${filter}; ${sortText(by, descending)}; ${shown} trong ${rows.length} tỉnh, thành phố.`;
}

/** The same as a line of its own. */
export const viewText = (view: RankingView, rows: readonly RankingRow[], shown: number): string =>
  `Bộ lọc: ${viewWords(view, rows, shown)}`;

/** The scope for a file's name: "ca-nuoc", or what the view asks for. */
export function scopeWords({ region, band, search }: RankingView): string[] {
  const scope = [region ?? '', band ? `nhom ${band}` : '', search ? `tim ${search}` : ''];
  const said = scope.filter(Boolean);
  return said.length === 0 ? ['ca nuoc'] : said;
}
