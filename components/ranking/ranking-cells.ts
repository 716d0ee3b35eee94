import type { Change } from '@/lib/domain/comparison';
import type { RankBasis, RankingRow } from '@/lib/domain/ranking-row';
import { breakReasonText, directionText } from '@/lib/text/comparison';
import { formatPoints, formatRank, formatSigned } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { tiedText } from '@/lib/text/ranking';
import { tileLayoutFor } from './tile-places';

/** One line of the ranking as it is printed: text only, so that the page carries each figure once. */
export type RankingCells = {
  readonly slug: string;
  readonly name: string;
  /** "17/61", "" for the unranked. */
  readonly rank: string;
  /** How the rank came about when no source prints it; "đồng hạng" for ties. */
  readonly rankNote: string;
  readonly group: string;
  readonly points: string;
  /** Why a figure is absent, or a remark on it. */
  readonly remark: string;
  /** Length of the bar, per cent of full marks. */
  readonly width: number;
  readonly change: string;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly source: string;
  readonly isHome: boolean;
  /** Column, row and letters on the tile map; null where the map has no such tile. */
  readonly tile: readonly [number, number, string] | null;
};

const BASIS_NOTE = {
  published: '',
  derived: 'suy ra',
  computed: 'tính',
} as const satisfies Record<RankBasis, string>;

type Frame = {
  readonly scaleMax: string;
  readonly homeSlug: string;
  /** Where no rank is printed at all, the heading says so once instead of every row. */
  readonly isRankedByPublisher: boolean;
  /** Slugs of everything the release lists, filtered or not: it decides which map is drawn. */
  readonly listed: readonly string[];
};

export function rankingCells(rows: readonly RankingRow[], frame: Frame): RankingCells[] {
  const { places } = tileLayoutFor(frame.listed);
  return rows.map((row) => ({
    slug: row.slug,
    name: row.name,
    rank: row.place ? formatRank(row.place.rank, row.place.outOf) : '',
    rankNote: rankNoteOf(row, frame.isRankedByPublisher),
    group: row.group ?? '',
    points: row.points === null ? MISSING_MARK : formatPoints(row.points),
    remark: remarkOf(row),
    width: row.points === null ? 0 : shareOf(row.points, frame.scaleMax),
    ...changeCell(row.change),
    source: row.sourceCode ?? '',
    isHome: row.slug === frame.homeSlug,
    tile: places[row.slug] ?? null,
  }));
}

function rankNoteOf({ place, otherPlace }: RankingRow, isRankedByPublisher: boolean): string {
  if (!place) return '';
  const computed = otherPlace ? `tính được ${formatRank(otherPlace.rank, otherPlace.outOf)}` : '';
  const basis = isRankedByPublisher ? BASIS_NOTE[place.basis] : '';
  return [place.isTied ? tiedText : '', basis, computed].filter(Boolean).join(', ');
}

/** What a reader must know at once; the whole note stands on the figure's own page. */
function remarkOf({ missing, points, quotes }: RankingRow): string {
  if (missing !== null) return missingReasonText[missing];
  return quotes.some((quote) => quote.points !== points && quote.points !== null)
    ? 'có nguồn in số khác'
    : '';
}

const shareOf = (points: string, scaleMax: string) =>
  Math.round((Number(points) / Number(scaleMax)) * 1000) / 10;

function changeCell(change: Change): Pick<RankingCells, 'change' | 'tone'> {
  if (change.kind === 'noPrevious') return { change: '', tone: 'plain' };
  if (change.kind === 'break') return { change: breakReasonText[change.reason], tone: 'plain' };
  if (change.kind === 'rankOnly')
    return { change: rankWords(change.rankChange), tone: toneOf(change.rankChange) };

  const { arrow } = directionText[change.direction];
  const ranks = change.rankChange === null ? '' : `, ${rankWords(change.rankChange)}`;
  return {
    change: `${arrow} ${formatSigned(change.points)}${ranks}`,
    tone: toneOf(Number(change.points)),
  };
}

/** Every indicator here is better when greater. */
const toneOf = (gain: number) => (gain > 0 ? 'good' : gain < 0 ? 'bad' : 'plain');

const rankWords = (rankChange: number) =>
  rankChange === 0 ? 'giữ hạng' : `${rankChange > 0 ? 'tăng' : 'giảm'} ${Math.abs(rankChange)} bậc`;
