import { dossierPeriod } from '@/lib/domain/dossier-period';
import type { OfferedAddress } from '@/lib/domain/published-address';
import { formatDossierPeriod } from '@/lib/text/dossier';

type NotFoundMessageProps = {
  /** What was asked for, where it is known. */
  readonly path?: string;
  /** Best first. */
  readonly offered?: readonly OfferedAddress[];
};

function hrefOf(offer: OfferedAddress): string {
  if (offer.kind === 'authority') return `/don-vi/${offer.slug}`;
  if (offer.kind === 'dossiers') return `/ho-so/${offer.period}`;
  return `/xep-hang/${offer.indicator}/${offer.period}`;
}

function nameOf(offer: OfferedAddress): string {
  if (offer.kind === 'authority') return offer.name;
  if (offer.kind === 'ranking') return `Xếp hạng ${offer.name} ${offer.period}`;
  const period = dossierPeriod.safeParse(offer.period);
  return `Kết quả hồ sơ ${period.success ? formatDossierPeriod(period.data) : offer.period}`;
}

/** Nothing is at this address: what may have been meant, and where everything can be found. */
export function NotFoundMessage({ path, offered = [] }: NotFoundMessageProps) {
  return (
    <div className="prose">
      <h1>Không có trang này</h1>
      <p className="mt-3">
        {path ? (
          <>
            Không có gì ở địa chỉ <span className="break-all">{path}</span>.
          </>
        ) : (
          'Không có gì ở địa chỉ này.'
        )}{' '}
        Có thể địa chỉ bị gõ nhầm, hoặc năm ấy chưa có số liệu công bố.
      </p>
      {offered.length > 0 && (
        <>
          <h2 className="mt-6">Có phải bạn tìm</h2>
          <ul className="mt-2 list-disc ps-5">
            {offered.map((offer) => (
              <li key={hrefOf(offer)}>
                <a href={hrefOf(offer)}>{nameOf(offer)}</a>{' '}
                <span className="small">{hrefOf(offer)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-6">
        Xem <a href="/xep-hang">mọi bảng xếp hạng</a>, <a href="/don-vi">mọi tỉnh, thành phố</a>,
        hoặc <a href="/">trang đầu</a>.
      </p>
    </div>
  );
}
