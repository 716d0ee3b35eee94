import type { ScoreUnit } from '@/lib/domain/indicator';
import type { BestKnown, Movement, TargetRealism, YearStep } from '@/lib/domain/target-realism';
import type { OwnPace } from '@/lib/domain/target-verdict';
import type { JudgedTarget } from '@/lib/domain/target-verdict-view';
import { differenceWords } from './comparison';
import { formatCount, formatPeriod } from './format';
import { scoreText } from './indicator';
import { paceText, targetWords } from './target';

type Said = Pick<JudgedTarget, 'target' | 'indicator' | 'authority'>;

export type RealismLine = {
  readonly label: string;
  readonly said: string;
  /** Where the figure comes from. */
  readonly href: string | null;
};

const moved = (difference: string, unit: ScoreUnit): string => {
  const amount = Number(difference);
  return differenceWords(difference, amount === 0 ? 'same' : amount > 0 ? 'up' : 'down', unit);
};

/** "tăng 1,28 điểm phần trăm (năm 2024 so với năm 2023)". */
const stepText = ({ from, to, change }: YearStep, unit: ScoreUnit): string =>
  `${moved(change, unit)} (${formatPeriod(to.period)} so với ${formatPeriod(from.period)})`;

const meanText = ({ from, to, perYear }: OwnPace, unit: ScoreUnit): string =>
  `${moved(perYear, unit)} (${formatPeriod(from.period)} đến ${formatPeriod(to.period)})`;

/** "Quảng Ninh, 90,61 % (năm 2023)". */
export function bestKnownText({ province, result }: BestKnown, said: Said): string {
  const { unit, scaleMax } = said.indicator;
  const figure = scoreText(result.points, unit, scaleMax);
  return `${province ? province.name : 'nguồn không nêu tỉnh'}, ${figure} (${formatPeriod(result.period)})`;
}

/** Who reached the value, of how many results known: "4 tỉnh, thành phố (…), trong 16/189 kết quả đã biết từ năm 2022 đến năm 2024". */
export function reachedText({ years, everReached }: TargetRealism): string {
  const [newest] = years;
  const oldest = years.at(-1);
  if (!newest || !oldest) return 'chưa có kết quả nào theo cách đo này';

  const known = years.reduce((sum, year) => sum + year.known, 0);
  const listed = years.reduce((sum, year) => sum + year.listed, 0);
  const span =
    newest === oldest
      ? formatPeriod(newest.period)
      : `từ ${formatPeriod(oldest.period)} đến ${formatPeriod(newest.period)}`;
  const names = everReached.map(({ name }) => name).join(', ');
  const who =
    everReached.length === 0
      ? 'chưa thấy tỉnh, thành phố nào'
      : `${formatCount(everReached.length)} tỉnh, thành phố (${names})`;
  const partial =
    known < listed ? '; số liệu công khai chỉ có từng phần nên có thể còn tỉnh khác' : '';
  return `${who}, trong ${formatCount(known)}/${formatCount(listed)} kết quả đã biết ${span}${partial}`;
}

const FEW = 'chưa có hai năm liền nhau so sánh được';

function movementLines(
  who: string,
  { best, last, mean }: Movement,
  unit: ScoreUnit,
  href: string | null,
) {
  return {
    best: {
      label: `${who}: mức thay đổi một năm cao nhất`,
      said: best ? stepText(best, unit) : FEW,
      href: best && href,
    },
    last: {
      label: `${who}: năm gần nhất`,
      said: last ? stepText(last, unit) : FEW,
      href: last && href,
    },
    mean: {
      label: `${who}: bình quân mỗi năm`,
      said: mean ? meanText(mean, unit) : 'chưa có hai kết quả so sánh được',
      href: mean && href,
    },
  };
}

/** What it would take, beside what has been seen, in neutral words; every line with the place of its figures. */
export function realismLines(realism: TargetRealism, said: Said): RealismLine[] {
  const { indicator, authority, target } = said;
  const { latest, required, best } = realism;
  const rankingOf = (period: string) => `/xep-hang/${indicator.slug}/${period}`;
  const newest = realism.years[0]?.period;
  const own = movementLines(
    authority.name,
    realism.own,
    indicator.unit,
    latest && `/don-vi/${authority.slug}`,
  );
  const nation = movementLines(
    'Trung bình cả nước',
    realism.nation,
    indicator.unit,
    newest ? rankingOf(newest) : null,
  );
  return [
    {
      label: `Để đạt ${targetWords(target, indicator.unit)} vào ${formatPeriod(target.period)}`,
      said: neededText(realism, said),
      href: latest && required && `/don-vi/${authority.slug}/${indicator.slug}/${latest.period}`,
    },
    ...[own.best, own.mean, nation.last, nation.mean],
    {
      label: 'Cao nhất đã biết theo cách đo này',
      said: best ? bestKnownText(best, said) : 'chưa có kết quả',
      href: best && rankingOf(best.result.period),
    },
    { label: 'Đã từng đạt mức này', said: reachedText(realism), href: null },
  ];
}

function neededText({ latest, required }: TargetRealism, { indicator, target }: Said): string {
  if (!latest) {
    return `không tính nhịp: chưa có kết quả so sánh được trước ${formatPeriod(target.period)}`;
  }
  const from = `từ ${scoreText(latest.points, indicator.unit, indicator.scaleMax)} (${formatPeriod(latest.period)})`;
  return required
    ? `${from} ${paceText(required, indicator.unit)}`
    : `${from}, đã vượt mức, cần giữ vững`;
}
