import type { Problem } from './problem';
import { accept, type Result, refuse } from './result';
import type { SheetCell } from './sheet';

/** Why what was typed is no number of dossiers. */
export type CountProblem = Extract<Problem, `count${string}`>;

/** Why a cell is not taken as a number of dossiers; `lib/text/dossier-report.ts` has the sentences. */
export type CountRefusal = CountProblem | 'formulaCell' | 'errorCell' | 'dateCell' | 'mergedCell';

/** Null: not printed. */
export type ReadCount = Result<number | null, CountRefusal>;

/** What an integer column of the database holds is more; no province handles as many. */
export const LARGEST_COUNT = 999_999_999;

const NOT_PRINTED = /^[-\u2010-\u2015\u2212./x]*$/i;
const PLAIN = /^\d+$/;
/** "1.234", "1,234", "1 234", "1.234.567": groups of three, one kind of separator. */
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const FRACTION_OF_ZERO = /^(\d+|\d{1,3}(?:\.\d{3})+)[.,]0+$/;
const FRACTION = /^\d{1,3}(?:([.,' ])\d{3})*[.,]\d+$|^\d+[.,]\d+$/;
const NEGATIVE = /^(?:[-\u2212\u2013]\s*\d|\(\s*\d[\d., ]*\)$)/;

/**
 * Reads what people type for a number of dossiers: "1.234", "1,234", "1 234" and "1234" are the same.
 *
 * "", "-" and "–" are not printed; "0" is none. "1.23" and "12.34" may be 1,23 or a slip of a group,
 * so they are refused; so are fractions, negatives and per cents.
 */
export function readCount(typed: string): Result<number | null, CountProblem> {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (NOT_PRINTED.test(text)) return accept(null);
  if (text.endsWith('%')) return refuse('countPercent');
  if (NEGATIVE.test(text)) return refuse('countNegative');
  if (!PLAIN.test(text) && !GROUPED.test(text)) return refuse(whyNot(text));
  const count = Number(text.replace(/\D/g, ''));
  return count > LARGEST_COUNT ? refuse('countTooLarge') : accept(count);
}

function whyNot(text: string): CountProblem {
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) return 'countAmbiguous';
  return FRACTION.test(text) ? 'countFraction' : 'countFormat';
}

/** Why a cell is not read whatever it holds; `null` when it may be. */
export function cellRefusal(cell: SheetCell): CountRefusal | null {
  if (cell.isMerged) return 'mergedCell';
  if (cell.kind === 'formula') return 'formulaCell';
  if (cell.kind === 'error') return 'errorCell';
  return cell.kind === 'date' ? 'dateCell' : null;
}

/** Reads a cell of a form; a number of a spreadsheet is exact, however it is shown. */
export function readCountCell(cell: SheetCell | null): ReadCount {
  if (cell === null || cell.text.trim() === '') return accept(null);
  const refusal = cellRefusal(cell);
  if (refusal) return refuse(refusal);
  return cell.kind === 'number' ? readNumber(cell.text) : readCount(cell.text);
}

/** A number as the reader writes it: "1234", "1234.00", "-5", "12%", "0.5". */
function readNumber(text: string): ReadCount {
  if (text.startsWith('-')) return refuse('countNegative');
  const isWhole = PLAIN.test(text) || FRACTION_OF_ZERO.test(text);
  if (!isWhole) return refuse(text.endsWith('%') ? 'countPercent' : 'countFraction');
  const count = Number(text);
  return count > LARGEST_COUNT ? refuse('countTooLarge') : accept(count);
}
