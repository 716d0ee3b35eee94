import { z } from 'zod';
import { authoritySlug } from './authority';
import { period } from './period';
import type { Points } from './points';
import { comparePoints } from './points-order';
import { problem } from './problem';
import type { Interval } from './rank-range';
import type { MissingReason } from './score';
import { slugText } from './slug';

/** How many cells one save may hold. */
export const MOST_CELLS = 5_000;

export const LONGEST_NOTE = 1_000;

/** What a cell holds: points, the reason they are missing, or neither: blank. Three states, never one for another. */
export type CellValue = { readonly points: Points | null; readonly missing: MissingReason | null };

export const BLANK: CellValue = { points: null, missing: null };

/** A rank as printed, "17/61". */
export type PrintedRank = { readonly rank: number; readonly outOf: number };

/** Which cell of a release: the slug of the authority, the code of the criterion. */
export type CellPlace = { readonly authority: string; readonly criterion: string };

/** What the authority claimed for itself, and why the appraisal gave less. */
export type CellClaim = { readonly claimed: Points; readonly cutReason: string | null };

/** A cell as it is kept now. */
export type DraftCell = CellPlace &
  CellValue & {
    readonly rank: PrintedRank | null;
    /** For staff: why an unusual figure is right. */
    readonly entryNote: string | null;
    /** Code of its source; null before the first save. */
    readonly source: string | null;
    /** 0 before the first save. */
    readonly version: number;
    readonly enteredBy: string | null;
    readonly enteredAt: string | null;
    /** How many other sources print a figure for it. */
    readonly quotes: number;
    readonly claim: CellClaim | null;
    /** The printed interval its points lie in. */
    readonly interval: Interval | null;
  };

/** A cell that nobody has saved yet. */
export const emptyCell = ({ authority, criterion }: CellPlace): DraftCell => ({
  authority,
  criterion,
  ...BLANK,
  rank: null,
  entryNote: null,
  source: null,
  version: 0,
  enteredBy: null,
  enteredAt: null,
  quotes: 0,
  claim: null,
  interval: null,
});

/** An interval belongs to the figure it was printed for: another figure outside it, or none, has none. */
export const intervalFor = (points: Points | null, interval: Interval | null): Interval | null =>
  points !== null &&
  interval !== null &&
  comparePoints(interval.low, points) <= 0 &&
  comparePoints(points, interval.high) <= 0
    ? interval
    : null;

/** What to change in a cell; what is left out stays. */
export type CellEntry = CellPlace & {
  /** The version that was on the screen; 0 for a cell without one. */
  readonly seen: number;
  readonly value?: CellValue | undefined;
  /** Without `outOf`: of all authorities the release lists. */
  readonly rank?: { readonly rank: number; readonly outOf: number | null } | null | undefined;
  readonly entryNote?: string | null | undefined;
  /** Code of another source than the cell has. */
  readonly source?: string | undefined;
};

/** What became of one cell of a save; the others do not hang on it. */
export type CellOutcome =
  | { readonly kind: 'saved'; readonly before: DraftCell; readonly cell: DraftCell }
  | { readonly kind: 'changedMeanwhile'; readonly theirs: DraftCell }
  | { readonly kind: 'aboveLimit'; readonly limit: Points };

/** Why a whole save is refused. */
export type EntryRefusal =
  | 'notFound'
  | 'notAllowed'
  | 'locked'
  | 'tooMany'
  | 'unknownCell'
  | 'unknownSource';

/** How figures came in: one by one, as a block, taken back, from another source, from a file. */
export type EntryWay = 'cell' | 'paste' | 'undo' | 'quote' | 'file';

/** A release by its address. */
export const releaseAddress = z.strictObject({
  indicator: slugText,
  period,
  version: z.coerce.number().int().min(1).max(999),
});

export type ReleaseAddress = z.infer<typeof releaseAddress>;

/** A cell by its address. */
export const cellPlace = z.strictObject({
  authority: authoritySlug,
  criterion: z
    .string()
    .regex(/^[A-Z0-9]{1,4}(\.[0-9]{1,3}){0,4}$/, { error: problem('slugFormat') }),
});

const RANK = /^(\d{1,4})(?:\s*\/\s*(\d{1,4}))?$/;

/** A rank as typed, "17/61" or "17"; nothing typed is no rank. A rank is at least 1 and at most what it counts. */
export const typedRank = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .transform((typed, context) => {
    if (typed === '') return null;
    const [, rank, outOf] = RANK.exec(typed)?.map(Number) ?? [];
    const counted = outOf === undefined || Number.isNaN(outOf) ? null : outOf;
    if (rank !== undefined && rank >= 1 && (counted === null || rank <= counted)) {
      return { rank, outOf: counted };
    }
    context.addIssue({ code: 'custom', message: problem('rankFormat') });
    return z.NEVER;
  });

/** A note of staff; nothing typed is none. */
export const typedNote = z
  .string()
  .max(LONGEST_NOTE, { error: problem('tooLong') })
  .transform((typed) => typed.normalize('NFC').trim() || null);

/** Whether a release still takes figures. */
export const isOpenForEntry = (status: string): boolean =>
  status === 'draft' || status === 'returned';

const typedCell = cellPlace.extend({
  seen: z.number().int().min(0),
  value: z
    .string()
    .max(LONGEST_NOTE, { error: problem('tooLong') })
    .optional(),
  rank: typedRank.optional(),
  entryNote: typedNote.optional(),
});

/** Cells of the grid as they were typed; the words for missing values are read by `lib/text/typed-score.ts`. */
export const gridSave = z.strictObject({
  release: releaseAddress,
  way: z.enum(['cell', 'paste', 'undo']),
  /** Code of the source of all these cells; without one each keeps its own. */
  source: z.string().min(1).max(80).optional(),
  cells: z.array(typedCell).min(1).max(MOST_CELLS),
});

export type GridSave = z.input<typeof gridSave>;

/** What the grid is answered; outcomes come in the order of the cells. */
export type GridAnswer =
  | { readonly status: 'answered'; readonly outcomes: readonly CellOutcome[] }
  | { readonly status: 'refused'; readonly message: string }
  | { readonly status: 'signedOut' };
