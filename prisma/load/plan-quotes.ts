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

/** One quote; stops where it is about no cell of scores.csv. */
function quoteOf(
  row: QuotedRow,
  reason: string,
  context: Context,
  scores: ReadonlyMap<string, PlannedScore>,
): PlannedQuote {
  const { values, stop } = row;
  const release = context.releaseOf(row);
  const province =
    context.authorities.provincesOn(release.values.territory_on).get(values.province_code) ??
    stop('province_code', 'unknownAuthority');
  const score =
    scores.get(scoreKey({ release, authority: province.slug, criterion: TOTAL })) ??
    stop('province_code', 'unknownScore');
  const { score: points, rank, rank_out_of: outOf } = values;
  if ((rank ?? 0) > (outOf ?? 0)) stop('rank', 'rankBeyondCount');
  const [source] = context.sourcesOf(row);
  return { score, source, points, rank, outOf, reason };
}

/** The further sources of a score print the same points. */
const agreeingWith = (score: PlannedScore): PlannedQuote[] =>
  score.agreeing.map((source) => {
    return { score, source, points: score.points, rank: null, outOf: null, reason: agreementText };
  });

/** What other sources print for a cell of scores.csv: those that agree, and those not chosen. */
export function planQuotes(
  context: Context,
  scores: ReadonlyMap<string, PlannedScore>,
): PlannedQuote[] {
  const { files } = context;
  const read = noteReader(files.notes, 'other_sources.csv');
  const others = files.otherSources.map((row) => {
    const reason = read(row).text ?? row.stop('note', 'noteUnknown');
    return quoteOf(row, reason, context, scores);
  });
  const curated = files.quotes.map((row) => quoteOf(row, row.values.reason, context, scores));
  return [...[...scores.values()].flatMap(agreeingWith), ...others, ...curated];
}
