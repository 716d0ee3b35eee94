import type { ReactNode } from 'react';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import type { Benchmarks } from '@/lib/domain/part-benchmark';
import { differenceOf, type Points } from '@/lib/domain/points';
import type { Mean } from '@/lib/domain/region-mean';
import { formatPoints, formatSigned } from '@/lib/text/format';
import { differenceUnitText } from '@/lib/text/indicator';
import { countedText } from '@/lib/text/indicator-breakdown';
import { MISSING_MARK } from '@/lib/text/missing';
import { originText } from '@/lib/text/score';
import { bestNames } from './part-row';

type BreakdownBenchmarksProps = {
  readonly whole: IndicatorBreakdown;
  readonly own: Points | null;
  readonly benchmarks: Benchmarks;
  /** Printed means where there are any: of the total. */
  readonly printed?: { readonly region: Mean | null; readonly country: Mean | null };
};

/** One figure beside the region, the country, the best and the provinces like it. */
export function BreakdownBenchmarks(props: BreakdownBenchmarksProps) {
  const { whole, own, benchmarks, printed } = props;
  const { history, names, similar, row } = whole;
  const { region, country, median, best, similar: like } = benchmarks;
  const unit = differenceUnitText[history.indicator.unit];
  return (
    <ScrollRegion label="Bên cạnh vùng, cả nước và nơi cao nhất">
      <table className="data">
        <caption>
          {row.name} bên cạnh nơi khác, {history.indicator.name} {whole.result.release.period}
        </caption>
        <thead>
          <tr>
            <th scope="col">So với</th>
            <th scope="col" className="n">
              Giá trị
            </th>
            <th scope="col" className="n">
              {row.name} cách ({unit})
            </th>
            <th scope="col">Tính trên</th>
          </tr>
        </thead>
        <tbody>
          <Line
            name={`Trung bình vùng ${row.regionName ?? ''}`}
            value={printed?.region?.value ?? region?.value}
            own={own}
            of={printed?.region ? meanText(printed.region) : region && countedText(region)}
          />
          <Line
            name="Trung bình cả nước"
            value={printed?.country?.value ?? country?.value}
            own={own}
            of={printed?.country ? meanText(printed.country) : country && countedText(country)}
          />
          <Line
            name="Trung vị cả nước"
            value={median?.value}
            own={own}
            of={median && countedText(median)}
          />
          {similar && (
            <Line
              name={<a href="#tuong-dong">Trung bình các tỉnh tương đồng</a>}
              value={like?.value}
              own={own}
              of={like && countedText(like)}
              none="chưa nơi nào có số"
            />
          )}
          <Line
            name={best ? `Cao nhất: ${bestNames(best, names)}` : 'Cao nhất'}
            value={best?.points}
            own={own}
            of={`${benchmarks.known} nơi có số`}
          />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const meanText = ({ origin, of }: Mean) =>
  of === null ? originText[origin] : `${of} nơi, ${originText[origin]}`;

type LineProps = {
  readonly name: ReactNode;
  readonly value: Points | null | undefined;
  readonly own: Points | null;
  readonly of: string | null | undefined;
  /** Why there is no value. */
  readonly none?: string;
};

const Line = ({ name, value, own, of, none = 'chưa đủ số của mọi nơi' }: LineProps) => (
  <tr>
    <th scope="row" className="min-w-44">
      {name}
    </th>
    <td className="n">{value ? formatPoints(value) : MISSING_MARK}</td>
    <td className="n">{value && own ? formatSigned(differenceOf(own, value)) : MISSING_MARK}</td>
    <td>{value ? of : none}</td>
  </tr>
);
