import {
  COUNT_COLUMNS,
  type DossierCounts,
  handledInTime,
  percentOf,
  resolvedInTime,
  type Share,
} from '@/lib/domain/dossier-counts';
import { type PublishedDossiers, resultScope } from '@/lib/domain/dossier-result';
import type { ResultView } from '@/lib/domain/dossier-result-view';
import { points } from '@/lib/domain/points';
import type { WrittenCell, WrittenSheet } from '@/lib/domain/sheet';
import {
  countColumnText,
  HANDLED_IN_TIME,
  ILLUSTRATIVE,
  NOTHING_HANDLED,
  RESOLVED_IN_TIME,
} from './dossier';
import {
  groupKindText,
  NOT_PRINTED_NOTE,
  RATE_FORMULAS,
  resultCitation,
  resultTitle,
  resultViewText,
  scopeName,
  standingText,
} from './dossier-result';
import { capitalised, formatDay, formatInstant } from './format';
import { MISSING_MARK } from './missing';

type DossierFile = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
  /** The address of this version that never changes. */
  readonly address: string;
};

const rateHeadings = (name: string) => [`${name}, tử số`, `${name}, mẫu số`, `${name}, %`];

const HEADINGS = [
  'Bảng',
  'Tên',
  ...COUNT_COLUMNS.map((column) => countColumnText[column]),
  ...rateHeadings(RESOLVED_IN_TIME),
  ...rateHeadings(HANDLED_IN_TIME),
  'Ghi chú',
];

const count = (value: number | null): WrittenCell =>
  value === null ? MISSING_MARK : { count: value };

function rateCells(share: Share | null): WrittenCell[] {
  if (share === null) return [MISSING_MARK, MISSING_MARK, MISSING_MARK];
  const percent = percentOf(share);
  const written = percent === null ? NOTHING_HANDLED : { points: points.parse(percent) };
  return [{ count: share.part }, { count: share.whole }, written];
}

const row = (table: string, name: string, counts: DossierCounts, note: string): WrittenCell[] => [
  ...[table, name],
  ...COUNT_COLUMNS.map((column) => count(counts[column])),
  ...rateCells(resolvedInTime(counts)),
  ...rateCells(handledInTime(counts)),
  note,
];

/** The total and the very rows shown, in their order, with every column of form II.06a. */
function resultRows({ published, view }: DossierFile): WrittenCell[][] {
  const { total, groups } = resultScope(published, view);
  const whole = total
    ? [
        row(
          'Tổng',
          scopeName(published, view),
          total.counts,
          total.isPrinted ? 'in trong nguồn' : 'cộng các phần',
        ),
      ]
    : [];
  return [
    ...whole,
    ...groups.flatMap(({ kind, rows }) =>
      rows.map(({ name, total: { counts }, standing }) =>
        row(groupKindText[kind], name, counts, standingText(standing, published.minimumVolume)),
      ),
    ),
  ];
}

/** What the file is, how its rates are computed, where it comes from and how to cite it. */
function aboutLines({ published, view, address }: DossierFile): string[] {
  const { release, source, versions } = published;
  const newer = versions.some(({ version }) => version > release.version);
  return [
    `${resultTitle(published)}: ${scopeName(published, view)}`,
    ...(release.isIllustrative ? [`${capitalised(ILLUSTRATIVE)}: không phải số thật.`] : []),
    resultViewText(published, view, resultScope(published, view)),
    `${RESOLVED_IN_TIME}: ${RATE_FORMULAS.resolved}.`,
    `${HANDLED_IN_TIME}: ${RATE_FORMULAS.handled}.`,
    `${NOT_PRINTED_NOTE} Mẫu số bằng 0 ghi “${NOTHING_HANDLED}”.`,
    `Nguồn: ${source ? `${source.publisher}, ${source.title}, ${source.url}` : MISSING_MARK}`,
    `Số liệu tính đến hết ngày ${formatDay(release.asOf)}; bản ${release.version}, công bố lúc ${formatInstant(release.publishedAt)}${newer ? '; đã có bản mới hơn' : ''}`,
    ...(release.publicNote ? [`Ghi chú: ${release.publicNote}`] : []),
    `Trích dẫn: ${resultCitation(published)}`,
    `Địa chỉ không đổi: ${address}`,
  ];
}

/** The CSV says first what it is; figures are canonical, for a column to be added up. */
export const dossierCsv = (file: DossierFile): string[][] => [
  ...aboutLines(file).map((line) => [line]),
  ['Cách ghi: UTF-8; ô cách nhau bằng dấu chấm phẩy; dấu phẩy thập phân, không ngăn hàng nghìn.'],
  [''],
  HEADINGS,
  ...resultRows(file).map((cells) => cells.map(asText)),
];

function asText(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'count' in cell ? String(cell.count) : cell.points.replace('.', ',');
}

const NAME_WIDTH = 36;
const COLUMN_WIDTH = 14;
const LINE_WIDTH = 120;

/** The workbook: real numbers on the first sheet, what they are on the second. */
export const dossierSheets = (file: DossierFile): WrittenSheet[] => [
  {
    name: 'Hồ sơ',
    headingRows: 1,
    widths: HEADINGS.map((_, at) => (at === 1 ? NAME_WIDTH : COLUMN_WIDTH)),
    rows: [HEADINGS, ...resultRows(file)],
  },
  {
    name: 'Thông tin',
    headingRows: 0,
    widths: [LINE_WIDTH],
    rows: aboutLines(file).map((line) => [line]),
  },
];
