import { type AuditPage, ENTRIES_A_PAGE } from '@/lib/domain/audit';
import { wrongDaysText } from '@/lib/text/audit';
import { formatCount } from '@/lib/text/format';
import { auditAddress } from './audit-address';
import { AuditFilterForm } from './audit-filter-form';
import { AuditTable } from './audit-table';

/** The log, the newest first: what is looked for is in the address. */
export function AuditLogPage({ filter, entries, total }: AuditPage) {
  const wrong = wrongDaysText(filter);
  return (
    <>
      <h1>Nhật ký</h1>
      <p className="prose mb-6">
        Ai làm gì, lúc nào, từ giá trị nào sang giá trị nào. Không ai sửa hay xoá được một dòng; mỗi
        dòng mang mã băm của dòng trước.
      </p>
      <AuditFilterForm filter={filter} />
      {wrong.map((sentence) => (
        <p key={sentence} className="mt-3 text-bad" role="alert">
          {sentence}
        </p>
      ))}
      <p className="mt-6 mb-2 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <span>{total === 0 ? 'Không có dòng nào như vậy.' : `${formatCount(total)} dòng.`}</span>
        {total > 0 && (
          <a href={auditAddress(filter, 1, '/quan-tri/nhat-ky/tep.csv')} download>
            Tải về (CSV)
          </a>
        )}
      </p>
      {entries.length > 0 && <AuditTable entries={entries} />}
      <Pages filter={filter} total={total} />
    </>
  );
}

function Pages({ filter, total }: Pick<AuditPage, 'filter' | 'total'>) {
  const last = Math.ceil(total / ENTRIES_A_PAGE);
  if (last <= 1) return null;
  return (
    <nav aria-label="Trang của nhật ký" className="no-print mt-4 flex flex-wrap items-center gap-6">
      {filter.trang > 1 && <a href={auditAddress(filter, filter.trang - 1)}>Mới hơn</a>}
      <span>
        Trang {filter.trang}/{last}
      </span>
      {filter.trang < last && <a href={auditAddress(filter, filter.trang + 1)}>Cũ hơn</a>}
    </nav>
  );
}
