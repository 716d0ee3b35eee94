import type { ReleaseView } from '@/lib/domain/release-view';
import { formatInstant } from '@/lib/text/format';

type VersionBannerProps = {
  readonly release: ReleaseView;
  /** Newest first. */
  readonly versions: readonly ReleaseView[];
  readonly path: string;
};

/** Which version this fixed address holds, and whether a newer one corrects it. */
export function VersionBanner({ release, versions, path }: VersionBannerProps) {
  const newer = versions.filter(({ version }) => version > release.version);
  if (newer.length === 0) {
    return (
      <p className="note mb-6">
        Đây là bản {release.version}, cũng là bản mới nhất. <a href={path}>Địa chỉ luôn mới nhất</a>
        .
      </p>
    );
  }
  return (
    <section className="note mb-6" aria-label="Có bản mới">
      <p>
        <strong>Có bản mới.</strong> Trang này giữ nguyên số liệu của bản {release.version}.{' '}
        <a href={path}>Xem bản mới nhất</a>.
      </p>
      <ul className="list-disc ps-5">
        {newer.map(({ version, publishedAt, publicNote }) => (
          <li key={version}>
            Bản {version}, {formatInstant(publishedAt)}: {publicNote ?? 'không có ghi chú'}{' '}
            <a href={`${path}/ban/${version}#da-sua`}>Các số đã sửa</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
