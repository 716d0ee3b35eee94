import { type Points, points } from '@/lib/domain/points';
import type { DraftCell } from '@/lib/domain/score-entry';
import type { ImportScope } from '@/lib/domain/score-import';
import { cellKey } from '@/lib/domain/score-import-plan';
import type { RefusedRows } from '@/lib/domain/score-import-record';
import {
  columnLetters,
  type SheetCell,
  type WrittenCell,
  type WrittenSheet,
} from '@/lib/domain/sheet';
import { formatDay, formatInstant, formatPoints } from './format';
import { missingReasonText } from './missing';
import { releaseStatusText, releaseTitle } from './release';
import { criterionLabel, placeText, reasonText } from './score-import';

const NAME_WIDTH = 24;
const FIGURE_WIDTH = 16;
const REASON_WIDTH = 60;

const NAME_HEADING = 'Tỉnh, thành phố';
const CODE_HEADING = 'Mã';
const RANK_HEADING = 'Hạng';

/** The headings an import knows by themselves: name, code, rank where there are ranks, every criterion. */
export const scoreHeadings = ({ criteria, isRanked }: ImportScope): string[] => [
  NAME_HEADING,
  CODE_HEADING,
  ...(isRanked ? [RANK_HEADING] : []),
  ...criteria.map(({ code, name }) => criterionLabel(code, name)),
];

const widthsOf = (headings: readonly string[]) =>
  headings.map((_heading, at) => (at === 0 ? NAME_WIDTH : FIGURE_WIDTH));

/** A file with headings only. */
export function scoreTemplate(scope: ImportScope): WrittenSheet[] {
  const headings = scoreHeadings(scope);
  return [{ name: 'Điểm', headingRows: 1, widths: widthsOf(headings), rows: [headings] }];
}

type Exported = {
  readonly scope: ImportScope;
  readonly cells: ReadonlyMap<string, DraftCell>;
  readonly codes: ReadonlyMap<string, string>;
};

/** Every authority of a release with its figures; what is absent is said in words, what is blank is blank. */
export function scoreRows({ scope, cells, codes }: Exported): WrittenCell[][] {
  const figures = (slug: string) =>
    scope.criteria.map(({ code }) => cells.get(cellKey(slug, code)));
  return [
    scoreHeadings(scope),
    ...scope.roster.map(({ slug, name }) => {
      const rank = cells.get(cellKey(slug, 'T'))?.rank;
      const ranked = rank ? `${rank.rank}/${rank.outOf}` : null;
      return [
        name,
        codes.get(slug) ?? null,
        ...(scope.isRanked ? [ranked] : []),
        ...figures(slug).map(writtenFigure),
      ];
    }),
  ];
}

const writtenFigure = (cell: DraftCell | undefined): WrittenCell => {
  if (cell?.points) return { points: cell.points };
  return cell?.missing ? missingReasonText[cell.missing] : null;
};

export type AboutExport = {
  readonly sources: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
  }[];
  readonly publisher: string;
  readonly breaks: readonly string[];
  readonly publicNote: string | null;
  readonly decision: string | null;
  readonly at: string;
  readonly by: string;
};

/** What a file of figures says about itself, on its second sheet. */
export function aboutRows(scope: ImportScope, about: AboutExport): WrittenCell[][] {
  const title = releaseTitle(scope);
  const source = (at: number) => (at === 0 ? 'Nguồn' : null);
  return [
    ['Số liệu', title],
    ['Bản', { count: scope.version }],
    ['Tình trạng', releaseStatusText[scope.status]],
    ['Đơn vị tính', scope.unit === 'percent' ? '%' : `điểm, thang ${formatPoints(scope.scaleMax)}`],
    ['Danh sách đơn vị', `các đơn vị có vào ngày ${formatDay(scope.territoryOn)}`],
    ...about.sources.map(({ publisher, title: name, url }, at): WrittenCell[] => [
      source(at),
      [`${publisher}: ${name}`, url].filter(Boolean).join(', '),
    ]),
    ...about.breaks.map((note, at): WrittenCell[] => [
      at === 0 ? 'Không so sánh được' : null,
      note,
    ]),
    ...(about.decision ? [['Quyết định', about.decision]] : []),
    ...(about.publicNote ? [['Ghi chú', about.publicNote]] : []),
    ['Cách ghi', 'Ô trống: chưa nhập. Chữ trong ô số: lý do thiếu số. Số 0 là điểm 0.'],
    ['Trích dẫn', `${about.publisher}, ${title}; bản ${scope.version} trên hệ thống này.`],
    ['Tải về', `${formatInstant(about.at)}, ${about.by}`],
  ];
}

/** The sheets of an exported release. */
export const scoreSheets = (exported: Exported, about: AboutExport): WrittenSheet[] => [
  {
    name: 'Điểm',
    headingRows: 1,
    widths: widthsOf(scoreHeadings(exported.scope)),
    rows: scoreRows(exported),
  },
  {
    name: 'Giới thiệu',
    headingRows: 0,
    widths: [NAME_WIDTH, REASON_WIDTH],
    rows: aboutRows(exported.scope, about),
  },
];

const asWritten = (cell: SheetCell | null): WrittenCell => {
  if (cell === null) return null;
  const figure = points.safeParse(cell.text);
  return cell.kind === 'number' && figure.success ? { points: figure.data as Points } : cell.text;
};

const BEFORE_ROW = 'Dòng trong tệp đã gửi';
const BEFORE_REASON = 'Lý do không nhận (có thể xoá cột này)';

/** Rows that were not taken, as they were sent, with the reason behind each: mended, they can be sent again. */
export function refusedRows({ headings, rows }: RefusedRows): WrittenCell[][] {
  const isAdded = (heading: string) => heading === BEFORE_ROW || heading === BEFORE_REASON;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !isAdded(headings[column] ?? ''),
  );
  return [
    [
      ...columns.map((column) => headings[column] || `Cột ${columnLetters(column)}`),
      BEFORE_ROW,
      BEFORE_REASON,
    ],
    ...rows.map(({ number, cells, reasons }) => [
      ...columns.map((column) => asWritten(cells[column] ?? null)),
      { count: number },
      reasons
        .map((reason) => `${placeText(number, reason.column)}: ${reasonText(reason)}`)
        .join(' '),
    ]),
  ];
}

export const refusedSheets = (refused: RefusedRows): WrittenSheet[] => {
  const rows = refusedRows(refused);
  const widths = (rows[0] ?? []).map((_cell, at, all) =>
    at === all.length - 1 ? REASON_WIDTH : FIGURE_WIDTH,
  );
  return [{ name: 'Không nhận', headingRows: 1, widths, rows }];
};
