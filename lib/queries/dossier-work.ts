import type { Actor } from '@/lib/domain/account';
import { type DossierPeriod, daysOfPeriod } from '@/lib/domain/dossier-period';
import type { DossierSources, DossierWork } from '@/lib/domain/dossier-work';
import { mayDo } from '@/lib/domain/rights';
import { database, toPlainDate } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

type Counted = {
  readonly id: number;
  readonly filled: number;
  readonly expected: number;
  readonly report: number;
  readonly cases: number;
};

/** The newest version of every period's dossier results, drafts too, newest period first. */
export async function dossierWork(actor: Actor): Promise<readonly DossierWork[] | null> {
  if (!mayDo(actor, 'readDossiers')) return null;
  const [rows, counts] = await Promise.all([
    database.dossierRelease.findMany({
      distinct: ['period'],
      orderBy: [{ period: 'desc' }, { version: 'desc' }],
    }),
    counted(),
  ]);
  const countOf = new Map(counts.map((count) => [count.id, count]));
  const works = rows.map((row): DossierWork => {
    const count = countOf.get(row.id);
    return {
      id: row.id,
      period: row.period as DossierPeriod,
      version: row.version,
      status: row.status,
      asOf: toPlainDate(row.asOf),
      isIllustrative: row.isIllustrative,
      units: { filled: count?.filled ?? 0, expected: count?.expected ?? 0 },
      report: count?.report ?? 0,
      cases: count?.cases ?? 0,
    };
  });
  const endOf = ({ period }: DossierWork) => daysOfPeriod(period).lastOn;
  return works.toSorted((left, right) => endOf(right).localeCompare(endOf(left)));
}

/** For each release: the units under the home province then, how many have a figure, and rows by basis. */
const counted = () => database.$queryRaw<Counted[]>`
  SELECT r.id,
    (SELECT count(DISTINCT c.authority_id) FROM dossier_count c
      JOIN authority a ON a.id = c.authority_id
      WHERE c.release_id = r.id AND c.is_chosen AND a.kind <> 'province')::int AS filled,
    (SELECT count(DISTINCT v.authority_id) FROM authority_version v
      JOIN authority home ON home.id = v.parent_id AND home.slug = ${env().HOME_AUTHORITY}
      WHERE coalesce(v.valid_from <= r.as_of, true) AND coalesce(v.valid_to >= r.as_of, true))::int
      AS expected,
    (SELECT count(*) FROM dossier_count c WHERE c.release_id = r.id AND c.basis = 'report')::int
      AS report,
    (SELECT count(*) FROM dossier_count c WHERE c.release_id = r.id AND c.basis = 'cases')::int
      AS cases
  FROM dossier_release r`;

/** What a release of dossier results may be opened from; null for those who may not open one. */
export async function dossierSources(actor: Actor): Promise<DossierSources | null> {
  if (!mayDo(actor, 'openRelease')) return null;
  return database.source.findMany({
    orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { title: 'asc' }],
    select: { id: true, title: true, publisher: true },
  });
}
