import { ScrollRegion } from '@/components/ui/scroll-region';
import type { RefusedRow } from '@/lib/domain/score-import-row';
import { formatCount } from '@/lib/text/format';
import { placeText, reasonText } from '@/lib/text/score-import';

type ImportRefusedProps = {
  readonly rows: readonly Pick<RefusedRow, 'number' | 'reasons'>[];
  /** The page of the file, whose refused rows can be had as files. */
  readonly address: string;
  readonly advice: string;
};

/** Rows that are not taken, each with its reasons, and the files in which they can be mended. */
export function ImportRefused({ rows, address, advice }: ImportRefusedProps) {
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
              <th scope="col">Giá trị</th>
              <th scope="col">Lý do</th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({ number, reasons }) =>
              reasons.map(({ column, value, why, limit }) => (
                <tr key={`${number} ${column} ${why}`}>
                  <th scope="row">{placeText(number, column)}</th>
                  <td className="break-words">{value.slice(0, 80) || '(trống)'}</td>
                  <td className="text-bad">{reasonText({ why, limit })}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
