import { ScrollRegion } from '@/components/ui/scroll-region';
import { type TargetLine, targetFigures, targetKey } from '@/lib/domain/target-board';
import { formatPeriod } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { MISSING_MARK } from '@/lib/text/missing';
import { distanceText, paceText, targetText } from '@/lib/text/target';
import { VerdictMark } from './verdict-mark';

/** Every target on one line: what is aimed at, where the latest result stands, what is still needed. */
export function TargetBoardTable({ lines }: { readonly lines: readonly TargetLine[] }) {
  return (
    <ScrollRegion label="Bảng mục tiêu">
      <table className="data min-w-[56rem]">
        <thead>
          <tr>
            <th scope="col">Mục tiêu</th>
            <th scope="col">Mức cần đạt</th>
            <th scope="col">Kết quả gần nhất</th>
            <th scope="col">Khoảng cách</th>
            <th scope="col">Nhịp cần đạt</th>
            <th scope="col">Đánh giá</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Line({ line }: { readonly line: TargetLine }) {
  const { target, indicator, authority } = line;
  const { latest, distance, required } = targetFigures(line);
  return (
    <tr>
      <th scope="row">
        <a href={`/lanh-dao/muc-tieu/${targetKey(line)}`}>
          {indicator.name} {formatPeriod(target.period)}
        </a>
      </th>
      <td>
        {targetText(target)}{' '}
        <a href={`/nguon#${target.sourceCode}`} className="small">
          nguồn
          <span className="sr-only">
            {' '}
            của mục tiêu {indicator.name} {target.period}
          </span>
        </a>
      </td>
      <td>
        {latest ? (
          <a href={`/don-vi/${authority.slug}/${indicator.slug}/${latest.period}`}>
            {scoreText(latest.points, indicator.unit, indicator.scaleMax)} ({latest.period})
          </a>
        ) : (
          MISSING_MARK
        )}
      </td>
      <td>{distance ? distanceText(distance, indicator.unit) : MISSING_MARK}</td>
      <td>{required ? paceText(required, indicator.unit) : MISSING_MARK}</td>
      <td>
        <VerdictMark {...line} />
      </td>
    </tr>
  );
}
