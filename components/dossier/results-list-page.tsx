import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { handledInTime, onHandOf, resolvedInTime, type Share } from '@/lib/domain/dossier-counts';
import type { DossierQuoteView } from '@/lib/domain/dossier-quote';
import type { DossierSummary } from '@/lib/domain/dossier-result';
import {
  formatParts,
  formatShare,
  HANDLED_IN_TIME,
  ILLUSTRATIVE,
  RESOLVED_IN_TIME,
} from '@/lib/text/dossier';
import { periodLabel } from '@/lib/text/dossier-result';
import { countOrMark } from '@/lib/text/dossier-table';
import { formatDay } from '@/lib/text/format';
import { QuoteTable } from './quote-table';

type ResultsListPageProps = {
  readonly homeName: string;
  readonly summaries: readonly DossierSummary[];
  readonly quotes: readonly DossierQuoteView[];
};

/** Every period with published dossier results, and what is printed elsewhere. */
export function ResultsListPage({ homeName, summaries, quotes }: ResultsListPageProps) {
  return (
    <>
      <h1>Kết quả giải quyết hồ sơ</h1>
      <p className="prose mt-3">
        {homeName} tiếp nhận bao nhiêu hồ sơ thủ tục hành chính, giải quyết đúng hạn bao nhiêu, còn
        bao nhiêu đang quá hạn. Hai tỷ lệ luôn đứng cạnh nhau: một tính trong số đã giải quyết, một
        tính cả hồ sơ còn đang quá hạn.
      </p>
      {summaries.length === 0 ? (
        <p className="mt-6">Chưa công bố kỳ nào.</p>
      ) : (
        <Periods summaries={summaries} />
      )}
      {quotes.length > 0 && <QuoteTable quotes={quotes} />}
    </>
  );
}

function Periods({ summaries }: Pick<ResultsListPageProps, 'summaries'>) {
  const hasIllustrative = summaries.some(({ release }) => release.isIllustrative);
  return (
    <section className="mt-6">
      <h2>Các kỳ đã công bố</h2>
      <ScrollRegion label="Các kỳ đã công bố">
        <table className="data">
          <WideCaption>
            Kỳ kết thúc sau đứng trước.
            {hasIllustrative &&
              ` Dòng ghi “${ILLUSTRATIVE}” được tạo để trình diễn, không phải số thật.`}
          </WideCaption>
          <thead>
            <tr>
              <th scope="col">Kỳ</th>
              <th scope="col" className="n whitespace-normal!">
                Phải giải quyết
              </th>
              <th scope="col" className="n whitespace-normal!">
                {RESOLVED_IN_TIME}
              </th>
              <th scope="col" className="n whitespace-normal!">
                {HANDLED_IN_TIME}
              </th>
              <th scope="col" className="n whitespace-normal!">
                Đang quá hạn
              </th>
              <th scope="col">Số liệu đến</th>
            </tr>
          </thead>
          <tbody>
            {summaries.map((summary) => (
              <Row key={summary.release.id} summary={summary} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Row({ summary: { release, counts } }: { readonly summary: DossierSummary }) {
  return (
    <tr>
      <th scope="row" className="sm:min-w-40">
        <a href={`/ho-so/${release.period}`}>{periodLabel(release)}</a>
        {release.isIllustrative && <span className="small block font-normal">{ILLUSTRATIVE}</span>}
      </th>
      <td className="n">{countOrMark(onHandOf(counts))}</td>
      <Rate share={resolvedInTime(counts)} />
      <Rate share={handledInTime(counts)} />
      <td className="n">{countOrMark(counts.overdue)}</td>
      <td>{formatDay(release.asOf)}</td>
    </tr>
  );
}

function Rate({ share }: { readonly share: Share | null }) {
  return (
    <td className="n">
      {formatShare(share)}
      {share && share.whole > 0 && <span className="small block">{formatParts(share)}</span>}
    </td>
  );
}
