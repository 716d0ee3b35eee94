import { ScrollRegion } from '@/components/ui/scroll-region';
import type { AuditChange, AuditEntryView } from '@/lib/domain/audit';
import { actOf, actorOf, subjectOf } from '@/lib/text/audit';
import { formatMoment } from '@/lib/text/format';

/** The entries of one page; what was changed opens beneath each. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  return (
    <ScrollRegion label="Các dòng nhật ký">
      <table className="data min-w-2xl">
        <caption className="sr-only">Các dòng nhật ký, mới nhất trước</caption>
        <thead>
          <tr>
            <th scope="col">Thời điểm</th>
            <th scope="col">Người</th>
            <th scope="col">Việc</th>
            <th scope="col">Đối tượng</th>
            <th scope="col">Thay đổi</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="whitespace-nowrap">{formatMoment(entry.at)}</td>
              <td>{actorOf(entry)}</td>
              <th scope="row">{actOf(entry)}</th>
              <td>
                {subjectOf(entry)} <span className="break-all">{entry.subjectKey}</span>
                {entry.reason && <p className="small">Lý do: {entry.reason}</p>}
              </td>
              <td>
                <Changes entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Changes({ entry }: { readonly entry: AuditEntryView }) {
  const { changes, id, requestId } = entry;
  const [only] = changes;
  return (
    <details>
      <summary className="cursor-pointer py-1">
        {only && changes.length === 1 ? <Change {...only} /> : counted(changes.length)}
      </summary>
      <dl className="small">
        {changes.map((change) => (
          <div key={change.name}>
            <dt className="font-semibold">{change.name || 'Giá trị'}</dt>
            <dd className="break-all">Trước: {change.before ?? 'không có'}</dd>
            <dd className="break-all">Sau: {change.after ?? 'không có'}</dd>
          </div>
        ))}
        <div className="mt-1">
          <dt className="inline font-semibold">Dòng số </dt>
          <dd className="inline">
            {id}
            {requestId && `, yêu cầu ${requestId}`}
          </dd>
        </div>
      </dl>
    </details>
  );
}

const counted = (count: number) => (count === 0 ? 'Chi tiết' : `${count} chỗ`);

const SHORT = 40;

function Change({ name, before, after }: AuditChange) {
  const text = `${name && `${name}: `}${before ?? 'không có'} → ${after ?? 'không có'}`;
  return text.length > SHORT ? '1 chỗ' : text;
}
