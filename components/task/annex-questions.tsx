import { ActionForm } from '@/components/ui/action-form';
import { type Choice, DayField, HiddenField, SelectField } from '@/components/ui/fields';
import { answerAnnex } from '@/lib/actions/annex-import';
import type { AnnexPreviewView } from '@/lib/domain/annex-view';
import { LEFT_OUT } from '@/lib/domain/dossier-report-form';
import { UNANSWERED } from '@/lib/domain/score-import-form';
import { annexDoubtText, annexNumberText, dueDoubtText } from '@/lib/text/annex';
import { formatCount } from '@/lib/text/format';
import { AnnexFields } from './annex-steps';

const label = (written: string, rows: number) =>
  `“${written.slice(0, 120)}” (${formatCount(rows)} dòng)`;

/** Texts that need a person to say what is meant; the likely answers stand first, none is chosen before. */
export function AnnexQuestions({ view }: { readonly view: AnnexPreviewView }) {
  const { units, days, numbers } = view.plan.questions;
  const count = units.length + days.length + numbers.length;
  if (count === 0) return null;
  return (
    <section className="mt-8">
      <h2>Cần bạn xác định: {count}</h2>
      <p className="prose mt-2 mb-4">
        Hệ thống không đoán. Hãy chọn đơn vị, chỉ số hoặc ghi ngày; dòng chưa trả lời không được
        nhập.
      </p>
      <ActionForm action={answerAnnex} submit="Cập nhật bản xem trước" look="quiet">
        <AnnexFields order={view.order} file={view.summary.file} />
        {units.map(({ written, rows, why, choices }, at) => (
          <Asked
            key={written}
            name={`don-vi-${at}`}
            written={written}
            rows={rows}
            hint={annexDoubtText[why]}
            choices={unitChoices(view, choices)}
          />
        ))}
        {days.map(({ written, rows, why }, at) => (
          <AskedDay key={written} at={at} written={written} rows={rows} hint={dueDoubtText[why]} />
        ))}
        {numbers.map(({ written, rows }, at) => (
          <Asked
            key={written}
            name={`so-${at}`}
            written={written}
            rows={rows}
            hint="Không nhận ra chỉ số, tiêu chí hoặc lĩnh vực này."
            choices={view.numbers.map((one) => ({ value: one.key, label: annexNumberText(one) }))}
          />
        ))}
      </ActionForm>
    </section>
  );
}

function unitChoices({ roster }: AnnexPreviewView, likely: readonly string[]): Choice[] {
  const first = likely.flatMap((slug) => roster.filter((unit) => unit.slug === slug));
  const others = roster.filter(({ slug }) => !likely.includes(slug));
  return [...first, ...others].map(({ slug, name }) => ({ value: slug, label: name }));
}

type AskedProps = {
  readonly name: string;
  readonly written: string;
  readonly rows: number;
  readonly hint: string;
  readonly choices: readonly Choice[];
};

function Asked({ name, written, rows, hint, choices }: AskedProps) {
  return (
    <>
      <HiddenField name={name} value={written} />
      <SelectField
        name={`${name}-la`}
        label={label(written, rows)}
        hint={hint}
        defaultValue={UNANSWERED}
        choices={[
          { value: UNANSWERED, label: 'Chưa chọn' },
          { value: LEFT_OUT, label: 'Bỏ qua' },
          ...choices,
        ]}
      />
    </>
  );
}

type AskedDayProps = Omit<AskedProps, 'name' | 'choices'> & { readonly at: number };

function AskedDay({ at, written, rows, hint }: AskedDayProps) {
  return (
    <>
      <HiddenField name={`ngay-${at}`} value={written} />
      <DayField name={`ngay-${at}-la`} label={label(written, rows)} hint={hint} defaultValue="" />
    </>
  );
}
