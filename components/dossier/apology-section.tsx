import type { ReactNode } from 'react';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import type { Share } from '@/lib/domain/dossier-counts';
import { formatParts, formatShare } from '@/lib/text/dossier';
import { formatCount } from '@/lib/text/format';

type ApologySectionProps = { readonly board: DossierBoard };

/** Letters of apology owed, sent and kept. */
export function ApologySection({ board: { apology } }: ApologySectionProps) {
  if (apology === null || apology.owed === 0) return null;
  const { owed, sent, kept } = apology;
  return (
    <section aria-labelledby="xin-loi">
      <h2 id="xin-loi">Phiếu xin lỗi và hẹn lại</h2>
      <dl className="mt-3">
        <Line term="Phải gửi" note="mỗi hồ sơ quá hạn một phiếu">
          {formatCount(owed)}
        </Line>
        <Line term="Đã gửi" note={<Rate share={{ part: sent, whole: owed }} />}>
          {formatCount(sent)}
        </Line>
        <Line term="Chưa gửi" note="hồ sơ quá hạn chưa có phiếu" isBad={owed > sent}>
          {formatCount(owed - sent)}
        </Line>
        <Line
          term="Trả đúng ngày hẹn lại"
          note={
            kept.whole === 0 ? (
              'chưa có hồ sơ nào đã trả sau khi gửi phiếu'
            ) : (
              <Rate share={kept} of="hồ sơ đã trả có phiếu" />
            )
          }
        >
          {formatCount(kept.part)}
        </Line>
      </dl>
    </section>
  );
}

function Rate({ share, of }: { readonly share: Share; readonly of?: string }) {
  return (
    <>
      {formatShare(share)} ({formatParts(share)}
      {of && ` ${of}`})
    </>
  );
}

type LineProps = {
  readonly term: string;
  readonly note: ReactNode;
  readonly isBad?: boolean;
  readonly children: string;
};

function Line({ term, note, isBad = false, children }: LineProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule py-2">
      <dt>
        {term} <span className="small block">{note}</span>
      </dt>
      <dd className={`text-2xl font-semibold tabular-nums ${isBad ? 'text-bad' : ''}`}>
        {children}
      </dd>
    </div>
  );
}
