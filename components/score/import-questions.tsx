import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField } from '@/components/ui/fields';
import { answerNames } from '@/lib/actions/score-import';
import { UNANSWERED } from '@/lib/domain/score-import-form';
import type { NameQuestion } from '@/lib/domain/score-import-plan';
import type { PreviewView } from '@/lib/domain/score-import-view';
import { nameDoubtText } from '@/lib/text/score-import';
import { ImportFields } from './import-fields';

/** Names that need a person to say whom they mean; the likely ones stand first, none is chosen before. */
export function ImportQuestions({ view }: { readonly view: PreviewView }) {
  const { questions } = view.plan;
  if (questions.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>Tên cần bạn xác định: {questions.length}</h2>
      <p className="prose mt-2 mb-4">
        Hệ thống không đoán. Hãy chọn đơn vị đúng, hoặc bỏ qua các dòng mang tên đó.
      </p>
      <ActionForm action={answerNames} submit="Cập nhật bản xem trước" look="quiet">
        <ImportFields release={view.release} file={view.summary.file} />
        {questions.map((question, at) => (
          <Question key={question.key} question={question} at={at} roster={view.roster} />
        ))}
      </ActionForm>
    </section>
  );
}

type QuestionProps = {
  readonly question: NameQuestion;
  readonly at: number;
  readonly roster: PreviewView['roster'];
};

function Question({ question, at, roster }: QuestionProps) {
  const { key, written, rows, why, choices, answer } = question;
  const likely = choices.flatMap((slug) => roster.filter((one) => one.slug === slug));
  const others = roster.filter(({ slug }) => !choices.includes(slug));
  const label = [written.name, written.code && `mã ${written.code}`].filter(Boolean).join(', ');
  return (
    <>
      <HiddenField name={`hoi-${at}`} value={key} />
      <SelectField
        name={`dap-${at}`}
        label={`“${label}” (dòng ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''})`}
        hint={nameDoubtText[why]}
        defaultValue={answer ?? UNANSWERED}
        choices={[
          { value: UNANSWERED, label: 'Chưa chọn' },
          { value: '', label: 'Bỏ qua các dòng này' },
          ...[...likely, ...others].map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </>
  );
}
