import { z } from 'zod';
import { plainDate } from './plain-date';
import { typedText } from './typed-text';

/** What a leader is warned of: a sudden rise, late again and again, or much about to fall due. */
export const dossierAlertKind = z.enum(['spike', 'run', 'backlog']);

export type DossierAlertKind = z.infer<typeof dossierAlertKind>;

const count = z.int().min(0);

/** The figures behind an alert, as they were when it was last seen. Unit: dossiers. */
export const alertFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('spike'),
    /** First day of the month it is about. */
    month: plainDate,
    late: count,
    resolved: count,
    /** Of the months before it, at most twelve. */
    usualLate: count,
    usualResolved: count,
    usualMonths: count,
  }),
  z.object({
    kind: z.literal('run'),
    from: plainDate,
    to: plainDate,
    periods: count,
    late: count,
    resolved: count,
    /** Unit: per cent of those resolved. */
    lateLimit: z.number(),
  }),
  z.object({
    kind: z.literal('backlog'),
    asOf: plainDate,
    dueUntil: plainDate,
    /** Unit: working days. */
    dueSoonDays: count,
    due: count,
    /** Resolved in the last three whole months, and how many working days they had. */
    resolved: count,
    workingDays: count,
  }),
]);

export type AlertFacts = z.infer<typeof alertFacts>;

export type FactsOf<Kind extends DossierAlertKind> = Extract<AlertFacts, { kind: Kind }>;

/** What is said to an alert, and to which. */
export const acknowledgement = z.strictObject({
  id: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
  word: typedText(1_000),
});

export type Acknowledgement = z.infer<typeof acknowledgement>;

export type AlertRefusal = 'notAllowed' | 'notFound' | 'alreadyAcknowledged';

type Named = { readonly slug: string; readonly name: string };

/** An alert as those see it who are warned. */
export type AlertView = {
  readonly id: number;
  readonly facts: AlertFacts;
  readonly unit: Named;
  readonly field: Named;
  /** First days of the month it began in and the last it was seen in. */
  readonly beganIn: string;
  readonly lastIn: string;
  /** ISO instants; null: not yet. */
  readonly raisedAt: string;
  readonly endedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
  readonly word: string | null;
};
