import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { type Assumption, shiftOf, whatIfOutcome } from '@/lib/domain/what-if';
import { type WhatIfAsked, whatIfPath } from '@/lib/domain/what-if-address';
import { type Lever, leversOf, type PartLevers } from '@/lib/domain/what-if-lever';
import type { WhatIfRelease } from '@/lib/domain/what-if-view';
import { formatPoints, formatRank } from '@/lib/text/format';
import { MISSING_MARK } from '@/lib/text/missing';
import { assumptionText, placeText, wonText } from '@/lib/text/what-if';

type WhatIfLeversProps = {
  readonly found: WhatIfRelease;
  readonly asked: WhatIfAsked;
  readonly assumption: Assumption;
};

/** What each part alone would buy, most places first; each cell leads to its own what-if. */
export function WhatIfLevers({ found, asked, assumption }: WhatIfLeversProps) {
  const shift = shiftOf(assumption, found.step);
  if (shift === null || !found.release.isComplete || found.ground.parts.length === 0) return null;

  const idle = whatIfOutcome(found.ground, found.ground.total, shift).after;
  const levers = leversOf(found.ground, shift);
  const fields = levers.filter(({ part }) => part.parentCode === null);
  const inner = levers.filter(({ part }) => part.parentCode !== null);
  return (
    <section className="mt-12" aria-labelledby="don-bay">
      <h2 id="don-bay">Nội dung nào giúp lên nhiều bậc nhất</h2>
      <p className="prose mt-2">
        Mỗi dòng chỉ tăng một nội dung, tính từ điểm đã công bố, {assumptionText[assumption]}. Số
        bậc so với khi không tăng gì ({placeText(idle)}).
      </p>
      <LeverTable levers={fields} asked={asked} caption="Nội dung" />
      {inner.length > 0 && (
        <details className="mt-4">
          <summary className="py-1">Nội dung thành phần ({inner.length})</summary>
          <LeverTable levers={inner} asked={asked} caption="Nội dung thành phần" />
        </details>
      )}
    </section>
  );
}

type LeverTableProps = {
  readonly levers: readonly PartLevers[];
  readonly asked: WhatIfAsked;
  readonly caption: string;
};

function LeverTable({ levers, asked, caption }: LeverTableProps) {
  return (
    <ScrollRegion label={`Số bậc theo ${caption.toLowerCase()}`}>
      <table className="data mt-3">
        <WideCaption>{caption}: số bậc nếu tăng riêng</WideCaption>
        <thead>
          <tr>
            <th scope="col">Nội dung</th>
            <th scope="col">Đến điểm tối đa</th>
            <th scope="col">Bằng nơi cao nhất</th>
            <th scope="col">Thêm 1 điểm</th>
          </tr>
        </thead>
        <tbody>
          {levers.map(({ part, toMax, toBest, byOne, movesRank }) => (
            <tr key={part.code}>
              <th scope="row" className="min-w-40">
                {part.code}. {part.name}
                {!movesRank && <strong className="block">không đổi hạng</strong>}
              </th>
              <LeverCell lever={toMax} code={part.code} asked={asked} none="chưa rõ điểm tối đa" />
              <LeverCell lever={toBest} code={part.code} asked={asked} none="đang cao nhất" />
              <LeverCell lever={byOne} code={part.code} asked={asked} none="đã tối đa" />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type LeverCellProps = {
  readonly lever: Lever | null;
  readonly code: string;
  readonly asked: WhatIfAsked;
  /** Why there is nothing to raise. */
  readonly none: string;
};

function LeverCell({ lever, code, asked, none }: LeverCellProps) {
  if (!lever) {
    return (
      <td className="small">
        {MISSING_MARK} {none}
      </td>
    );
  }
  const amount = formatPoints(lever.by);
  return (
    <td>
      <span className="whitespace-nowrap">{wonText(lever.won)}</span>
      <span className="small block">
        <a href={whatIfPath({ ...asked, typed: [{ code, amount }] })}>+{amount}</a>, hạng{' '}
        {formatRank(lever.after.rank, lever.after.outOf)}
      </span>
    </td>
  );
}
