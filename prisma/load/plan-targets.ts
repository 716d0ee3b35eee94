import type { Period } from '@/lib/domain/period';
import { plainDate } from '@/lib/domain/plain-date';
import type { Points } from '@/lib/domain/points';
import { comparePoints } from '@/lib/domain/points-order';
import type { TargetOperator } from '@/lib/domain/target';
import { noteReader } from './notes';
import type { CriteriaPlan } from './plan-criteria';
import type { Context } from './plan-scores';

export type PlannedTarget = {
  readonly authority: string;
  readonly indicator: string;
  readonly period: Period;
  readonly operator: TargetOperator;
  readonly value: Points;
  readonly note: string | null;
  readonly source: string;
};

/** What was set out to be reached; the authority is the one that existed when the year began. */
export function planTargets(context: Context, { indicators }: CriteriaPlan): PlannedTarget[] {
  const read = noteReader(context.files.notes, 'targets.csv');
  return context.files.targets.map((row) => {
    const { values, stop } = row;
    const indicator = indicators.get(values.index_code) ?? stop('index_code', 'unknownIndicator');
    const firstDay = plainDate.parse(`${values.year}-01-01`);
    const authority =
      context.authorities.provincesOn(firstDay).get(values.province_code)?.slug ??
      stop('province_code', 'unknownAuthority');
    if (comparePoints(values.value, indicator.scale_max) > 0) stop('value', 'pointsOverMax');
    const [source] = context.sourcesOf(row);
    return {
      authority,
      indicator: indicator.code,
      period: values.year,
      operator: values.operator,
      value: values.value,
      note: read(row).text,
      source,
    };
  });
}
