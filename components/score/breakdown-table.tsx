import { ScrollRegion } from '@/components/ui/scroll-region';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { CriterionResult } from '@/lib/domain/score-breakdown';
import { formatPoints } from '@/lib/text/format';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';

type BreakdownTableProps = {
  readonly indicator: IndicatorView;
  readonly period: string;
  readonly criteria: readonly CriterionResult[];
  readonly names: Readonly<Record<string, string>>;
};

/** The tree of criteria as a table: own points, maximum, the country's median and the best. */
export function BreakdownTable({ indicator, period, criteria, names }: BreakdownTableProps) {
  return (
    <ScrollRegion label={`Các nội dung của ${indicator.name} ${period}`}>
      <table className="data">
        <caption>
          Điểm từng nội dung của {indicator.name} {period}; trung vị và cao nhất tính trên những nơi
          có điểm.
        </caption>
        <thead>
          <tr>
            <th scope="col">Mã</th>
            <th scope="col">Nội dung</th>
            <th scope="col" className="n">
              Điểm
            </th>
            <th scope="col" className="n">
              Tối đa
            </th>
            <th scope="col" className="n">
              Trung vị
            </th>
            <th scope="col">Cao nhất</th>
            <th scope="col" className="n">
              Số nơi
            </th>
            <th scope="col">Nguồn</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <Line key={criterion.code} criterion={criterion} names={names} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type LineProps = {
  readonly criterion: CriterionResult;
  readonly names: Readonly<Record<string, string>>;
};

function Line({ criterion, names }: LineProps) {
  const { code, parentCode, name, maxPoints, points, missing, summary, sourceCode } = criterion;
  return (
    <tr className={parentCode === null ? 'font-semibold' : undefined}>
      <td>{code}</td>
      <th scope="row" className={parentCode === null ? '' : 'ps-6!'}>
        {name}
      </th>
      <td className="n">
        {points ? formatPoints(points) : MISSING_MARK}
        {missing && (
          <span className="small block font-normal whitespace-normal">
            {missingReasonText[missing]}
          </span>
        )}
      </td>
      <td className="n">{maxPoints ? formatPoints(maxPoints) : MISSING_MARK}</td>
      <td className="n">{summary ? formatPoints(summary.median) : MISSING_MARK}</td>
      <td>{summary ? bestText(summary.best, names) : MISSING_MARK}</td>
      <td className="n">{summary?.known ?? 0}</td>
      <td>{sourceCode && <a href={`/nguon#${sourceCode}`}>nguồn</a>}</td>
    </tr>
  );
}

function bestText(
  { points, slugs }: NonNullable<CriterionResult['summary']>['best'],
  names: LineProps['names'],
): string {
  const [first, ...others] = slugs.map((slug) => names[slug] ?? slug);
  const who = others.length === 0 ? first : `${first} và ${others.length} nơi khác`;
  return `${formatPoints(points)} (${who})`;
}
