import { cacheLife, cacheTag } from 'next/cache';
import { NO_COUNTS } from '@/lib/domain/dossier-counts';
import type { DossierQuoteView } from '@/lib/domain/dossier-quote';
import { dossiersTag, sourcesTag } from '@/lib/platform/cache-tags';
import { database, toPlainDate } from '@/lib/platform/database';

/** Every quoted total of elsewhere, the newest first. */
export async function dossierQuotes(): Promise<readonly DossierQuoteView[]> {
  'use cache';
  cacheLife('published');
  cacheTag(dossiersTag, sourcesTag);

  const rows = await database.dossierQuote.findMany({
    orderBy: [{ lastOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    include: {
      source: { select: { code: true, title: true, publisher: true, date: true, url: true } },
    },
  });
  return rows.map(({ id, place, firstOn, lastOn, note, source, ...row }) => ({
    id,
    place,
    firstOn: firstOn && toPlainDate(firstOn),
    lastOn: lastOn && toPlainDate(lastOn),
    counts: {
      ...NO_COUNTS,
      received: row.received,
      receivedOnline: row.receivedOnline,
      receivedInPerson: row.receivedInPerson,
      carriedOver: row.carriedOver,
      resolved: row.resolved,
      early: row.early,
      onTime: row.onTime,
      inTime: row.inTime,
      late: row.late,
      pending: row.pending,
      waiting: row.waiting,
      overdue: row.overdue,
      withdrawn: row.withdrawn,
    },
    note,
    source,
  }));
}
