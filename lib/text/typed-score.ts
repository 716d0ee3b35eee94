import { fold } from '@/lib/domain/fold';
import { type Problem, problem } from '@/lib/domain/problem';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { type MissingReason, missingReason } from '@/lib/domain/score';
import { BLANK, type CellValue, type PrintedRank } from '@/lib/domain/score-entry';
import { typedPoints } from '@/lib/domain/typed-points';
import { formatPoints, formatRank } from './format';
import { missingReasonText } from './missing';

const LONGEST_CELL = 200;

/** What may be typed for a reason besides its words: first letters. */
export const SHORT_REASONS = {
  kad: 'notApplicable',
  kks: 'notSurveyed',
  ccb: 'notPublished',
} as const satisfies Record<string, MissingReason>;

const reasonsByWords = new Map<string, MissingReason>([
  ...missingReason.options.map((reason) => [fold(missingReasonText[reason]), reason] as const),
  ...Object.entries(SHORT_REASONS),
]);

/** A cell as people read and type it: "86,49", "không áp dụng", "" for a blank one. */
export const writtenValue = ({ points, missing }: CellValue): string =>
  points === null ? (missing === null ? '' : missingReasonText[missing]) : formatPoints(points);

export const writtenRank = (rank: PrintedRank | null): string =>
  rank === null ? '' : formatRank(rank.rank, rank.outOf);

/**
 * A cell as typed or pasted: points as in `typedPoints`, a reason by its words or "kad", nothing for blank.
 *
 * What `writtenValue` writes it reads back unchanged.
 */
export function readValue(typed: string): Result<CellValue, Problem> {
  const text = typed.normalize('NFC').trim();
  if (text === '') return accept(BLANK);
  if (text.length > LONGEST_CELL) return refuse('tooLong');

  const missing = reasonsByWords.get(fold(text));
  if (missing) return accept({ points: null, missing });
  const read = typedPoints.safeParse(text);
  if (read.success) return accept({ points: read.data, missing: null });
  return refuse(
    read.error.issues.some(({ message }) => message === problem('pointsAmbiguous'))
      ? 'pointsAmbiguous'
      : 'pointsFormat',
  );
}
