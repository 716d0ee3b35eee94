import type { LateCause } from './dossier';
import type { DossierCounts } from './dossier-counts';

export type CauseShare = {
  /** Null: no cause is stated. */
  readonly cause: LateCause | null;
  readonly count: number;
};

/** Late dossiers by cause, those without one too, so that the parts equal the late ones; null where causes are not known. */
export function causesOf(counts: DossierCounts): readonly CauseShare[] | null {
  const { late, lateSubjective, lateObjective, lateOther } = counts;
  if (late === null || lateSubjective === null || lateObjective === null || lateOther === null)
    return null;
  return [
    { cause: 'subjective', count: lateSubjective },
    { cause: 'objective', count: lateObjective },
    { cause: 'other', count: lateOther },
    { cause: null, count: late - lateSubjective - lateObjective - lateOther },
  ];
}
