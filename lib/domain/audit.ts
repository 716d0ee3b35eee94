import { z } from 'zod';
import type { PlainDate } from './plain-date';
import { type Act, RIGHTS } from './rights';
import { typedDay } from './typed-day';

/** What is done to one's own account, or by the accounts library. */
export const ACCOUNT_ACTS = [
  'signIn',
  'signInFailed',
  'signOut',
  'changePassword',
  'changeSecondFactor',
  'changeName',
  'endSession',
] as const;

export type AccountAct = (typeof ACCOUNT_ACTS)[number];

/** Everything that may stand in the log. */
export type AuditAct = Act | AccountAct;

/** Rights that are asked for without leaving anything behind. */
const LEAVES_NOTHING: readonly string[] = [
  'readDrafts',
  'readHistory',
  'readReview',
  'readEmbargoed',
  'readAudit',
  'readDossiers',
  'readTasks',
  'readBoard',
];

const isAct = (text: string): text is AuditAct =>
  text in RIGHTS || ACCOUNT_ACTS.some((act) => act === text);

/** Every act that may be looked for. */
export const AUDIT_ACTS: readonly AuditAct[] = [...Object.keys(RIGHTS), ...ACCOUNT_ACTS]
  .filter(isAct)
  .filter((act) => !LEAVES_NOTHING.includes(act));

/** What something was done to. */
export type AuditSubject =
  | 'account'
  | 'audit'
  | 'authority'
  | 'briefing'
  | 'calendar'
  | 'criteriaSet'
  | 'criterionOwner'
  | 'directive'
  | 'dossier'
  | 'dossierAlert'
  | 'dossierCount'
  | 'dossierImport'
  | 'dossierRelease'
  | 'import'
  | 'indicator'
  | 'procedure'
  | 'release'
  | 'score'
  | 'setting'
  | 'source'
  | 'target'
  | 'task'
  | 'watch';

/** One entry of the log as it is shown and exported. */
export type AuditEntryView = {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectKey: string;
  readonly changes: readonly AuditChange[];
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly hash: string;
};

/** One part of what was changed; `null` where there was nothing. */
export type AuditChange = {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

export type AuditPage = {
  readonly filter: AuditFilter;
  readonly entries: readonly AuditEntryView[];
  readonly total: number;
};

export const ENTRIES_A_PAGE = 50;
const LONGEST = 200;

const text = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().slice(0, LONGEST))
  .catch('');

/** What an administrator looks for; every field may be empty, and what is typed wrongly is kept as typed. */
export const auditFilter = z.object({
  /** Part of a name. */
  nguoi: text,
  viec: z
    .string()
    .catch('')
    .transform((typed) => (isAct(typed) ? typed : '')),
  /** The beginning of a subject's key, "papi/2024". */
  'doi-tuong': text,
  tu: text,
  den: text,
  trang: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type AuditFilter = z.infer<typeof auditFilter>;

/** Days between which to look, inclusive; `wrong` names the fields that are no day. */
export function daysOf({ tu, den }: Pick<AuditFilter, 'tu' | 'den'>): {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly wrong: readonly ('tu' | 'den')[];
} {
  const [from, to] = [tu, den].map((typed) => typedDay.safeParse(typed));
  const wrong = [
    ...(tu && !from?.success ? (['tu'] as const) : []),
    ...(den && !to?.success ? (['den'] as const) : []),
  ];
  return { from: from?.data ?? null, to: to?.data ?? null, wrong };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** What differs between the two sides of an entry, part by part; a value without parts has the name "". */
export function changesIn(before: unknown, after: unknown): AuditChange[] {
  const sides = [before, after].map((side) =>
    isRecord(side) ? side : side == null ? {} : { '': side },
  );
  const [old = {}, now = {}] = sides;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((name) => ({ name, before: written(old[name]), after: written(now[name]) }))
    .filter((change) => change.before !== change.after);
}
