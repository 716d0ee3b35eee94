import { SeenFields } from '@/components/release/seen-fields';
import { ActionForm } from '@/components/ui/action-form';
import { CheckField, TextAreaField } from '@/components/ui/fields';
import {
  approveDossiers,
  cancelDossierRelease,
  publishDossiers,
  returnDossiers,
  submitDossiers,
} from '@/lib/actions/dossier-release';
import { errorsOf } from '@/lib/domain/checklist';
import type { DossierCheck } from '@/lib/domain/dossier-checklist';
import { dossierReleaseKey } from '@/lib/domain/dossier-release';
import type { DossierReview } from '@/lib/domain/dossier-review';
import { dossierCheckPlace, dossierCheckText } from '@/lib/text/dossier-checklist';
import { reviewRefusalText } from '@/lib/text/review';

type ReviewProps = { readonly review: DossierReview };

/** What stands against the results, and what this person may do next: a step takes the ticks with it. */
export function DossierSteps({ review }: ReviewProps) {
  if (review.status === 'published') return null;
  const { allowed, isOwnWork, mayCancel } = review;
  const goesOn = allowed.includes('submit') || allowed.includes('approve');
  return (
    <>
      <section className="mt-10 border-t border-rule pt-6">
        <h2>Danh sách kiểm tra</h2>
        <Findings review={review} isTicked={goesOn} />
        {allowed.includes('submit') && (
          <StepForm review={review} action={submitDossiers} submit="Trình duyệt">
            Sau khi trình, số liệu được khoá cho tới khi bị trả lại.
          </StepForm>
        )}
        {allowed.includes('approve') && (
          <StepForm review={review} action={approveDossiers} submit="Duyệt">
            Duyệt xong, lãnh đạo được báo để công bố.
          </StepForm>
        )}
      </section>
      {(allowed.includes('publish') || allowed.includes('return') || mayCancel || isOwnWork) && (
        <section className="mt-10 border-t border-rule pt-6">
          <h2>Việc khác</h2>
          <div className="mt-4 space-y-8">
            {isOwnWork && <p className="note">{reviewRefusalText.ownWork}</p>}
            {allowed.includes('publish') && <Publish review={review} />}
            {allowed.includes('return') && <Return review={review} />}
            {mayCancel && <Cancel review={review} />}
          </div>
        </section>
      )}
    </>
  );
}

/** Errors always; warnings here only for those who cannot tick them. */
function Findings({ review, isTicked }: ReviewProps & { readonly isTicked: boolean }) {
  const errors = errorsOf(review.items);
  const warnings = review.items.length - errors.length;
  const listed = isTicked ? errors : review.items;
  return (
    <>
      <p className="mt-2">
        {errors.length === 0 ? 'Không có lỗi' : `${errors.length} lỗi phải sửa`};{' '}
        {warnings === 0 ? 'không có cảnh báo.' : `${warnings} cảnh báo phải xem từng cái.`}
      </p>
      {listed.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {listed.map((item) => (
            <li key={item.key}>
              {item.level === 'error' ? 'Lỗi: ' : 'Cảnh báo: '}
              <Finding review={review} item={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type StepFormProps = ReviewProps & {
  readonly action: typeof submitDossiers;
  readonly submit: string;
  readonly children: string;
};

/** A step past the warnings: each is ticked by whoever takes it. */
function StepForm({ review, action, submit, children }: StepFormProps) {
  const warnings = review.items.filter(({ level }) => level === 'warning');
  return (
    <div className="mt-4">
      <p className="prose mb-3">{children}</p>
      <ActionForm action={action} submit={submit}>
        <SeenFields review={review} />
        {warnings.map((item) => (
          <div key={item.key} className="border-t border-rule pt-3">
            <p>
              <Finding review={review} item={item} />
            </p>
            <CheckField
              name="tick"
              label={`Đã xem, chấp nhận: ${dossierCheckPlace(item, review.names) ?? 'cả kỳ'}`}
              value={item.key}
            />
          </div>
        ))}
      </ActionForm>
    </div>
  );
}

function Finding({ review, item }: ReviewProps & { readonly item: DossierCheck }) {
  const place = dossierCheckPlace(item, review.names);
  const text = dossierCheckText(item);
  if (!item.cell || !place) return <>{text}</>;
  const row = `/nhap-lieu/ho-so/${dossierReleaseKey(review)}?don-vi=${item.cell.authority}`;
  return (
    <>
      <a href={row}>{place}</a>: {text}
    </>
  );
}

function Publish({ review }: ReviewProps) {
  return (
    <div>
      <p className="prose mb-3">
        Công bố ngay: trang công khai hiện số mới từ lượt xem tiếp theo, và bản này không sửa được
        nữa, chỉ đính chính bằng bản sau.
      </p>
      <ActionForm action={publishDossiers} submit="Công bố">
        <SeenFields review={review} />
      </ActionForm>
    </div>
  );
}

function Return({ review }: ReviewProps) {
  return (
    <ActionForm action={returnDossiers} submit="Trả lại" look="quiet">
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

function Cancel({ review }: ReviewProps) {
  return (
    <details>
      <summary>Huỷ bản này</summary>
      <p className="prose my-3">
        Mọi số trong bản này bị xoá, không lấy lại được. Những gì đã công bố không đổi; nhật ký giữ
        một dòng rằng bản đã bị huỷ.
      </p>
      <ActionForm action={cancelDossierRelease} submit="Huỷ và xoá số" look="danger">
        <SeenFields review={review} />
      </ActionForm>
    </details>
  );
}
