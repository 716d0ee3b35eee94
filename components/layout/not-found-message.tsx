import type { OfferedAddress } from '@/lib/domain/published-address';

type NotFoundMessageProps = {
  /** What was asked for, where it is known. */
  readonly path?: string;
  /** Best first. */
  readonly offered?: readonly OfferedAddress[];
};

const hrefOf = (offer: OfferedAddress) =>
  offer.kind === 'authority'
    ? `/don-vi/${offer.slug}`
    : `/xep-hang/${offer.indicator}/${offer.period}`;

const nameOf = (offer: OfferedAddress) =>
  offer.kind === 'authority' ? offer.name : `Xếp hạng ${offer.name} ${offer.period}`;

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
