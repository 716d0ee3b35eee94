import { ScrollRegion } from '@/components/ui/scroll-region';
import type { TargetLine } from '@/lib/domain/target-board';
import type { ReachedYear } from '@/lib/domain/target-realism';
import { formatCount } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';
import { targetWords } from '@/lib/text/target';
import { bestKnownText, realismLines } from '@/lib/text/target-realism';

/** What a target would take beside what has been seen: the own pace, the nation's, and who ever got there. */
export function RealismSection({ line }: { readonly line: TargetLine }) {
  const { realism, target, indicator } = line;
  if (!realism) return null;
  const title = `${indicator.name} ${target.period}`;
  return (
    <>
      <ScrollRegion label={`Nhịp cần đạt và thực tế, ${title}`}>
        <table className="data mt-3">
          <caption className="text-start">Nhịp cần đạt bên cạnh những gì đã thấy</caption>
          <tbody>
            {realismLines(realism, line).map(({ label, said, href }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{href ? <a href={href}>{said}</a> : said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {realism.years.length > 0 && (
        <ScrollRegion label={`Các năm theo cách đo này, ${title}`}>
          <table className="data mt-4 min-w-[32rem]">
            <caption className="text-start">
              Kết quả đã biết {targetWords(target, indicator.unit)}, từng năm theo cách đo này
            </caption>
            <thead>
              <tr>
                <th scope="col">Năm</th>
                <th scope="col">Số tỉnh, thành phố đạt</th>
                <th scope="col">Kết quả đã biết</th>
                <th scope="col">Cao nhất đã biết</th>
              </tr>
            </thead>
            <tbody>
              {realism.years.map((year) => (
                <Year key={year.period} year={year} line={line} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

function Year({ year, line }: { readonly year: ReachedYear; readonly line: TargetLine }) {
  const { period, known, listed, reached, best } = year;
  return (
    <tr>
      <th scope="row">
        <a href={`/xep-hang/${line.indicator.slug}/${period}`}>{period}</a>
      </th>
      <td>
        {formatCount(reached.length)}
        {reached.length > 0 && (
          <span className="small"> ({reached.map(({ name }) => name).join(', ')})</span>
        )}
      </td>
      <td>
        {known}/{listed}
      </td>
      <td>{best ? bestKnownText(best, line) : MISSING_MARK}</td>
    </tr>
  );
}
