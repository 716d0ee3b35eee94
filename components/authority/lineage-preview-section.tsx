import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { changeLineage } from '@/lib/actions/lineage';
import type { Typed } from '@/lib/domain/form-state';
import { goesOn, type LineageChange } from '@/lib/domain/lineage';
import type { AffectedAuthority, LineagePreview } from '@/lib/domain/lineage-view';
import { formatDay } from '@/lib/text/format';
import { lineageKindText, lineageRefusalText } from '@/lib/text/lineage';

type LineagePreviewSectionProps = {
  readonly change: LineageChange;
  readonly preview: LineagePreview;
  /** What the form sends again when it is confirmed. */
  readonly typed: Typed;
};

/** What a change touches and what readers will see, before anything is written. */
export function LineagePreviewSection({ change, preview, typed }: LineagePreviewSectionProps) {
  const { refusal, affected } = preview;
  if (refusal) {
    return (
      <p role="alert" className="form-answer is-bad mt-8">
        {lineageRefusalText[refusal]}
      </p>
    );
  }
  return (
    <section className="mt-8 border-y border-rule py-6" aria-labelledby="xem-truoc">
      <h2 id="xem-truoc">Xem trước: chưa có gì được ghi</h2>
      <Outcome change={change} newSlugs={preview.newSlugs} affected={affected} />
      <h3 className="mt-6">Số liệu bị ảnh hưởng</h3>
      <ul className="mt-2 grid gap-3">
        {affected.map((one) => (
          <li key={one.slug}>
            <Affected authority={one} />
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <ActionForm
          action={changeLineage}
          submit={`Xác nhận: ${lineageKindText[change.kind].toLowerCase()}`}
          label="Xác nhận thay đổi"
        >
          {Object.entries(typed).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
        </ActionForm>
      </div>
    </section>
  );
}

type OutcomeProps = Pick<LineagePreviewSectionProps, 'change'> &
  Pick<LineagePreview, 'newSlugs' | 'affected'>;

function Outcome({ change, newSlugs, affected }: OutcomeProps) {
  const names = affected.map(({ name }) => name).join(', ');
  const next = change.successors.map(({ typeName, name }) => `${typeName} ${name}`).join(', ');
  const year = change.onDay.slice(0, 4);
  return (
    <ul className="prose mt-3 list-disc ps-5">
      {goesOn(change) ? (
        <>
          <li>
            Từ {formatDay(change.onDay)}, {names} là {next}. Địa chỉ trang và các số liệu cũ giữ
            nguyên; đợt có danh sách đơn vị từ ngày đó trở đi hiện tên mới.
          </li>
          <li>Chuỗi số liệu nối liền, không ngắt.</li>
        </>
      ) : (
        <>
          <li>
            {names} kết thúc vào hôm trước ngày {formatDay(change.onDay)}. Trang và số liệu cũ giữ
            nguyên, ghi rõ đã thành {next}.
          </li>
          <li>
            {next} bắt đầu từ {formatDay(change.onDay)}, chưa có số liệu. Trang mới:{' '}
            {newSlugs.map((slug) => `/don-vi/${slug}`).join(', ')}.
          </li>
          <li>
            Địa giới thay đổi: năm {year} không so với năm trước, không tính tăng giảm và đường
            trong biểu đồ bị ngắt, ở mọi đơn vị trong bảng xếp hạng.
          </li>
        </>
      )}
      <li>Căn cứ: {change.document}. Không có gì bị xóa.</li>
    </ul>
  );
}

function Affected({ authority }: { readonly authority: AffectedAuthority }) {
  const { slug, name, series, targets, drafts, accounts } = authority;
  return (
    <>
      <a href={`/don-vi/${slug}`} className="font-semibold">
        {name}
      </a>
      <ul className="list-disc ps-5">
        {series.length === 0 && <li>Chưa có số liệu đã công bố.</li>}
        {series.map(({ indicator, periods }) => (
          <li key={indicator}>
            {indicator}: {periods.length} năm đã công bố ({periods.join(', ')})
          </li>
        ))}
        {targets.length > 0 && <li>Chỉ tiêu: {targets.join(', ')}</li>}
        {drafts.length > 0 && <li>Đợt đang làm có đơn vị này: {drafts.join(', ')}</li>}
        {accounts > 0 && <li>{accounts} tài khoản của đơn vị này</li>}
      </ul>
    </>
  );
}
