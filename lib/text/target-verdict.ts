import type { ScoreUnit } from '@/lib/domain/indicator';
import type { RequiredPace } from '@/lib/domain/target';
import type {
  KnownResult,
  OwnPace,
  TargetVerdict,
  VerdictFacts,
} from '@/lib/domain/target-verdict';
import type { JudgedTarget, SeenVerdict, VerdictOverride } from '@/lib/domain/target-verdict-view';
import { breakReasonText, breakText, differenceWords } from './comparison';
import { capitalised, formatDay, formatInstantDay, formatPeriod } from './format';
import { scoreText } from './indicator';
import { missingReasonText } from './missing';
import { distanceText, paceText, targetWords } from './target';

/** Colour never stands alone: each verdict has a word and a shape. */
export const targetVerdictText = {
  met: { word: 'đạt', mark: '✓' },
  onTrack: { word: 'đúng tiến độ', mark: '▲' },
  behind: { word: 'chậm', mark: '▷' },
  backwards: { word: 'đi lùi', mark: '▼' },
  unknown: { word: 'chưa đủ dữ liệu', mark: '?' },
} as const satisfies Record<TargetVerdict, { word: string; mark: string }>;

type Said = Pick<JudgedTarget, 'target' | 'indicator' | 'authority'>;
type FactsOf<Kind extends VerdictFacts['kind']> = Extract<VerdictFacts, { kind: Kind }>;
type Clauses = readonly (string | null)[];

const resultText = ({ period, points }: KnownResult, { indicator }: Said): string =>
  `${scoreText(points, indicator.unit, indicator.scaleMax)} (${formatPeriod(period)})`;

const directionOf = (difference: string) =>
  Number(difference) === 0 ? 'same' : Number(difference) > 0 ? 'up' : 'down';

const movedText = (difference: string, unit: ScoreUnit): string =>
  differenceWords(difference, directionOf(difference), unit);

/** "từ năm 2020 đến năm 2023 bình quân mỗi năm tăng 0,13 điểm". */
export const ownPaceText = ({ from, to, perYear }: OwnPace, unit: ScoreUnit): string =>
  `từ ${formatPeriod(from.period)} đến ${formatPeriod(to.period)} bình quân mỗi năm ${movedText(perYear, unit)}`;

/** What is still needed, or how far a result is beyond the target already. */
const stillNeeded = (
  { required, distance }: { readonly required: RequiredPace | null; readonly distance: string },
  { indicator, target }: Said,
): string =>
  required
    ? paceText(required, indicator.unit)
    : `đã ${distanceText(distance, indicator.unit)}, nhưng chỉ tính là đạt khi có kết quả ${formatPeriod(target.period)}`;

function sinceYearBefore({ change }: FactsOf<'result'>, { indicator }: Said): string {
  if (change.kind === 'difference') {
    const { points, direction, fromPeriod } = change;
    return `so với ${formatPeriod(fromPeriod)} ${differenceWords(points, direction, indicator.unit)}`;
  }
  return change.kind === 'break'
    ? `không so sánh với năm trước vì ${breakReasonText[change.reason]}`
    : 'không có kết quả năm trước để so sánh';
}

