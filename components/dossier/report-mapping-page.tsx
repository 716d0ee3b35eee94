import { ImportSample } from '@/components/score/import-sample';
import { ActionForm } from '@/components/ui/action-form';
import { type Choice, HiddenField, SelectField, TextField } from '@/components/ui/fields';
import { mapReport } from '@/lib/actions/dossier-report-import';
import { ALL_SHEETS, reportMeaning } from '@/lib/domain/dossier-report-mapping';
import type { ReportMappingView } from '@/lib/domain/dossier-report-view';
import { columnLetters } from '@/lib/domain/sheet';
import { reportMeaningText } from '@/lib/text/dossier-report';
import { ReportLegacy } from './report-legacy';
import { ReportPeriod } from './report-period';
import { ReportFields, ReportSteps } from './report-steps';

/** Says what each column of a form means; guessed from its headings, corrected by the person. */
export function ReportMappingPage({ view }: { readonly view: ReportMappingView }) {
  const { release, summary, hiddenSheets, mapping } = view;
  return (
    <>
      <ReportSteps release={release} step="Ánh xạ" />
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
        <ActionForm action={mapReport} submit="Xem trước">
          <ReportFields release={release} file={summary.file} />
          <ReportLegacy view={view} />
          <ReportPeriod view={view} />
          <SheetFields view={view} />
          <UnitField view={view} />
          <ColumnFields view={view} />
        </ActionForm>
      </div>
    </>
  );
}

function SheetFields({ view }: { readonly view: ReportMappingView }) {
  const { sheets, mapping } = view;
  const every = {
    value: ALL_SHEETS,
    label: 'Mọi trang tính có cùng tiêu đề, mỗi trang một đơn vị',
  };
  return (
    <>
      {sheets.length > 1 ? (
        <SelectField
          name="sheet"
          label="Trang tính"
          hint="Đổi trang tính thì các cột được đoán lại"
          defaultValue={mapping.sheet}
          choices={[...sheets.map((name) => ({ value: name, label: name })), every]}
        />
      ) : (
        <HiddenField name="sheet" value={mapping.sheet} />
      )}
      <TextField
        name="headingFrom"
        label="Dòng tiêu đề đầu tiên"
        hint="Số dòng như trong Excel"
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
    </>
  );
}

function UnitField({ view }: { readonly view: ReportMappingView }) {
  const { roster, mapping, reportingUnit } = view;
  return (
    <SelectField
      name="unit"
      label="Đơn vị báo cáo"
      hint={
        reportingUnit
          ? `Tệp ghi “${reportingUnit.slice(0, 100)}”. Dùng khi mỗi dòng là một lĩnh vực, và cho dòng tổng.`
          : 'Dùng khi mỗi dòng là một lĩnh vực, và cho dòng tổng.'
      }
      defaultValue={mapping.unit ?? ''}
      choices={[
        { value: '', label: 'Theo từng dòng hoặc tên trang tính' },
        ...roster.map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
    />
  );
}

const MEANINGS: readonly Choice[] = [
  { value: '', label: 'Không đọc' },
  ...(['unit', 'field'] as const).map((value) => ({ value, label: reportMeaningText[value] })),
  ...reportMeaning.options
    .filter((value) => value !== 'unit' && value !== 'field')
    .map((value) => ({ value, label: reportMeaningText[value] })),
];

function ColumnFields({ view }: { readonly view: ReportMappingView }) {
  const { columns, mapping } = view;
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
