import { AuthorityNotice } from '@/components/authority/authority-notice';
import { ResultsEntry } from '@/components/dossier/results-entry';
import { LinkChips } from '@/components/ui/link-chips';
import type { DossierSummary } from '@/lib/domain/dossier-result';
import { type IndicatorHistory, knownIn, yearOfHistory } from '@/lib/domain/history-view';
import type { Overview } from '@/lib/domain/overview-view';
import { countText, fullestYearText } from '@/lib/text/overview';
import { IndicatorCard } from './indicator-card';
import { RankingEntry } from './ranking-entry';
import { StandingFigure } from './standing-figure';
import { TrendFigure } from './trend-figure';

type OverviewPageProps = Overview & {
  /** The day this copy was read, as printed. */
  readonly readOn: string;
  /** The newest dossier results; null where none are published. */
  readonly dossiers: DossierSummary | null;
};

/** The home province in one look: three figures, their targets, where it stands, and the way to everything else. */
export function OverviewPage(props: OverviewPageProps) {
  const { home, histories, period, periods, defaultPeriod, sources, dossiers } = props;
  return (
    <>
      <h1>
        {home.name} trên {countText(histories.length)} chỉ số cải cách hành chính
      </h1>
      <p className="prose mt-3">
        Mỗi năm cả nước đo cải cách hành chính của các tỉnh, thành phố bằng{' '}
        {countText(histories.length)} chỉ số. Đây là kết quả năm {period}: điểm, hạng trên tổng số
        nơi được xếp, và còn cách mục tiêu bao xa.
        {period === defaultPeriod &&
          ` ${fullestYearText(knownIn(histories, period), histories.length)}`}
      </p>
      <AuthorityNotice authority={home} />
      <LinkChips
        label="Năm"
        links={periods.map((one) => ({
          href: one === defaultPeriod ? '/' : `/?nam=${one}`,
          label: one,
          isCurrent: one === period,
        }))}
      />
      <div className="mt-8 grid gap-x-10 gap-y-10 grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))]">
        {histories.map((history) => (
          <IndicatorCard
            key={history.indicator.code}
            history={history}
            result={yearOfHistory(history, period)}
            sourceNames={sources}
          />
        ))}
      </div>
      <Trends {...props} />
      <Standings {...props} />
      <ResultsEntry homeName={home.name} summary={dossiers} />
      <RankingEntry histories={histories} />
    </>
  );
}

/** Targets first, then the longest series: what a trend has most to say about. */
const weightOf = ({ targets, years }: IndicatorHistory) =>
  targets.length * 100 + years.filter(({ row }) => row?.points).length;

function Trends({ histories, home, readOn }: OverviewPageProps) {
  return (
    <section className="mt-16">
      <h2>Qua các năm và mục tiêu</h2>
      <div className="mt-4 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {histories
          .toSorted((left, right) => weightOf(right) - weightOf(left))
          .slice(0, 2)
          .map((history) => (
            <TrendFigure
              key={history.indicator.code}
              history={history}
              slug={home.slug}
              name={home.name}
              readOn={readOn}
            />
          ))}
      </div>
    </section>
  );
}

function Standings({ histories, home, period, peers, readOn }: OverviewPageProps) {
  return (
    <section className="mt-16">
      <h2>{home.name} đứng ở đâu giữa cả nước</h2>
      <div className="mt-4 grid gap-x-10 gap-y-10 lg:grid-cols-3">
        {histories.map((history) => {
          const result = yearOfHistory(history, period);
          return (
            result && (
              <StandingFigure
                key={history.indicator.code}
                history={history}
                result={result}
                peers={peers[history.indicator.slug] ?? []}
                readOn={readOn}
              />
            )
          );
        })}
      </div>
    </section>
  );
}
