import type { AddressQuery } from './ranking-view';

export const RESULT_COLUMNS = {
  ten: 'name',
  'tong-so': 'received',
  'da-giai-quyet': 'resolved',
  'qua-han': 'late',
  'dang-giai-quyet': 'pending',
  'dang-qua-han': 'overdue',
  'ty-le': 'resolvedRate',
  'ty-le-ca-ton': 'handledRate',
} as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[keyof typeof RESULT_COLUMNS];

/** What a page of dossier results shows, all of it in the address. */
export type ResultView = {
  /** Slugs of the unit and the field it is about; null: all. */
  readonly unit: string | null;
  readonly field: string | null;
  readonly sort: { readonly by: ResultColumn; readonly descending: boolean };
};

const DESCENDING = '-giam';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+){0,30}$/;

/** All of it, the least in time first. */
export const DEFAULT_RESULT_VIEW: ResultView = {
  unit: null,
  field: null,
  sort: { by: 'resolvedRate', descending: false },
};

function parseSort(written: string): ResultView['sort'] {
  const descending = written.endsWith(DESCENDING);
  const word = descending ? written.slice(0, -DESCENDING.length) : written;
  const column = Object.entries(RESULT_COLUMNS).find(([name]) => name === word);
  return column ? { by: column[1], descending } : DEFAULT_RESULT_VIEW.sort;
}

/** Reads the address; what is malformed is ignored, of repeated parameters the first counts. */
export function parseResultView(query: AddressQuery): ResultView {
  const first = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  const slug = (name: string) => (SLUG.test(first(name)) ? first(name) : null);
  return { unit: slug('don-vi'), field: slug('linh-vuc'), sort: parseSort(first('sap-xep')) };
}

/** The view as it is written behind a path, each view in one way only; "" for the default. */
export function toResultQuery({ unit, field, sort }: ResultView): string {
  const word = Object.entries(RESULT_COLUMNS).find(([, column]) => column === sort.by)?.[0];
  const isDefault = sort.by === DEFAULT_RESULT_VIEW.sort.by && !sort.descending;
  const pairs = [
    ['don-vi', unit],
    ['linh-vuc', field],
    ['sap-xep', isDefault ? null : `${word}${sort.descending ? DESCENDING : ''}`],
  ].flatMap(([name, value]) => (name && value ? [[name, value]] : []));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** The view after a click on a heading: rates least first, counts most first; the other way when it is chosen already. */
export function sortedResults(view: ResultView, by: ResultColumn): ResultView {
  const isChosen = view.sort.by === by;
  const startsDescending = by !== 'name' && by !== 'resolvedRate' && by !== 'handledRate';
  return { ...view, sort: { by, descending: isChosen ? !view.sort.descending : startsDescending } };
}
