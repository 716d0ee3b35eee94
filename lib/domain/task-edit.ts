import { z } from 'zod';
import { authoritySlug } from './authority';
import { rowId } from './directive-edit';
import { dossierPeriod } from './dossier-period';
import { comparePoints, differenceOf, type Points } from './points';
import { problem } from './problem';
import { linkKey } from './task-link';
import { typedDay } from './typed-day';
import { seenVersion } from './typed-number';
import { typedPoints } from './typed-points';
import { typedText } from './typed-text';

const LONGEST_TITLE = 1_000;
const LONGEST_PRODUCT = 1_000;
const LONGEST_OFFICE = 200;
const MOST_COORDINATORS = 60;

/** Units beside the lead, as boxes to tick send them: none, one, or a list. */
const coordinators = z
  .union([authoritySlug.transform((slug) => [slug]), z.array(authoritySlug).max(MOST_COORDINATORS)])
  .optional()
  .transform((slugs) => [...new Set(slugs ?? [])]);

const pointsOrNone = z
  .string()
  .transform((typed) => typed.trim() || null)
  .pipe(typedPoints.nullable())
  .refine((expected) => expected === null || Number(expected) > 0, {
    error: problem('pointsFormat'),
  });

const WORDS = {
  title: typedText(LONGEST_TITLE),
  lead: z
    .string()
    .min(1, { error: problem('unknownChoice'), abort: true })
    .pipe(authoritySlug),
  coordinators,
  head: typedText(LONGEST_OFFICE),
  dueOn: typedDay,
  product: typedText(LONGEST_PRODUCT),
  link: linkKey,
  /** Of dossiers, what the number is measured from; of a criterion it stands in the link. */
  basePeriod: z
    .string()
    .transform((typed) => typed.trim())
    .pipe(dossierPeriod)
    .optional(),
  expectedPoints: pointsOrNone.optional().transform((expected) => expected ?? null),
  /** Ticked: more is expected than is lost there, and that is meant. */
  sure: z
    .string()
    .max(10)
    .optional()
    .transform((ticked) => ticked !== undefined),
};

/** A task as it is typed, under an order. */
export const newTask = z.strictObject({ directive: rowId, ...WORDS });

export type NewTask = z.infer<typeof newTask>;

/** What may be changed in a task, and which version the form saw. */
export const taskEdit = z.strictObject({ id: rowId, version: seenVersion, ...WORDS });

export type TaskEdit = z.infer<typeof taskEdit>;

export type TaskWords = Omit<NewTask, 'directive'>;

export type TaskRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'changedMeanwhile'
  | 'notOpen'
  | 'noSuchOrder'
  | 'unknownUnit'
  | 'unitNotThere'
  | 'leadBesideItself'
  | 'unknownLink'
  | 'needsBasePeriod'
  | 'pointsOfDossiers'
  | 'dueBeforeOrder'
  | 'moreThanFull'
  | 'moreThanLost';

/**
 * Whether more points are expected than a criterion has, or than were lost there; `null` where that
 * is not so or nobody knows. The second may be meant: more than one criterion moves.
 */
export function expectationProblem(
  { expectedPoints, sure }: Pick<TaskWords, 'expectedPoints' | 'sure'>,
  full: Points | null,
  got: Points | null,
): 'moreThanFull' | 'moreThanLost' | null {
  if (expectedPoints === null || full === null) return null;
  if (comparePoints(expectedPoints, full) > 0) return 'moreThanFull';
  if (sure || got === null) return null;
  const isMore = Number(differenceOf(expectedPoints, lostOf(full, got))) > 0;
  return isMore ? 'moreThanLost' : null;
}

/** Nobody gets more than there is. */
const lostOf = (full: Points, got: Points): Points => differenceOf(full, got) as string as Points;
