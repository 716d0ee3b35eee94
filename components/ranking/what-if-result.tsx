import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import type { Assumption, Flips, RaisedScore, WhatIfOutcome } from '@/lib/domain/what-if';
import { type BandChange, bandChange } from '@/lib/domain/what-if-band';
import type { WhatIfRelease } from '@/lib/domain/what-if-view';
import { capitalised, formatPoints } from '@/lib/text/format';
import { scoreText } from '@/lib/text/indicator';
import { MISSING_MARK } from '@/lib/text/missing';
import { bandText } from '@/lib/text/ranking';
import {
  assumptionText,
  flipText,
  gainText,
  placesText,
  stepText,
  wonText,
} from '@/lib/text/what-if';
import { ASSUMPTIONS, outcomeUnder } from './what-if-answer';

type WhatIfResultProps = {
  readonly found: WhatIfRelease;
  readonly score: RaisedScore;
  readonly assumption: Assumption;
};

/** Score and place before and after under both assumptions, and who is passed under the chosen one. */
export function WhatIfResult({ found, score, assumption }: WhatIfResultProps) {
  const { indicator } = found;
  const outcome = outcomeUnder(found, score, assumption);
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">Kết quả nếu {assumptionText[assumption]}</h2>
      <div role="status">
        <p className="mt-2 text-3xl font-semibold tabular-nums">
          {formatPoints(found.ground.total)} <span aria-hidden="true">→</span>
          <span className="sr-only">thành</span>{' '}
          {scoreText(score.points, indicator.unit, indicator.scaleMax)}
        </p>
        <p className="mt-1">{gainText(score.gain, indicator.unit)} so với điểm đã công bố</p>
        {outcome ? (
          <p className="mt-2 text-xl font-semibold">
            {capitalised(placesText(outcome))}, {wonText(outcome.won)}
          </p>
        ) : (
          <p className="note mt-2">Không tính được hạng theo giả định này.</p>
        )}
      </div>
      <BothAssumptions found={found} score={score} />
      {outcome && <FlipTable found={found} outcome={outcome} />}
      {outcome && indicator.grading === 'quartiles' && <Bands found={found} outcome={outcome} />}
    </section>
  );
}

function BothAssumptions({ found, score }: Omit<WhatIfResultProps, 'assumption'>) {
  const { indicator, release, step } = found;
  return (
    <>
      <table className="data mt-4">
        <caption>Theo hai giả định về các tỉnh khác</caption>
        <thead>
          <tr>
            <th scope="col">Giả định</th>
            <th scope="col">Hạng trước → sau</th>
            <th scope="col">Thay đổi</th>
          </tr>
        </thead>
        <tbody>
          {ASSUMPTIONS.map((assumption) => {
            const outcome = outcomeUnder(found, score, assumption);
            return (
              <tr key={assumption}>
                <th scope="row">{capitalised(assumptionText[assumption])}</th>
                <td>{outcome ? placesText(outcome) : MISSING_MARK}</td>
                <td>{outcome ? wonText(outcome.won) : 'không tính được'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small mt-2">
        “{capitalised(assumptionText.average)}”: {stepText(step, release.period, indicator.unit)}
      </p>
    </>
  );
}

type OutcomeProps = { readonly found: WhatIfRelease; readonly outcome: WhatIfOutcome };

const KINDS = Object.keys(flipText) as (keyof Flips)[];

function FlipTable({ found: { rows, own }, outcome }: OutcomeProps) {
  const lines = KINDS.flatMap((kind) =>
    outcome.flips[kind].map((slug) => ({
      kind,
      row: rows.find((one) => one.slug === slug),
      now: outcome.totals.find(({ key }) => key === slug)?.points ?? null,
    })),
  );
  if (lines.length === 0) {
    return <p className="mt-4">Không tỉnh nào đổi vị trí so với {own.name}.</p>;
  }
  return (
    <ScrollRegion label="Các tỉnh đổi vị trí">
      <table className="data mt-4">
        <WideCaption>
          Các tỉnh đổi vị trí so với {own.name}: {lines.length}
        </WideCaption>
        <thead>
          <tr>
            <th scope="col">Tỉnh, thành phố</th>
            <th scope="col" className="n">
              Điểm công bố
            </th>
            <th scope="col" className="n">
              Điểm giả định
            </th>
            <th scope="col">Thành</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ kind, row, now }) => (
            <tr key={row?.slug}>
              <th scope="row">
                <a href={`/don-vi/${row?.slug}`}>{row?.name}</a>
              </th>
              <td className="n">{row?.points ? formatPoints(row.points) : MISSING_MARK}</td>
              <td className="n">{now ? formatPoints(now) : MISSING_MARK}</td>
              <td>{flipText[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Bands({ found: { ground }, outcome }: OutcomeProps) {
  const change = bandChange(ground.slug, ground.totals, outcome.totals);
  return (
    <>
      <p className="mt-6">{bandSentence(change)}</p>
      <ScrollRegion label="Ranh giới bốn nhóm">
        <table className="data mt-2 max-w-xl">
          <caption>Ranh giới bốn nhóm, tính lại theo tứ phân vị của điểm</caption>
          <thead>
            <tr>
              <th scope="col">Nhóm</th>
              <th scope="col" className="n">
                Từ điểm (trước)
              </th>
              <th scope="col" className="n">
                Từ điểm (sau)
              </th>
              <th scope="col">Ranh giới</th>
            </tr>
          </thead>
          <tbody>
            {change.edges.map(({ band, before, after }) => (
              <tr key={band}>
                <th scope="row">{bandText[band]}</th>
                <td className="n">{before ? formatPoints(before) : MISSING_MARK}</td>
                <td className="n">{after ? formatPoints(after) : MISSING_MARK}</td>
                <td>{Number(before) === Number(after) ? 'không đổi' : 'thay đổi'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function bandSentence({ before, after }: BandChange): string {
  if (before === null || after === null) return 'Không chia được nhóm.';
  return before === after
    ? `Vẫn thuộc ${bandText[after]} (nhóm ${after}/4).`
    : `Chuyển từ ${bandText[before]} (nhóm ${before}/4) sang ${bandText[after]} (nhóm ${after}/4).`;
}
