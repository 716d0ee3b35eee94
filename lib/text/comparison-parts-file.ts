import type { CriterionResult } from '@/lib/domain/score-breakdown';
import { type ComparedParts, partsShown } from '@/lib/domain/score-comparison';
import type { WrittenCell } from '@/lib/domain/sheet';
import type { TableFile } from '@/lib/domain/table-file';
import { type ComparisonFile, comparisonAbout } from './comparison-file';
import { formatPeriod } from './format';
import { MISSING_MARK, missingReasonText } from './missing';
import { nameAmong } from './score-comparison';
import { pointsCell } from './written-cell';

/** The parts of one year's totals side by side, as a file. */
export function comparisonPartsFile(
  file: ComparisonFile & { readonly parts: ComparedParts },
): TableFile {
  const { indicator, provinces } = file.comparison;
  const { period } = file.parts;
  const names = provinces.map((province) => nameAmong(province, provinces));
  return {
    name: ['so sanh', indicator.slug, period, 'noi dung', ...provinces.map(({ slug }) => slug)],
    sheet: 'Theo nội dung',
    headings: [
      ...['Mã', 'Nội dung', 'Điểm tối đa'],
      ...names.flatMap((name) => [`${name}, điểm`, `${name}, lý do không có điểm`]),
      'Trung vị cả nước',
    ],
    rows: partsShown(file.parts).map(({ part, results }) => [
      ...[part.code, part.name, pointsCell(part.maxPoints)],
      ...results.flatMap(resultCells),
      pointsCell(part.summary?.median ?? null),
    ]),
    about: [
      ['Bảng', `${indicator.name} ${formatPeriod(period)} theo nội dung: ${names.join(', ')}`],
      ['Bộ lọc', `${names.join(', ')}; ${indicator.name}; ${formatPeriod(period)}`],
      ...comparisonAbout(file),
    ],
  };
}

function resultCells(result: CriterionResult | undefined): WrittenCell[] {
  if (!result) return [MISSING_MARK, 'không có trong kỳ này'];
  return [
    pointsCell(result.points),
    result.missing === null ? '' : missingReasonText[result.missing],
  ];
}
