import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import { watchToken } from '@/lib/domain/watch';
import { type WatchSubject, type WatchView, watchFacts } from '@/lib/domain/watch-facts';
import { database, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { homeAuthority } from './authority';
import { indicators } from './indicator';

type Named = { readonly slug: string; readonly name: string };

/** Somebody's own watches, and what may be watched. */
export type WatchDesk = {
  readonly home: Named;
  /** Those that last, then those that were stopped, newest first. */
  readonly watches: readonly WatchView[];
  readonly indicators: readonly Named[];
  readonly fields: readonly Named[];
};

const ROW = {
  indicator: { select: { slug: true, name: true, unit: true, scaleMax: true } },
  field: { select: { slug: true, name: true } },
  events: { orderBy: { id: 'desc' }, take: 1 },
} satisfies Prisma.WatchInclude;

type Row = Prisma.WatchGetPayload<{ include: typeof ROW }>;

/** What `actor` watches; null for whoever may watch nothing. Nobody sees another's. */
export async function watchDesk(actor: Actor): Promise<WatchDesk | null> {
  if (!mayDo(actor, 'watchFigures')) return null;
  const [rows, fields, published, { slug, name }] = await Promise.all([
    database.watch.findMany({
      where: { accountId: actor.id },
      orderBy: [{ stoppedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      include: ROW,
    }),
    database.dossierField.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, name: true },
    }),
    indicators(),
    homeAuthority(),
  ]);
  return { home: { slug, name }, watches: rows.map(watchView), indicators: published, fields };
}

const subjectOf = ({ indicator, field, threshold, decimals, ...watch }: Row): WatchSubject => ({
  ...{ figure: watch.figure, measure: watch.measure, side: watch.side },
  threshold: threshold.toFixed(decimals),
  ...{ slug: (indicator ?? field)?.slug ?? null, name: (indicator ?? field)?.name ?? null },
  unit: indicator?.unit ?? null,
  scaleMax: indicator && toPoints(indicator.scaleMax, indicator.scaleMax.decimalPlaces()),
});

function watchView(row: Row): WatchView {
  const [event] = row.events;
  return {
    id: row.id,
    subject: subjectOf(row),
    createdAt: row.createdAt.toISOString(),
    stoppedAt: row.stoppedAt?.toISOString() ?? null,
    latest: event ? { facts: watchFacts.parse(event.facts), at: event.at.toISOString() } : null,
  };
}

/** What the link of an e-mail stops; null where it stops nothing. Says nothing of whose it is. */
export async function watchBehind(
  token: string,
): Promise<{ readonly subject: WatchSubject; readonly isStopped: boolean } | null> {
  if (!watchToken.safeParse(token).success) return null;
  const row = await database.watch.findUnique({ where: { token }, include: ROW });
  return row && { subject: subjectOf(row), isStopped: row.stoppedAt !== null };
}
