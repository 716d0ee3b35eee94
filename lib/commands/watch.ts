import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { MOST_WATCHES, type NewWatch, needsWhole, type WatchRefusal } from '@/lib/domain/watch';
import { database } from '@/lib/platform/database';
import { newOneTimeCode } from '@/lib/platform/one-time-code';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import type { Visitor } from '@/lib/platform/visitor';
import { recordAudit } from './audit';
import { beginLooking, subjectOf, WATCHED } from './watch-look';

type Tx = Prisma.TransactionClient;

/** Per cent. */
const WHOLE_SHARE = 100;

const auditOf = (id: number) =>
  ({ act: 'watchFigures', subjectKind: 'watch', subjectKey: String(id) }) as const;

/** Begins to watch a figure; answers whether something was told at once. */
export function startWatch(
  wanted: NewWatch,
  actor: Actor,
): Promise<Result<{ readonly isTold: boolean }, WatchRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'watchFigures')) return refuse('notAllowed');
    const thing = await thingOf(tx, wanted);
    if (!thing.ok) return thing;
    if (await hasTooMany(tx, actor)) return refuse('tooMany');

    const { what, when, threshold, now } = wanted;
    const watch = await tx.watch.create({
      data: {
        ...{ accountId: actor.id, figure: what.figure, ...when, ...thing.value },
        ...{ threshold, decimals: threshold.split('.')[1]?.length ?? 0, token: newOneTimeCode() },
      },
      include: WATCHED,
    });
    const isTold = await beginLooking(tx, watch, now === 'on');
    await recordAudit(tx, actor, [{ ...auditOf(watch.id), after: subjectOf(watch) }]);
    return accept({ isTold });
  });
}

const hasTooMany = async (tx: Tx, { id }: Actor): Promise<boolean> =>
  (await tx.watch.count({ where: { accountId: id, stoppedAt: null } })) >= MOST_WATCHES;

type Thing = { readonly indicatorId: number | null; readonly fieldId: number | null };

/** What is watched, by number, or why it cannot be. */
async function thingOf(
  tx: Tx,
  { what: { figure, slug }, when, threshold }: NewWatch,
): Promise<Result<Thing, WatchRefusal>> {
  const isAbsolute = when.measure === 'absolute';
  if (needsWhole(figure) && threshold.includes('.')) return refuse('notWhole');
  if (figure === 'rank' && isAbsolute && Number(threshold) < 1) return refuse('notWhole');
  if (figure === 'lateShare' && Number(threshold) > WHOLE_SHARE) return refuse('overScale');
  if (figure === 'lateShare' || figure === 'overdue') {
    if (slug === null) return accept({ indicatorId: null, fieldId: null });
    const field = await tx.dossierField.findUnique({ where: { slug } });
    return field ? accept({ indicatorId: null, fieldId: field.id }) : refuse('unknownChoice');
  }
  const indicator = await tx.indicator.findUnique({ where: { slug: slug ?? '' } });
  if (!indicator) return refuse('unknownChoice');
  if (figure === 'points' && indicator.scaleMax.lt(threshold)) return refuse('overScale');
  return accept({ indicatorId: indicator.id, fieldId: null });
}

/** Stops one of somebody's own watches; one that is stopped already stays so. */
export function stopWatch(id: number, actor: Actor): Promise<Result<null, WatchRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'watchFigures')) return refuse('notAllowed');
    const watch = await tx.watch.findUnique({ where: { id, accountId: actor.id } });
    if (!watch) return refuse('notFound');

    const { count } = await tx.watch.updateMany({
      where: { id, stoppedAt: null },
      data: { stoppedAt: new Date() },
    });
    if (count === 1) await recordAudit(tx, actor, [{ ...auditOf(id), after: { stopped: true } }]);
    return accept(null);
  });
}

/** Starts it again; what passed meanwhile is not told. */
export function restartWatch(id: number, actor: Actor): Promise<Result<null, WatchRefusal>> {
  return database.$transaction(async (tx) => {
    if (!mayDo(actor, 'watchFigures')) return refuse('notAllowed');
    const watch = await tx.watch.findUnique({
      where: { id, accountId: actor.id },
      include: WATCHED,
    });
    if (!watch) return refuse('notFound');
    if (watch.stoppedAt === null) return accept(null);
    if (await hasTooMany(tx, actor)) return refuse('tooMany');

    await tx.watch.update({ where: { id }, data: { stoppedAt: null } });
    await beginLooking(tx, watch, false);
    await recordAudit(tx, actor, [{ ...auditOf(id), after: { stopped: false } }]);
    return accept(null);
  });
}

/** Stops a watch for whoever has its link; doing it twice does no harm. */
export function stopWatchByToken(
  token: string,
  { requestId }: Pick<Visitor, 'requestId'>,
): Promise<Result<null, WatchRefusal>> {
  return database.$transaction(async (tx) => {
    const watch = await tx.watch.findUnique({
      where: { token },
      include: { account: { select: { id: true, name: true } } },
    });
    if (!watch) return refuse('unknownLink');

    const { count } = await tx.watch.updateMany({
      where: { token, stoppedAt: null },
      data: { stoppedAt: new Date() },
    });
    const after = { stopped: true, by: 'link' };
    if (count === 1) {
      await recordAudit(tx, { ...watch.account, requestId }, [{ ...auditOf(watch.id), after }]);
    }
    return accept(null);
  });
}
