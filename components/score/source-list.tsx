import type { ScoreUnit } from '@/lib/domain/indicator';
import type { RankingRow } from '@/lib/domain/ranking-row';
import type { SourceLabel } from '@/lib/domain/source-view';
import { formatPartialDay, formatPoints, formatRank } from '@/lib/text/format';
import { scoreUnitText } from '@/lib/text/indicator';
import { missingReasonText } from '@/lib/text/missing';
import { quotedText } from '@/lib/text/quote';

type SourceListProps = {
  readonly row: RankingRow;
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly unit: ScoreUnit;
};

/** The source that was chosen, then every other one with what it prints and why it was not. */
export function SourceList({ row, sources, unit }: SourceListProps) {
  const chosen = row.sourceCode === null ? undefined : sources[row.sourceCode];
  return (
    <ul className="mt-3 space-y-3 text-sm">
      <li>
        <strong>
          {row.points
            ? `Chọn: ${formatPoints(row.points)} ${scoreUnitText[unit]}`
            : chosenText(row)}
        </strong>
        {row.place &&
          row.place.basis !== 'computed' &&
          `, hạng ${formatRank(row.place.rank, row.place.outOf)}`}
        <Citation source={chosen} />
      </li>
      {row.quotes.map((quote) => (
        <li key={quote.sourceCode} className="border-t border-rule pt-3">
          {capitalised(quotedText(quote, unit))}
          <Citation source={sources[quote.sourceCode]} />
          <span className="block">{quote.reason}</span>
        </li>
      ))}
    </ul>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const chosenText = ({ missing }: RankingRow) =>
  missing === null ? 'Không có điểm' : `Không có điểm: ${missingReasonText[missing]}`;

function Citation({ source }: { readonly source: SourceLabel | undefined }) {
  if (!source) return null;
  return (
    <span className="block">
      <a href={source.url} rel="noreferrer">
        {source.title}
      </a>
      , {source.publisher}
      {source.date && `, ${formatPartialDay(source.date)}`} (
      <a href={`/nguon#${source.code}`}>trong danh sách nguồn</a>)
    </span>
  );
}
