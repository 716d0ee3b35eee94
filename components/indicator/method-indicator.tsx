import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CriteriaSetView, IndicatorView } from '@/lib/domain/indicator-view';
import { formatPoints } from '@/lib/text/format';
import { gradingText } from '@/lib/text/indicator';
import { MISSING_MARK } from '@/lib/text/missing';
import { MethodSection } from './method-section';

/** What an indicator measures, who publishes it, and its sets of criteria through time. */
export function MethodIndicator({ indicator }: { readonly indicator: IndicatorView }) {
  return (
    <MethodSection id={indicator.slug} title={`${indicator.name}: ${indicator.fullName}`}>
      <p className="prose">{indicator.summary}</p>
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        <Fact term="Cơ quan công bố" value={indicator.publisher} />
        <Fact
          term="Thang"
          value={`0–${formatPoints(indicator.scaleMax)}${indicator.unit === 'percent' ? ' %' : ' điểm'}`}
        />
        <Fact
          term="Xếp hạng"
          value={
            indicator.isRankedByPublisher
              ? 'cơ quan công bố xếp hạng'
              : 'cơ quan công bố không xếp hạng'
          }
        />
        <Fact term="Nhóm" value={gradingText[indicator.grading]} />
      </dl>
      <CriteriaSets indicator={indicator} />
    </MethodSection>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt className="small">{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function CriteriaSets({
  indicator: { name, criteriaSets },
}: {
  readonly indicator: IndicatorView;
}) {
  return (
    <ScrollRegion label={`Các bộ tiêu chí của ${name}`}>
      <table className="data">
        <caption>Các bộ tiêu chí của {name} qua thời gian.</caption>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Căn cứ</th>
            <th scope="col">So được với bộ trước</th>
            <th scope="col">Thay đổi</th>
          </tr>
        </thead>
        <tbody>
          {criteriaSets.map((set, place) => (
            <CriteriaSetRow key={set.code} set={set} isFirst={place === 0} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type CriteriaSetRowProps = { readonly set: CriteriaSetView; readonly isFirst: boolean };

function CriteriaSetRow({ set, isFirst }: CriteriaSetRowProps) {
  const comparable = set.isComparableWithPrevious ? 'có' : 'không';
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {yearsText(set)}
      </th>
      <td className="min-w-48">
        {set.legalBasis}
        {set.sourceCode && (
          <>
            {' '}
            <a href={`/nguon#${set.sourceCode}`}>nguồn</a>
          </>
        )}
      </td>
      <td>{isFirst ? MISSING_MARK : comparable}</td>
      <td className="min-w-64">{set.note ?? MISSING_MARK}</td>
    </tr>
  );
}

/** "2022–2023", "2024", "từ 2025". */
function yearsText({ fromYear, toYear }: CriteriaSetView): string {
  if (toYear === null) return `từ ${fromYear}`;
  return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`;
}
