import { ActionForm } from '@/components/ui/action-form';
import { HiddenField } from '@/components/ui/fields';
import { confirmAnnex } from '@/lib/actions/annex-import';
import type { AnnexPreviewView } from '@/lib/domain/annex-view';
import { annexRefusalText } from '@/lib/text/annex';
import { formatCount } from '@/lib/text/format';
import { countsText } from '@/lib/text/score-import';
import { AnnexQuestions } from './annex-questions';
import { AnnexRefused, AnnexRows } from './annex-rows';
import { AnnexFields, AnnexSteps, annexDeskAddress } from './annex-steps';

/** What an annex table would write, task by task, before anything is written. */
export function AnnexPreviewPage({ view }: { readonly view: AnnexPreviewView }) {
  const { order, summary, plan, counts } = view;
  const address = `${annexDeskAddress(order)}/${summary.file}`;
  const of = (kind: 'new' | 'changed') => plan.rows.filter((row) => row.kind === kind);
  return (
    <>
      <AnnexSteps order={order} step="Xem trước" />
      <p className="prose" role="status">
        Tệp <strong>{summary.fileName}</strong>: {countsText(counts)}.{' '}
        <a href={address}>Sửa ánh xạ</a>
      </p>
      {plan.sections > 0 && (
        <p className="mt-2">{formatCount(plan.sections)} dòng tên nhóm không phải nhiệm vụ.</p>
      )}
      <AnnexQuestions view={view} />
      <AnnexRefused rows={plan.refused} />
      <AnnexRows title="Thay đổi" rows={of('changed')} view={view} />
      <AnnexRows title="Mới" rows={of('new')} view={view} />
      {counts.same > 0 && (
        <p className="mt-6">{formatCount(counts.same)} nhiệm vụ giống đang có, không ghi lại.</p>
      )}
      {plan.untouched.length > 0 && (
        <p className="mt-2">
          {formatCount(plan.untouched.length)} nhiệm vụ đang có không nằm trong tệp, được giữ
          nguyên: TT {plan.untouched.map(({ position }) => position).join(', ')}.
        </p>
      )}
      <Confirmation view={view} />
    </>
  );
}

function Confirmation({ view }: { readonly view: AnnexPreviewView }) {
  const { order, summary, counts, seal } = view;
  const toWrite = counts.new + counts.changed;
  if (toWrite === 0) {
    return (
      <p className="note mt-8">
        {annexRefusalText.nothingToWrite} <a href={annexDeskAddress(order)}>Về trang tệp phụ lục</a>
      </p>
    );
  }
  return (
    <section className="mt-10 border-t border-rule pt-6">
      <h2>Nhập</h2>
      <p className="prose mt-2 mb-4">
        Ghi {formatCount(toWrite)} nhiệm vụ vào văn bản này, tất cả cùng lúc; các đơn vị được giao
        sẽ nhận thông báo.
      </p>
      <ActionForm action={confirmAnnex} submit={`Nhập ${formatCount(toWrite)} nhiệm vụ`}>
        <AnnexFields order={order} file={summary.file} />
        <HiddenField name="seal" value={seal} />
      </ActionForm>
    </section>
  );
}
