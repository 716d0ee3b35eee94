import type { WaitingBundle } from '@/lib/domain/pre-read';
import { releaseKey } from '@/lib/domain/release';
import { formatInstant } from '@/lib/text/format';
import { releaseTitle } from '@/lib/text/release';

/** The bundles that wait for a leader. */
export function WaitingPage({ bundles }: { readonly bundles: readonly WaitingBundle[] }) {
  return (
    <>
      <h1>Xem trước khi công bố</h1>
      <p className="prose mt-3">
        Những đợt đã duyệt, chưa công bố, mà bạn có tên trong danh sách xem trước. Mỗi lượt mở được
        ghi vào nhật ký.
      </p>
      {bundles.length === 0 ? (
        <p className="mt-6">Không có đợt nào đang chờ bạn xem trước.</p>
      ) : (
        <ul className="mt-6 space-y-2">
          {bundles.map((bundle) => (
            <li key={releaseKey(bundle)}>
              <a href={`/lanh-dao/xem-truoc/${releaseKey(bundle)}`}>{releaseTitle(bundle)}</a>
              {bundle.scheduledFor
                ? `, công bố lúc ${formatInstant(bundle.scheduledFor)}`
                : ', chưa đặt lịch công bố'}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
