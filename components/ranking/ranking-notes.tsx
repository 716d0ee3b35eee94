import type { CriteriaSetView } from '@/lib/domain/indicator-view';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { citation } from '@/lib/text/citation';
import { formatDay, formatInstant } from '@/lib/text/format';
import { quotedText } from '@/lib/text/quote';

/** Method, breaks, other sources' figures, versions and how to cite: what makes the table traceable. */
export function RankingNotes({ ranking }: { readonly ranking: PublishedRanking }) {
  const { indicator, release, versions } = ranking;
  const criteria = indicator.criteriaSets.find(({ code }) => code === release.criteriaSetCode);
  const permanent = `/xep-hang/${indicator.slug}/${release.period}/ban/${release.version}`;
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2>Đọc bảng này thế nào</h2>
      <div className="prose mt-3 space-y-3">
        {criteria && <Method criteria={criteria} period={release.period} />}
        <p>
          Danh sách gồm các tỉnh, thành phố có vào ngày {formatDay(release.territoryOn)}. “–” là
          không có số, không phải số 0. Dòng có ghi chú “suy ra” là hạng tính ngược từ hạng và mức
          tăng, giảm mà nguồn in.
        </p>
        <OtherFigures ranking={ranking} />
        <p>
          Bản {release.version}, đăng lúc {formatInstant(release.publishedAt)}
          {release.decision && <>, theo {release.decision}</>}. Địa chỉ không đổi của bản này:{' '}
          <a href={permanent}>{permanent}</a>.
          {versions.length > 1 && (
            <>
              {` Đã có ${versions.length} bản.`}{' '}
              {release.version > 1 && <a href={`${permanent}#da-sua`}>Các số đã sửa</a>}
            </>
          )}
        </p>
        <p>Trích dẫn: {citation(indicator, release)}</p>
        <p>
          <a href={`/phuong-phap#${indicator.slug}`}>Phương pháp của {indicator.name}</a> ·{' '}
          <a href="/nguon">Mọi nguồn</a>
        </p>
      </div>
    </section>
  );
}

type MethodProps = { readonly criteria: CriteriaSetView; readonly period: string };

function Method({ criteria, period }: MethodProps) {
  const startsHere = String(criteria.fromYear) === period;
  return (
    <p className={startsHere && !criteria.isComparableWithPrevious ? 'note' : undefined}>
      Bộ tiêu chí: {criteria.legalBasis}.{' '}
      {startsHere && !criteria.isComparableWithPrevious && (
        <>Không so sánh với các năm trước {criteria.fromYear}. </>
      )}
      {criteria.note}
    </p>
  );
}

function OtherFigures({ ranking }: { readonly ranking: PublishedRanking }) {
  const quoted = ranking.rows.filter(({ quotes }) => quotes.length > 0);
  if (quoted.length === 0) return null;
  return (
    <div>
      <p>Nơi khác in số khác, hoặc in lại cùng số:</p>
      <ul className="list-disc ps-5">
        {quoted.flatMap(({ slug, name, quotes }) =>
          quotes.map((quote) => (
            <li key={`${slug}-${quote.sourceCode}`}>
              <a href={`/don-vi/${slug}/${ranking.indicator.slug}/${ranking.release.period}`}>
                {name}
              </a>
              : {quotedText(quote, ranking.indicator.unit)}. {quote.reason}{' '}
              <a href={`/nguon#${quote.sourceCode}`}>nguồn</a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
