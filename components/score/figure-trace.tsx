import { ScrollRegion } from '@/components/ui/scroll-region';
import type { FigureTrace, TracedVersion } from '@/lib/domain/figure-trace';
import { formatMoment, formatPartialDay, formatPoints } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { recordText, stepText, wayText } from '@/lib/text/score-history';

type TraceProps = { readonly trace: FigureTrace };

/** Where a published figure comes from: its source, release and versions, whoever handled it, and its changes. */
export function FigureTraceSection({ trace }: TraceProps) {
  return (
    <section aria-labelledby="nguon-goc" className="mt-12 border-t-4 border-rule-strong pt-3">
      <h2 id="nguon-goc">Nguồn gốc số liệu</h2>
      <TracedSource trace={trace} />
      <ol className="mt-4 grid gap-5">
        {trace.versions.map((version) => (
          <li key={version.version}>
            <VersionTrace trace={trace} version={version} />
          </li>
        ))}
      </ol>
      <TraceHistory trace={trace} />
    </section>
  );
}

function TracedSource({ trace: { source } }: TraceProps) {
  if (!source) return <p className="mt-2">Chưa có nguồn: chưa tìm thấy số công khai.</p>;
  return (
    <p className="mt-2">
      Nguồn: {source.publisher},{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.date && `, ${formatPartialDay(source.date)}`} (
      <a href={`/nguon#${source.code}`}>trong danh sách nguồn</a>).
    </p>
  );
}

type VersionTraceProps = TraceProps & { readonly version: TracedVersion };

function VersionTrace({ trace, version: one }: VersionTraceProps) {
  const { release, authority, criterion } = trace;
  const at = `${release.indicatorSlug}/${release.period}`;
  const cell = `/nhap-lieu/${at}/${one.version}/o/${authority}/${criterion}`;
  return (
    <>
      <h3>
        Bản {one.version}: {figureText(one)}
      </h3>
      <p className="mt-1">
        Đăng lúc {formatMoment(one.publishedAt)}.{' '}
        <a href={`/xep-hang/${at}/ban/${one.version}`}>Địa chỉ không đổi của bản này</a> ·{' '}
        <a href={cell}>Ô số liệu và các bước của đợt</a>
        {one.publicNote && <span className="block">{one.publicNote}</span>}
      </p>
      <ul className="mt-1 grid gap-1">
        <li>
          {one.entered
            ? `Nhập: ${one.entered.by} lúc ${formatMoment(one.entered.at)}.`
            : notEnteredText(trace, one)}
        </li>
        {one.steps.length === 0 ? (
          <li>
            Đợt này được nạp trước khi có tài khoản đầu tiên: không ghi ai trình, ai duyệt, ai công
            bố.
          </li>
        ) : (
          one.steps.map(({ step, at: when, by, reason }) => (
            <li key={`${step} ${when}`}>
              {formatMoment(when)}: {stepText[step]}, {by ?? 'hệ thống theo giờ hẹn'}
              {reason && `. Lý do: ${reason}`}
            </li>
          ))
        )}
      </ul>
    </>
  );
}

const figureText = ({ points, missing }: TracedVersion) =>
  points ? formatPoints(points) : `${MISSING_MARK} ${missing ? missingReasonText[missing] : ''}`;

/** A correction begins as a copy, which nobody typed. */
const notEnteredText = (
  { versions }: FigureTrace,
  { version, steps, sourceCode }: TracedVersion,
) => {
  if (sourceCode === null) return 'Chưa ai nhập số nào vào ô này.';
  return version > Math.min(...versions.map((one) => one.version)) || steps.length > 0
    ? 'Không ai sửa ô này trong bản này: số giữ như bản trước.'
    : 'Số được nạp trước khi có tài khoản đầu tiên, từ nguồn ghi ở trên.';
};

function TraceHistory({ trace: { history, titles } }: TraceProps) {
  if (history.length === 0) return <p className="mt-4">Chưa ai sửa số này trong bản nào.</p>;
  return (
    <ScrollRegion label="Lịch sử của số này qua các bản">
      <table className="data mt-4">
        <caption>Lịch sử của số này qua các bản, mới nhất trước.</caption>
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Bản</th>
            <th scope="col">Người sửa</th>
            <th scope="col">Từ</th>
            <th scope="col">Thành</th>
            <th scope="col">Nguồn</th>
            <th scope="col">Lý do, cách nhập</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ id, at, by, before, after, reason, version }) => (
            <tr key={id}>
              <th scope="row" className="whitespace-nowrap">
                {formatMoment(at)}
              </th>
              <td>{version}</td>
              <td>{by}</td>
              <td>{before ? recordText(before) : 'chưa nhập'}</td>
              <td>{after ? recordText(after) : 'chưa nhập'}</td>
              <td>{after?.source ? (titles[after.source] ?? after.source) : ''}</td>
              <td>{[reason, wayText(after)].filter(Boolean).join(' – ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
