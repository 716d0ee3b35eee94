import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField, TextAreaField, TextField } from '@/components/ui/fields';
import { addQuote, chooseQuote, enterScore } from '@/lib/actions/score';
import { missingReason } from '@/lib/domain/score';
import type { CellQuote, CellView } from '@/lib/domain/score-cell';
import { LONGEST_NOTE } from '@/lib/domain/score-entry';
import type { SourceLabel } from '@/lib/domain/source-view';
import { formatPartialDay, formatPoints } from '@/lib/text/format';
import { missingReasonText } from '@/lib/text/missing';
import { writtenRank } from '@/lib/text/typed-score';

type CellProps = { readonly view: CellView };

/** Which cell it is, and in which version it was seen. */
function CellPlace({ view }: CellProps) {
  const { release, authority, criterion, cell } = view;
  return (
    <>
      <HiddenField name="indicator" value={release.indicator} />
      <HiddenField name="period" value={release.period} />
      <HiddenField name="version" value={release.version} />
      <HiddenField name="authority" value={authority.slug} />
      <HiddenField name="criterion" value={criterion.code} />
      <HiddenField name="seen" value={cell.version} />
    </>
  );
}

const REASONS = [
  { value: '', label: 'Có điểm, hoặc để trống' },
  ...missingReason.options.map((value) => ({ value, label: missingReasonText[value] })),
];

const sourceChoice = ({ code, title, publisher, date }: SourceLabel) => ({
  value: code,
  label: `${publisher}: ${title}${date ? ` (${formatPartialDay(date)})` : ''}`,
});

/** A figure, or why there is none, with its source and a note. */
export function CellForm({ view }: CellProps) {
  const { cell, criterion, release, sources, limit } = view;
  return (
    <ActionForm action={enterScore} submit="Lưu ô này">
      <CellPlace view={view} />
      <TextField
        name="value"
        label="Điểm"
        hint={`Ví dụ 86,49. Tối đa ${formatPoints(limit)}. Không nhập gì là để trống, khác với số 0.`}
        inputMode="decimal"
        width={14}
        defaultValue={cell.points === null ? '' : formatPoints(cell.points)}
      />
      <SelectField
        name="missing"
        label="Nếu không có điểm, vì sao"
        choices={REASONS}
        defaultValue={cell.missing ?? ''}
      />
      {criterion.code === 'T' && (
        <TextField
          name="rank"
          label="Hạng đã công bố"
          hint="Ví dụ 17/61: hạng trên tổng số."
          required={false}
          width={10}
          defaultValue={writtenRank(cell.rank)}
        />
      )}
      <SelectField
        name="source"
        label="Nguồn"
        choices={sources.map(sourceChoice)}
        defaultValue={cell.source ?? release.source?.code ?? ''}
      />
      <TextAreaField
        name="entryNote"
        label="Ghi chú khi nhập"
        hint="Lý do sửa, hoặc vì sao thay đổi lớn so với năm trước là đúng. Chỉ cán bộ thấy."
        required={false}
        rows={2}
        maxLength={LONGEST_NOTE}
        defaultValue={cell.entryNote ?? ''}
      />
    </ActionForm>
  );
}

/** What another source prints, to be kept beside the chosen figure. */
export function QuoteForm({ view }: CellProps) {
  const own = new Set([view.cell.source, ...view.quotes.map(({ source }) => source)]);
  const others = view.sources.filter(({ code }) => !own.has(code));
  return (
    <ActionForm action={addQuote} submit="Giữ số của nguồn này" look="quiet">
      <CellPlace view={view} />
      <SelectField name="source" label="Nguồn khác" choices={others.map(sourceChoice)} />
      <TextField name="value" label="Điểm nguồn này in" inputMode="decimal" width={14} />
      <TextField
        name="rank"
        label="Hạng nguồn này in"
        hint="Ví dụ 17/63"
        required={false}
        width={10}
      />
      <TextAreaField
        name="reason"
        label="Vì sao không chọn số này"
        required
        rows={2}
        maxLength={500}
      />
    </ActionForm>
  );
}

/** Makes one kept figure the chosen one. */
export function ChooseQuoteForm({ view, quote }: CellProps & { readonly quote: CellQuote }) {
  return (
    <ActionForm action={chooseQuote} submit="Chọn số này" look="quiet">
      <CellPlace view={view} />
      <HiddenField name="source" value={quote.source} />
      <TextField name="reason" label="Vì sao chọn số này" required maxLength={500} />
    </ActionForm>
  );
}
