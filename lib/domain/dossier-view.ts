import { type DossierPeriod, dossierPeriod } from './dossier-period';
import type { AddressQuery } from './ranking-view';

/** What the cells of the heat map print. */
export type DossierMeasure = 'rate' | 'count' | 'overdue';

/** Departments of the province, districts, or communes and wards. */
export type DossierLevel = 'province' | 'district' | 'commune';

/** What a page of dossiers shows, all of it in the address. */
export type DossierView = {
  /** Null: the twelve whole months before. */
  readonly period: DossierPeriod | null;
  readonly measure: DossierMeasure;
  /** Only dossiers that pass several agencies. */
  readonly isLinkedOnly: boolean;
  /** Which authorities the heat map lists; null: all of them. */
  readonly level: DossierLevel | null;
  /** The column a table is sorted by: a field's slug, or one of its own columns; null: as the page says. */
  readonly sort: string | null;
};

const MEASURES = { 'ty-le': 'rate', 'so-luong': 'count', 'dang-qua-han': 'overdue' } as const;
const LEVELS = { tinh: 'province', huyen: 'district', xa: 'commune' } as const;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+){0,30}$/;

export const DEFAULT_DOSSIER_VIEW: DossierView = {
  period: null,
  measure: 'rate',
  isLinkedOnly: false,
  level: null,
  sort: null,
};

const wordIn = <Meaning>(words: Readonly<Record<string, Meaning>>, word: string): Meaning | null =>
  (Object.hasOwn(words, word) ? words[word] : null) ?? null;

const wordFor = (words: Readonly<Record<string, string>>, meaning: string | null) =>
  Object.entries(words).find(([, one]) => one === meaning)?.[0] ?? null;

/** Reads the address; what is unknown or malformed is ignored, of repeated parameters the first counts. */
export function parseDossierView(query: AddressQuery): DossierView {
  const first = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  const period = dossierPeriod.safeParse(first('ky'));
  return {
    period: period.success ? period.data : null,
    measure: wordIn(MEASURES, first('do')) ?? 'rate',
    isLinkedOnly: first('lien-thong') === 'co',
    level: wordIn(LEVELS, first('cap')),
    sort: SLUG.test(first('sap-xep')) ? first('sap-xep') : null,
  };
}

/** The parameters of a view, each view in one way only; none for the default. */
export function dossierParameters(view: DossierView): readonly (readonly [string, string])[] {
  const pairs = [
    ['ky', view.period],
    ['lien-thong', view.isLinkedOnly ? 'co' : null],
    ['cap', wordFor(LEVELS, view.level)],
    ['do', view.measure === 'rate' ? null : wordFor(MEASURES, view.measure)],
    ['sap-xep', view.sort],
  ] as const;
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** The view as it is written behind a path: "?ky=2024-Q3&do=so-luong"; "" for the default. */
export function toDossierQuery(view: DossierView): string {
  const pairs = dossierParameters(view).map(([name, value]) => [name, value]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
