import type { AuthorityKind } from './authority';
import type { DossierBasis } from './dossier';
import {
  authorityTotal,
  contradictions,
  type DossierCell,
  type DossierTotal,
  fieldTotal,
  unitsIn,
  wholeTotal,
} from './dossier-cell';
import {
  type DossierCounts,
  handledInTime,
  onHandOf,
  pendingOf,
  resolvedInTime,
  resolvedOf,
  type Share,
} from './dossier-counts';
import type { DossierNames } from './dossier-name';
import type { DossierPeriod } from './dossier-period';
import type { ResultColumn, ResultView } from './dossier-result-view';
import type { PlainDate } from './plain-date';
import type { SourceLabel } from './source-view';

/** A published version of a period's dossier results. */
export type DossierReleaseView = {
  readonly id: number;
  readonly period: DossierPeriod;
  readonly version: number;
  readonly asOf: PlainDate;
  readonly isIllustrative: boolean;
  readonly publicNote: string | null;
  readonly publishedAt: string;
};

/** A published figure, and the one on the other basis where it differs. */
export type PublishedCell = DossierCell & {
  readonly basis: DossierBasis;
  readonly note: string | null;
  readonly other: DossierCounts | null;
  /** Why this basis was taken. */
  readonly reason: string | null;
};

export type PublishedDossiers = {
  readonly release: DossierReleaseView;
  /** Newest first. */
  readonly versions: readonly DossierReleaseView[];
  readonly province: { readonly slug: string; readonly name: string };
  readonly names: DossierNames;
  readonly cells: readonly PublishedCell[];
  readonly source: SourceLabel | null;
  /** Fewer resolved than this, and a rate says little. */
  readonly minimumVolume: number;
};

/** A period in a list: its newest version and what it comes to. */
export type DossierSummary = Pick<PublishedDossiers, 'release' | 'source'> & {
  readonly counts: DossierCounts;
};

/** Whether a rate may be put in an order: enough, too few, nothing handled, columns not printed. */
export type ResultStanding = 'ordered' | 'small' | 'nothing' | 'notPrinted';

export type ResultRow = {
  readonly slug: string;
  readonly name: string;
  readonly total: DossierTotal;
  readonly standing: ResultStanding;
};

/** Rows that may be compared: units of one kind, or fields. */
export type ResultGroup = {
  readonly kind: AuthorityKind | 'field';
  readonly rows: readonly ResultRow[];
};

/** What a view of published results is about, and its parts. */
export type ResultScope = {
  readonly total: DossierTotal | null;
  readonly groups: readonly ResultGroup[];
};

export function standingOf(counts: DossierCounts, minimumVolume: number): ResultStanding {
  const share = resolvedInTime(counts);
  if (share === null) return 'notPrinted';
  if (share.whole === 0) return 'nothing';
  return share.whole < minimumVolume ? 'small' : 'ordered';
}

/** The total a view asks for and the parts that make it up: units and fields, one of them once the other is chosen. */
export function resultScope(published: PublishedDossiers, view: ResultView): ResultScope {
  const { cells, province } = published;
  const { unit, field } = view;
  const total =
    unit !== null && field !== null
      ? cellTotal(published, unit, field)
      : unit !== null
        ? authorityTotal(cells, unit)
        : field !== null
          ? fieldTotal(cells, field, province.slug)
          : wholeTotal(cells, province.slug);
  return {
    total,
    groups: [
      ...(unit === null ? unitGroups(published, view) : []),
      ...(field === null ? fieldGroup(published, view) : []),
    ],
  };
}

function cellTotal({ cells }: PublishedDossiers, unit: string, field: string): DossierTotal | null {
  const cell = cells.find((one) => one.authority === unit && one.field === field);
  return cell ? { counts: cell.counts, isPrinted: true, parts: null } : null;
}

function unitGroups(published: PublishedDossiers, view: ResultView): ResultGroup[] {
  const { cells, province, names } = published;
  const listed = new Set(unitsIn(cells, province.slug));
  const units = names.units.filter(({ slug }) => listed.has(slug));
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  return kinds
    .map((kind) => ({
      kind,
      rows: ordered(
        units
          .filter((unit) => unit.kind === kind)
          .flatMap(({ slug, name }) => {
            const total =
              view.field === null
                ? authorityTotal(cells, slug)
                : cellTotal(published, slug, view.field);
            return total ? [rowOf(published, { slug, name }, total)] : [];
          }),
        view,
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function fieldGroup(published: PublishedDossiers, view: ResultView): ResultGroup[] {
  const { cells, province, names } = published;
  const rows = names.fields.flatMap((field) => {
    const total =
      view.unit === null
        ? fieldTotal(cells, field.slug, province.slug)
        : cellTotal(published, view.unit, field.slug);
    return total ? [rowOf(published, field, total)] : [];
  });
  return rows.length === 0 ? [] : [{ kind: 'field', rows: ordered(rows, view) }];
}

const rowOf = (
  { minimumVolume }: PublishedDossiers,
  { slug, name }: { readonly slug: string; readonly name: string },
  total: DossierTotal,
): ResultRow => ({ slug, name, total, standing: standingOf(total.counts, minimumVolume) });

const PLACES: readonly ResultStanding[] = ['ordered', 'small', 'nothing', 'notPrinted'];

const FIGURES: Record<
  Exclude<ResultColumn, 'name' | 'resolvedRate' | 'handledRate'>,
  (counts: DossierCounts) => number | null
> = {
  received: onHandOf,
  resolved: resolvedOf,
  late: ({ late }) => late,
  pending: pendingOf,
  overdue: ({ overdue }) => overdue,
};

/** Orders rows given in the order of their names or places; by rate only what is enough to be compared, the rest behind it. */
function ordered(rows: readonly ResultRow[], { sort }: ResultView): ResultRow[] {
  const sign = sort.descending ? -1 : 1;
  if (sort.by === 'name') return sort.descending ? rows.toReversed() : [...rows];
  if (sort.by === 'resolvedRate' || sort.by === 'handledRate') {
    const rate = sort.by === 'resolvedRate' ? resolvedInTime : handledInTime;
    return rows.toSorted(
      (left, right) =>
        PLACES.indexOf(left.standing) - PLACES.indexOf(right.standing) ||
        compareShares(rate(left.total.counts), rate(right.total.counts), sign),
    );
  }
  const figure = FIGURES[sort.by];
  return rows.toSorted((left, right) =>
    compare(
      figure(left.total.counts),
      figure(right.total.counts),
      (one, other) => one - other,
      sign,
    ),
  );
}

function compare<Figure>(
  left: Figure | null,
  right: Figure | null,
  by: (left: Figure, right: Figure) => number,
  sign: number,
): number {
  if (left !== null && right !== null) return sign * by(left, right);
  return Number(left === null) - Number(right === null);
}

/** Exactly, without dividing; a share of nothing behind every other. */
const compareShares = (left: Share | null, right: Share | null, sign: number): number =>
  compare(
    left && left.whole > 0 ? left : null,
    right && right.whole > 0 ? right : null,
    (one, other) => one.part * other.whole - other.part * one.whole,
    sign,
  );

/** Where the total that was printed is not what its parts add up to. */
export const unequalParts = ({ counts, isPrinted, parts }: DossierTotal) =>
  isPrinted && parts ? contradictions(counts, parts) : [];

/** A total that was printed without any of its parts. */
export const hasNoParts = ({ isPrinted, parts }: DossierTotal): boolean =>
  isPrinted && parts === null;
