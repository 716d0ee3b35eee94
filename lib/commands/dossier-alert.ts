import type { Actor } from '@/lib/domain/account';
import type { Acknowledgement, AlertRefusal } from '@/lib/domain/dossier-alert';
import {
  type AlertCondition,
  conditionsOf,
  nextEpisodes,
  type OpenAlert,
} from '@/lib/domain/dossier-alert-rule';
import { monthPeriodOf } from '@/lib/domain/dossier-list';
import { lastWholeMonth } from '@/lib/domain/dossier-stretch';
import type { PlainDate } from '@/lib/domain/plain-date';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { alertGrounds } from '@/lib/platform/alert-ground';
import { authorityNames } from '@/lib/platform/authority-names';
import { database, toPlainDate } from '@/lib/platform/database';
import { dossierStanding, keptCalendar } from '@/lib/platform/dossier-standing';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { keptSetting } from '@/lib/platform/settings';
import { recordAudit } from './audit';
import { tellOfAlerts } from './notice';

type Tx = Prisma.TransactionClient;

/** How many alerts began, go on and ended. */
export type RaisedAlerts = {
  readonly begun: number;
  readonly goingOn: number;
  readonly ended: number;
};

/** A country's months take a while to add up. Unit: ms. */
const LONG_ENOUGH = { timeout: 60_000 } as const;

const NONE: RaisedAlerts = { begun: 0, goingOn: 0, ended: 0 };

/**
 * Looks at all dossiers as of a day, the one they are known for unless another is meant: begins what
 * holds anew, lets go on what still does, ends what no longer does.
 *
 * Done twice, or by two at once, it changes nothing more: an episode is there once, by its index.
 */
export async function raiseDossierAlerts(asOf?: PlainDate): Promise<RaisedAlerts> {
  const standing = await dossierStanding();
  const day = asOf ?? standing?.asOf;
  if (!day) return NONE;

  return database.$transaction(async (tx) => {
    const { value: limits } = await keptSetting('dossierLimits', tx);
    const calendar = await keptCalendar(tx);
    const month = lastWholeMonth(day);
    const grounds = await alertGrounds(tx, { asOf: day, month, limits, calendar });
    const conditions = grounds.flatMap((one) => conditionsOf(one, { month, asOf: day, limits }));
    const { begin, goOn, end } = nextEpisodes(await openAlerts(tx), conditions);

    for (const { id, lastIn, facts } of goOn) {
      await tx.dossierAlert.updateMany({
        where: { id, endedAt: null },
        data: { lastIn: new Date(lastIn), facts },
      });
    }
    await tx.dossierAlert.updateMany({
      where: { id: { in: end.map(({ id }) => id) }, endedAt: null },
      data: { endedAt: new Date() },
    });
    const begun = await beginAlerts(tx, begin, day);
    return { begun, goingOn: goOn.length, ended: end.length };
  }, LONG_ENOUGH);
}

async function openAlerts(tx: Tx): Promise<OpenAlert[]> {
  const rows = await tx.dossierAlert.findMany({ where: { endedAt: null } });
  return rows.map(({ id, kind, authorityId, fieldId, lastIn }) => ({
    ...{ id, kind, authorityId, fieldId },
    lastIn: toPlainDate(lastIn),
  }));
}

/** Begins alerts and tells leaders once; what another run began meanwhile is left as it is. */
async function beginAlerts(
  tx: Tx,
  begin: readonly AlertCondition[],
  day: PlainDate,
): Promise<number> {
  const begun = await tx.dossierAlert.createManyAndReturn({
    data: begin.map(({ authorityId, fieldId, beganIn, seenIn, facts }) => ({
      ...{ kind: facts.kind, authorityId, fieldId, facts },
      beganIn: new Date(beganIn),
      lastIn: new Date(seenIn),
    })),
    skipDuplicates: true,
    include: { field: true },
  });
  const [first] = begun;
  if (!first) return 0;

  const names = await authorityNames([first.authorityId], day, tx);
  const unit = names.get(first.authorityId)?.name ?? '';
  const alerts = { count: begun.length, kind: first.kind, unit, field: first.field.name };
  await tellOfAlerts(tx, { alerts, period: monthPeriodOf(day) });
  return begun.length;
}

/** Says a word to an alert: what is being done about it. Once; the word stays. */
export function acknowledgeAlert(
  { id, word }: Acknowledgement,
  actor: Actor,
): Promise<Result<null, AlertRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'acknowledgeAlert')) return refuse('notAllowed');
    const alert = await tx.dossierAlert.findUnique({
      where: { id },
      include: { authority: true, field: true },
    });
    if (!alert) return refuse('notFound');

    const { count } = await tx.dossierAlert.updateMany({
      where: { id, acknowledgedAt: null },
      data: { acknowledgedById: actor.id, acknowledgedAt: new Date(), word },
    });
    if (count === 0) return refuse('alreadyAcknowledged');

    const { kind, authority, field, beganIn } = alert;
    const began = toPlainDate(beganIn).slice(0, 7);
    await recordAudit(tx, actor, [
      {
        ...{ act: 'acknowledgeAlert', subjectKind: 'dossierAlert' },
        subjectKey: `${kind}/${authority.slug}/${field.slug}/${began}`,
        reason: word,
      },
    ]);
    return accept(null);
  });
}
