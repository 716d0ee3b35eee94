import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField } from '@/components/ui/fields';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { mapCases } from '@/lib/actions/dossier-case-import';
import { caseColumn } from '@/lib/domain/dossier-case';
import { CONVERT } from '@/lib/domain/dossier-case-form';
import type { CaseView } from '@/lib/domain/dossier-case-view';
import { caseColumnText } from '@/lib/text/dossier-case-import';

const MEANINGS = [
  { value: '', label: 'Không dùng' },
  ...caseColumn.options.map((column) => ({ value: column, label: caseColumnText[column] })),
];

/** Which column of the file holds what; the guesses stand there already. */
export function CaseColumns({ view }: { readonly view: CaseView }) {
  const { headings, columns } = view.mapping;
  return (
    <section className="mt-8">
      <h2>Cột nào là gì</h2>
      <p className="prose mt-2 mb-4">
        Phải có Mã hồ sơ, Đơn vị, Mã thủ tục, Ngày tiếp nhận và Ngày hẹn trả. Cột không dùng vẫn
        được kiểm tra dữ liệu cá nhân.
      </p>
      <ActionForm action={mapCases} submit="Đọc tệp">
        <HiddenField name="id" value={view.summary.file} />
        <Font view={view} />
        {headings.map((heading, place) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            key={place}
            name={`cot-${place}`}
            label={`Cột ${place + 1}: ${heading || '(không có tiêu đề)'}`}
            defaultValue={columns[place] ?? ''}
            choices={MEANINGS}
          />
        ))}
      </ActionForm>
    </section>
  );
}

/** Words of a legacy font before and after; converted only where somebody says so. */
function Font({ view }: { readonly view: CaseView }) {
  const { font, examples } = view.mapping;
  if (font === null) return null;
  return (
    <>
      <p className="note">
        Chữ trong tệp có vẻ được gõ bằng phông cũ ({font.toUpperCase()}), không phải Unicode.
      </p>
      <ScrollRegion label="Chữ trước và sau khi chuyển">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Trong tệp</th>
              <th scope="col">Sau khi chuyển</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ before, after }) => (
              <tr key={before}>
                <td>{before.slice(0, 120)}</td>
                <td>{after.slice(0, 120)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <SelectField
        name="font"
        label="Chuyển sang Unicode"
        defaultValue=""
        choices={[
          { value: '', label: 'Không, đọc như trong tệp' },
          { value: CONVERT, label: 'Có, chuyển như bảng trên' },
        ]}
      />
    </>
  );
}
