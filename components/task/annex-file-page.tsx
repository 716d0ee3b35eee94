import type { AnnexFileView } from '@/lib/domain/annex-view';
import { formatInstant } from '@/lib/text/format';
import { countsText, importStatusText } from '@/lib/text/score-import';
import { tableFileRefusalText } from '@/lib/text/sheet';
import { AnnexMappingPage } from './annex-mapping-page';
import { AnnexSteps, annexDeskAddress } from './annex-steps';
import { directiveAddress, taskListAddress } from './task-list-address';

/** One annex table, at the step it has come to. */
export function AnnexFilePage({ view }: { readonly view: AnnexFileView }) {
  if (view.kind === 'mapping') return <AnnexMappingPage view={view.view} />;
  if (view.kind === 'outcome') return <Outcome view={view} />;
  return (
    <>
      <AnnexSteps order={view.order} step="Tải lên" />
      <p className="note">
        {tableFileRefusalText[view.refusal]}{' '}
        <a href={annexDeskAddress(view.order)}>Về trang tệp phụ lục</a>
      </p>
    </>
  );
}

type OutcomeProps = { readonly view: Extract<AnnexFileView, { kind: 'outcome' }> };

/** What a confirmed table did. */
function Outcome({ view: { order, summary } }: OutcomeProps) {
  const { fileName, status, at, by, counts } = summary;
  const list = taskListAddress({ 'van-ban': String(order.directiveId), xep: 'van-ban' });
  return (
    <>
      <AnnexSteps order={order} step="Nhập" />
      <p className="prose" role="status">
        Tệp <strong>{fileName}</strong> {importStatusText[status]} lúc {formatInstant(at)} bởi {by}
        {counts && `: ${countsText(counts)}`}.
      </p>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <a href={list}>Xem các nhiệm vụ</a>
        <a href={directiveAddress(order.directiveId)}>Về văn bản</a>
      </p>
    </>
  );
}
