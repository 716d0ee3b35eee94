import {
  type DossierReleaseView,
  type PublishedDossiers,
  type ResultScope,
  unequalParts,
} from '@/lib/domain/dossier-result';
import type { ResultView } from '@/lib/domain/dossier-result-view';
import { countColumnText } from '@/lib/text/dossier';
import { resultCitation } from '@/lib/text/dossier-result';
import { formatCount, formatDay, formatInstant } from '@/lib/text/format';
import { ResultsBases } from './results-bases';
import { ResultsCauses } from './results-causes';
import { ResultsDiscrepancies } from './results-discrepancies';

type ResultsNotesProps = {
  readonly published: PublishedDossiers;
  readonly view: ResultView;
  readonly scope: ResultScope;
};

/** Causes, what does not agree, sources, versions and how to cite: what makes the figures traceable. */
export function ResultsNotes({ published, view, scope }: ResultsNotesProps) {
  const { release, versions, source } = published;
  const permanent = `/ho-so/${release.period}/ban/${release.version}`;
  return (
    <>
      {scope.total && <ResultsCauses counts={scope.total.counts} />}
      <ResultsDiscrepancies published={published} view={view} />
      <ResultsBases published={published} view={view} />
      <section className="mt-12 border-t border-rule pt-6">
        <h2>Đọc số liệu này thế nào</h2>
        <div className="prose mt-3 space-y-3">
          <Parts scope={scope} />
          <Lineage published={published} />
          <p>
            Nguồn:{' '}
            {source ? (
              <a href={`/nguon#${source.code}`}>
                {source.publisher}, {source.title}
              </a>
            ) : (
              <NoSource isIllustrative={release.isIllustrative} />
            )}
            . Số liệu tính đến hết ngày {formatDay(release.asOf)}. Hồ sơ gia hạn, tạm dừng đúng quy
            định không tính là quá hạn.
          </p>
          {release.publicNote && <p className="whitespace-pre-line">{release.publicNote}</p>}
          <p>
            Bản {release.version}, đăng lúc {formatInstant(release.publishedAt)}. Địa chỉ không đổi
            của bản này: <a href={permanent}>{permanent}</a>.
          </p>
          <p>Trích dẫn: {resultCitation(published)}</p>
          {versions.length > 1 && <Versions versions={versions} />}
        </div>
      </section>
    </>
  );
}

const NoSource = ({ isIllustrative }: { readonly isIllustrative: boolean }) => (
  <>{isIllustrative ? 'tổng hợp từ hồ sơ được tạo để minh hoạ' : 'chưa ghi'}</>
);

function Parts({ scope: { total } }: { readonly scope: ResultScope }) {
  const unequal = total ? unequalParts(total) : [];
  if (unequal.length === 0) return null;
  return (
    <div className="note">
      <p>Số liệu không khớp: số tổng in trong nguồn không bằng các phần cộng lại.</p>
      <ul className="list-disc ps-5">
        {unequal.map(({ column, left, right }) => (
          <li key={column}>
            {countColumnText[column]}: in {formatCount(left ?? 0)}, cộng được{' '}
            {formatCount(right ?? 0)}, chênh {formatCount(Math.abs((left ?? 0) - (right ?? 0)))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Units that are no more: what follows them is not the same. */
function Lineage({ published: { names, province } }: Pick<ResultsNotesProps, 'published'>) {
  const ended = names.units.filter(
    ({ slug, endedOn }) => endedOn !== null && slug !== province.slug,
  );
  const last = ended
    .map(({ endedOn }) => endedOn ?? '')
    .toSorted()
    .at(-1);
  if (!last) return null;
  return (
    <p>
      {ended.length} đơn vị trong kỳ này đã kết thúc, chậm nhất ngày {formatDay(last)}: cấp huyện
      kết thúc ngày 30/06/2025, một số sở đã sáp nhập. Số liệu của đơn vị kế thừa từ ngày 01/07/2025
      là của địa bàn và tổ chức khác nên không so sánh, không nối tiếp qua mốc đó.
    </p>
  );
}

function Versions({ versions }: { readonly versions: readonly DossierReleaseView[] }) {
  return (
    <div>
      <p>Các bản đã công bố:</p>
      <ul className="list-disc ps-5">
        {versions.map(({ period, version, publishedAt, publicNote }) => (
          <li key={version}>
            <a href={`/ho-so/${period}/ban/${version}`}>Bản {version}</a>,{' '}
            {formatInstant(publishedAt)}
            {version > 1 && (
              <>
                : {publicNote ?? 'không có ghi chú'}{' '}
                <a href={`/ho-so/${period}/ban/${version}#da-sua`}>Các số đã sửa</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
