import {
  COUNT_COLUMNS,
  type DossierCounts,
  handledInTime,
  resolvedInTime,
} from '@/lib/domain/dossier-counts';
import { type PublishedDossiers, resultScope } from '@/lib/domain/dossier-result';
import type { ResultView } from '@/lib/domain/dossier-result-view';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { illustrativeLines, sourceText } from './about-line';
import { countColumnText, HANDLED_IN_TIME, NOTHING_HANDLED, RESOLVED_IN_TIME } from './dossier';
import {
  groupKindText,
  NOT_PRINTED_NOTE,
  RATE_FORMULAS,
  resultCitation,
  resultFileWords,
  resultTitle,
  resultViewWords,
  scopeName,
  standingText,
} from './dossier-result';
import { formatDay, formatInstant } from './format';
import { MISSING_MARK } from './missing';
import { shareCells, shareHeadings } from './share-cell';
import { countCell } from './written-cell';

type DossierFile = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
  /** The address of this version that never changes. */
  readonly address: string;
};

const HEADINGS = [
  'Bảng',
  'Tên',
  ...COUNT_COLUMNS.map((column) => countColumnText[column]),
  ...shareHeadings(RESOLVED_IN_TIME),
  ...shareHeadings(HANDLED_IN_TIME),
  'Ghi chú',
];

const row = (table: string, name: string, counts: DossierCounts, note: string): WrittenCell[] => [
  ...[table, name],
  ...COUNT_COLUMNS.map((column) => countCell(counts[column])),
  ...shareCells(resolvedInTime(counts)),
  ...shareCells(handledInTime(counts)),
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
function aboutLines({ published, view, address }: DossierFile): AboutLine[] {
  const { release, source, versions } = published;
  const newer = versions.some(({ version }) => version > release.version);
  return [
    ['Bảng', `${resultTitle(published)}: ${scopeName(published, view)}`],
    ...illustrativeLines(release.isIllustrative),
    ['Bộ lọc', resultViewWords(published, view, resultScope(published, view))],
    [RESOLVED_IN_TIME, `${RATE_FORMULAS.resolved}.`],
    [HANDLED_IN_TIME, `${RATE_FORMULAS.handled}.`],
    ['Ký hiệu', `${NOT_PRINTED_NOTE} Mẫu số bằng 0 ghi “${NOTHING_HANDLED}”.`],
    ['Nguồn', source ? sourceText(source) : MISSING_MARK],
    ...(release.publicNote ? [['Ghi chú', release.publicNote] as const] : []),
    [
      'Bản',
      `bản ${release.version}, công bố lúc ${formatInstant(release.publishedAt)}${newer ? '; đã có bản mới hơn' : ''}`,
    ],
    ['Trích dẫn', resultCitation(published)],
    ['Địa chỉ không đổi', address],
    ['Số liệu đến', `hết ngày ${formatDay(release.asOf)}`],
  ];
}

/** The rows shown, with every column of the form and what they are. */
export const dossierFile = (file: DossierFile): TableFile => ({
  name: resultFileWords(file.published, file.view),
  sheet: 'Hồ sơ',
  headings: HEADINGS,
  rows: resultRows(file),
  about: aboutLines(file),
});
