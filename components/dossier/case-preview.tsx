import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { confirmCases } from '@/lib/actions/dossier-case-import';
import type { CaseView } from '@/lib/domain/dossier-case-view';
import { caseCountsText, caseRefusalText } from '@/lib/text/dossier-case-import';
import { formatCount, formatDay, formatInstant } from '@/lib/text/format';
import { CaseCancel } from './case-cancel';
import { CaseExamples } from './case-examples';
import { CaseQuestions } from './case-questions';
import { CaseRefused } from './case-refused';

/** What a file would do, before anything is written. */
export function CasePreview({ view }: { readonly view: CaseView }) {
  const { summary, sameAs, findings, names } = view;
  const { counts } = summary;
  if (!counts || !findings) return null;
  return (
    <>
      <p className="prose mt-6" role="status">
        Đã đọc {formatCount(counts.rows)} dòng: {caseCountsText(counts)}.
        {counts.repeated > 0 && ' Mã lặp trong tệp: dòng sau cùng được dùng.'}
      </p>
      {sameAs && (
        <p className="note mt-4">Tệp này giống hệt tệp đã nhập lúc {formatInstant(sameAs.at)}.</p>
      )}
      <CaseQuestions view={view} />
      <CaseRefused
        view={view}
        advice="Các dòng này không được nhập. Bạn có thể nhập các dòng còn lại trước, sửa tệp dưới đây rồi gửi lại sau."
      />
      {findings.procedures.length > 0 && (
        <section className="mt-8">
          <h2>Thủ tục mới: {formatCount(findings.procedures.length)}</h2>
          <p className="prose mt-2">Khi nhập, các thủ tục này được thêm vào danh mục.</p>
          <ul className="mt-2 list-disc pl-6">
            {findings.procedures.slice(0, 50).map(({ id, code, name, fieldId }) => (
              <li key={id}>
                {code}: {name} ({names.fields[fieldId]})
              </li>
            ))}
          </ul>
        </section>
      )}
      <CaseExamples view={view} />
      <Confirmation view={view} />
      <CaseCancel file={summary.file} />
    </>
  );
}

function Confirmation({ view }: { readonly view: CaseView }) {
  const { summary, hindrance, seal } = view;
  const rows = (summary.counts?.new ?? 0) + (summary.counts?.changed ?? 0);
  if (hindrance) return <p className="note mt-8">{caseRefusalText[hindrance]}</p>;
  const day = summary.asOf ? formatDay(summary.asOf) : '';
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Nhập</h2>
      <p className="prose mt-2 mb-4">
        Ghi {formatCount(rows)} hồ sơ cùng lúc và chuyển số liệu đến ngày {day}.
      </p>
      <ActionForm action={confirmCases} submit={`Nhập ${formatCount(rows)} hồ sơ`}>
        <HiddenField name="id" value={summary.file} />
        <HiddenField name="seal" value={seal} />
      </ActionForm>
    </section>
  );
}
