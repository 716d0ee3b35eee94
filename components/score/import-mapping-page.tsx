import { ActionForm } from '@/components/ui/action-form';
import { type Choice, HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { mapScores } from '@/lib/actions/score-import';
import { missingReason } from '@/lib/domain/score';
import { figuresOf } from '@/lib/domain/score-import-mapping';
import type { MappingView } from '@/lib/domain/score-import-view';
import { columnLetters } from '@/lib/domain/sheet';
import { missingReasonText } from '@/lib/text/missing';
import { criterionLabel } from '@/lib/text/score-import';
import { ImportFields } from './import-fields';
import { ImportSample } from './import-sample';
import { ImportSteps } from './import-steps';

const DASHES: readonly Choice[] = [
  { value: 'keep', label: 'Không có gì: giữ nguyên số đang có' },
  ...missingReason.options.map((reason) => ({ value: reason, label: missingReasonText[reason] })),
];

const DECIMALS: readonly Choice[] = [0, 1, 2, 3, 4, 5, 6].map((count) => ({
  value: String(count),
  label: count === 0 ? 'Như trong ô' : `Ít nhất ${count}`,
}));

/** Says what each column of a file means; guessed from its headings, corrected by the person. */
export function ImportMappingPage({ view }: { readonly view: MappingView }) {
  const { release, summary, hiddenSheets, sheets, mapping } = view;
  return (
    <>
      <ImportSteps release={release} step="Ánh xạ" />
      <p className="prose">
        Tệp <strong>{summary.fileName}</strong>. Hãy kiểm tra ý nghĩa của từng cột rồi xem trước.
      </p>
      {hiddenSheets.length > 0 && (
        <p className="note mt-4">Trang tính bị ẩn không được đọc: {hiddenSheets.join(', ')}.</p>
      )}
      <ImportSample rows={view.sample} isHeading={(number) => number === mapping.headingRow} />
      <div className="mt-8">
        <ActionForm action={mapScores} submit="Xem trước">
          <ImportFields release={release} file={summary.file} />
          {sheets.length > 1 ? (
            <SelectField
              name="sheet"
              label="Trang tính"
              hint="Đổi trang tính thì các cột được đoán lại"
              defaultValue={mapping.sheet}
              choices={sheets.map((name) => ({ value: name, label: name }))}
            />
          ) : (
            <HiddenField name="sheet" value={mapping.sheet} />
          )}
          <TextField
            name="headingRow"
            label="Dòng tiêu đề"
            hint="Số dòng như trong Excel; các dòng sau được đọc"
            defaultValue={String(mapping.headingRow)}
            inputMode="numeric"
            width={6}
          />
          <ColumnFields view={view} />
          <ReadingFields view={view} />
        </ActionForm>
      </div>
    </>
  );
}

function ColumnFields({ view }: { readonly view: MappingView }) {
  const { columns, mapping, criteria, isRanked } = view;
  const choices: readonly Choice[] = [
    { value: '', label: 'Không đọc' },
    { value: 'name', label: 'Tên đơn vị' },
    { value: 'code', label: 'Mã đơn vị' },
    ...(isRanked ? [{ value: 'rank', label: 'Hạng' }] : []),
    ...criteria.map(({ code, name }) => ({
      value: figuresOf(code),
      label: criterionLabel(code, name),
    })),
  ];
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="font-semibold">Các cột</legend>
      {columns.map(({ column, heading }) => (
        <SelectField
          key={column}
          name={`cot-${column}`}
          label={`Cột ${columnLetters(column)}${heading && `: ${heading.slice(0, 80)}`}`}
          defaultValue={mapping.columns[String(column)] ?? ''}
          choices={choices}
        />
      ))}
    </fieldset>
  );
}

function ReadingFields({ view }: { readonly view: MappingView }) {
  const { mapping, isRanked, sources } = view;
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="font-semibold">Cách đọc</legend>
      <SelectField
        name="decimals"
        label="Số chữ số thập phân"
        hint="Excel bỏ số 0 ở cuối: 86,50 thành 86,5. Chọn số chữ số như nguồn in."
        defaultValue={String(mapping.decimals)}
        choices={DECIMALS}
      />
      <SelectField
        name="dash"
        label="Ô chỉ có dấu gạch (–) nghĩa là"
        defaultValue={mapping.dash}
        choices={DASHES}
      />
      {isRanked ? (
        <TextField
          name="rankOutOf"
          label="Hạng trên tổng số"
          hint="Dùng cho ô chỉ ghi hạng, ví dụ 17; ô ghi 17/61 giữ số của nó"
          defaultValue={String(mapping.rankOutOf)}
          inputMode="numeric"
          width={4}
        />
      ) : (
        <HiddenField name="rankOutOf" value={mapping.rankOutOf} />
      )}
      <SelectField
        name="source"
        label="Nguồn của số liệu trong tệp"
        defaultValue={mapping.source ?? ''}
        choices={sources.map(({ value, label }) => ({
          value,
          label: value === '' ? `Nguồn của đợt: ${label}` : label,
        }))}
      />
    </fieldset>
  );
}
