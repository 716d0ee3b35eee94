import type { AuthorityKind } from '@/lib/domain/authority';
import type { Change } from '@/lib/domain/comparison';
import type { ScoreUnit } from '@/lib/domain/indicator';
import type { Period } from '@/lib/domain/period';
import type { Points } from '@/lib/domain/points';
import type { Band, ParGroup } from '@/lib/domain/ranking';
import type { MissingReason, RankOrigin } from '@/lib/domain/score';
import type { RequiredPace, Target, TargetStanding } from '@/lib/domain/target';
import { authorityKindText } from './authority';
import { breakReasonText, differenceWords, rankChangeWords } from './comparison';
import { formatPercent, formatPeriod, formatPoints, formatRank } from './format';
import { scoreText } from './indicator';
import { missingReasonText } from './missing';
import { bandText, parGroupText, tiedText } from './ranking';
import { paceText, targetStandingText, targetWords } from './target';

export type SentenceRank = {
  readonly rank: number;
  readonly outOf: number;
  /** `computed`: ours, from the published points; the publisher prints no rank. */
  readonly origin: RankOrigin | 'computed';
  readonly isTied: boolean;
  /** Authorities the release lists, with or without a figure. */
  readonly listed: number;
};

export type SentenceGroup =
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'parGroup'; readonly group: ParGroup };

export type SentenceTarget = {
  readonly target: Target;
  readonly standing: TargetStanding;
  readonly pace: RequiredPace | null;
};

export type IndicatorSentenceInput = {
  readonly authorityName: string;
  readonly authorityKind: AuthorityKind;
  /** "PAR Index". */
  readonly indicatorName: string;
  readonly unit: ScoreUnit;
  readonly scaleMax: Points;
  readonly period: Period;
  readonly points: Points | null;
  /** Why there are no points. */
  readonly missingReason: MissingReason | null;
  readonly standing: SentenceRank | null;
  readonly group: SentenceGroup | null;
  /** `null` says nothing about change. */
  readonly change: Change | null;
  readonly targets: readonly SentenceTarget[];
};

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const RANK_ORIGIN = {
  published: '',
  derived: ' (hạng suy từ mức tăng, giảm đã công bố)',
  computed: ' (hạng tính từ điểm công bố)',
} as const satisfies Record<SentenceRank['origin'], string>;

function rankClause(standing: SentenceRank, kind: AuthorityKind): string {
  const { rank, outOf, origin, isTied, listed } = standing;
  const peers = `${authorityKindText[kind]}${outOf < listed ? ' có số liệu' : ''}`;
  const tied = isTied ? `, ${tiedText}` : '';
  return `đứng thứ ${formatRank(rank, outOf)} ${peers}${tied}${RANK_ORIGIN[origin]}`;
}

const groupClause = (group: SentenceGroup): string =>
  group.kind === 'band'
    ? `thuộc ${uncapitalised(bandText[group.band])} (nhóm ${group.band}/4)`
    : `thuộc ${uncapitalised(parGroupText[group.group])}`;

/** "86,49/100 điểm PAR Index", "85,80 % theo SIPAS", or that and why there is no figure. */
function scoreClause(input: IndicatorSentenceInput): string {
  const { indicatorName, unit, scaleMax, points, missingReason } = input;
  if (points === null) {
    const reason = missingReason === null ? '' : ` (${missingReasonText[missingReason]})`;
    return `không có điểm ${indicatorName}${reason}`;
  }
  const joint = unit === 'percent' ? ' theo' : '';
  return `đạt ${scoreText(points, unit, scaleMax)}${joint} ${indicatorName}`;
}

function resultSentence(input: IndicatorSentenceInput): string {
  const { authorityName, authorityKind, period, standing, group } = input;
  const clauses = [
    `${capitalised(formatPeriod(period))}, ${authorityName} ${scoreClause(input)}`,
    standing && rankClause(standing, authorityKind),
    group && groupClause(group),
  ];
  return `${clauses.filter(Boolean).join(', ')}.`;
}

function changeSentence(change: Change, unit: ScoreUnit): string {
  if (change.kind === 'noPrevious') return 'Không có số liệu kỳ trước để so sánh.';
  if (change.kind === 'break') {
    const note = change.note === null ? '' : ` (${change.note.replace(/\.$/, '')})`;
    return `Không so sánh với kỳ trước vì ${breakReasonText[change.reason]}${note}.`;
  }
  const { fromPeriod, rankChange } = change;
  const moved =
    change.kind === 'difference' ? differenceWords(change.points, change.direction, unit) : null;
  const climbed = rankChange === null ? null : rankChangeWords(rankChange);
  return `So với ${formatPeriod(fromPeriod)}, ${[moved, climbed].filter(Boolean).join(', ')}.`;
}

/** A result of the target's own period says whether it is met; before that, what is still needed. */
function targetSentence({ target, standing, pace }: SentenceTarget, unit: ScoreUnit): string {
  const aim = `Mục tiêu ${formatPeriod(target.period)} là ${targetWords(target, unit)}`;
  const isOpen = standing.status === 'noResult' && pace !== null;
  return `${aim}: ${isOpen ? paceText(pace, unit) : targetStandingText(standing, unit)}.`;
}

/**
 * What a reader should know about one authority on one indicator, as one to four sentences:
 * score, rank of how many, group; change or why there is none; each target and the distance to it.
 */
export function indicatorSentence(input: IndicatorSentenceInput): string {
  return [
    resultSentence(input),
    ...(input.change === null ? [] : [changeSentence(input.change, input.unit)]),
    ...input.targets.map((target) => targetSentence(target, input.unit)),
  ].join(' ');
}

/** What another source prints for the same figure. */
export type Quote = {
  readonly publisher: string;
  readonly points: Points | null;
  readonly rank: number | null;
  readonly rankOutOf: number | null;
  /** Why it was not chosen, or that it agrees; a sentence. */
  readonly reason: string;
};

/** The other sources' figures and why they stand in a note, or `null` without any. */
export function quoteNote(quotes: readonly Quote[], unit: ScoreUnit): string | null {
  if (quotes.length === 0) return null;

  return quotes
    .map(({ publisher, points, rank, rankOutOf, reason }) => {
      const figure =
        points && (unit === 'percent' ? formatPercent(points) : `${formatPoints(points)} điểm`);
      const place =
        rank === null ? null : `hạng ${rankOutOf === null ? rank : formatRank(rank, rankOutOf)}`;
      const printed = [figure, place].filter(Boolean).join(', ');
      return `${publisher} in ${printed}. ${reason}`;
    })
    .join(' ');
}
