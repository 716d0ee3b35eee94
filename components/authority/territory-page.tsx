import { ScrollRegion } from '@/components/ui/scroll-region';
import { TableDownloads } from '@/components/ui/table-downloads';
import type { AuthorityView } from '@/lib/domain/authority-view';
import type { TerritoryHistory, TerritoryView } from '@/lib/domain/territory-view';
import { authorityKindText, lifetimeText } from '@/lib/text/authority';
import { formatPoints } from '@/lib/text/format';
import { originText, statisticKindText } from '@/lib/text/score';
import { LineageRibbon } from './lineage-ribbon';

type TerritoryPageProps = { readonly authority: AuthorityView; readonly view: TerritoryView };

/** A region or the country: what is printed about it, and its provinces. */
export function TerritoryPage({ authority, view }: TerritoryPageProps) {
  const lifetime = lifetimeText(authority);
  const known = view.histories.filter(({ years }) => years.length > 0);
  return (
    <>
      <h1>
        {authority.name}
        <span className="mt-1 block text-base font-normal text-ink-soft">
          {authorityKindText[authority.kind]}
          {lifetime && `, ${lifetime}`}
        </span>
      </h1>
      {known.length === 0 && <p className="mt-6">Chưa tìm thấy số công khai nào của vùng này.</p>}
      <div className="mt-6 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {known.map((history) => (
          <StatisticTable key={history.indicator.code} history={history} />
        ))}
      </div>
      {known.length > 0 && (
        <TableDownloads file={`/du-lieu/don-vi/${authority.slug}/lich-su`}>
          Tải mọi năm của mọi chỉ số
        </TableDownloads>
      )}
      <section className="mt-12">
        <h2>{view.members.length} tỉnh, thành phố</h2>
        <ul className="mt-3 columns-2 gap-x-8 md:columns-4">
          {view.members.map(({ slug, name }) => (
            <li key={slug} className="py-0.5">
              <a href={`/don-vi/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <LineageRibbon authority={authority} />
    </>
  );
}

function StatisticTable({ history: { indicator, years } }: { readonly history: TerritoryHistory }) {
  return (
    <ScrollRegion label={indicator.name}>
      <table className="data">
        <caption>
          {indicator.name}, {indicator.unit === 'percent' ? '%' : `trên ${indicator.scaleMax} điểm`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Số gì</th>
            <th scope="col" className="n">
              Giá trị
            </th>
            <th scope="col">Nguồn</th>
          </tr>
        </thead>
        <tbody>
          {years.flatMap(({ period, statistics }) =>
            statistics.map(({ kind, value, origin, sourceCode }) => (
              <tr key={`${period}-${kind}`}>
                <th scope="row">
                  <a href={`/xep-hang/${indicator.slug}/${period}`}>{period}</a>
                </th>
                <td>
                  {statisticKindText[kind]}
                  {origin !== 'published' && <span className="small"> ({originText[origin]})</span>}
                </td>
                <td className="n">{formatPoints(value)}</td>
                <td>
                  <a href={`/nguon#${sourceCode}`}>nguồn</a>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
