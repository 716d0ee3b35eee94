import type { Actor } from '@/lib/domain/account';
import { type Before, type DossierCell, totalOf } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { COUNT_COLUMNS, type DossierCounts } from '@/lib/domain/dossier-counts';
import { type DossierPeriod, daysOfPeriod, monthIn, monthsOf } from '@/lib/domain/dossier-period';
import { TWO_LEVELS_FROM } from '@/lib/domain/dossier-run';
import { breakWithin, type DossierStretch, stretchBefore } from '@/lib/domain/dossier-stretch';
import type { DossierView } from '@/lib/domain/dossier-view';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { database, toPlainDate } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { dossierLimits } from './dossier-limits';
import {
  dossierFields,
  type FoundPlace,
  type PlaceAsked,
  placeFor,
  unitsNamed,
} from './dossier-place';

const CHOSEN = {
  counts: { where: { isChosen: true }, include: { authority: { select: { kind: true } } } },
} satisfies Prisma.DossierReleaseInclude;

type ReleaseRow = Prisma.DossierReleaseGetPayload<{ include: typeof CHOSEN }>;
type CountRow = ReleaseRow['counts'][number];

/** The newest published version of each period, newest period first. */
const publishedReleases = (): Promise<ReleaseRow[]> =>
  database.dossierRelease.findMany({
    where: { status: 'published' },
    distinct: ['period'],
    orderBy: [{ period: 'desc' }, { version: 'desc' }],
    include: CHOSEN,
  });

/** The same page from published reports; null where nothing is published, or nothing of it is theirs to see. */
export async function publishedBoard(
  asked: PlaceAsked,
  view: DossierView,
  actor: Actor,
): Promise<DossierBoard | null> {
  const releases = await publishedReleases();
  const release = releases.find(({ period }) => period === view.period) ?? releases[0];
  const day = release ? daysOfPeriod(release.period as DossierPeriod).lastOn : null;
  const found = day && (await placeFor(asked, false, day, actor));
  if (!release || !found) return null;
  const stretch = stretchIn(release);
  const cells = cellsIn(release, found);
  const ids = [...new Set(cells.map(({ authorityId }) => authorityId))];
  const [units, fields, limits] = await Promise.all([
    unitsNamed(ids, day),
    dossierFields(),
    dossierLimits(),
  ]);
  return {
    ...NOT_IN_REPORTS,
    place: { unit: found.unit, field: found.field, kin: found.kin },
    view: { ...view, period: release === releases[0] ? null : stretch.period, isLinkedOnly: false },
    basis: 'report',
    asOf: toPlainDate(release.asOf),
    isIllustrative: release.isIllustrative,
    stretch,
    periods: releases.map(({ period }) => period as DossierPeriod),
    total: countsIn(release, found),
    before: beforeIn(stretch, releases, found),
    points: pointsIn(releases, release, found),
    breaks: [TWO_LEVELS_FROM],
    cells,
    units,
    fields,
    limits,
    mayDownload: mayDo(actor, 'exportDrafts'),
  };
}

/** What a report of counts does not say. */
const NOT_IN_REPORTS = {
  overdueNow: null,
  dueSoon: null,
  procedures: [],
  leads: [],
  apology: null,
  runs: null,
} as const;

function stretchIn({ period }: ReleaseRow): DossierStretch {
  const days = daysOfPeriod(period as DossierPeriod);
  const [first, last] = [monthIn(days.firstOn), monthIn(days.lastOn)];
  return { first, last, period: period as DossierPeriod, isUnfinished: false };
}

const countsOf = (row: CountRow): DossierCounts =>
  Object.fromEntries(COUNT_COLUMNS.map((column) => [column, row[column]])) as DossierCounts;

const isIn =
  ({ scope }: FoundPlace) =>
  ({ authorityId, fieldId }: CountRow): boolean =>
    (scope.authorityId === null || scope.authorityId === authorityId) &&
    (scope.fieldId === null || scope.fieldId === fieldId);

const cellsIn = ({ counts }: ReleaseRow, found: FoundPlace): DossierCell[] =>
  counts
    .filter(isIn(found))
    .flatMap((row) =>
      row.fieldId === null
        ? []
        : [{ authorityId: row.authorityId, fieldId: row.fieldId, counts: countsOf(row) }],
    );

/** As printed for the whole where it is printed, else what the parts add up to. */
function countsIn(release: ReleaseRow, found: FoundPlace): DossierCounts {
  const { scope } = found;
  const printed = release.counts.find(
    ({ authorityId, fieldId, authority }) =>
      scope.fieldId === null &&
      fieldId === null &&
      (scope.authorityId === null
        ? authority.kind === 'province'
        : authorityId === scope.authorityId),
  );
  return printed ? countsOf(printed) : totalOf(cellsIn(release, found));
}

function beforeIn(
  stretch: DossierStretch,
  releases: readonly ReleaseRow[],
  found: FoundPlace,
): Before {
  const earlier = stretchBefore(stretch);
  const release = releases.find(({ period }) => period === earlier?.period);
  if (!earlier || !release) return { kind: 'none' };
  const on: PlainDate | null = breakWithin(earlier.first, stretch.last, [TWO_LEVELS_FROM]);
  if (on) return { kind: 'break', on };
  return { kind: 'counts', counts: countsIn(release, found), stretch: earlier };
}

/** Published periods as long as this one, oldest first, each at its last month. */
function pointsIn(releases: readonly ReleaseRow[], shown: ReleaseRow, found: FoundPlace) {
  const length = (period: string) => monthsOf(period as DossierPeriod).length;
  return releases
    .filter(({ period }) => length(period) === length(shown.period))
    .map((release) => ({ month: stretchIn(release).last, counts: countsIn(release, found) }))
    .toSorted((one, other) => one.month.localeCompare(other.month));
}
