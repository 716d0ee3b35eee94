import type { Actor } from '@/lib/domain/account';
import { changesIn } from '@/lib/domain/audit';
import {
  type DossierGridView,
  type DossierRow,
  type DossierRowChange,
  type DossierRowView,
  emptyRow,
} from '@/lib/domain/dossier-entry';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import { ALL_FIELDS, type ReportScope, reportKey } from '@/lib/domain/dossier-report';
import { countKey } from '@/lib/domain/dossier-report-record';
import { mayDo, mayDoFor } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import {
  type HeldReport,
  heldReports,
  pendingBefore,
  type ScopedReports,
} from '@/lib/platform/dossier-report-scope';
import { reportReleaseOf, scopedReports } from './dossier-report';

const MOST_CHANGES = 200;

type Address = Readonly<Record<keyof DossierReleaseName, string>>;

/** What the columns are asked for: a field's slug, or a unit's; neither: over all fields. */
type Chosen = { readonly field?: string | undefined; readonly unit?: string | undefined };

/** Of a member its own unit, of others all of them. */
function listedFor({ scope, unitIds }: ScopedReports, actor: Actor): ReportScope['roster'] {
  return scope.roster.filter(({ slug }) =>
    mayDoFor(actor, 'readDossiers', unitIds.get(slug) ?? -1),
  );
}

const releaseFor = (scope: ReportScope, actor: Actor) => {
  const release = reportReleaseOf(scope);
  return {
    ...release,
    isOpen: release.isOpen && mayDo(actor, 'enterDossiers'),
    isWhole: actor.role !== 'member',
  };
};

/** The counts of a release for those who work on it: a field of every unit, or a unit's every field; null where there is nothing for `actor`. */
export async function dossierGrid(
  address: Address,
  { field, unit }: Chosen,
  actor: Actor,
): Promise<DossierGridView | null> {
  const found = mayDo(actor, 'readDossiers') ? await scopedReports(address) : null;
  if (!found) return null;
  const { scope } = found;
  const units = listedFor(found, actor);
  const ofUnit = units.find(({ slug }) => slug === unit) ?? (units.length === 1 ? units[0] : null);
  const ofField = scope.fields.find(({ slug }) => slug === field) ?? null;
  const isByUnit = ofUnit !== null && ofUnit !== undefined && field === undefined;
  const all = { slug: ALL_FIELDS, name: '' };
  const rows = isByUnit ? [all, ...scope.fields] : units;
  const placeOf = (slug: string) =>
    isByUnit
      ? { authority: ofUnit.slug, field: slug === ALL_FIELDS ? null : slug }
      : { authority: slug, field: ofField?.slug ?? null };
  const [held, before] = await Promise.all([heldReports(found.id), pendingBefore(scope.period)]);
  const places = rows.map(({ slug }) => placeOf(slug));
  return {
    release: releaseFor(scope, actor),
    chosen: isByUnit
      ? { kind: 'unit', slug: ofUnit.slug, name: ofUnit.name }
      : { kind: 'field', slug: ofField?.slug ?? null, name: ofField?.name ?? '' },
    rows,
    saved: places.map((place) => rowOf(held.get(reportKey(place))) ?? emptyRow(place)),
    before: Object.fromEntries(
      places.flatMap((place) => {
        const pending = before.get(reportKey(place));
        return pending === undefined ? [] : [[reportKey(place), pending]];
      }),
    ),
    units,
    fields: scope.fields,
  };
}

function rowOf(held: HeldReport | undefined): DossierRow | null {
  if (!held) return null;
  const { authority, field, counts, enteredBy, enteredAt } = held;
  return { authority, field, counts, enteredBy, enteredAt };
}

/** One row with its history; null where there is none for `actor`. */
export async function dossierRow(
  { slug, field: written, ...address }: Address & { slug: string; field: string },
  actor: Actor,
): Promise<DossierRowView | null> {
  const found = mayDo(actor, 'readDossiers') ? await scopedReports(address) : null;
  const unit = found && listedFor(found, actor).find((one) => one.slug === slug);
  const field = found?.scope.fields.find((one) => one.slug === written) ?? null;
  if (!found || !unit || (field === null && written !== ALL_FIELDS)) return null;

  const { scope } = found;
  const place = { authority: slug, field: field?.slug ?? null };
  const [held, before, history, members] = await Promise.all([
    heldReports(found.id),
    pendingBefore(scope.period),
    historyOf(countKey(scope, place)),
    database.account.count({
      where: { role: 'member', disabledAt: null, authority: { slug } },
    }),
  ]);
  return {
    release: releaseFor(scope, actor),
    unit,
    field,
    row: rowOf(held.get(reportKey(place))) ?? emptyRow(place),
    pendingBefore: before.get(reportKey(place)) ?? null,
    history,
    canAsk: members > 0 && mayDo(actor, 'importDossiers'),
  };
}

/** The changes of a row and the questions about it, newest first. */
async function historyOf(subjectKey: string): Promise<DossierRowChange[]> {
  const rows = await database.auditEntry.findMany({
    where: { subjectKind: 'dossierCount', subjectKey },
    orderBy: { id: 'desc' },
    take: MOST_CHANGES,
  });
  return rows.map(({ id, at, actorName, act, before, after, reason }) => ({
    id: String(id),
    at: at.toISOString(),
    by: actorName,
    act,
    changes: changesIn(before, after),
    reason,
  }));
}
