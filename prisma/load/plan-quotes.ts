import type { Period } from '@/lib/domain/period';
import type { Points } from '@/lib/domain/points';
import { noteReader } from './notes';
import { TOTAL } from './plan-criteria';
import { type Context, type PlannedScore, scoreKey } from './plan-scores';
import { agreementText } from './sentence';
import type { Row } from './table';

export type PlannedQuote = {
  readonly score: PlannedScore;
  readonly source: string;
  readonly points: Points | null;
  readonly rank: number | null;
  readonly outOf: number | null;
  readonly reason: string;
};

type QuotedRow = Row<{
  index_code: string;
  year: Period;
  province_code: string;
  score: Points | null;
  rank: number | null;
  rank_out_of: number | null;
  source_id: string;
}>;

/** What other sources print for a cell of scores.csv: those that agree, and those not chosen. */
export function planQuotes(
  context: Context,
  scores: ReadonlyMap<string, PlannedScore>,
): PlannedQuote[] {
  const readReason = noteReader(context.files.notes, 'other_sources.csv');

  const quoteOf = (row: QuotedRow, reason: string): PlannedQuote => {
    const { values, stop } = row;
    const release = context.releaseOf(row);
    const authority =
      context.authorities.provincesOn(release.values.territory_on).get(values.province_code)
        ?.slug ?? stop('province_code', 'unknownAuthority');
    const score =
      scores.get(scoreKey({ release, authority, criterion: TOTAL })) ??
      stop('province_code', 'unknownScore');
    if ((values.rank ?? 0) > (values.rank_out_of ?? 0)) stop('rank', 'rankBeyondCount');
    const [source] = context.sourcesOf(row);
    return {
      score,
      source,
      points: values.score,
      rank: values.rank,
      outOf: values.rank_out_of,
      reason,
    };
  };

  const agreeing = [...scores.values()].flatMap((score) =>
    score.agreeing.map((source) => ({
      score,
      source,
      points: score.points,
      rank: null,
      outOf: null,
      reason: agreementText,
    })),
  );
  const others = context.files.otherSources.map((row) =>
    quoteOf(row, readReason(row).text ?? row.stop('note', 'noteUnknown')),
  );
  const curated = context.files.quotes.map((row) => quoteOf(row, row.values.reason));
  return [...agreeing, ...others, ...curated];
}
