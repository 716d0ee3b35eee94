import type { WrittenCell } from '@/lib/domain/sheet';
import type { AboutLine, TableFile } from '@/lib/domain/table-file';
import { type TargetBoard, type TargetLine, targetFigures } from '@/lib/domain/target-board';
import { breakLines, FILTER_LINE, readAtLine, sourceLines } from './about-line';
import { scoreUnitText } from './indicator';
import { MISSING_MARK } from './missing';
import { paceText, targetSign } from './target';
import { seenVerdictText, targetVerdictText } from './target-verdict';
import { pointsCell } from './written-cell';

const HEADINGS = [
  ...['Chỉ số', 'Kỳ', 'Dấu', 'Mức cần đạt', 'Đơn vị tính', 'Kết quả gần nhất', 'Kỳ của kết quả'],
  ...['Khoảng cách', 'Nhịp cần đạt', 'Đánh giá', 'Đã ghi đè', 'Giải thích'],
];

function lineCells(line: TargetLine): WrittenCell[] {
  const { target, indicator, override } = line;
  const { latest, distance, required } = targetFigures(line);
  return [
    ...[indicator.name, target.period, targetSign(target).split(' ')[0] ?? ''],
    { points: target.value },
    scoreUnitText[indicator.unit],
    ...[pointsCell(latest?.points ?? null), latest?.period ?? MISSING_MARK],
    pointsCell(distance),
    required ? paceText(required, indicator.unit) : MISSING_MARK,
    ...[targetVerdictText[line.shown].word, override ? `bởi ${override.by}` : 'không'],
    seenVerdictText(line),
  ];
}

/** Every target with where it stands and why, as a file. */
export function targetBoardFile(board: TargetBoard, address: string): TableFile {
  const { authority, lines, histories, sources, readAt } = board;
  return {
    name: ['muc tieu', authority.slug],
    sheet: 'Mục tiêu',
    headings: HEADINGS,
    rows: lines.map(lineCells),
    about: [
      ['Bảng', `Mục tiêu của ${authority.name}`],
      [FILTER_LINE, `không lọc; ${lines.length} mục tiêu`],
      [
        'Ký hiệu',
        'Dấu – là không có số, không phải số 0; lý do ở cột “Giải thích”. “> 90”: 90,00 chưa đạt.',
      ],
      ...sourceLines(
        lines.map(({ target }) => target.sourceCode),
        sources,
      ),
      ...histories.flatMap(({ indicator, breaks }) =>
        breakLines(breaks).map(([name, words]): AboutLine => [name, `${indicator.name}: ${words}`]),
      ),
      ['Bản', 'kết quả theo bản công bố mới nhất; ghi đè là số liệu nội bộ'],
      ['Trích dẫn', `${authority.name}, mục tiêu và tiến độ; nội bộ.`],
      ['Địa chỉ', address],
      readAtLine(readAt),
    ],
  };
}
