import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { comparePoints, differenceOf, type Points, type SignedPoints } from '@/lib/domain/points';
import { parGroupOf } from '@/lib/domain/ranking';
import type { StatisticView } from '@/lib/domain/statistic-view';
import { type Assumption, type RaisedScore, shiftOf, supposedTotals } from '@/lib/domain/what-if';
import type { WhatIfRelease } from '@/lib/domain/what-if-view';
import { gapText } from '@/lib/text/comparison';
import { formatPoints, formatRank } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { MISSING_MARK } from '@/lib/text/missing';
import { parGroupText } from '@/lib/text/ranking';
import { assumptionText, fragmentText, gainText, stepText } from '@/lib/text/what-if';

type FragmentProps = {
  readonly found: WhatIfRelease;
  readonly score: RaisedScore;
  readonly assumption: Assumption;
};

/** The supposed score beside what is known, where only some totals are: no rank is computed from fragments. */
export function WhatIfFragment({ found, score, assumption }: FragmentProps) {
  const { indicator, ground, rows, own } = found;
  const known = rows.filter(({ points }) => points !== null).length;
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">Kết quả nếu {assumptionText[assumption]}</h2>
      <div role="status">
        <p className="mt-2 text-3xl font-semibold tabular-nums">
          {formatPoints(ground.total)} <span aria-hidden="true">→</span>
          <span className="sr-only">thành</span>{' '}
          {scoreText(score.points, indicator.unit, indicator.scaleMax)}
        </p>
        <p className="mt-1">{gainText(score.gain, indicator.unit)} so với điểm đã công bố</p>
        <p className="note mt-3">
          <strong>{fragmentText(known, rows.length)}</strong>
          {own.place && ` Hạng đã công bố là ${formatRank(own.place.rank, own.place.outOf)}.`}
        </p>
      </div>
      <Benchmarks found={found} points={score.points} />
      <KnownTable found={found} points={score.points} assumption={assumption} />
    </section>
  );
}

function Benchmarks({ found, points }: { readonly found: WhatIfRelease; readonly points: Points }) {
  const { indicator, nationalMean, regionalMean } = found;
  const line = (mean: StatisticView | null, name: string) =>
    mean && (
      <li className="first-letter:uppercase">
        {gapText(differenceOf(points, mean.value), indicator.unit, name)}{' '}
        <a className="small" href={`/nguon#${mean.sourceCode}`}>
          ({formatPoints(mean.value)})
        </a>
      </li>
    );
  return (
    <ul className="mt-3 space-y-1">
      {line(nationalMean, 'trung bình cả nước')}
      {line(regionalMean, 'trung bình vùng')}
      {indicator.grading === 'parGroups' && <li>{parGroupText[parGroupOf(points)]}</li>}
    </ul>
  );
}

type KnownTableProps = {
  readonly found: WhatIfRelease;
  readonly points: Points;
  readonly assumption: Assumption;
};

/** Those whose totals are known, most first, with ours among them as supposed. */
function KnownTable({ found, points, assumption }: KnownTableProps) {
  const { ground, rows, own, step, release, indicator } = found;
  const shift = shiftOf(assumption, step);
  const totals = supposedTotals(ground, points, shift ?? ('0' as SignedPoints));
  const lines = totals
    .flatMap(({ key, points: now }) => {
      const row = rows.find(({ slug }) => slug === key);
      return now && row ? [{ row, now }] : [];
    })
    .toSorted((left, right) => comparePoints(right.now, left.now));
  return (
    <>
      <p className="mt-4">
        {assumption === 'average' && stepText(step, release.period, indicator.unit)}
        {shift === null && ' Bảng dưới đây giữ nguyên điểm các tỉnh khác.'}
      </p>
      <ScrollRegion label="Những tỉnh đã biết điểm">
        <table className="data">
          <WideCaption>
            Những tỉnh đã biết điểm ({lines.length}), xếp theo điểm giả định; thứ tự trong bảng
            không phải là hạng
          </WideCaption>
          <thead>
            <tr>
              <th scope="col">Tỉnh, thành phố</th>
              <th scope="col" className="n">
                Điểm giả định
              </th>
              <th scope="col" className="n">
                Điểm công bố
              </th>
              <th scope="col">Hạng công bố</th>
              <th scope="col">So với {own.name}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, now }) => (
              <tr key={row.slug} className={row.slug === ground.slug ? 'is-home' : undefined}>
                <th scope="row">{row.name}</th>
                <td className="n">{formatPoints(now)}</td>
                <td className="n">{row.points ? formatPoints(row.points) : MISSING_MARK}</td>
                <td>{row.place ? formatRank(row.place.rank, row.place.outOf) : MISSING_MARK}</td>
                <td>
                  {row.slug === ground.slug ? '' : sideText(row.points, now, ground.total, points)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

const SIDES = { '1': 'cao hơn', '0': 'bằng điểm', '-1': 'thấp hơn' } as const;

const sideOf = (theirs: Points, ours: Points) =>
  SIDES[String(Math.sign(comparePoints(theirs, ours))) as keyof typeof SIDES];

function sideText(printed: Points | null, now: Points, ours: Points, raised: Points): string {
  const after = sideOf(now, raised);
  const before = printed && sideOf(printed, ours);
  return before === null || before === after ? after : `${after} (trước: ${before})`;
}
