import { ScrollRegion } from '@/components/ui/scroll-region';
import type { LeaderBoard, LeaderCard } from '@/lib/domain/leader-board';
import type { Points } from '@/lib/domain/points';
import { changeParts } from '@/lib/text/comparison';
import { capitalised, formatPoints, formatRank } from '@/lib/text/format';
import { cardSentences, releaseText } from '@/lib/text/leader-board';
import { missingReasonText } from '@/lib/text/missing';
import { groupText } from '@/lib/text/ranking';
import { rankOriginText } from '@/lib/text/score';
import { BenchmarkTable } from './benchmark-table';
import { TONE } from './big-number';
import { CardChart } from './card-chart';
import { VerdictList } from './verdict-list';

type IndexCardProps = { readonly card: LeaderCard; readonly board: LeaderBoard };

/** One indicator: the figure first, its rank and change, what it is measured against, then what that means. */
export function IndexCard({ card, board }: IndexCardProps) {
  const { history, result } = card;
  const { indicator } = history;
  const row = result?.row ?? null;
  const [sentence, note] = cardSentences(card, board.sources);
  const href = `/lanh-dao/chi-so/${indicator.slug}?nam=${board.period}`;
  return (
    <article className="leader-card" aria-labelledby={indicator.slug}>
      <header className="is-head">
        <h2 id={indicator.slug}>
          <a href={href}>{indicator.name}</a>
          <span className="font-normal"> {board.period}</span>
        </h2>
        <p className="small">{indicator.fullName}</p>
      </header>
      <div>
        <Figure card={card} href={href} />
        {row && <Standing card={card} />}
      </div>
      <div className="is-benchmarks">
        <ScrollRegion label={`${indicator.name} so với mức chung và mục tiêu`}>
          <BenchmarkTable card={card} board={board} />
        </ScrollRegion>
      </div>
      <div className="is-chart">
        <CardChart card={card} board={board} />
      </div>
      <div className="is-words space-y-2 text-sm">
        {sentence && <p>{sentence}</p>}
        <VerdictList verdicts={card.verdicts} />
        {note && <p className="note">{note}</p>}
      </div>
      <footer className="is-foot small">
        {row?.sourceCode && (
          <>
            Nguồn: {indicator.publisher}, đọc tại{' '}
            <a href={`/nguon#${row.sourceCode}`}>
              {board.sources[row.sourceCode]?.publisher ?? row.sourceCode}
            </a>
            .{' '}
          </>
        )}
        {result && `${capitalised(releaseText(result.release))}. `}
        <a href={href} className="no-print">
          Mất điểm ở đâu
        </a>
      </footer>
    </article>
  );
}

type FigureProps = { readonly card: LeaderCard; readonly href: string };

function Figure({ card: { history, result }, href }: FigureProps) {
  const points = result?.row?.points ?? null;
  if (points === null) {
    const missing = result?.row?.missing;
    return (
      <p className="text-lg">
        – {missing ? missingReasonText[missing] : 'chưa tìm thấy số công khai'}
      </p>
    );
  }
  return (
    <p className="tabular-nums">
      <a href={href} className="leader-figure">
        {formatPoints(points)}
      </a>
      <span className="text-lg text-ink-soft">{scaleText(history.indicator)}</span>
    </p>
  );
}

const scaleText = ({ unit, scaleMax }: { readonly unit: string; readonly scaleMax: Points }) =>
  unit === 'percent' ? ' %' : `/${formatPoints(scaleMax)} điểm`;

function Standing({ card: { history, result } }: { readonly card: LeaderCard }) {
  const row = result?.row;
  if (!row) return null;
  const { place, group, change } = row;
  const band = group ? groupText(group) : null;
  return (
    <>
      <p className="mt-2 font-semibold">
        {place ? `hạng ${formatRank(place.rank, place.outOf)}` : 'chưa xếp hạng'}
        {band && <span className="font-normal">, {band}</span>}
        {place && place.basis !== 'published' && (
          <span className="small"> ({rankOriginText[place.basis]})</span>
        )}
      </p>
      <p className="text-sm">
        <span className="sr-only">So với kỳ trước: </span>
        {changeParts(change, history.indicator.unit).map(({ text, tone }, index) => (
          <span key={text} className={TONE[tone]}>
            {index > 0 && ', '}
            {text}
          </span>
        ))}
        {change.kind === 'difference' && (
          <span className="text-ink-soft"> so với {change.fromPeriod}</span>
        )}
      </p>
    </>
  );
}
