import type { CellQuote, CellView } from '@/lib/domain/score-cell';
import type { SourceLabel } from '@/lib/domain/source-view';
import { formatPartialDay, formatPercent, formatPoints } from '@/lib/text/format';
import { quotedText } from '@/lib/text/quote';
import { releaseStatusText } from '@/lib/text/release';
import { cellText, enteredText } from '@/lib/text/score-entry';
import { CellForm, ChooseQuoteForm, QuoteForm } from './cell-form';
import { CellHistory, ReleaseTrace } from './cell-history';
import { ClaimSection } from './claim-section';

type CellProps = { readonly view: CellView };

/** One cell of a release: its figure, where it comes from, who changed it and when. */
export function CellPage({ view }: CellProps) {
  const { release, authority, criterion, before, limit } = view;
  const grid = `/nhap-lieu/${release.indicator}/${release.period}/${release.version}`;
  return (
    <>
      <p className="small">
        <a href="/nhap-lieu">Nhập liệu</a> ›{' '}
        <a href={grid}>{`${release.indicatorName} ${release.period}`}</a>
      </p>
      <h1>
        {authority.name}: {criterion.name}
      </h1>
      <p className="mt-2">
        {release.indicatorName} {release.period}, bản {release.version}:{' '}
        <b>{releaseStatusText[release.status]}</b>. Tối đa {formatPoints(limit)}.
        {before && ` Năm ${before.period}: ${formatPoints(before.points)}.`}
      </p>
      <CellNow view={view} />
      {release.isOpen ? (
        <section aria-labelledby="edit" className="mt-8">
          <h2 id="edit">Nhập hoặc sửa</h2>
          <div className="mt-3">
            <CellForm view={view} />
          </div>
        </section>
      ) : (
        <p className="note mt-6">Ô đã khoá: chỉ xem, không sửa.</p>
      )}
      <ClaimSection view={view} />
      <CellQuotes view={view} />
      <CellHistory view={view} />
      <ReleaseTrace view={view} />
      {release.status === 'published' && (
        <p className="mt-6">
          <a href={`/don-vi/${authority.slug}/${release.indicator}/${release.period}`}>
            Trang công khai của số này
          </a>
        </p>
      )}
    </>
  );
}

function CellNow({ view: { cell, release, sources } }: CellProps) {
  const source = sources.find(({ code }) => code === cell.source);
  const figure =
    cell.points !== null && release.unit === 'percent'
      ? formatPercent(cell.points)
      : cellText(cell);
  return (
    <dl className="mt-4 grid gap-2">
      <Fact name="Đang lưu">
        <b>{cell.version === 0 ? 'chưa nhập' : figure}</b>
      </Fact>
      {cell.version > 0 && <Fact name="Người nhập">{enteredText(cell)}</Fact>}
      {source && (
        <Fact name="Nguồn">
          <SourceLink source={source} />
        </Fact>
      )}
      {cell.entryNote && <Fact name="Ghi chú khi nhập">{cell.entryNote}</Fact>}
    </dl>
  );
}

const Fact = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: React.ReactNode;
}) => (
  <div className="flex flex-wrap gap-x-3">
    <dt className="small w-40">{name}</dt>
    <dd>{children}</dd>
  </div>
);

const SourceLink = ({ source }: { readonly source: SourceLabel }) => (
  <>
    {source.url ? (
      <a href={source.url} rel="noreferrer">
        {source.title}
      </a>
    ) : (
      source.title
    )}
    {`, ${source.publisher}`}
    {source.date && ` (${formatPartialDay(source.date)})`}
  </>
);

function CellQuotes({ view }: CellProps) {
  const { quotes, release, cell } = view;
  if (quotes.length === 0 && (!release.isOpen || cell.version === 0)) return null;
  return (
    <section aria-labelledby="quotes" className="mt-8">
      <h2 id="quotes">Nguồn khác in số khác</h2>
      {quotes.length > 0 && (
        <ul className="mt-3 grid gap-4">
          {quotes.map((quote) => (
            <li key={quote.source} className="note">
              <QuoteText quote={quote} view={view} />
              {release.isOpen && <ChooseQuoteForm view={view} quote={quote} />}
            </li>
          ))}
        </ul>
      )}
      {release.isOpen && cell.version > 0 && (
        <details className="mt-3">
          <summary>Thêm số của nguồn khác</summary>
          <div className="mt-3">
            <QuoteForm view={view} />
          </div>
        </details>
      )}
    </section>
  );
}

function QuoteText({ quote, view }: CellProps & { readonly quote: CellQuote }) {
  const source = view.sources.find(({ code }) => code === quote.source);
  const said = quotedText({ ...quote, rankOutOf: quote.outOf }, view.release.unit);
  return (
    <p>
      {said.charAt(0).toUpperCase() + said.slice(1)}
      {source && (
        <>
          : <SourceLink source={source} />
        </>
      )}
      . {quote.reason}
    </p>
  );
}
