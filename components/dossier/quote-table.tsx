import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { inTimeOf } from '@/lib/domain/dossier-counts';
import type { DossierQuoteView } from '@/lib/domain/dossier-quote';
import { countOrMark } from '@/lib/text/dossier-table';
import { formatDay } from '@/lib/text/format';

/** What other pages print about dossiers elsewhere or in a part: as printed, never added, never ranked. */
export function QuoteTable({ quotes }: { readonly quotes: readonly DossierQuoteView[] }) {
  return (
    <section id="noi-khac" className="mt-12 border-t border-rule pt-6">
      <h2>Số tổng nơi khác đã công bố</h2>
      <p className="prose mt-2">
        Trích nguyên văn từ trang của từng nơi; cách tính và kỳ khác nhau nên không cộng, không xếp
        hạng.
      </p>
      <ScrollRegion label="Số tổng nơi khác đã công bố">
        <table className="data mt-2 min-w-3xl">
          <WideCaption>Dấu –: trang không in cột này.</WideCaption>
          <thead>
            <tr>
              <th scope="col">Nơi, kỳ</th>
              <th scope="col" className="n">
                Phải giải quyết
              </th>
              <th scope="col" className="n">
                Đã giải quyết
              </th>
              <th scope="col" className="n">
                Đúng và trước hạn
              </th>
              <th scope="col" className="n">
                Quá hạn
              </th>
              <th scope="col" className="n">
                Đang giải quyết
              </th>
              <th scope="col">Nguồn, ghi chú</th>
            </tr>
          </thead>
          <tbody>
            {quotes.map((quote) => (
              <Row key={quote.id} quote={quote} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Row({
  quote: { place, firstOn, lastOn, counts, note, source },
}: {
  readonly quote: DossierQuoteView;
}) {
  const days = firstOn && lastOn ? `${formatDay(firstOn)} đến ${formatDay(lastOn)}` : null;
  return (
    <tr>
      <th scope="row" className="min-w-52">
        {place}
        <span className="small block">{days ?? 'trang không ghi rõ kỳ'}</span>
      </th>
      <td className="n">{countOrMark(counts.received)}</td>
      <td className="n">{countOrMark(counts.resolved)}</td>
      <td className="n">{countOrMark(inTimeOf(counts))}</td>
      <td className="n">{countOrMark(counts.late)}</td>
      <td className="n">{countOrMark(counts.pending)}</td>
      <td className="min-w-60">
        <a href={`/nguon#${source.code}`}>{source.publisher}</a>
        {note && <span className="small block">{note}</span>}
      </td>
    </tr>
  );
}
