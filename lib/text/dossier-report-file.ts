import { COUNT_COLUMNS, type DossierCounts } from '@/lib/domain/dossier-counts';
import type { ReportPlace, ReportScope } from '@/lib/domain/dossier-report';
import { readCountCell } from '@/lib/domain/dossier-report-count';
import type { ReportMeaning } from '@/lib/domain/dossier-report-heading';
import type { RefusedReport } from '@/lib/domain/dossier-report-record';
import { isTotalName } from '@/lib/domain/dossier-report-row';
import type { SheetCell, WrittenCell, WrittenSheet } from '@/lib/domain/sheet';
import { formatDossierPeriod, ILLUSTRATIVE } from './dossier';
import { reportMeaningText, reportReasonText } from './dossier-report';
import { formatDay, formatInstant } from './format';
import { releaseStatusText } from './release';
import { placeText } from './score-import';

const NAME_WIDTH = 32;
const COUNT_WIDTH = 14;
const REASON_WIDTH = 60;
const TOTAL_ROW = 'Tổng số';

/** The headings an import knows by themselves. */
export const reportHeadings: readonly string[] = [
  reportMeaningText.unit,
  reportMeaningText.field,
  ...COUNT_COLUMNS.map((column) => reportMeaningText[column]),
];

const widthsOf = (headings: readonly string[]) =>
  headings.map((_heading, at) => (at < 2 ? NAME_WIDTH : COUNT_WIDTH));

/** A file with headings only. */
export const reportTemplate = (): WrittenSheet[] => [
  {
    name: 'Biểu II.06a',
    headingRows: 1,
    widths: widthsOf(reportHeadings),
    rows: [reportHeadings],
  },
];

type ExportedRow = ReportPlace & { readonly counts: DossierCounts };

/** Every row of reports; what is not printed is blank, never 0. */
export function reportRows(
  { roster, fields }: Pick<ReportScope, 'roster' | 'fields'>,
  rows: readonly ExportedRow[],
): WrittenCell[][] {
  const placeOf = (list: readonly { slug: string }[], slug: string | null) =>
    slug === null ? -1 : list.findIndex((one) => one.slug === slug);
  const nameOf = (list: readonly { slug: string; name: string }[], slug: string) =>
    list.find((one) => one.slug === slug)?.name ?? slug;
  const sorted = rows.toSorted(
    (left, right) =>
      placeOf(roster, left.authority) - placeOf(roster, right.authority) ||
      placeOf(fields, left.field) - placeOf(fields, right.field),
  );
  return [
    [...reportHeadings],
    ...sorted.map(({ authority, field, counts }) => [
      nameOf(roster, authority),
      field === null ? TOTAL_ROW : nameOf(fields, field),
      ...COUNT_COLUMNS.map((column) => writtenCount(counts[column])),
    ]),
  ];
}

const writtenCount = (count: number | null): WrittenCell => (count === null ? null : { count });

export type AboutReports = {
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
  } | null;
  readonly publicNote: string | null;
  readonly at: string;
  readonly by: string;
};

/** The sheets of an exported release: the rows, and what they are. */
export function reportSheets(
  scope: ReportScope,
  rows: readonly ExportedRow[],
  { source, publicNote, at, by }: AboutReports,
): WrittenSheet[] {
  const about: WrittenCell[][] = [
    ['Số liệu', `Hồ sơ thủ tục hành chính, ${formatDossierPeriod(scope.period)}`],
    ['Bản', { count: scope.version }],
    ['Tình trạng', releaseStatusText[scope.status]],
    ...(scope.isIllustrative ? [['Lưu ý', ILLUSTRATIVE]] : []),
    ['Biểu', 'II.06a, Thông tư 01/2020/TT-VPCP; đơn vị tính: hồ sơ'],
    ['Danh sách đơn vị', `các đơn vị có vào ngày ${formatDay(scope.day)}`],
    ...(source
      ? [['Nguồn', [`${source.publisher}: ${source.title}`, source.url].filter(Boolean).join(', ')]]
      : []),
    ...(publicNote ? [['Ghi chú', publicNote]] : []),
    ['Cách ghi', 'Ô trống: báo cáo không in số này. Số 0 là không có hồ sơ nào.'],
    ['Tải về', `${formatInstant(at)}, ${by}`],
  ];
  return [
    {
      name: 'Biểu II.06a',
      headingRows: 1,
      widths: widthsOf(reportHeadings),
      rows: reportRows(scope, rows),
    },
    { name: 'Giới thiệu', headingRows: 0, widths: [NAME_WIDTH, REASON_WIDTH], rows: about },
  ];
}

const BEFORE_ROW = 'Dòng trong tệp đã gửi';
const BEFORE_REASON = 'Lý do không nhận (có thể xoá cột này)';

/** A number as it stood; what is no number, word for word. */
function asWritten(cell: SheetCell | null): WrittenCell {
  if (cell === null) return null;
  const read = readCountCell(cell);
  if (cell.kind === 'number' && read.ok && read.value !== null) return { count: read.value };
  return cell.kind === 'number' ? cell.text.replace('.', ',') : cell.text;
}

/** Rows that were not taken, each under the name of what its columns mean, with the reason behind it: mended, they can be sent again. */
export function refusedReportRows({ columns, rows }: RefusedReport): WrittenCell[][] {
  const counted = Object.entries(columns).filter(
    ([, meaning]) => meaning !== 'unit' && meaning !== 'field',
  );
  const at = (meaning: ReportMeaning) =>
    Number(Object.entries(columns).find(([, one]) => one === meaning)?.[0] ?? -1);
  const [unitAt, fieldAt] = [at('unit'), at('field')];
  return [
    [
      reportMeaningText.unit,
      reportMeaningText.field,
      ...counted.map(([, meaning]) => reportMeaningText[meaning]),
      BEFORE_ROW,
      BEFORE_REASON,
    ],
    ...rows.map(({ sheet, number, unit, field, cells, reasons }) => [
      cells[unitAt]?.text ?? unit,
      field || (isTotalName(cells[fieldAt]?.text ?? '') ? TOTAL_ROW : ''),
      ...counted.map(([column]) => asWritten(cells[Number(column)] ?? null)),
      `${sheet}, ${number}`,
      reasons
        .map((reason) => `${placeText(number, reason.column)}: ${reportReasonText(reason)}`)
        .join(' '),
    ]),
  ];
}

export const refusedReportSheets = (refused: RefusedReport): WrittenSheet[] => {
  const rows = refusedReportRows(refused);
  const widths = (rows[0] ?? []).map((_cell, at, all) =>
    at < 2 ? NAME_WIDTH : at === all.length - 1 ? REASON_WIDTH : COUNT_WIDTH,
  );
  return [{ name: 'Không nhận', headingRows: 1, widths, rows }];
};
