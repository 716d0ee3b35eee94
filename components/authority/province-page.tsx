import { DimensionFigure } from '@/components/score/dimension-figure';
import { IndicatorCard } from '@/components/score/indicator-card';
import { PredecessorTable } from '@/components/score/predecessor-table';
import { RankFigure } from '@/components/score/rank-figure';
import { TrendFigure } from '@/components/score/trend-figure';
import { TableDownloads } from '@/components/ui/table-downloads';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { type IndicatorHistory, newestResult } from '@/lib/domain/history-view';
import type { ProvinceView } from '@/lib/domain/province-view';
import { formatInstantDay } from '@/lib/text/format';
import { AuthorityNotice } from './authority-notice';
import { LineageRibbon } from './lineage-ribbon';

type ProvincePageProps = { readonly authority: AuthorityView; readonly view: ProvinceView };

/** One province: its newest figures, every year of every indicator, its parts, where it came from. */
export function ProvincePage({ authority, view }: ProvincePageProps) {
  const hasResults = view.histories.some((history) => newestResult(history) !== null);
  return (
    <>
      <ProvinceHead authority={authority} />
      {hasResults ? (
        <Results authority={authority} view={view} />
      ) : (
        <p className="mt-6">Chưa có kết quả nào được công bố cho đơn vị này.</p>
      )}
      {view.ancestry.length > 0 && (
        <PredecessorTable ancestry={view.ancestry} name={authority.name} />
      )}
      <LineageRibbon authority={authority} />
      <p className="no-print mt-8">
        <a href={`/so-sanh?don-vi=${authority.slug}`}>So sánh {authority.name} với nơi khác</a>
      </p>
      {hasResults && (
        <TableDownloads file={`/du-lieu/don-vi/${authority.slug}/lich-su`}>
          Tải mọi năm của mọi chỉ số
        </TableDownloads>
      )}
    </>
  );
}

function ProvinceHead({ authority }: { readonly authority: AuthorityView }) {
  const version = authority.versions.at(-1);
  return (
    <>
      <h1>
        {authority.name}
        <span className="mt-1 block text-base font-normal text-ink-soft">
          {version?.typeName}
          {version?.region && (
            <>
              , vùng <a href={`/don-vi/${version.region.slug}`}>{version.region.name}</a>
            </>
          )}
        </span>
      </h1>
      <AuthorityNotice authority={authority} />
    </>
  );
}

function Results({ authority, view }: ProvincePageProps) {
  const { histories, sources } = view;
  return (
    <>
      <div className="mt-8 grid gap-x-10 gap-y-10 grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))]">
        {histories.map((history) => (
          <IndicatorCard
            key={history.indicator.code}
            history={history}
            result={newestResult(history)}
            sourceNames={sources}
          />
        ))}
      </div>
      {histories
        .filter((history) => newestResult(history) !== null)
        .map((history) => (
          <IndicatorSection
            key={history.indicator.code}
            history={history}
            authority={authority}
            view={view}
          />
        ))}
    </>
  );
}

type IndicatorSectionProps = ProvincePageProps & { readonly history: IndicatorHistory };

function IndicatorSection({ history, authority, view }: IndicatorSectionProps) {
  const { indicator } = history;
  const { slug, name } = authority;
  const readOn = formatInstantDay(view.readAt);
  const parts = view.parts[indicator.slug];
  return (
    <section id={indicator.slug} className="mt-16">
      <h2>
        {indicator.name}
        <span className="font-normal text-ink-soft">, {indicator.fullName.toLowerCase()}</span>
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        <TrendFigure history={history} slug={slug} name={name} readOn={readOn} />
        <RankFigure
          history={history}
          slug={slug}
          name={name}
          readOn={readOn}
          ranks={view.ranks[indicator.slug] ?? {}}
        />
        {parts && (
          <DimensionFigure
            indicator={indicator}
            period={parts.period}
            slug={slug}
            name={name}
            criteria={parts.criteria}
            names={parts.names}
            readOn={readOn}
            isWhole={false}
          />
        )}
      </div>
    </section>
  );
}
