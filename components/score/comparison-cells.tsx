import type { RankingRow } from '@/lib/domain/ranking-row';
import type { Mean } from '@/lib/domain/region-mean';
import type { ComparedCell } from '@/lib/domain/score-comparison';
import { predecessorSpanText } from '@/lib/text/authority';
import { formatPoints, formatRank } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { tiedText } from '@/lib/text/ranking';
import { originText } from '@/lib/text/score';

/** A score with its rank of how many, or why there is none. */
export function ComparedScore({ cell }: { readonly cell: ComparedCell | undefined }) {
  if (cell?.kind === 'row') return <OwnScore row={cell.row} />;
  if (cell?.kind === 'after') return <Nothing why="đã hợp nhất" />;
  return <Nothing why={cell?.span ? predecessorSpanText(cell.span) : 'chưa thành lập'} />;
}

function OwnScore({ row: { points, missing, place, sourceCode } }: { readonly row: RankingRow }) {
  const rank = place && [
    `hạng ${formatRank(place.rank, place.outOf)}`,
    place.isTied ? tiedText : '',
    place.basis === 'derived' ? 'suy ra' : '',
  ];
  return (
    <td className="n">
      {points === null ? MISSING_MARK : formatPoints(points)}
      {rank && <span className="small block">{rank.filter(Boolean).join(', ')}</span>}
      {missing && (
        <span className="small ms-auto block min-w-28 max-w-40 whitespace-normal">
          {missingReasonText[missing]}
        </span>
      )}
      {sourceCode && (
        <a className="block text-sm" href={`/nguon#${sourceCode}`}>
          nguồn
        </a>
      )}
    </td>
  );
}

function Nothing({ why }: { readonly why: string }) {
  return (
    <td className="n">
      {MISSING_MARK}
      <span className="small ms-auto block min-w-28 max-w-40 whitespace-normal">{why}</span>
    </td>
  );
}

/** A mean of the country or a region, marked when it is ours. */
export function MeanScore({ mean }: { readonly mean: Mean | null | undefined }) {
  if (!mean) {
    return (
      <td className="n">
        {MISSING_MARK}
        <span className="small block">chưa có</span>
      </td>
    );
  }
  return (
    <td className="n">
      {formatPoints(mean.value)}
      {mean.origin !== 'published' && (
        <span className="small block">
          {mean.of === null ? originText[mean.origin] : `tính từ ${mean.of} nơi`}
        </span>
      )}
    </td>
  );
}
