import { ActionForm } from '@/components/ui/action-form';
import { HiddenField, SelectField } from '@/components/ui/fields';
import { answerReport } from '@/lib/actions/dossier-report-import';
import { LEFT_OUT } from '@/lib/domain/dossier-report-form';
import type { ReportQuestion } from '@/lib/domain/dossier-report-plan';
import type { ReportPreviewView } from '@/lib/domain/dossier-report-view';
import { UNANSWERED } from '@/lib/domain/score-import-form';
import { reportRowText } from '@/lib/text/dossier-report';
import { ReportFields } from './report-steps';

const MOST_ASKED = 100;

/** Units and fields that need a person to say which is meant; the likely ones stand first, none is chosen before. */
export function ReportQuestions({ view }: { readonly view: ReportPreviewView }) {
  const { units, fields } = view.plan;
  const count = units.length + fields.length;
  if (count === 0) return null;
  return (
    <section className="mt-8">
      <h2>Tên cần bạn xác định: {count}</h2>
      <p className="prose mt-2 mb-4">
        Hệ thống không đoán. Hãy chọn đơn vị hoặc lĩnh vực đúng, hoặc bỏ qua các dòng mang tên đó.
      </p>
      <ActionForm action={answerReport} submit="Cập nhật bản xem trước" look="quiet">
        <ReportFields release={view.release} file={view.summary.file} />
        {units.slice(0, MOST_ASKED).map((question, at) => (
          <Question
            key={question.key}
            question={question}
            name={`don-vi-${at}`}
            list={view.roster}
          />
        ))}
        {fields.slice(0, MOST_ASKED).map((question, at) => (
          <Question
            key={question.key}
            question={question}
            name={`linh-vuc-${at}`}
            list={view.fields}
          />
        ))}
      </ActionForm>
    </section>
  );
}

type QuestionProps = {
  readonly question: ReportQuestion;
  readonly name: string;
  readonly list: readonly { readonly slug: string; readonly name: string }[];
};

function Question({ question, name, list }: QuestionProps) {
  const { key, written, rows, why, choices, answer } = question;
  const likely = choices.flatMap((slug) => list.filter((one) => one.slug === slug));
  const others = list.filter(({ slug }) => !choices.includes(slug));
  const places = `dòng ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}`;
  return (
    <>
      <HiddenField name={name} value={key} />
      <SelectField
        name={`${name}-la`}
        label={`“${written.slice(0, 120)}” (${places})`}
        hint={reportRowText[why ?? 'unknownField']}
        defaultValue={answer === null ? UNANSWERED : answer || LEFT_OUT}
        choices={[
          { value: UNANSWERED, label: 'Chưa chọn' },
          { value: LEFT_OUT, label: 'Bỏ qua các dòng này' },
          ...[...likely, ...others].map((one) => ({ value: one.slug, label: one.name })),
        ]}
      />
    </>
  );
}
