import { LinkChips } from '@/components/ui/link-chips';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { nationalMean } from '@/lib/domain/statistic-view';
import { formatDay, formatPoints, formatRank } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { originText } from '@/lib/text/score';
import { coverageSentence } from './ranking-coverage';

type RankingHeadProps = { readonly ranking: PublishedRanking; readonly homeSlug: string };

/** What this ranking is, how complete it is, and the figures to read it by. */
export function RankingHead({ ranking, homeSlug }: RankingHeadProps) {
  const { indicator, release, rows } = ranking;
  return (
    <>
      <h1>
        {indicator.name} {release.period}
        <span className="mt-1 block text-base font-normal text-ink-soft">
          {indicator.fullName} · {indicator.publisher}
        </span>
      </h1>
      <p className="prose mt-3">{coverageSentence(ranking)}</p>
      <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3">
        <NationalMean ranking={ranking} />
        <Highest ranking={ranking} />
        <Home row={rows.find(({ slug }) => slug === homeSlug)} ranking={ranking} />
        {release.announcedOn && <Fact term="Ngày công bố" value={formatDay(release.announcedOn)} />}
      </dl>
      <YearChips ranking={ranking} />
    </>
  );
}

function YearChips({ ranking: { indicator, release } }: { readonly ranking: PublishedRanking }) {
  return (
    <LinkChips
      label="Năm"
      links={indicator.periods.map((period) => ({
        href: `/xep-hang/${indicator.slug}/${period}`,
        label: period,
        isCurrent: period === release.period,
      }))}
    />
  );
}

type FactProps = {
  readonly term: string;
  readonly value: string;
  readonly remark?: string;
  readonly href?: string;
};

function Fact({ term, value, remark, href }: FactProps) {
  return (
    <div>
      <dt className="small">{term}</dt>
      <dd className="text-lg font-semibold tabular-nums">
        {href ? <a href={href}>{value}</a> : value}
        {remark && <span className="small ms-2 font-normal">{remark}</span>}
      </dd>
    </div>
  );
}

function NationalMean({ ranking }: { readonly ranking: PublishedRanking }) {
  const mean = nationalMean(ranking.statistics);
  if (!mean) return null;
  const remark = mean.origin === 'published' ? {} : { remark: originText[mean.origin] };
  return (
    <Fact
      term="Trung bình cả nước"
      value={formatPoints(mean.value)}
      href={`/nguon#${mean.sourceCode}`}
      {...remark}
    />
  );
}

function Highest({ ranking: { rows, indicator } }: { readonly ranking: PublishedRanking }) {
  const top = rows.find(({ place, points }) => place?.rank === 1 && points !== null);
  if (!top?.points) return null;
  return (
    <Fact
      term="Đứng đầu"
      value={top.name}
      remark={scoreText(top.points, indicator.unit, indicator.scaleMax)}
      href={`/don-vi/${top.slug}`}
    />
  );
}

type HomeProps = {
  readonly row: PublishedRanking['rows'][number] | undefined;
  readonly ranking: PublishedRanking;
};

function Home({ row, ranking: { indicator } }: HomeProps) {
  if (!row) return null;
  const points = row.points && scoreText(row.points, indicator.unit, indicator.scaleMax);
  const rank = row.place && `hạng ${formatRank(row.place.rank, row.place.outOf)}`;
  const said = [points, rank].filter(Boolean);
  return (
    <Fact
      term={row.name}
      value={said[0] ?? 'chưa có số công khai'}
      href={`/don-vi/${row.slug}`}
      {...(said[1] ? { remark: said[1] } : {})}
    />
  );
}
