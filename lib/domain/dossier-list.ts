import { z } from 'zod';
import { type DossierChannel, type DossierDays, effectiveDueOn, type LateCause } from './dossier';
import { type DossierPeriod, dossierPeriod, monthIn } from './dossier-period';
import { type PlainDate, plainDate } from './plain-date';
import { daysBetween, type WorkCalendar, workingDaysBetween } from './working-days';

/** Open and about to fall due; open and past its day; resolved after its day. As they stand in addresses. */
export const dossierListKind = z.enum(['sap-den-han', 'dang-qua-han', 'da-qua-han']);

export type DossierListKind = z.infer<typeof dossierListKind>;

export const interAgency = z.enum(['co', 'khong']);

export const causeChoice = z.enum(['chu-quan', 'khach-quan', 'khac', 'chua-neu']);

export type CauseChoice = z.infer<typeof causeChoice>;

/** What each choice means in the table; null: no cause is stated. */
export const CAUSES = {
  'chu-quan': 'subjective',
  'khach-quan': 'objective',
  khac: 'other',
  'chua-neu': null,
} as const satisfies Record<CauseChoice, LateCause | null>;

const LONGEST = 120;

const name = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().slice(0, LONGEST))
  .catch('');

/** What is looked for, as it stands in the address; every field but `loc` may be empty. */
export const dossierFilter = z.object({
  loc: dossierListKind.catch('dang-qua-han'),
  /** Slug of a unit; of the province: all of them. */
  'don-vi': name,
  'linh-vuc': name,
  /** Code of a procedure. */
  'thu-tuc': name,
  'lien-thong': z.union([interAgency, z.literal('')]).catch(''),
  /** Slug of the lead agency. */
  'chu-tri': name,
  'nguyen-nhan': z.union([causeChoice, z.literal('')]).catch(''),
  /** For `da-qua-han`: when it was resolved; the month the dossiers are as of unless said. */
  ky: z.union([dossierPeriod, z.literal('')]).catch(''),
  /** What the page before ended with: see `cursorOf`. */
  sau: name,
});

export type DossierFilter = z.infer<typeof dossierFilter>;

export const DOSSIERS_A_PAGE = 50;
/** More than this are said to be "more than". */
export const MOST_COUNTED = 10_000;
/** A file holds no more than this. */
export const MOST_IN_FILE = 20_000;

/** Where a list goes on: after this day and code. */
export type DossierCursor = { readonly day: PlainDate; readonly code: string };

/** "2025-05-12.H54-000123". */
export const cursorOf = ({ day, code }: DossierCursor): string => `${day}.${code}`;

/** Null where it is none: the list begins anew. */
export function readCursor(text: string): DossierCursor | null {
  const day = plainDate.safeParse(text.slice(0, 10));
  const code = text.slice(11);
  return day.success && text[10] === '.' && code !== '' ? { day: day.data, code } : null;
}

/** The month of a day as a period: "2025-M05". */
export const monthPeriodOf = (day: PlainDate): DossierPeriod => {
  const [year, month] = monthIn(day).split('-');
  return dossierPeriod.parse(`${year}-M${month}`);
};

type Named = { readonly slug: string; readonly name: string };

/** One dossier with the names of what it belongs to. */
export type DossierView = DossierDays & {
  readonly code: string;
  /** The day that counts: see `effectiveDueOn`. */
  readonly effectiveDueOn: PlainDate;
  readonly unit: Named;
  readonly field: Named;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Lead agency; null: it passes one agency only. */
  readonly lead: Named | null;
  readonly channel: DossierChannel | null;
  readonly cause: LateCause | null;
  readonly apologySentOn: PlainDate | null;
  readonly apologyDueOn: PlainDate | null;
};

/** Unit: days after the day that counts; working days too. */
export type Lateness = { readonly days: number; readonly workingDays: number };

/** How late it was resolved, or is by now while it is open; null: it is not late. */
export function latenessOf(
  dossier: DossierDays,
  asOf: PlainDate,
  calendar: WorkCalendar,
): Lateness | null {
  if (dossier.withdrawnOn !== null) return null;
  const due = effectiveDueOn(dossier);
  const until = dossier.resolvedOn ?? asOf;
  if (until <= due) return null;
  return { days: daysBetween(due, until), workingDays: workingDaysBetween(due, until, calendar) };
}

/** As of which day dossiers are known; whether some are made up. */
export type DossierStanding = { readonly asOf: PlainDate; readonly isIllustrative: boolean };

export type ListedDossier = DossierView & {
  readonly lateness: Lateness | null;
  /** Working days left until its day; 0 on the day itself and past it. */
  readonly workingDaysLeft: number;
};

/** One page of a list. */
export type DossierPage = DossierStanding & {
  readonly filter: DossierFilter;
  readonly rows: readonly ListedDossier[];
  /** At most `MOST_COUNTED` + 1: then there are more. */
  readonly total: number;
  /** What the next page begins after; null on the last. */
  readonly next: string | null;
  /** For the list of what falls due: the last day, so many working days on. */
  readonly dueUntil: PlainDate;
  readonly dueSoonDays: number;
  readonly period: DossierPeriod;
  readonly choices: DossierChoices;
  readonly mayDownload: boolean;
};

/** What the filter offers; procedures only of the field that is chosen. */
export type DossierChoices = {
  readonly units: readonly Named[];
  readonly fields: readonly Named[];
  readonly procedures: readonly { readonly code: string; readonly name: string }[];
};

/** A dossier with the file it came in. */
export type DossierTrace = DossierStanding & {
  readonly dossier: ListedDossier;
  readonly cameIn: {
    readonly fileName: string;
    readonly fileHash: string;
    /** ISO instant; null while it is not confirmed. */
    readonly confirmedAt: string | null;
    /** Null: the system itself, for demonstrations. */
    readonly by: string | null;
    readonly asOf: PlainDate | null;
  } | null;
};
