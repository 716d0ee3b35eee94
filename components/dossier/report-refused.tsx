import { ScrollRegion } from '@/components/ui/scroll-region';
import type { RefusedReportRow } from '@/lib/domain/dossier-report-plan';
import { reportPlaceText, reportReasonText } from '@/lib/text/dossier-report';
import { formatCount } from '@/lib/text/format';
import { placeText } from '@/lib/text/score-import';

const MOST_SHOWN = 200;

type ReportRefusedProps = {
  readonly rows: readonly Pick<
    RefusedReportRow,
    'sheet' | 'number' | 'unit' | 'field' | 'reasons'
  >[];
  /** The page of the file, whose refused rows can be had as files. */
  readonly address: string;
  readonly advice: string;
};

/** Rows that are not taken, each with its reasons, and the files in which they can be mended. */
export function ReportRefused({ rows, address, advice }: ReportRefusedProps) {
  if (rows.length === 0) return null;
  const heading = `Không nhận: ${formatCount(rows.length)} dòng`;
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <p className="prose mt-2">{advice}</p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <a href={`${address}/khong-nhan.xlsx`} download>
          Tải các dòng không nhận (.xlsx)
        </a>
        <a href={`${address}/khong-nhan.csv`} download>
          Tải các dòng không nhận (CSV)
        </a>
      </p>
      <ScrollRegion label={heading}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Ô trong tệp</th>
              <th scope="col">Dòng của</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Lý do</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).flatMap(({ sheet, number, unit, field, reasons }) =>
              reasons.map(({ column, value, why }) => (
                <tr key={`${sheet} ${number} ${column} ${why}`}>
                  <th scope="row">
                    {sheet}, {placeText(number, column)}
                  </th>
                  <td className="break-words">{reportPlaceText(unit, field || null)}</td>
                  <td className="break-words">{value.slice(0, 80) || '(trống)'}</td>
                  <td className="text-bad">{reportReasonText({ why })}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > MOST_SHOWN && (
        <p className="small">
          Hiện {MOST_SHOWN} dòng đầu; tệp tải về có đủ {formatCount(rows.length)} dòng.
        </p>
      )}
    </section>
  );
}