const CLAUSES: {
  readonly [Kind in VerdictFacts['kind']]: (facts: FactsOf<Kind>, said: Said) => Clauses;
} = {
  result: (facts, said) => [
    `kết quả ${resultText(facts.result, said)}, ${distanceText(facts.distance, said.indicator.unit)}`,
    sinceYearBefore(facts, said),
  ],
  pace: (facts, said) => [
    `kết quả gần nhất ${resultText(facts.own.to, said)}, ${stillNeeded(facts, said)}`,
    ownPaceText(facts.own, said.indicator.unit),
  ],
  oneResult: (facts, said) => [
    `kết quả gần nhất ${resultText(facts.latest, said)}, ${stillNeeded(facts, said)}`,
    `chỉ có một kết quả so sánh được nên chưa biết nhịp của ${said.authority.name}`,
  ],
  missing: ({ reason, latest, required }, said) => [
    `đợt ${formatPeriod(said.target.period)} đã công bố nhưng không có điểm của ${said.authority.name} (${missingReasonText[reason ?? 'noPublicFigure']})`,
    latest && `kết quả gần nhất ${resultText(latest, said)}`,
    required && `từ đó ${paceText(required, said.indicator.unit)}`,
  ],
  break: ({ latest, break: gap }, said) => [
    `kết quả gần nhất ${resultText(latest, said)} không so sánh được với ${formatPeriod(said.target.period)} (${breakText(gap)})`,
  ],
  ended: ({ endedOn }, { authority, target }) => [
    `${authority.name} kết thúc hoạt động ngày ${formatDay(endedOn)} nên không thể có kết quả ${formatPeriod(target.period)}`,
  ],
  noResult: (_facts, { authority, target }) => [
    `chưa có kết quả nào của ${authority.name} trước ${formatPeriod(target.period)}`,
  ],
};

/** "mục tiêu năm 2024 là trên 90 %; kết quả gần nhất 85,80 % (năm 2023), cần tăng hơn …": the figures behind a verdict. */
export function verdictFactsText(said: Said, facts: VerdictFacts): string {
  const { target, indicator } = said;
  const clauses = CLAUSES[facts.kind] as (facts: VerdictFacts, said: Said) => Clauses;
  const aim = `mục tiêu ${formatPeriod(target.period)} là ${targetWords(target, indicator.unit)}`;
  return [aim, ...clauses(facts, said)].filter(Boolean).join('; ');
}

/** What the formula says and from which figures, as one sentence: "Chậm: mục tiêu …." */
export const verdictSentence = (judged: JudgedTarget): string =>
  `${capitalised(targetVerdictText[judged.verdict].word)}: ${verdictFactsText(judged, judged.facts)}.`;

/** "Đánh giá “đúng tiến độ” do Sở Nội vụ ghi đè ngày 25/11/2026, lý do: …; công thức cho: chậm." */
export const overrideSentence = (
  { verdict, by, at, reason }: VerdictOverride,
  formula: TargetVerdict,
): string =>
  `Đánh giá “${targetVerdictText[verdict].word}” do ${by} ghi đè ngày ${formatInstantDay(at)}, lý do: ${reason.replace(/[.;\s]+$/, '')}; công thức cho: ${targetVerdictText[formula].word}.`;

/** What those who work here read of a target: the formula's sentence, after the override's where there is one. */
export const seenVerdictText = (seen: SeenVerdict): string =>
  [seen.override && overrideSentence(seen.override, seen.verdict), verdictSentence(seen)]
    .filter(Boolean)
    .join(' ');

/** How the formula works, for "Cách đánh giá". */
export const VERDICT_RULES = [
  'Đạt: kết quả đã công bố của chính kỳ đó đạt mục tiêu; “trên 90” thì 90,00 chưa đạt.',
  'Khi kỳ đó đã có kết quả mà chưa đạt: đi lùi nếu thấp hơn kết quả so sánh được của năm trước, nếu không thì chậm.',
  'Khi chưa có kết quả của kỳ đó: lấy mức thay đổi bình quân mỗi năm của chính đơn vị, từ kết quả so sánh được xa nhất trong ba năm đến kết quả gần nhất, kéo dài đến kỳ của mục tiêu.',
  'Đúng tiến độ: kéo dài như vậy thì đạt mục tiêu. Chậm: có tăng hoặc giữ nguyên nhưng không đủ. Đi lùi: đang giảm và không đủ. Vượt mức trước kỳ chưa tính là đạt.',
  'Chưa đủ dữ liệu: chỉ có một kết quả so sánh được hoặc chưa có kết quả nào; đợt của kỳ đó đã công bố mà không có điểm của đơn vị; phương pháp đo hoặc địa giới đổi giữa kết quả gần nhất và kỳ của mục tiêu; đơn vị kết thúc hoạt động trước khi hết kỳ.',
] as const;
