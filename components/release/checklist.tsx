import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/fields';
import { explainBlanks, tickWarnings } from '@/lib/actions/release-step';
import { type CheckItem, errorsOf, unticked } from '@/lib/domain/checklist';
import { releaseKey } from '@/lib/domain/release';
import type { ReleaseReview } from '@/lib/domain/release-review';
import { checkPlace, checkText } from '@/lib/text/checklist';
import { SeenFields } from './seen-fields';

type ChecklistProps = { readonly review: ReleaseReview };

/** What blocks the release, and what must be looked at one by one; each leads to its cell. */
export function Checklist({ review }: ChecklistProps) {
  const errors = errorsOf(review.items);
  const warnings = review.items.filter(({ level }) => level === 'warning');
  const open = unticked(review.items, review.ticked);
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Danh sách kiểm tra</h2>
      <p className="mt-2">
        {errors.length === 0 ? 'Không có lỗi' : `${errors.length} lỗi phải sửa`};{' '}
        {warnings.length === 0
          ? 'không có cảnh báo.'
          : `${warnings.length} cảnh báo, bạn chưa xem ${open.length}.`}
      </p>
      {errors.length > 0 && <Errors review={review} errors={errors} />}
      {warnings.length > 0 && <Warnings review={review} warnings={warnings} />}
    </section>
  );
}

type ErrorsProps = ChecklistProps & { readonly errors: readonly CheckItem[] };

function Errors({ review, errors }: ErrorsProps) {
  const blanks = errors.filter(({ kind }) => kind === 'totalMissing').length;
  return (
    <>
      <h3 className="mt-5">Lỗi</h3>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {errors.map((item) => (
          <li key={item.key}>
            <Finding review={review} item={item} />
          </li>
        ))}
      </ul>
      {blanks > 0 && review.mayEdit && (
        <div className="note mt-4">
          <p className="mb-3">
            Nếu thật sự không tìm thấy số công khai của {blanks} đơn vị này, có thể ghi lý do đó cho
            tất cả cùng lúc.
          </p>
          <ActionForm action={explainBlanks} submit="Ghi “chưa tìm thấy số công khai”" look="quiet">
            <SeenFields review={review} />
          </ActionForm>
        </div>
      )}
    </>
  );
}

type WarningsProps = ChecklistProps & { readonly warnings: readonly CheckItem[] };

function Warnings({ review, warnings }: WarningsProps) {
  return (
    <>
      <h3 className="mt-5">Cảnh báo</h3>
      {review.mayTick ? (
        <div className="mt-2">
          <ActionForm action={tickWarnings} submit="Lưu các cảnh báo đã xem" look="quiet">
            <SeenFields review={review} />
            {warnings.map((item) => (
              <div key={item.key} className="border-t border-rule pt-3">
                <p>
                  <Finding review={review} item={item} />
                </p>
                <CheckField
                  name="tick"
                  label={`Đã xem, chấp nhận: ${checkPlace(item, review.authorityNames) ?? 'cả đợt'}`}
                  value={item.key}
                  defaultChecked={review.ticked.includes(item.key)}
                />
              </div>
            ))}
          </ActionForm>
        </div>
      ) : (
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {warnings.map((item) => (
            <li key={item.key}>
              <Finding review={review} item={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Finding({ review, item }: ChecklistProps & { readonly item: CheckItem }) {
  const place = checkPlace(item, review.authorityNames);
  const text = checkText(item, review.authorityNames);
  if (!item.cell || !place) return <>{text}</>;
  const { authority, criterion } = item.cell;
  return (
    <>
      <a href={`/nhap-lieu/${releaseKey(review)}/o/${authority}/${criterion}`}>{place}</a>: {text}
    </>
  );
}
