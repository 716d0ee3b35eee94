import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, TextAreaField, TextField } from '@/components/ui/fields';
import { askUnit, enterDossierRow } from '@/lib/actions/dossier-entry';
import { COUNT_COLUMNS } from '@/lib/domain/dossier-counts';
import type { DossierRowView } from '@/lib/domain/dossier-entry';
import { reportKey } from '@/lib/domain/dossier-report';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { enteredRowText, writtenCount } from '@/lib/text/dossier-entry';
import { ALL_FIELDS_TEXT, reportMeaningText } from '@/lib/text/dossier-report';
import { differencesIn } from './count-questions';
import { CountHistory } from './count-row-history';
import { IllustrativeNote } from './illustrative-note';
import { entryAddress, ReportFields, reportTitle } from './report-steps';

/** One row of a report by a plain form, what does not add up in it, the question to its unit, its history. */
export function CountRowPage({ view }: { readonly view: DossierRowView }) {
  const { release, unit, field, row, pendingBefore } = view;
  const before = pendingBefore === null ? {} : { [reportKey(row)]: pendingBefore };
  const differences = differencesIn(row, before);
  return (
    <>
      <p className="small">
        <a href={entryAddress(release)}>{reportTitle(release)}</a>
        {' › '}
        <a href={`${entryAddress(release)}?don-vi=${unit.slug}`}>{unit.name}</a>
      </p>
      <h1>
        {unit.name}: {field?.name ?? ALL_FIELDS_TEXT}
      </h1>
      {release.isIllustrative && <IllustrativeNote />}
      <p className="mt-2">
        {formatDossierPeriod(release.period)}. {row.enteredAt && `Lưu bởi ${enteredRowText(row)}.`}
      </p>
      {differences.length > 0 && (
        <section className="mt-6">
          <h2>Số không khớp: {differences.length}</h2>
          <ul className="mt-2 grid gap-2">
            {differences.map((text) => (
              <li key={text} className="note">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Question view={view} differences={differences} />
      <section className="mt-8">
        <h2>Số liệu của dòng</h2>
        {release.isOpen ? <RowForm view={view} /> : <RowFigures view={view} />}
      </section>
      <CountHistory history={view.history} />
    </>
  );
}

function RowForm({ view: { release, row } }: { readonly view: DossierRowView }) {
  return (
    <div className="mt-3">
      <ActionForm action={enterDossierRow} submit="Lưu dòng này">
        <RowFields view={{ release, row }} />
        {COUNT_COLUMNS.map((column) => (
          <div key={column}>
            <HiddenField name={`${column}-seen`} value={row.counts[column] ?? ''} />
            <TextField
              name={column}
              label={reportMeaningText[column]}
              defaultValue={writtenCount(row.counts[column])}
              inputMode="numeric"
              width={10}
            />
          </div>
        ))}
      </ActionForm>
    </div>
  );
}

function RowFields({
  view: { release, row },
}: {
  readonly view: Pick<DossierRowView, 'release' | 'row'>;
}) {
  return (
    <>
      <ReportFields release={release} />
      <HiddenField name="authority" value={row.authority} />
      <HiddenField name="field" value={row.field ?? ''} />
    </>
  );
}

function RowFigures({ view: { row } }: { readonly view: DossierRowView }) {
  return (
    <table className="data mt-3">
      <tbody>
        {COUNT_COLUMNS.map((column) => (
          <tr key={column}>
            <th scope="row">{reportMeaningText[column]}</th>
            <td className="text-end">{writtenCount(row.counts[column]) || 'không có số'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type QuestionProps = { readonly view: DossierRowView; readonly differences: readonly string[] };

function Question({ view, differences }: QuestionProps) {
  if (!view.release.isOpen || !view.release.isWhole) return null;
  return (
    <section className="mt-8">
      <h2>Hỏi đơn vị</h2>
      {view.canAsk ? (
        <div className="mt-2">
          <ActionForm action={askUnit} submit="Gửi câu hỏi" look="quiet">
            <RowFields view={view} />
            <TextAreaField
              name="question"
              label="Câu hỏi"
              hint="Đến hộp việc của mọi tài khoản thuộc đơn vị; được giữ trong nhật ký"
              defaultValue={
                differences.length > 0
                  ? `${differences.join(' ')} Đề nghị đơn vị kiểm tra và báo lại số đúng.`
                  : ''
              }
            />
          </ActionForm>
        </div>
      ) : (
        <p className="prose mt-2">
          Đơn vị này chưa có tài khoản nào trong hệ thống, nên không gửi câu hỏi ở đây được.
        </p>
      )}
    </section>
  );
}
