import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { type DossierPart, lateShare, totalOf } from '@/lib/domain/dossier-board';
import { sortOfParts } from '@/lib/domain/dossier-board-part';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import {
  handledInTime,
  onHandOf,
  pendingOf,
  resolvedOf,
  type Share,
} from '@/lib/domain/dossier-counts';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import { type PartColumn, sortedParts } from '@/lib/domain/dossier-part-order';
import { toDossierQuery } from '@/lib/domain/dossier-view';
import { isAboveLimit, isSmall } from '@/lib/domain/dossier-worst';
import { formatParts, formatShare } from '@/lib/text/dossier';
import { stretchText } from '@/lib/text/dossier-board';
import { formatCount, formatPoints } from '@/lib/text/format';
import { boardPath } from './board-address';
import { BoardDownloads } from './board-downloads';
import { boardParts } from './board-parts';
import { LateBar } from './late-bar';

type PartTableProps = { readonly board: DossierBoard };

const HEADINGS: readonly (readonly [PartColumn, string])[] = [
  ['phai-giai-quyet', 'Phải giải quyết'],
  ['da-giai-quyet', 'Đã giải quyết'],
  ['qua-han', 'Đã giải quyết quá hạn'],
  ['ty-le', 'Tỷ lệ quá hạn'],
  ['dang-giai-quyet', 'Đang giải quyết'],
  ['dang-qua-han', 'Đang quá hạn'],
  ['trong-han', 'Trong hạn, tính cả đang giải quyết'],
  ['gia-han', 'Gia hạn, tạm dừng'],
];

/** Every part with all its figures, worst rate first; the last row is what they add up to. */
export function PartTable({ board }: PartTableProps) {
  const { limits, stretch } = board;
  const { noun, parts, hrefOf } = boardParts(board);
  if (parts.length === 0) return null;
  const sort = sortOfParts(board);
  return (
    <section aria-labelledby="tung-phan" className="board-section">
      <h2 id="tung-phan">Theo {noun}</h2>
      <ScrollRegion label={`Bảng theo ${noun}`}>
        <table className="data min-w-3xl">
          <WideCaption>
            Kỳ: {stretchText(stretch)}. Vạch đứng trên thanh: ngưỡng{' '}
            {formatPoints(String(limits.lateLimit))} %. Chữ nghiêng: đã giải quyết dưới{' '}
            {limits.minimumVolume} hồ sơ, không xếp theo tỷ lệ. Hồ sơ gia hạn, tạm dừng đúng quy
            định không tính là quá hạn.
          </WideCaption>
          <thead>
            <tr>
              <SortHead board={board} column="ten" label={noun} sort={sort} />
              {HEADINGS.map(([column, label]) => (
                <SortHead key={column} board={board} column={column} label={label} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedParts(parts, sort, limits).map((part) => (
              <Row key={part.key} part={part} limits={limits} href={hrefOf(part)} />
            ))}
            <Row
              part={{ key: '', name: 'Cộng', counts: totalOf(parts) }}
              limits={limits}
              href={null}
            />
          </tbody>
        </table>
      </ScrollRegion>
      <BoardDownloads board={board} table="tung-phan" of={`theo ${noun}`} />
    </section>
  );
}

type SortHeadProps = PartTableProps & {
  readonly column: PartColumn;
  readonly label: string;
  readonly sort: PartColumn;
};

function SortHead({ board: { place, view }, column, label, sort }: SortHeadProps) {
  const isName = column === 'ten';
  const order = isName || column === 'trong-han' ? 'ascending' : 'descending';
  const isSorted = sort === column;
  const query = toDossierQuery({ ...view, sort: column === 'ty-le' ? null : column });
  return (
    <th
      scope="col"
      aria-sort={isSorted ? order : 'none'}
      className={isName ? 'first-letter:uppercase' : 'n whitespace-normal!'}
    >
      <a href={`${boardPath(place)}${query}#tung-phan`}>{label}</a>
      {isSorted && <span aria-hidden="true"> {order === 'ascending' ? '↑' : '↓'}</span>}
    </th>
  );
}

type RowProps = {
  readonly part: DossierPart;
  readonly limits: DossierLimits;
  /** Null: the row of the sum. */
  readonly href: string | null;
};

function Row({ part, limits, href }: RowProps) {
  const { counts, name } = part;
  const look = href === null ? 'is-total' : isSmall(part, limits) ? 'is-small' : undefined;
  return (
    <tr className={look}>
      <th scope="row" className="min-w-44">
        {href ? <a href={href}>{name}</a> : name}
      </th>
      <Count value={onHandOf(counts)} />
      <Count value={resolvedOf(counts)} />
      <Count value={counts.late} />
      <Rate
        share={lateShare(counts)}
        limits={limits}
        isAbove={look !== 'is-small' && isAboveLimit(part, limits)}
      />
      <Count value={pendingOf(counts)} />
      <Count value={counts.overdue} />
      <td className="n">
        {formatShare(handledInTime(counts))}
        <Parts share={handledInTime(counts)} />
      </td>
      <Count value={counts.extended} />
    </tr>
  );
}

const Count = ({ value }: { readonly value: number | null }) => (
  <td className="n">{value === null ? '–' : formatCount(value)}</td>
);

const Parts = ({ share }: { readonly share: Share | null }) =>
  share && share.whole > 0 ? <span className="small block">{formatParts(share)}</span> : null;

type RateProps = {
  readonly share: Share | null;
  readonly limits: DossierLimits;
  readonly isAbove: boolean;
};

function Rate({ share, limits, isAbove }: RateProps) {
  return (
    <td className="n">
      <span className={isAbove ? 'font-semibold text-bad' : undefined}>
        {isAbove && <span aria-hidden="true">▲ </span>}
        {formatShare(share)}
        {isAbove && <span className="sr-only">, trên ngưỡng</span>}
      </span>
      {share && share.whole > 0 && <LateBar share={share} limit={limits.lateLimit} />}
    </td>
  );
}
