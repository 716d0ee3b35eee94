import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CaseView } from '@/lib/domain/dossier-case-view';
import { dossierChannelText, lateCauseText } from '@/lib/text/dossier';
import { caseFieldText } from '@/lib/text/dossier-case-import';
import { formatDay } from '@/lib/text/format';

type Names = CaseView['names'];

const WORDS: Readonly<Record<string, string>> = { ...dossierChannelText, ...lateCauseText };

/** A value of `dossier` as people read it. */
function shown(column: string, value: string | null, names: Names): string {
  if (value === null) return '(trống)';
  if (column === 'authority_id' || column === 'lead_id') return names.units[value] ?? value;
  if (column === 'field_id') return names.fields[value] ?? value;
  if (column === 'procedure_id') return names.procedures[value] ?? value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : (WORDS[value] ?? value);
}

/** Some of the dossiers that change, from what to what. */
export function CaseExamples({ view }: { readonly view: CaseView }) {
  const examples = view.findings?.examples ?? [];
  if (examples.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>Ví dụ về thay đổi</h2>
      <ScrollRegion label="Ví dụ về thay đổi">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Mã hồ sơ</th>
              <th scope="col">Cột</th>
              <th scope="col">Đang có</th>
              <th scope="col">Trong tệp</th>
            </tr>
          </thead>
          <tbody>
            {examples.flatMap(({ code, changes }) =>
              changes.map(({ column, before, after }) => (
                <tr key={`${code} ${column}`}>
                  <th scope="row">{code}</th>
                  <td>{caseFieldText[column] ?? column}</td>
                  <td>{shown(column, before, view.names)}</td>
                  <td>{shown(column, after, view.names)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
