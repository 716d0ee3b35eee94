import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField } from '@/components/ui/fields';
import { nameCases } from '@/lib/actions/dossier-case-import';
import { UNANSWERED } from '@/lib/domain/dossier-case-form';
import type { CaseView } from '@/lib/domain/dossier-case-view';
import { caseProblemText } from '@/lib/text/dossier-case-import';
import { formatCount } from '@/lib/text/format';

/** So many names are asked about at once; those in most rows first. */
const MOST = 30;

/** Names nobody knows: a person says which unit or field each means, or leaves its rows out. */
export function CaseQuestions({ view }: { readonly view: CaseView }) {
  const all = view.findings?.questions ?? [];
  if (all.length === 0) return null;
  const questions = all.toSorted((left, right) => right.rows - left.rows).slice(0, MOST);
  return (
    <section className="mt-8">
      <h2>Tên cần bạn xác định: {formatCount(all.length)}</h2>
      <p className="prose mt-2 mb-4">
        Hệ thống không đoán. Hãy chọn đúng, hoặc bỏ qua các dòng mang tên đó; tệp được đọc lại theo
        câu trả lời.
      </p>
      <ActionForm action={nameCases} submit="Đọc lại theo câu trả lời" look="quiet">
        <HiddenField name="id" value={view.summary.file} />
        {questions.map(({ about, key, written, why, rows }, at) => (
          <div key={`${about} ${key}`}>
            <HiddenField name={`hoi-${at}`} value={`${about} ${key}`} />
            <SelectField
              name={`dap-${at}`}
              label={`“${written}” (${formatCount(rows)} dòng)`}
              hint={caseProblemText[why]}
              defaultValue={UNANSWERED}
              choices={[
                { value: UNANSWERED, label: 'Chưa chọn' },
                { value: '', label: 'Bỏ qua các dòng này' },
                ...(about === 'unit' ? view.units : view.fields).map(({ slug, name }) => ({
                  value: slug,
                  label: name,
                })),
              ]}
            />
          </div>
        ))}
      </ActionForm>
    </section>
  );
}
