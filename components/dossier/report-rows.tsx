import { ScrollRegion } from '@/components/ui/scroll-region';
import { COUNT_COLUMNS } from '@/lib/domain/dossier-counts';
import type { PlannedReportRow } from '@/lib/domain/dossier-report-plan';
import type { ReportPreviewView } from '@/lib/domain/dossier-report-view';
import {
  ALL_FIELDS_TEXT,
  discrepancyText,
  incomingText,
  openingText,
  reportMeaningText,
} from '@/lib/text/dossier-report';
import { formatCount } from '@/lib/text/format';

const SHOWN_OPEN = 100;

type ReportRowsProps = {
  readonly title: string;
  readonly rows: readonly PlannedReportRow[];
  readonly view: ReportPreviewView;
};

/** Rows that would be written: where in the file, whose, each column from what to what, and what does not add up. */
export function ReportRows({ title, rows, view }: ReportRowsProps) {
  if (rows.length === 0) return null;
  const heading = `${title}: ${formatCount(rows.length)} dòng`;
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <details open={rows.length <= SHOWN_OPEN} className="mt-2">
        <summary>Xem từng dòng</summary>
        <ScrollRegion label={heading}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">Đơn vị</th>
                <th scope="col">Lĩnh vực</th>
                <th scope="col">Sẽ ghi</th>
                <th scope="col">Không khớp</th>
                <th scope="col">Dòng trong tệp</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PlannedRow key={`${row.authority} ${row.field}`} row={row} view={view} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </section>
  );
}

function PlannedRow({
  row,
  view,
}: { readonly row: PlannedReportRow } & Pick<ReportRowsProps, 'view'>) {
  const unit = view.roster.find(({ slug }) => slug === row.authority)?.name ?? row.authority;
  const field = view.fields.find(({ slug }) => slug === row.field)?.name ?? ALL_FIELDS_TEXT;
  const differences = differencesOf(row);
  return (
    <tr>
      <th scope="row" className="min-w-32">
        {unit}
      </th>
      <td>{field}</td>
      <td className="min-w-60">{changesText(row)}</td>
      <td className={differences.length > 0 ? 'min-w-60 text-bad' : undefined}>
        {differences.length === 0 ? 'không' : differences.join(' ')}
      </td>
      <td>
        {row.sheet}, {row.row}
      </td>
    </tr>
  );
}

/** All that does not add up in a row, in sentences. */
export const differencesOf = (
  row: Pick<PlannedReportRow, 'discrepancies' | 'incomingDifference' | 'opening'>,
): string[] => [
  ...row.discrepancies.map(discrepancyText),
  ...(row.incomingDifference === null ? [] : [incomingText(row.incomingDifference)]),
  ...(row.opening === null ? [] : [openingText(row.opening)]),
];

const shown = (count: number | null) => (count === null ? 'trống' : formatCount(count));

/** "Tổng số phải giải quyết 1.234; Quá hạn 3 → 4". */
function changesText({ was, becomes }: PlannedReportRow): string {
  return COUNT_COLUMNS.filter((column) => becomes[column] !== (was?.[column] ?? null))
    .map((column) => {
      const name = reportMeaningText[column];
      return was === null
        ? `${name} ${shown(becomes[column])}`
        : `${name} ${shown(was[column])} → ${shown(becomes[column])}`;
    })
    .join('; ');
}
