import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { CountedMean } from '@/lib/domain/part-benchmark';
import type { PartView } from '@/lib/domain/part-view';
import { differenceOf, type Points } from '@/lib/domain/points';
import type { Best } from '@/lib/domain/score-breakdown';
import { formatPoints, formatRank, formatSigned } from '@/lib/text/format';
import { countedText, lossShareText, partChangeText } from '@/lib/text/indicator-breakdown';
import { MISSING_MARK, missingReasonText } from '@/lib/text/missing';
import { tiedText } from '@/lib/text/ranking';
import { breakdownHref, traceHref } from './breakdown-address';

type PartRowProps = {
  readonly part: PartView;
  readonly whole: IndicatorBreakdown;
  readonly hasClaims: boolean;
};

export function PartRow({ part, whole, hasClaims }: PartRowProps) {
  const { history, result, names } = whole;
  const { benchmarks, points, claim } = part;
  const place = {
    indicator: history.indicator.slug,
    criterion: part.code,
    period: result.release.period,
  };
  return (
    <tr>
      <th scope="row" className="min-w-52 whitespace-normal!">
        <a href={breakdownHref(place)}>
          {part.code}. {part.name}
        </a>
        {part.isSubtotal && (
          <span className="small block font-normal">gộp các nội dung khác, không cộng thêm</span>
        )}
      </th>
      <Got part={part} href={traceHref(place)} />
      <Lost part={part} />
      <td className="n">
        {part.place?.rank ? formatRank(part.place.rank, part.place.outOf) : MISSING_MARK}
        <Small text={part.place ? part.place.isTied && tiedText : rankGap(part)} />
      </td>
      <Change part={part} indicator={history.indicator} />
      {hasClaims && (
        <td className="n">
          {claim ? formatPoints(claim.claimed) : MISSING_MARK}
          <Small text={claim?.reason} />
        </td>
      )}
      <Beside own={points} mean={benchmarks.region} />
      <Beside own={points} mean={benchmarks.country} median={benchmarks.median} />
      <Beside own={points} mean={benchmarks.similar} isCounted />
      <BestCell own={points} best={benchmarks.best} names={names} />
    </tr>
  );
}

const rankGap = ({ points, benchmarks: { known, of } }: PartView) =>
  points && of > 0 && `chỉ ${known}/${of} nơi có số`;

export const Small = ({ text }: { readonly text: string | false | null | undefined }) =>
  text ? (
    <span className="small ms-auto block max-w-44 font-normal whitespace-normal">{text}</span>
  ) : null;

function Got({ part, href }: { readonly part: PartView; readonly href: string }) {
  const { points, maxPoints, missing } = part;
  return (
    <td className="n">
      {points ? <a href={href}>{formatPoints(points)}</a> : MISSING_MARK}
      {maxPoints && `/${formatPoints(maxPoints)}`}
      <Small text={missing && missingReasonText[missing]} />
    </td>
  );
}

function Lost({ part: { lost, points, maxPoints } }: { readonly part: PartView }) {
  if (!lost) {
    return (
      <td className="n">
        {MISSING_MARK}
        <Small text={points && !maxPoints && 'không rõ điểm tối đa'} />
      </td>
    );
  }
  return (
    <td className="n">
      <b>{formatPoints(lost.lost)}</b>
      <Small text={lost.share && lossShareText(lost.share)} />
    </td>
  );
}

type ChangeProps = { readonly part: PartView; readonly indicator: IndicatorView };

const Change = ({ part: { change, points }, indicator }: ChangeProps) => (
  <td className="n">
    {points ? (
      <span className="ms-auto block max-w-44 whitespace-normal">
        {partChangeText(change, indicator.unit)}
      </span>
    ) : (
      MISSING_MARK
    )}
  </td>
);

type BesideProps = {
  readonly own: Points | null;
  readonly mean: CountedMean | null;
  readonly median?: CountedMean | null;
  readonly isCounted?: boolean;
};

/** A mean, how far above or below it the home is, and where wanted the median and how many it is of. */
export function Beside({ own, mean, median, isCounted = false }: BesideProps) {
  if (!mean) return <td className="n">{MISSING_MARK}</td>;
  return (
    <td className="n">
      {formatPoints(mean.value)}
      <Gap own={own} from={mean.value} />
      {median && <span className="small block">trung vị {formatPoints(median.value)}</span>}
      <Small text={isCounted && countedText(mean)} />
    </td>
  );
}

const Gap = ({ own, from }: { readonly own: Points | null; readonly from: Points }) =>
  own && <span className="small block">cách {formatSigned(differenceOf(own, from))}</span>;

type BestCellProps = {
  readonly own: Points | null;
  readonly best: Best | null;
  readonly names: Readonly<Record<string, string>>;
};

/** The best figure known, who has it, and how far it is. */
export function BestCell({ own, best, names }: BestCellProps) {
  if (!best) return <td className="n">{MISSING_MARK}</td>;
  return (
    <td className="n">
      {formatPoints(best.points)}
      <Small text={bestNames(best, names)} />
      <Gap own={own} from={best.points} />
    </td>
  );
}

/** "Bắc Ninh", "Bắc Ninh và 2 nơi khác". */
export function bestNames({ slugs }: Best, names: BestCellProps['names']): string {
  const [first = '', ...others] = slugs.map((slug) => names[slug] ?? slug);
  return others.length === 0 ? first : `${first} và ${others.length} nơi khác`;
}
