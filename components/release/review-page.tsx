import type { PreReadGrants } from '@/lib/domain/pre-read';
import { releaseKey } from '@/lib/domain/release';
import type { ReleaseReview } from '@/lib/domain/release-review';
import type { OpeningChoices } from '@/lib/domain/release-work';
import type { StepDone } from '@/lib/domain/step-done';
import { formatInstant } from '@/lib/text/format';
import { releaseStatusText, releaseTitle } from '@/lib/text/release';
import { publishFailureText } from '@/lib/text/review';
import { ChangeTable } from './change-table';
import { Checklist } from './checklist';
import { PreReadSection } from './pre-read-section';
import { ReleaseFactsSection } from './release-facts-section';
import { StepDoneNote } from './step-done-note';
import { StepForms } from './step-forms';
import { StepHistory } from './step-history';

type ReviewPageProps = {
  readonly review: ReleaseReview;
  readonly choices: OpeningChoices | null;
  readonly done: StepDone | null;
  /** Who may read it before it is public; null where that is not this person's to say. */
  readonly grants: PreReadGrants | null;
};

/** One release on its way: how far it is, what stands against it, who moves it next. */
export function ReviewPage({ review, choices, done, grants }: ReviewPageProps) {
  const isPublished = review.status === 'published';
  return (
    <>
      <StepDoneNote done={done} />
      <h1>{releaseTitle(review)}</h1>
      <ReleaseState review={review} />
      {review.isSealed && <Sealed review={review} grants={grants} />}
      {!isPublished && !review.isSealed && <Checklist review={review} />}
      {review.version > 1 && !review.isSealed && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Khác bản đang công bố ở đâu</h2>
          <ChangeTable
            changes={review.changes}
            authorityNames={review.authorityNames}
            criterionNames={review.criterionNames}
            from={`bản ${review.version - 1}`}
            to={`bản ${review.version}`}
          />
        </section>
      )}
      <ReleaseFactsSection review={review} choices={choices} />
      {grants && <PreReadSection release={review} grants={grants} />}
      <StepForms review={review} />
      <StepHistory steps={review.steps} />
    </>
  );
}

type SealedProps = Pick<ReviewPageProps, 'review' | 'grants'>;

/** Why a leader sees no figures here, and where they are. */
function Sealed({ review, grants }: SealedProps) {
  return (
    <p className="note prose mt-6">
      Số liệu chưa công bố không hiện ở trang này. Từ khi đợt được duyệt, lãnh đạo có tên trong danh
      sách bên dưới xem được ở trang xem trước; mỗi lượt xem được ghi vào nhật ký.
      {grants?.isOpen && grants.isNamed && (
        <>
          {' '}
          <a href={`/lanh-dao/xem-truoc/${releaseKey(review)}`}>Mở trang xem trước</a>
        </>
      )}
    </p>
  );
}

/** The status in words, and where the figures are. */
export function ReleaseState({ review }: { readonly review: ReleaseReview }) {
  return (
    <div className="mt-3 space-y-2">
      <p>
        Tình trạng: <strong>{releaseStatusText[review.status]}</strong>
        {review.scheduledFor && <>, công bố lúc {formatInstant(review.scheduledFor)}</>}.{' '}
        {!review.isSealed && <a href={`/nhap-lieu/${releaseKey(review)}`}>Bảng số liệu</a>}
        {review.status === 'published' && (
          <>
            {' '}
            ·{' '}
            <a href={`/xep-hang/${review.indicator}/${review.period}/ban/${review.version}`}>
              Trang công khai
            </a>
          </>
        )}
      </p>
      {review.publishFailure && (
        <p className="note text-bad">{publishFailureText[review.publishFailure]}</p>
      )}
    </div>
  );
}
