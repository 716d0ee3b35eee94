import type { AuthorityView } from '@/lib/domain/authority-view';
import { breaksBetween, type TerritoryBreak } from '@/lib/domain/comparison';
import { yearOf } from '@/lib/domain/period';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import type { TerritoryHistory, TerritoryView } from '@/lib/domain/territory-view';
import { breakLines, MISSING_LINE, readAtLine, sourceLines } from './about-line';
import { authorityKindText, lifetimeText } from './authority';
import { scoreUnitText } from './indicator';
import { originText, statisticKindText } from './score';
import { SOURCE_COLUMNS, type SourcesByCode, sourceCells } from './source-cell';

type TerritoryFile = {
  readonly authority: AuthorityView;
  readonly view: TerritoryView;
  readonly territoryBreaks: readonly TerritoryBreak[];
  readonly sources: SourcesByCode;
  readonly address: string;
  readonly readAt: string;
};

const HEADINGS = [
  ...['Chỉ số', 'Năm', 'Số gì', 'Giá trị', 'Đơn vị tính'],
  ...['Loại số', 'Ghi chú', ...SOURCE_COLUMNS],
];

/** What is printed about a region or the country, every year of every indicator. */
export function territoryFile(file: TerritoryFile): TableFile {
  const { authority, view, sources } = file;
  return {
    name: [authority.slug, 'lich su'],
    sheet: 'Số liệu qua các năm',
    headings: HEADINGS,
    rows: view.histories.flatMap(({ indicator, years }) =>
      years.flatMap(({ period, statistics }) =>
        statistics.map(({ kind, value, origin, note, sourceCode }) => [
          ...[indicator.name, period, statisticKindText[kind]],
          { points: value },
          kind.endsWith('Count') ? 'tỉnh, thành phố' : scoreUnitText[indicator.unit],
          ...[originText[origin], note ?? '', ...sourceCells(sourceCode, sources)],
        ]),
      ),
    ),
    about: aboutTerritory(file),
  };
}

function aboutTerritory({ authority, view, sources, ...file }: TerritoryFile): AboutLine[] {
  const days = lifetimeText(authority);
  const name = `${authority.name} (${authorityKindText[authority.kind]}${days && `, ${days}`})`;
  const codes = view.histories.flatMap(({ years }) =>
    years.flatMap(({ statistics }) => statistics.map(({ sourceCode }) => sourceCode)),
  );
  return [
    ['Bảng', `${name}: số liệu các chỉ số qua các năm`],
    ['Bộ lọc', 'không lọc; mọi năm của mọi chỉ số, năm mới trước'],
    MISSING_LINE,
    ...sourceLines(codes, sources),
    ...view.histories.flatMap((history) => breaksOf(history, file.territoryBreaks)),
    ['Bản', 'số của bản công bố mới nhất của mỗi năm'],
    [
      'Trích dẫn',
      `${authority.name}, số liệu các chỉ số qua các năm; nguồn của từng số ở mỗi dòng.`,
    ],
    ['Địa chỉ', file.address],
    readAtLine(file.readAt),
  ];
}

function breaksOf(
  { indicator, years }: TerritoryHistory,
  territoryBreaks: readonly TerritoryBreak[],
): AboutLine[] {
  const shown = years.map(({ period }) => yearOf(period));
  if (shown.length === 0) return [];
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const breaks = breaksBetween(first, last, indicator.criteriaSets, territoryBreaks);
  return breakLines(breaks).map(([name, words]) => [name, `${indicator.name}: ${words}`]);
}
