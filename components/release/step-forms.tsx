import { ActionForm } from '@/components/ui/action-form';
import { TextAreaField } from '@/components/ui/fields';
import {
  approveRelease,
  cancelRelease,
  returnRelease,
  submitRelease,
} from '@/lib/actions/release-step';
import { releaseKey } from '@/lib/domain/release';
import type { ReleaseReview } from '@/lib/domain/release-review';
import { reviewRefusalText } from '@/lib/text/review';
import { SeenFields } from './seen-fields';

type StepFormsProps = { readonly review: ReleaseReview };

/** What this person may do next; nothing where it is somebody else's turn. */
export function StepForms({ review }: StepFormsProps) {
  const { allowed, isOwnWork, mayCancel } = review;
  const isLeaders = allowed.includes('publish');
  if (allowed.length === 0 && !mayCancel && !isOwnWork) return null;
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Bước tiếp theo</h2>
      <div className="mt-4 space-y-8">
        {isOwnWork && <p className="note">{reviewRefusalText.ownWork}</p>}
        {allowed.includes('submit') && <Submit review={review} />}
        {allowed.includes('approve') && <Approve review={review} />}
        {isLeaders && (
          <p>
            <a href={`/cong-bo/${releaseKey(review)}`} className="button inline-block no-underline">
              Công bố hoặc đặt lịch
            </a>
          </p>
        )}
        {allowed.includes('return') && <Return review={review} />}
        {mayCancel && <Cancel review={review} />}
      </div>
    </section>
  );
}

function Submit({ review }: StepFormsProps) {
  return (
    <div>
      <p className="prose mb-3">Sau khi trình, số liệu được khoá cho tới khi bị trả lại.</p>
      <ActionForm action={submitRelease} submit="Trình duyệt">
        <SeenFields review={review} />
      </ActionForm>
    </div>
  );
}

function Approve({ review }: StepFormsProps) {
  return (
    <ActionForm action={approveRelease} submit="Duyệt">
      <SeenFields review={review} />
    </ActionForm>
  );
}

function Return({ review }: StepFormsProps) {
  return (
    <ActionForm action={returnRelease} submit="Trả lại" look="quiet">
      <SeenFields review={review} />
      <TextAreaField
        name="reason"
        label="Lý do trả lại"
        hint="Người trình nhận được nguyên văn: sai ở đâu, cần sửa gì."
        maxLength={2000}
      />
    </ActionForm>
  );
}

function Cancel({ review }: StepFormsProps) {
  return (
    <details>
      <summary>Huỷ đợt này</summary>
      <p className="prose my-3">
        Mọi số đã nhập trong đợt bị xoá, không lấy lại được. Những gì đã công bố không đổi; nhật ký
        giữ một dòng rằng đợt đã bị huỷ.
      </p>
      <ActionForm action={cancelRelease} submit="Huỷ đợt và xoá số đã nhập" look="danger">
        <SeenFields review={review} />
      </ActionForm>
    </details>
  );
}
