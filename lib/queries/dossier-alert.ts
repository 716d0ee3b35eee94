import type { Actor } from '@/lib/domain/account';
import { type AlertView, alertFacts } from '@/lib/domain/dossier-alert';
import type { DossierStanding } from '@/lib/domain/dossier-list';
import { type PlainDate, plainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { authorityNames } from '@/lib/platform/authority-names';
import { database, toPlainDate } from '@/lib/platform/database';
import { dossierStanding } from '@/lib/platform/dossier-standing';
import type { Prisma } from '@/lib/platform/prisma-client/client';

const MOST_ENDED = 50;
const IN_HEADLINE = 3;
const NEVER = plainDate.parse('9999-12-31');

export type AlertBoard = {
  readonly standing: DossierStanding | null;
  /** Nobody has said anything to them yet. */
  readonly open: readonly AlertView[];
  /** Said something to, and still the case. */
  readonly acknowledged: readonly AlertView[];
  /** The latest that no longer hold. */
  readonly ended: readonly AlertView[];
  readonly mayAcknowledge: boolean;
};

/** Alerts as far as somebody may see them: a member those of its own unit. */
const seenBy = ({ role, authorityId }: Actor): Prisma.DossierAlertWhereInput =>
  role === 'member' ? { authorityId: authorityId ?? 0 } : {};

const ROW = {
  field: { select: { slug: true, name: true } },
  acknowledgedBy: { select: { name: true } },
} satisfies Prisma.DossierAlertInclude;

type Row = Prisma.DossierAlertGetPayload<{ include: typeof ROW }>;

/** Every alert that lasts, and the latest that ended; null for whoever may not see them. */
export async function alertBoard(actor: Actor): Promise<AlertBoard | null> {
  if (!mayDo(actor, 'readDossiers')) return null;
  const where = seenBy(actor);
  const [standing, lasting, over] = await Promise.all([
    dossierStanding(),
    rowsOf({ ...where, endedAt: null }),
    rowsOf({ ...where, endedAt: { not: null } }, MOST_ENDED),
  ]);
  const views = await viewsOf([...lasting, ...over], standing?.asOf ?? NEVER);
  const going = views.filter(({ endedAt }) => endedAt === null);
  return {
    standing,
    open: going.filter(({ acknowledgedAt }) => acknowledgedAt === null),
    acknowledged: going.filter(({ acknowledgedAt }) => acknowledgedAt !== null),
    ended: views.filter(({ endedAt }) => endedAt !== null),
    mayAcknowledge: mayDo(actor, 'acknowledgeAlert'),
  };
}

/** How many alerts nobody has said anything to, and the latest of them, for the head of a dashboard. */
export async function alertHeadline(
  actor: Actor,
): Promise<{ readonly count: number; readonly latest: readonly AlertView[] } | null> {
  if (!mayDo(actor, 'readDossiers')) return null;
  const where = { ...seenBy(actor), endedAt: null, acknowledgedAt: null };
  const [count, rows, standing] = await Promise.all([
    database.dossierAlert.count({ where }),
    rowsOf(where, IN_HEADLINE),
    dossierStanding(),
  ]);
  return { count, latest: await viewsOf(rows, standing?.asOf ?? NEVER) };
}

const rowsOf = (where: Prisma.DossierAlertWhereInput, take?: number): Promise<Row[]> =>
  database.dossierAlert.findMany({
    where,
    orderBy: [{ lastIn: 'desc' }, { id: 'desc' }],
    include: ROW,
    ...(take && { take }),
  });

async function viewsOf(rows: readonly Row[], day: PlainDate): Promise<AlertView[]> {
  const names = await authorityNames(
    rows.map(({ authorityId }) => authorityId),
    day,
  );
  return rows.map((row) => ({
    id: row.id,
    facts: alertFacts.parse(row.facts),
    unit: names.get(row.authorityId) ?? { slug: '', name: '' },
    field: row.field,
    beganIn: toPlainDate(row.beganIn),
    lastIn: toPlainDate(row.lastIn),
    raisedAt: row.raisedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    acknowledgedBy: row.acknowledgedBy?.name ?? null,
    word: row.word,
  }));
}
