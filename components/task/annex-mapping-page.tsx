import { ImportSample } from '@/components/score/import-sample';
import { ActionForm } from '@/components/ui/action-form';
import { type Choice, HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { mapAnnex } from '@/lib/actions/annex-import';
import { annexMeaning } from '@/lib/domain/annex-heading';
import type { AnnexMappingView } from '@/lib/domain/annex-view';
import { columnLetters } from '@/lib/domain/sheet';
import { annexMeaningText, annexNumberText } from '@/lib/text/annex';
import { AnnexFields, AnnexSteps } from './annex-steps';

/** Says what each column of an annex table means; guessed from its headings, corrected by the person. */
export function AnnexMappingPage({ view }: { readonly view: AnnexMappingView }) {
  const { order, summary, hiddenSheets, mapping } = view;
  return (
    <>
      <AnnexSteps order={order} step="Ánh xạ" />
      <p className="prose">
        Tệp <strong>{summary.fileName}</strong>. Hãy kiểm tra ý nghĩa của từng cột rồi xem trước.
      </p>
      {hiddenSheets.length > 0 && (
        <p className="note mt-4">Trang tính bị ẩn không được đọc: {hiddenSheets.join(', ')}.</p>
      )}
      <ImportSample
        rows={view.sample}
        isHeading={(number) => number >= mapping.headingFrom && number <= mapping.headingTo}
      />
      <div className="mt-8">
        <ActionForm action={mapAnnex} submit="Xem trước">
          <AnnexFields order={order} file={summary.file} />
          <Legacy view={view} />
          <TableFields view={view} />
          <NumberFields view={view} />
          <ColumnFields view={view} />
        </ActionForm>
      </div>
    </>
  );
}

function Legacy({ view: { legacy, mapping } }: { readonly view: AnnexMappingView }) {
  if (!legacy) return null;
  return (
    <SelectField
      name="convertsLegacy"
      label="Chữ trong tệp"
      hint={`Tệp dùng phông chữ cũ (${legacy.font}). Đổi lựa chọn thì các cột được đoán lại. Sau khi chuyển: ${legacy.examples.slice(0, 2).join('; ').slice(0, 160)}`}
      defaultValue={mapping.convertsLegacy ? 'yes' : 'no'}
      choices={[
        { value: 'no', label: 'Giữ nguyên như trong tệp' },
        { value: 'yes', label: 'Chuyển sang Unicode' },
      ]}
    />
  );
}

function TableFields({ view: { kind, sheets, mapping } }: { readonly view: AnnexMappingView }) {
  const isWord = kind === 'docx';
  const place = isWord ? 'Số dòng trong bảng, đếm từ 1' : 'Số dòng như trong Excel';
  return (
    <>
      {sheets.length > 1 ? (
        <SelectField
          name="sheet"
          label={isWord ? 'Bảng trong tệp' : 'Trang tính'}
          hint="Đổi bảng thì các cột được đoán lại"
          defaultValue={mapping.sheet}
          choices={sheets.map((name) => ({ value: name, label: isWord ? `Bảng ${name}` : name }))}
        />
      ) : (
        <HiddenField name="sheet" value={mapping.sheet} />
      )}
      <TextField
        name="headingFrom"
        label="Dòng tiêu đề đầu tiên"
        hint={place}
        defaultValue={String(mapping.headingFrom)}
        inputMode="numeric"
        width={6}
      />
      <TextField
        name="headingTo"
        label="Dòng tiêu đề cuối cùng"
        hint="Kể cả dòng đánh số cột; các dòng sau được đọc"
        defaultValue={String(mapping.headingTo)}
        inputMode="numeric"
        width={6}
      />
      <SelectField
        name="numbering"
        label="Số thứ tự của nhiệm vụ"
        hint="Nhập lại thì nhiệm vụ cùng số được sửa, không tạo mới"
        defaultValue={mapping.numbering}
        choices={[
          { value: 'file', label: 'Theo cột TT' },
          { value: 'rows', label: 'Theo thứ tự dòng' },
        ]}
      />
    </>
  );
}

function NumberFields({ view: { mapping, numbers } }: { readonly view: AnnexMappingView }) {
  return (
    <>
      <TextField
        name="baseYear"
        label="Năm gốc của chỉ số"
        hint="Mốc so sánh của các dòng không ghi kỳ gốc; hồ sơ lấy quý IV của năm này"
        defaultValue={String(mapping.baseYear)}
        inputMode="numeric"
        width={6}
      />
      <SelectField
        name="number"
        label="Chỉ số cho các dòng không ghi"
        hint="Mỗi nhiệm vụ phải gắn với một chỉ số, tiêu chí hoặc lĩnh vực hồ sơ"
        defaultValue={mapping.number}
        choices={[
          { value: '', label: 'Không chọn: không nhận dòng không ghi' },
          ...numbers.map((one) => ({ value: one.key, label: annexNumberText(one) })),
        ]}
      />
    </>
  );
}

const MEANINGS: readonly Choice[] = [
  { value: '', label: 'Không đọc' },
  ...annexMeaning.options.map((value) => ({ value, label: annexMeaningText[value] })),
];

function ColumnFields({ view: { columns, mapping } }: { readonly view: AnnexMappingView }) {
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="font-semibold">Các cột</legend>
      {columns.map(({ column, heading }) => (
        <SelectField
          key={column}
          name={`cot-${column}`}
          label={`Cột ${columnLetters(column)}${heading && `: ${heading.slice(0, 120)}`}`}
          defaultValue={mapping.columns[String(column)] ?? ''}
          choices={MEANINGS}
        />
      ))}
    </fieldset>
  );
}
