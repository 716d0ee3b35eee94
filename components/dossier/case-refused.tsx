import { ScrollRegion } from '@/components/ui/scroll-region';
import { MOST_REFUSED_SHOWN } from '@/lib/domain/dossier-case-import';
import type { CaseView } from '@/lib/domain/dossier-case-view';
import { caseColumnText, caseProblemText } from '@/lib/text/dossier-case-import';
import { formatCount } from '@/lib/text/format';

const SHOWN = 100;

type CaseRefusedProps = { readonly view: CaseView; readonly advice: string };

/** Rows that are not taken: the first of them here, all of them in a file that can be mended. */
export function CaseRefused({ view, advice }: CaseRefusedProps) {
  const { summary, refused, hasRefusedFile } = view;
  const total = summary.counts?.refused ?? 0;
  if (total === 0) return null;
  const heading = `Không nhận: ${formatCount(total)} dòng`;
  const cells = refused
    .slice(0, MOST_REFUSED_SHOWN)
    .flatMap(({ row, refused: why }) => why.map((cell) => ({ row, ...cell })));
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <p className="prose mt-2">{advice}</p>
      {hasRefusedFile && (
        <p className="mt-2">
          <a href={`/nhap-lieu/ho-so/tep/${summary.file}/khong-nhan.csv`} download>
            Tải các dòng không nhận (CSV)
          </a>
        </p>
      )}
      {cells.length > SHOWN && (
        <p className="small mt-2">Dưới đây là {formatCount(SHOWN)} lỗi đầu; tệp có đủ các dòng.</p>
      )}
      <ScrollRegion label={heading}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              <th scope="col">Cột</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Lý do</th>
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, SHOWN).map(({ row, column, value, why }) => (
              <tr key={`${row} ${column} ${why}`}>
                <th scope="row">{formatCount(row)}</th>
                <td>{column ? caseColumnText[column] : '–'}</td>
                <td className="break-words">{value.slice(0, 80) || '(trống)'}</td>
                <td className="text-bad">{caseProblemText[why]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
