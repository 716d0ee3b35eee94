import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { comparePoints } from '@/lib/domain/points-order';
import {
  type ComparedPart,
  type ComparedParts,
  partsShown,
  type ScoreComparison,
} from '@/lib/domain/score-comparison';
import { lifetimeText } from '@/lib/text/authority';
import { formatPeriod, formatPoints } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';

type ComparisonPartsProps = {
  readonly comparison: ScoreComparison;
  readonly parts: ComparedParts;
};

/** The parts of one year's totals side by side, beside the country's median. */
export function ComparisonParts({ comparison, parts }: ComparisonPartsProps) {
  const { indicator, provinces } = comparison;
  return (
    <ScrollRegion label={`${indicator.name} ${parts.period} theo nội dung`}>
      <table className="data">
        <WideCaption>
          {indicator.name} {formatPeriod(parts.period)} theo nội dung. “Cao nhất”: cao nhất trong
          những nơi được so sánh.
        </WideCaption>
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            {provinces.map((province) => (
              <th scope="col" className="n" key={province.slug}>
                {province.name}
                <span className="small block font-normal">{lifetimeText(province)}</span>
              </th>
            ))}
            <th scope="col" className="n">
              Trung vị cả nước
            </th>
          </tr>
        </thead>
        <tbody>
          {partsShown(parts).map((row) => (
            <PartRow key={row.part.code} {...row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function PartRow({ part, results }: ComparedPart) {
  const known = results.flatMap((result) => result?.points ?? []);
  const most = known.toSorted(comparePoints).at(-1);
  return (
    <tr>
      <th scope="row" className="min-w-40">
        {part.code}. {part.name}
        {part.maxPoints && (
          <span className="small block">tối đa {formatPoints(part.maxPoints)}</span>
        )}
      </th>
      {results.map((result, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name here and never moves
        <td className="n" key={place}>
          {result?.points ? formatPoints(result.points) : MISSING_MARK}
          {result?.missing && (
            <span className="small ms-auto block max-w-40 whitespace-normal">
              {missingReasonText[result.missing]}
            </span>
          )}
          {known.length > 1 && result?.points === most && (
            <span className="small block">cao nhất</span>
          )}
        </td>
      ))}
      <td className="n">{part.summary ? formatPoints(part.summary.median) : MISSING_MARK}</td>
    </tr>
  );
}
