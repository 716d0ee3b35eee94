import type { DossierReleaseView, PublishedDossiers } from '@/lib/domain/dossier-result';
import type { DossierChange } from '@/lib/domain/dossier-review';
import { formatInstant } from '@/lib/text/format';
import { DossierChanges } from './dossier-changes';
import { namesWithProvince } from './results-scope';

type ResultsVersionBannerProps = {
  readonly release: DossierReleaseView;
  /** Newest first. */
  readonly versions: readonly DossierReleaseView[];
};

/** Which version this fixed address holds, and whether a newer one corrects it. */
export function ResultsVersionBanner({ release, versions }: ResultsVersionBannerProps) {
  const path = `/ho-so/${release.period}`;
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

type ResultsCorrectionProps = {
  readonly published: PublishedDossiers;
  readonly changes: readonly DossierChange[];
};

/** What this version corrects: when, why, and each figure as it was and as it is. */
export function ResultsCorrection({ published, changes }: ResultsCorrectionProps) {
  const { release } = published;
  return (
    <section id="da-sua" className="mt-12 border-t border-rule pt-6">
      <h2>
        Bản {release.version} sửa gì so với bản {release.version - 1}
      </h2>
      <p className="prose mt-3 whitespace-pre-line">
        {formatInstant(release.publishedAt)}: {release.publicNote ?? 'không có ghi chú'}
      </p>
      <DossierChanges
        changes={changes}
        names={namesWithProvince(published)}
        from={`bản ${release.version - 1}`}
        to={`bản ${release.version}`}
      />
    </section>
  );
}
