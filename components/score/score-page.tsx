import { LinkChips } from '@/components/ui/link-chips';
import { TableDownloads } from '@/components/ui/table-downloads';
import type { ScoreView } from '@/lib/domain/score-view';
import { citation } from '@/lib/text/citation';
import { formatInstant, formatInstantDay } from '@/lib/text/format';
import { DimensionFigure } from './dimension-figure';
import { IndicatorCard } from './indicator-card';
import { SourceList } from './source-list';

/** One figure opened up: what it is, what it is made of, who prints it, by which method and in which release. */
export function ScorePage({ view }: { readonly view: ScoreView }) {
  const { history, result, row, criteria, names, readAt, sources } = view;
  const { indicator } = history;
  return (
    <>
      <h1>
        <a href={`/don-vi/${row.slug}`}>{row.name}</a>: {indicator.name} {result.release.period}
      </h1>
      <LinkChips
        label="Năm"
        links={history.years
          .filter(
            ({ row: one }) => one && (one.points || one.place || one.missing !== 'noPublicFigure'),
          )
          .map(({ release }) => ({
            href: `/don-vi/${row.slug}/${indicator.slug}/${release.period}`,
            label: release.period,
            isCurrent: release.period === result.release.period,
          }))}
      />
      <div className="mt-8 grid gap-x-10 gap-y-10 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <div>
          <IndicatorCard history={history} result={result} sourceNames={sources} />
          {row.note && <p className="note mt-3 text-sm">{row.note}</p>}
        </div>
        <Trace view={view} />
      </div>
      <section className="mt-12">
        <h2>Gồm những gì</h2>
        {criteria.length === 0 ? (
          <p className="mt-3">Chưa tìm thấy điểm thành phần công khai của năm này.</p>
        ) : (
          <div className="mt-3">
            <DimensionFigure
              indicator={indicator}
              period={result.release.period}
              slug={row.slug}
              name={row.name}
              criteria={criteria}
              names={names}
              readOn={formatInstantDay(readAt)}
              isWhole
            />
            <TableDownloads
              file={`/du-lieu/don-vi/${row.slug}/${indicator.slug}/${result.release.period}/thanh-phan`}
            >
              Tải bảng này
            </TableDownloads>
          </div>
        )}
      </section>
    </>
  );
}

function Trace({ view }: { readonly view: ScoreView }) {
  const { history, result, row, criteriaSet, sources } = view;
  const { indicator } = history;
  const { release } = result;
  return (
    <section className="border-t-4 border-rule-strong pt-3">
      <h2>Con số này từ đâu</h2>
      <SourceList row={row} sources={sources} unit={indicator.unit} />
      <dl className="mt-4 space-y-2 text-sm">
        {criteriaSet && (
          <div>
            <dt className="font-semibold">Bộ tiêu chí</dt>
            <dd>
              {criteriaSet.legalBasis}. {criteriaSet.note}{' '}
              <a href={`/phuong-phap#${indicator.slug}`}>Được so với năm nào</a>
            </dd>
          </div>
        )}
        <div>
          <dt className="font-semibold">Đợt công bố</dt>
          <dd>
            {indicator.name} {release.period}, bản {release.version}, đăng lúc{' '}
            {formatInstant(release.publishedAt)}.{' '}
            <a href={`/xep-hang/${indicator.slug}/${release.period}/ban/${release.version}`}>
              Địa chỉ không đổi của bản này
            </a>
          </dd>
        </div>
        <div className="no-print">
          <dt className="font-semibold">Dành cho cán bộ</dt>
          <dd>
            <a
              href={`/nhap-lieu/${indicator.slug}/${release.period}/${release.version}/o/${row.slug}/T`}
              rel="nofollow"
            >
              Ai nhập, ai duyệt, lịch sử sửa (cần đăng nhập)
            </a>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">Trích dẫn</dt>
          <dd>{citation(indicator, release)}</dd>
        </div>
      </dl>
    </section>
  );
}
