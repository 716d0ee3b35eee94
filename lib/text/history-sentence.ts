import type { IndicatorHistory, YearResult } from '@/lib/domain/history-view';
import type { ScoreUnit } from '@/lib/domain/indicator';
import { yearOf } from '@/lib/domain/period';
import type { Quote, RankingRow } from '@/lib/domain/ranking-row';
import { requiredPace, targetStanding } from '@/lib/domain/target';
import { indicatorSentence, quoteNote, type SentenceGroup, type SentenceTarget } from './sentence';

/** Everything a reader should know of one year of a history, in sentences. */
export const historySentence = (history: IndicatorHistory, result: YearResult): string =>
  sentenceOf(history, result, sentenceTargets(history, result));

/** The same without its targets, for where their verdicts follow: score, rank, group and change. */
export const resultSentence = (history: IndicatorHistory, result: YearResult): string =>
  sentenceOf(history, result, []);

function sentenceOf(
  history: IndicatorHistory,
  result: YearResult,
  targets: SentenceTarget[],
): string {
  const { indicator } = history;
  const { row, release, listed } = result;
  if (!row) return '';

  return indicatorSentence({
    authorityName: row.name,
    authorityKind: 'province',
    indicatorName: indicator.name,
    unit: indicator.unit,
    scaleMax: indicator.scaleMax,
    period: release.period,
    points: row.points,
    missingReason: row.missing,
    standing: row.place && {
      rank: row.place.rank,
      outOf: row.place.outOf,
      origin: row.place.basis,
      isTied: row.place.isTied,
      listed,
    },
    group: groupOf(row),
    change: row.change,
    targets,
  });
}

const BANDS = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
const GROUPS = { A: 'A', B: 'B', C: 'C', D: 'D' } as const;

const isKeyOf = <Table extends object>(table: Table, key: string): key is string & keyof Table =>
  Object.hasOwn(table, key);

function groupOf({ group }: RankingRow): SentenceGroup | null {
  if (group === null) return null;
  if (isKeyOf(BANDS, group)) return { kind: 'band', band: BANDS[group] };
  return isKeyOf(GROUPS, group) ? { kind: 'parGroup', group: GROUPS[group] } : null;
}

/** The targets of this year and later; those of later years with the pace that is still needed. */
function sentenceTargets(
  { targets, years }: IndicatorHistory,
  { row, release }: YearResult,
): SentenceTarget[] {
  return targets
    .filter(({ period }) => yearOf(period) >= yearOf(release.period))
    .map((target) => {
      const result = years.find((one) => one.release.period === target.period);
      return {
        target,
        standing: targetStanding(target, result?.row?.points ?? null),
        pace: row?.points
          ? requiredPace(target, { period: release.period, points: row.points })
          : null,
      };
    });
}

/** What other sources print for a figure, or null without any. */
export function quotesNote(
  quotes: readonly Quote[],
  sourceNames: Readonly<Record<string, { readonly publisher: string }>>,
  unit: ScoreUnit,
): string | null {
  return quoteNote(
    quotes.map((quote) => ({
      ...quote,
      publisher: sourceNames[quote.sourceCode]?.publisher ?? quote.sourceCode,
    })),
    unit,
  );
}
