import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PreReadBundle } from '@/lib/domain/pre-read';
import { formatInstant, formatMoment, formatPoints } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';
import { NOT_PUBLIC } from '@/lib/text/pre-read';
import { releaseTitle } from '@/lib/text/release';
import { BundleHome } from './bundle-home';
import { BundleRanking } from './bundle-ranking';
import { Watermark } from './watermark';

/** A release before it is public, for the leader whose name is all over it. */
export function BundlePage({ bundle }: { readonly bundle: PreReadBundle }) {
  const { indicator, period, version, reader, openedAt } = bundle;
  const title = releaseTitle({ indicatorName: indicator.name, period, version });
  return (
    <div className="watermarked">
      <Watermark lines={[reader, formatMoment(openedAt), NOT_PUBLIC.toUpperCase()]} />
      <nav aria-label="Cấp trên" className="small no-print">
        <a href="/lanh-dao">Lãnh đạo</a> <span aria-hidden="true">›</span>{' '}
        <a href="/lanh-dao/xem-truoc">Xem trước</a>
      </nav>
      <h1 className="mt-1">
        {title}: bản xem trước
        <span className="mt-1 block text-lg font-normal text-ink-soft">
          {indicator.fullName} · {indicator.publisher}
        </span>
      </h1>
      <p className="note prose mt-4" role="note">
        <strong>{NOT_PUBLIC}.</strong> Người xem: {reader}, lúc {formatInstant(openedAt)}. Lượt xem
        này đã được ghi vào nhật ký. Xin không chuyển tiếp, không trích dẫn trước khi công bố.
        {bundle.scheduledFor
          ? ` Dự kiến công bố lúc ${formatInstant(bundle.scheduledFor)}.`
          : ' Chưa đặt lịch công bố.'}
      </p>
      {bundle.publicNote && <p className="prose mt-3">Ghi chú của bản này: {bundle.publicNote}</p>}
      <BundleHome bundle={bundle} />
      <BundleParts bundle={bundle} />
      <BundleRanking bundle={bundle} />
      <p className="small mt-8">
        Nguồn: {bundle.source ?? indicator.publisher}
        {bundle.decision && `, ${bundle.decision}`}.
      </p>
    </div>
  );
}

function BundleParts({
  bundle: { parts, rows, homeSlug, indicator },
}: {
  readonly bundle: PreReadBundle;
}) {
  const home = rows.find(({ slug }) => slug === homeSlug)?.name;
  if (parts.length === 0) {
    return <p className="mt-6">Đợt này chưa có điểm thành phần của {home ?? 'tỉnh'}.</p>;
  }
  return (
    <section className="mt-8">
      <h2>Điểm thành phần của {home}</h2>
      <ScrollRegion label="Điểm thành phần">
        <table className="data mt-2 max-w-3xl">
          <caption>Điểm từng nội dung, {indicator.name}</caption>
          <thead>
            <tr>
              <th scope="col">Nội dung</th>
              <th scope="col" className="n">
                Điểm
              </th>
              <th scope="col" className="n">
                Tối đa
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ code, parentCode, name, points, maxPoints }) => (
              <tr key={code}>
                <th scope="row" className={parentCode ? 'ps-6!' : 'font-semibold!'}>
                  {code}. {name}
                </th>
                <td className="n">{formatPoints(points)}</td>
                <td className="n">{maxPoints ? formatPoints(maxPoints) : MISSING_MARK}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
