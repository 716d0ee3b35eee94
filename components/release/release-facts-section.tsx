import { ActionForm } from '@/components/ui/action-form';
import { editRelease } from '@/lib/actions/release-step';
import type { ReleaseReview } from '@/lib/domain/release-review';
import type { OpeningChoices } from '@/lib/domain/release-work';
import { formatDay } from '@/lib/text/format';
import { ReleaseFactFields } from './release-fact-fields';
import { SeenFields } from './seen-fields';

type ReleaseFactsSectionProps = {
  readonly review: ReleaseReview;
  /** Null for those who do not edit drafts. */
  readonly choices: OpeningChoices | null;
};

const day = (date: string | null) => (date ? formatDay(date) : '');

/** What the release says about itself, and the form that changes it while it is a draft. */
export function ReleaseFactsSection({ review, choices }: ReleaseFactsSectionProps) {
  const lines = [
    ['Nguồn', review.sourceTitle],
    ['Hạn công bố', day(review.dueOn)],
    ['Quyết định', review.decision],
    ['Ngày cơ quan công bố đưa ra kết quả', day(review.announcedOn)],
    ['Ghi chú cho người đọc', review.publicNote],
  ] as const;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Thông tin đợt</h2>
      <dl className="prose mt-3 space-y-2">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt className="small">{name}</dt>
            <dd className="whitespace-pre-line">{text || 'chưa có'}</dd>
          </div>
        ))}
      </dl>
      {review.mayEdit && choices && (
        <details className="mt-4">
          <summary>Sửa thông tin đợt</summary>
          <div className="mt-4">
            <ActionForm action={editRelease} submit="Lưu thông tin đợt">
              <SeenFields review={review} />
              <ReleaseFactFields
                sources={choices.sources}
                now={{
                  source: String(review.sourceId ?? ''),
                  dueOn: day(review.dueOn),
                  announcedOn: day(review.announcedOn),
                  decision: review.decision ?? '',
                  publicNote: review.publicNote ?? '',
                }}
              />
            </ActionForm>
          </div>
        </details>
      )}
    </section>
  );
}
