import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CellChange, CellView } from '@/lib/domain/score-cell';
import type { ScoreRecord } from '@/lib/domain/score-record';
import { formatMoment } from '@/lib/text/format';
import { recordText, stepText, wayText } from '@/lib/text/score-history';

type CellProps = { readonly view: CellView };

/** Every change of a cell: who, when, from what to what, why, from which source. */
export function CellHistory({ view: { history, sources } }: CellProps) {
  const titleOf = (code: string | null | undefined) =>
    sources.find((source) => source.code === code)?.title ?? code ?? '';
  return (
    <section aria-labelledby="history" className="mt-8">
      <h2 id="history">Lịch sử của ô</h2>
      {history.length === 0 ? (
        <p className="mt-2">Chưa ai sửa ô này trong bản này.</p>
      ) : (
        <ScrollRegion label="Lịch sử của ô">
          <table className="data mt-2">
            <thead>
              <tr>
                <th scope="col">Lúc</th>
                <th scope="col">Người sửa</th>
                <th scope="col">Từ</th>
                <th scope="col">Thành</th>
                <th scope="col">Nguồn</th>
                <th scope="col">Lý do, cách nhập</th>
              </tr>
            </thead>
            <tbody>
              {history.map((change) => (
                <ChangeRow key={change.id} change={change} source={titleOf(change.after?.source)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function ChangeRow({ change, source }: { readonly change: CellChange; readonly source: string }) {
  const figure = (record: ScoreRecord | null) => (record ? recordText(record) : 'chưa nhập');
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {formatMoment(change.at)}
      </th>
      <td>{change.by}</td>
      <td>{figure(change.before)}</td>
      <td>{figure(change.after)}</td>
      <td>{source}</td>
      <td>{[change.reason, wayText(change.after)].filter(Boolean).join(' – ')}</td>
    </tr>
  );
}

/** The steps of the release: who opened, submitted, approved and published it. */
export function ReleaseTrace({ view: { steps } }: CellProps) {
  return (
    <section aria-labelledby="trace" className="mt-8">
      <h2 id="trace">Đợt đã qua các bước</h2>
      {steps.length === 0 ? (
        <p className="mt-2">Đợt này được nạp từ trước, không có bước nào được ghi.</p>
      ) : (
        <ol className="mt-2 grid gap-1">
          {steps.map(({ step, at, by, reason }) => (
            <li key={`${step} ${at}`}>
              {formatMoment(at)}: {stepText[step]}, {by ?? 'hệ thống theo giờ hẹn'}
              {reason && `. Lý do: ${reason}`}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
