import { matchesName } from './fold';
import type { Points, SignedPoints } from './points';
import { compareDifferences, comparePoints } from './points-order';

export type SortColumn = 'rank' | 'name' | 'points' | 'change';

/** What a ranking page shows, all of it in the address. */
export type RankingView = {
  readonly region: string | null;
  /** "1" to "4" for PAPI's bands, "A" to "D" for PAR's groups. */
  readonly band: string | null;
  readonly search: string;
  readonly sort: { readonly by: SortColumn; readonly descending: boolean };
};

/** A page's query as Next.js gives it. */
export type AddressQuery = { readonly [name: string]: string | readonly string[] | undefined };

/** What a row must tell to be filtered and sorted; `nameOrder` is its place in Vietnamese order of names. */
export type ViewRow = {
  readonly name: string;
  readonly nameOrder: number;
  readonly regionSlug: string | null;
  readonly group: string | null;
  readonly rank: number | null;
  readonly points: Points | null;
  readonly difference: SignedPoints | null;
};

const LONGEST_SEARCH = 100;
const DESCENDING = '-giam';
const COLUMNS = { hang: 'rank', ten: 'name', diem: 'points', 'thay-doi': 'change' } as const;

export const DEFAULT_VIEW: RankingView = {
  region: null,
  band: null,
  search: '',
  sort: { by: 'rank', descending: false },
};

const matching = (value: string, form: RegExp) => (form.test(value) ? value : null);

/** Searched text as the address keeps it: NFC, single spaces, at most 100 letters. */
function tidySearch(typed: string): string {
  const head = typed.slice(0, 8 * LONGEST_SEARCH).toWellFormed();
  const letters = [...head.normalize('NFC').replace(/\s+/g, ' ').trim()];
  return letters.slice(0, LONGEST_SEARCH).join('').trim();
}

function parseSort(written: string): RankingView['sort'] {
  const descending = written.endsWith(DESCENDING);
  const word = descending ? written.slice(0, -DESCENDING.length) : written;
  const column = Object.entries(COLUMNS).find(([name]) => name === word);
  return column ? { by: column[1], descending } : DEFAULT_VIEW.sort;
}

/** Reads the address; what is unknown or malformed is ignored, of repeated parameters the first counts. */
export function parseView(query: AddressQuery): RankingView {
  const first = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  return {
    region: matching(first('vung'), /^[a-z0-9]+(-[a-z0-9]+){0,15}$/),
    band: matching(first('nhom').toUpperCase(), /^[1-4A-D]$/),
    search: tidySearch(first('tim')),
    sort: parseSort(first('sap-xep')),
  };
}

/** The view as it is written behind a path: "?vung=…&tim=…", each view in one way only; "" for the default. */
export function toQuery({ region, band, search, sort }: RankingView): string {
  const word = Object.entries(COLUMNS).find(([, column]) => column === sort.by)?.[0];
  const isDefaultSort = sort.by === DEFAULT_VIEW.sort.by && !sort.descending;
  const pairs = [
    ['vung', region],
    ['nhom', band],
    ['tim', search],
    ['sap-xep', isDefaultSort ? null : `${word}${sort.descending ? DESCENDING : ''}`],
  ].flatMap(([name, value]) => (name && value ? [[name, value]] : []));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** The view after a click on a column's heading: most first for figures, and the other way when it is chosen already. */
export function sortedBy(view: RankingView, by: SortColumn): RankingView {
  const isChosen = view.sort.by === by;
  const startsDescending = by === 'points' || by === 'change';
  return { ...view, sort: { by, descending: isChosen ? !view.sort.descending : startsDescending } };
}

type Order = (left: ViewRow, right: ViewRow) => number;

/** Orders by a figure in the wanted direction and puts rows without it last in both. */
function byFigure<Figure>(
  figureOf: (row: ViewRow) => Figure | null,
  compare: (left: Figure, right: Figure) => number,
  sign: 1 | -1,
): Order {
  return (left, right) => {
    const [one, other] = [figureOf(left), figureOf(right)];
    if (one !== null && other !== null) return sign * compare(one, other);
    return Number(one === null) - Number(other === null);
  };
}

function orderOf({ by, descending }: RankingView['sort']): Order {
  const sign = descending ? -1 : 1;
  const ascending = (left: number, right: number) => left - right;
  if (by === 'points') return byFigure((row) => row.points, comparePoints, sign);
  if (by === 'change') return byFigure((row) => row.difference, compareDifferences, sign);
  if (by === 'rank') return byFigure((row) => row.rank, ascending, sign);
  return byFigure((row) => row.nameOrder, ascending, sign);
}

/** The rows a view shows, in its order; equals stand in the order of their names. */
export function applyView<Row extends ViewRow>(rows: readonly Row[], view: RankingView): Row[] {
  const order = orderOf(view.sort);
  return rows
    .filter(({ regionSlug }) => view.region === null || regionSlug === view.region)
    .filter(({ group }) => view.band === null || group === view.band)
    .filter(({ name }) => matchesName(name, view.search))
    .toSorted((left, right) => order(left, right) || left.nameOrder - right.nameOrder);
}
