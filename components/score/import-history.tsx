import { ScrollRegion } from '@/components/ui/scroll-region';
import type { ImportSummary } from '@/lib/domain/score-import-view';
import { formatInstant } from '@/lib/text/format';
import { countsText, importStatusText } from '@/lib/text/score-import';

type ImportHistoryProps = {
  /** Under which each file has its page. */
  readonly desk: string;
  readonly imports: readonly ImportSummary[];
  readonly canImport: boolean;
};

/** Who sent which file, when, and what came of it; newest first. */
export function ImportHistory({ desk, imports, canImport }: ImportHistoryProps) {
  if (imports.length === 0) return <p className="mt-3">Chưa có tệp nào.</p>;
  return (
    <ScrollRegion label="Các lần nhập tệp">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">Tệp</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Kết quả</th>
            <th scope="col">Người nhập</th>
            <th scope="col">Lúc</th>
            <th scope="col">Mã kiểm tra (SHA-256)</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ file, fileName, status, counts, by, at, hash }) => (
            <tr key={file}>
              <th scope="row" className="min-w-40 break-words">
                {canImport ? <a href={`${desk}/${file}`}>{fileName}</a> : fileName}
              </th>
              <td>{importStatusText[status]}</td>
              <td>{counts ? countsText(counts) : '–'}</td>
              <td>{by}</td>
              <td>{formatInstant(at)}</td>
              <td>
                <code title={hash}>{hash.slice(0, 16)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
