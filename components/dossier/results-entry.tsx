import { handledInTime, resolvedInTime, type Share } from '@/lib/domain/dossier-counts';
import type { DossierSummary } from '@/lib/domain/dossier-result';
import {
  formatDossierPeriod,
  formatParts,
  formatShare,
  HANDLED_IN_TIME,
  ILLUSTRATIVE,
  RESOLVED_IN_TIME,
} from '@/lib/text/dossier';
import { formatDay } from '@/lib/text/format';

type ResultsEntryProps = {
  readonly homeName: string;
  /** The newest period; null where none is published. */
  readonly summary: DossierSummary | null;
};

/** The way from the front page to dossier results: the newest period with both rates. */
export function ResultsEntry({ homeName, summary }: ResultsEntryProps) {
  if (!summary) return null;
  const { release, counts, source } = summary;
  return (
    <section className="mt-16">
      <h2>Giải quyết hồ sơ ở {homeName}</h2>
      <p className="mt-2">
        <a href={`/ho-so/${release.period}`}>
          Kết quả giải quyết hồ sơ {formatDossierPeriod(release.period)}
        </a>
        {release.isIllustrative && <> ({ILLUSTRATIVE})</>}
      </p>
      <dl className="mt-4 grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:max-w-3xl">
        <Rate title={RESOLVED_IN_TIME} share={resolvedInTime(counts)} />
        <Rate title={HANDLED_IN_TIME} share={handledInTime(counts)} />
      </dl>
      <p className="small mt-3">
        Số liệu đến {formatDay(release.asOf)}
        {source && (
          <>
            , nguồn: <a href={`/nguon#${source.code}`}>{source.publisher}</a>
          </>
        )}
        . <a href="/ho-so">Mọi kỳ</a>
      </p>
    </section>
  );
}

function Rate({ title, share }: { readonly title: string; readonly share: Share | null }) {
  return (
    <div className="border-t-4 border-accent pt-2">
      <dt>{title}</dt>
      <dd className="mt-1 text-3xl font-semibold tracking-tight tabular-nums">
        {formatShare(share)}
        {share && share.whole > 0 && (
          <span className="block text-sm font-normal tracking-normal">
            {formatParts(share)} hồ sơ
          </span>
        )}
      </dd>
    </div>
  );
}
