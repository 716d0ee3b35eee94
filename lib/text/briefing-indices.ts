import { type Briefing, targetsAhead } from '@/lib/domain/briefing';
import type { LeaderCard } from '@/lib/domain/leader-board';
import { type DocumentBlock, plain, type Words } from '@/lib/domain/official-document';
import type { Period } from '@/lib/domain/period';
import type { RankingRow } from '@/lib/domain/ranking-row';
import type { VerdictFacts } from '@/lib/domain/target-verdict';
import type { SeenVerdict } from '@/lib/domain/target-verdict-view';
import { changeText } from './comparison';
import { formatPercent, formatPeriod, formatPoints, formatRank } from './format';
import { scoreText } from './indicator';
import { missingReasonText } from './missing';
import { groupText } from './ranking';
import { distanceText, paceText, targetSign } from './target';
import { targetVerdictText } from './target-verdict';

const NUMBER_WORDS = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm'] as const;

/** "Ba chỉ số": so few are counted in words. */
export const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

/** The indicators, a row each: result, rank of how many, change, targets and how each stands. */
export function indexBlocks({ board }: Briefing): DocumentBlock[] {
  const { cards, period } = board;
  return [
    { kind: 'heading', text: `1. ${inWords(cards.length)} chỉ số ${formatPeriod(period)}` },
    {
      kind: 'table',
      caption: `Kết quả, hạng, thay đổi và mục tiêu của ${board.home.name}`,
      columns: [
        { heading: 'Chỉ số', width: 15 },
        { heading: 'Kết quả', width: 17 },
        { heading: 'Hạng', width: 18 },
        { heading: 'So với năm trước', width: 22 },
        { heading: 'Mục tiêu và đánh giá', width: 28 },
      ],
      rows: cards.map((card, at) => rowOf(card, period, at + 1)),
    },
  ];
}

function rowOf(card: LeaderCard, period: Period, note: number): Words[] {
  const { indicator } = card.history;
  const row = card.result?.row ?? null;
  const name: Words = [
    {
      text: indicator.name,
      look: 'bold',
      href: `/lanh-dao/chi-so/${indicator.slug}?nam=${period}`,
    },
    { text: ` [${note}]` },
  ];
  const targets = plain(targetsText(card, period));
  if (!row) return [name, plain('chưa tìm thấy số công khai'), plain('–'), plain('–'), targets];
  return [
    name,
    resultWords(row, card),
    plain(rankText(row)),
    plain(changeText(row.change, indicator.unit)),
    targets,
  ];
}

function resultWords({ points, missing }: RankingRow, { history }: LeaderCard): Words {
  const { unit, scaleMax } = history.indicator;
  if (points) return [{ text: scoreText(points, unit, scaleMax), look: 'bold' }];
  return plain(missing ? `– ${missingReasonText[missing]}` : '–');
}

const BASIS = {
  published: '',
  derived: ' (hạng suy ra)',
  computed: ' (hạng tính từ điểm)',
} as const;

/** "38/63, Nhóm B …": never without its denominator, and how it came about where nobody printed it. */
function rankText({ place, group }: RankingRow): string {
  const rank = place && `${formatRank(place.rank, place.outOf)}${BASIS[place.basis]}`;
  const name = group && groupText(group)?.replace(/ \(.*/, '');
  return [rank ?? 'chưa xếp hạng', name].filter(Boolean).join(', ');
}

/** Each target of this year and later with its verdict, the nearest with what it rests on. */
function targetsText(card: LeaderCard, period: Period): string {
  const targets = targetsAhead(card, period);
  if (targets.length === 0) return 'chưa đặt mục tiêu';
  return targets.map((seen, at) => targetText(seen, at === 0)).join('; ');
}

function targetText(seen: SeenVerdict, isNearest: boolean): string {
  const { target, indicator, shown, override, facts } = seen;
  const sign = targetSign(target);
  const aim = `${indicator.unit === 'percent' ? formatPercent(sign) : sign} (${target.period})`;
  const verdict = `${targetVerdictText[shown].word}${override ? ' (ghi đè)' : ''}`;
  const ground = isNearest ? groundText(facts, seen) : null;
  return [`${aim}: ${verdict}`, ground].filter(Boolean).join(', ');
}

/** The figure a verdict rests on: how far, or what is still needed. */
function groundText(facts: VerdictFacts, { indicator }: SeenVerdict): string | null {
  if (facts.kind === 'result') return distanceText(facts.distance, indicator.unit);
  if ('required' in facts && facts.required) return paceText(facts.required, indicator.unit);
  return null;
}

/** "3,48/10". */
export const gotText = (points: string, maxPoints: string): string =>
  `${formatPoints(points)}/${formatPoints(maxPoints)}`;
