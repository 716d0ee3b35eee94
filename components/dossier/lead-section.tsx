import type { ReactNode } from 'react';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { type DossierPart, lateOrOverdue, lateShare, totalOf } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { type DossierCounts, onHandOf, resolvedOf } from '@/lib/domain/dossier-counts';
import { formatParts, formatShare } from '@/lib/text/dossier';
import { stretchText } from '@/lib/text/dossier-board';
import { formatCount } from '@/lib/text/format';
import { boardAddress } from './board-address';
import { BoardDownloads } from './board-downloads';
import { dossierListAddress } from './dossier-address';

type LeadSectionProps = { readonly board: DossierBoard };

/** Dossiers that pass several agencies, by the one that leads; each counts once, where it was received. */
export function LeadSection({ board }: LeadSectionProps) {
  const { leads, view, place, total, stretch } = board;
  if (leads.length === 0) return null;
  const sorted = leads.toSorted(
    (one, other) => lateOrOverdue(other.counts) - lateOrOverdue(one.counts),
  );
  return (
    <section aria-labelledby="lien-thong" className="board-section">
      <h2 id="lien-thong">Hồ sơ liên thông theo cơ quan chủ trì</h2>
      <p className="prose small mt-2">
        Mỗi hồ sơ liên thông tính một lần, ở nơi tiếp nhận; bảng này chia lại chính những hồ sơ đó
        theo cơ quan chủ trì, không cộng thêm vào tổng.{' '}
        {!view.isLinkedOnly && (
          <a href={boardAddress(place, { ...view, isLinkedOnly: true })}>
            Xem cả trang chỉ với hồ sơ liên thông
          </a>
        )}
      </p>
      <ScrollRegion label="Hồ sơ liên thông theo cơ quan chủ trì">
        <table className="data mt-3 min-w-xl">
          <WideCaption>
            Kỳ: {stretchText(stretch)}; nhiều hồ sơ quá hạn nhất trước, gồm cả hồ sơ đang quá hạn.
          </WideCaption>
          <thead>
            <tr>
              <th scope="col">Cơ quan chủ trì</th>
              {[
                'Phải giải quyết',
                'Đã giải quyết',
                'Trong đó quá hạn',
                'Tỷ lệ',
                'Đang quá hạn',
              ].map((label) => (
                <th key={label} scope="col" className="n">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((lead) => (
              <Row key={lead.key} counts={lead.counts} look="">
                <a href={listOf(board, lead)}>{lead.name}</a>
              </Row>
            ))}
            <Row counts={totalOf(leads)} look="is-total">
              Cộng liên thông
            </Row>
            {!view.isLinkedOnly && (
              <Row counts={total} look="">
                Mọi hồ sơ (liên thông là một phần trong đó)
              </Row>
            )}
          </tbody>
        </table>
      </ScrollRegion>
      <BoardDownloads board={board} table="lien-thong" of="theo cơ quan chủ trì" />
    </section>
  );
}

const listOf = ({ place }: DossierBoard, { key }: DossierPart) =>
  dossierListAddress({
    loc: 'dang-qua-han',
    'don-vi': place.unit?.key ?? '',
    'linh-vuc': place.field?.key ?? '',
    'chu-tri': key,
    'lien-thong': 'co',
  });

type RowProps = {
  readonly counts: DossierCounts;
  readonly look: string;
  readonly children: ReactNode;
};

function Row({ counts, look, children }: RowProps) {
  const share = lateShare(counts);
  return (
    <tr className={look}>
      <th scope="row" className="min-w-44">
        {children}
      </th>
      <Count value={onHandOf(counts)} />
      <Count value={resolvedOf(counts)} />
      <Count value={counts.late} />
      <td className="n">
        {formatShare(share)}
        {share && share.whole > 0 && <span className="small block">{formatParts(share)}</span>}
      </td>
      <Count value={counts.overdue} />
    </tr>
  );
}

const Count = ({ value }: { readonly value: number | null }) => (
  <td className="n">{value === null ? '–' : formatCount(value)}</td>
);
