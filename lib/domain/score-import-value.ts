import { fold } from './fold';
import { type Points, points } from './points';
import { accept, type Result, refuse } from './result';
import type { MissingReason } from './score';
import { isWithin } from './score-check';
import type { SheetCell } from './sheet';
import { typedPoints } from './typed-points';

/** Why a cell of a file is not taken; `lib/text/score-import.ts` has the sentence for each. */
export type CellRefusal =
  | 'pointsFormat'
  | 'pointsAmbiguous'
  | 'percentOfPoints'
  | 'overLimit'
  | 'rankFormat'
  | 'rankWithoutFigure'
  | 'formulaCell'
  | 'errorCell'
  | 'dateCell'
  | 'mergedCell';

/** Words for an absent figure, folded; `lib/text` prints one of them for each reason. */
export const MISSING_WORDS: Readonly<Record<string, MissingReason>> = {
  'chua cong bo': 'notPublished',
  'khong cong bo': 'notPublished',
  'khong khao sat': 'notSurveyed',
  'khong ap dung': 'notApplicable',
  'sai so khao sat vuot muc cho phep': 'unreliable',
  'thieu chi so thanh phan nen khong co tong': 'incomplete',
  'chua tim thay so cong khai': 'noPublicFigure',
};

const DASH = /^[-\u2010-\u2015\u2212]+$/;
const RANK = /^(\d{1,3})(?:\s*\/\s*(\d{1,3}))?$/;

/** How the figures of a file are to be read. */
export type ReadingRules = {
  readonly unit: 'points' | 'percent';
  /** What a lone dash means; `keep`: nothing, the cell stays as it is. */
  readonly dash: 'keep' | MissingReason;
  /** How many decimals a number has at least whose format says nothing: Excel drops its zeros. */
  readonly decimals: number;
};

type Read = { readonly points: Points | null; readonly missing: MissingReason | null };

/** A figure, or `null` for a cell that leaves the release as it is. */
export type ReadFigure = Result<Read | null, CellRefusal>;

const textOf = ({ text }: SheetCell) => text.normalize('NFKC').trim();

/** What no cell of a file may be, whatever it is for. */
export function cellRefusal(cell: SheetCell): CellRefusal | null {
  if (cell.isMerged) return 'mergedCell';
  if (cell.kind === 'formula') return 'formulaCell';
  if (cell.kind === 'error') return 'errorCell';
  return cell.kind === 'date' ? 'dateCell' : null;
}

/** Reads a cell of points: a figure up to `limit`, a word for why there is none, or nothing. */
export function readFigure(cell: SheetCell | null, limit: Points, rules: ReadingRules): ReadFigure {
  if (cell === null || textOf(cell) === '') return accept(null);
  const refusal = cellRefusal(cell);
  if (refusal) return refuse(refusal);

  const text = textOf(cell);
  if (DASH.test(text)) {
    return accept(rules.dash === 'keep' ? null : { points: null, missing: rules.dash });
  }
  const missing = MISSING_WORDS[fold(text)];
  return missing ? accept({ points: null, missing }) : readPoints(cell, limit, rules);
}

function readPoints(cell: SheetCell, limit: Points, { unit, decimals }: ReadingRules): ReadFigure {
  const text = textOf(cell);
  if (text.endsWith('%') && unit === 'points') return refuse('percentOfPoints');

  const bare = text.replace(/\s*%$/, '');
  const read =
    cell.kind === 'number'
      ? points.safeParse(padded(bare, cell.isPrinted ? 0 : decimals))
      : typedPoints.safeParse(bare);
  if (!read.success) {
    const isAmbiguous = read.error.issues[0]?.message === 'pointsAmbiguous';
    return refuse(isAmbiguous ? 'pointsAmbiguous' : 'pointsFormat');
  }
  return isWithin(read.data, limit)
    ? accept({ points: read.data, missing: null })
    : refuse('overLimit');
}

function padded(written: string, decimals: number): string {
  const [whole = '', fraction = ''] = written.split('.');
  const filled = fraction.padEnd(decimals, '0');
  return filled === '' ? whole : `${whole}.${filled}`;
}

export type ReadRank = Result<
  { readonly rank: number; readonly rankOutOf: number } | null,
  CellRefusal
>;

/** Reads "17/61", or "17" out of `outOf`. */
export function readRank(cell: SheetCell | null, outOf: number): ReadRank {
  if (cell === null || textOf(cell) === '' || DASH.test(textOf(cell))) return accept(null);
  const refusal = cellRefusal(cell);
  if (refusal) return refuse(refusal);

  const [, rank, of] = textOf(cell).match(RANK) ?? [];
  const read = { rank: Number(rank), rankOutOf: Number(of ?? outOf) };
  return rank !== undefined && read.rank >= 1 && read.rank <= read.rankOutOf
    ? accept(read)
    : refuse('rankFormat');
}
