import { StepDoneNote } from '@/components/release/step-done-note';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { placeName } from '@/lib/domain/dossier-name';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { DossierReview, DossierStepLine } from '@/lib/domain/dossier-review';
import type { DossierSources } from '@/lib/domain/dossier-work';
import type { StepDone } from '@/lib/domain/step-done';
import { auditActName } from '@/lib/text/audit';
import { formatDossierPeriod, ILLUSTRATIVE } from '@/lib/text/dossier';
import { dossierReleaseTitle } from '@/lib/text/dossier-release';
import { dossierSentence } from '@/lib/text/dossier-sentence';
import { capitalised, formatCount, formatInstant } from '@/lib/text/format';
import { releaseStatusText } from '@/lib/text/release';
import { BasisSection } from './basis-section';
import { DossierChanges } from './dossier-changes';
import { DossierFacts } from './dossier-facts';
import { DossierSteps } from './dossier-steps';

type DossierReviewPageProps = {
  readonly review: DossierReview;
  readonly sources: DossierSources | null;
  readonly done: StepDone | null;
};

/** Dossier results on their way: what they say, what stands against them, who moves them next. */
export function DossierReviewPage({ review, sources, done }: DossierReviewPageProps) {
  return (
    <>
      <StepDoneNote done={done} />
      <h1>{capitalised(dossierReleaseTitle(review))}</h1>
      <State review={review} />
      <BasisSection review={review} />
      {review.version > 1 && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Khác bản đang công bố ở đâu</h2>
          <DossierChanges
            changes={review.changes}
            names={review.names}
            from={`bản ${review.version - 1}`}
            to={`bản ${review.version}`}
          />
        </section>
      )}
      <DossierFacts review={review} sources={sources} />
      <DossierSteps review={review} />
      <History steps={review.steps} />
    </>
  );
}

/** The status in words, what the figures come to, and where they are. */
function State({ review }: { readonly review: DossierReview }) {
  const { whole, rows } = review;
  const name = placeName(review.names, { authority: review.province, field: null });
  const period = formatDossierPeriod(review.period);
  return (
    <div className="mt-3 space-y-2">
      <p>
        Tình trạng: <strong>{releaseStatusText[review.status]}</strong>
        {review.isIllustrative && `, ${ILLUSTRATIVE}`}.{' '}
        <a href={`/nhap-lieu/ho-so/${dossierReleaseKey(review)}`}>Bảng số liệu</a>
        {review.status === 'published' && (
          <>
            {' '}
            · <a href={`/ho-so/${review.period}/ban/${review.version}`}>Trang công khai</a>
          </>
        )}
      </p>
      <p className="prose">
        {whole ? dossierSentence({ name, period, counts: whole.counts }) : 'Chưa có số nào.'} Có{' '}
        {formatCount(rows.report)} dòng theo báo cáo, {formatCount(rows.cases)} dòng theo hồ sơ;{' '}
        {formatCount(rows.chosen)} dòng được lấy.
      </p>
    </div>
  );
}

function History({ steps }: { readonly steps: readonly DossierStepLine[] }) {
  if (steps.length === 0) return null;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Các bước đã qua</h2>
      <ScrollRegion label="Các bước đã qua">
        <table className="data mt-3">
          <thead>
            <tr>
              <th scope="col">Lúc</th>
              <th scope="col">Việc</th>
              <th scope="col">Người làm</th>
              <th scope="col">Lý do</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ act, by, at, reason }) => (
              <tr key={`${at} ${act}`}>
                <td>{formatInstant(at)}</td>
                <td>{auditActName(act)}</td>
                <td>{by}</td>
                <td className="whitespace-pre-line">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
