import { type Break, breaksBetween, type TerritoryBreak } from '@/lib/domain/comparison';
import type { IndicatorView } from '@/lib/domain/indicator-view';
import type { ReleaseView } from '@/lib/domain/release-view';
import type { AboutLine } from '@/lib/domain/table-file';
import { citation } from './citation';
import { breakText } from './comparison';
import { ILLUSTRATIVE } from './dossier';
import { capitalised, formatInstant, formatPartialDay } from './format';
import type { SourcesByCode } from './source-cell';

/** What a file of figures says about itself; the same words in every file. */

export const MISSING_LINE: AboutLine = [
  'Ký hiệu',
  'Dấu – là không có số, không phải số 0; lý do ở cột bên cạnh. Số giữ đủ chữ số như nguồn in.',
];

/** Says so where a table holds figures that are made up to show what it will look like. */
export const illustrativeLines = (isIllustrative: boolean): AboutLine[] =>
  isIllustrative ? [[capitalised(ILLUSTRATIVE), 'không phải số thật']] : [];

type Printed = SourcesByCode[string];

/** "Bộ Nội vụ, Quyết định 409 (17/04/2024), https://…". */
export function sourceText({ publisher, title, date, url }: Printed): string {
  const day = date ? ` (${formatPartialDay(date)})` : '';
  return [`${publisher}, ${title}${day}`, url].filter(Boolean).join(', ');
}

/** Each source once, in the order in which it comes first; a code that is not known is left out. */
export const sourceLines = (codes: readonly (string | null)[], sources: SourcesByCode) =>
  [...new Set(codes)].flatMap((code): AboutLine[] => {
    const source = code === null ? undefined : sources[code];
    return source ? [['Nguồn', sourceText(source)]] : [];
  });

export const breakLines = (breaks: readonly Break[]): AboutLine[] =>
  breaks.map(({ note, ...found }) => [
    'Không so sánh được',
    [breakText(found), note].filter(Boolean).join(': '),
  ]);

/** Every break of an indicator up to a year. */
export const breaksUpTo = (
  year: number,
  { criteriaSets }: Pick<IndicatorView, 'criteriaSets'>,
  territoryBreaks: readonly TerritoryBreak[] = [],
): AboutLine[] => breakLines(breaksBetween(0, year, criteriaSets, territoryBreaks));

/** The version of a release, its notes and how to cite it. */
export const releaseLines = (
  indicator: Pick<IndicatorView, 'name' | 'publisher'>,
  release: ReleaseView,
): AboutLine[] => [
  ...(release.publicNote ? [['Ghi chú', release.publicNote] as const] : []),
  [
    'Bản',
    `bản ${release.version}, đăng lúc ${formatInstant(release.publishedAt)}${release.decision ? `, theo ${release.decision}` : ''}`,
  ],
  ['Trích dẫn', citation(indicator, release)],
];

export const readAtLine = (readAt: string): AboutLine => ['Số liệu đến', formatInstant(readAt)];

/** Under which name a file says what it was filtered and sorted by. */
export const FILTER_LINE = 'Bộ lọc';

/** Who took a file of unpublished figures, and when. */
export const takenLine = (at: Date, by: string): AboutLine => [
  'Tải về',
  `${formatInstant(at)}, ${by}`,
];
