import { placeName } from '@/lib/domain/dossier-name';
import type {
  PublishedDossiers,
  ResultGroup,
  ResultScope,
  ResultStanding,
} from '@/lib/domain/dossier-result';
import type { ResultColumn, ResultView } from '@/lib/domain/dossier-result-view';
import { formatDossierPeriod, ILLUSTRATIVE } from './dossier';
import { capitalised, formatCount, formatDay } from './format';

/** What the rows of a table are: units of one kind, or fields. */
export const groupKindText = {
  country: 'Cả nước',
  region: 'Vùng',
  province: 'Tỉnh, thành phố',
  department: 'Sở, ban, ngành',
  district: 'Huyện, thành phố thuộc tỉnh',
  commune: 'Xã',
  ward: 'Phường',
  specialZone: 'Đặc khu',
  field: 'Lĩnh vực',
} as const satisfies Record<ResultGroup['kind'], string>;

export const resultColumnText = {
  name: 'Tên',
  received: 'Phải giải quyết',
  resolved: 'Đã giải quyết',
  late: 'Trong đó quá hạn',
  pending: 'Đang giải quyết',
  overdue: 'Trong đó đang quá hạn',
  resolvedRate: 'Đúng hạn trong số đã giải quyết',
  handledRate: 'Đúng hạn tính cả hồ sơ đang quá hạn',
} as const satisfies Record<ResultColumn, string>;

/** Why a row stands behind the others; "" for one in the order. */
export const standingText = (standing: ResultStanding, minimumVolume: number): string =>
  ({
    ordered: '',
    small: `dưới ${minimumVolume} hồ sơ, không xếp`,
    nothing: 'không giải quyết hồ sơ nào',
    notPrinted: 'nguồn không in đủ cột',
  })[standing];

/** The rates as they are computed, in the numbers of the columns of form II.06a. */
export const RATE_FORMULAS = {
  resolved:
    '(đúng và trước hạn) / (đúng và trước hạn + quá hạn đã giải quyết); biểu II.06a: (8 + 9) / (8 + 9 + 10)',
  handled:
    '(đúng và trước hạn + đang giải quyết trong hạn) / (đúng và trước hạn + quá hạn đã giải quyết + đang giải quyết trong hạn + đang quá hạn); biểu II.06a: (8 + 9 + 12) / (8 + 9 + 10 + 12 + 13)',
} as const;

export const NOT_PRINTED_NOTE =
  'Dấu –: nguồn không in cột này, hoặc có phần không in nên không cộng được; không phải số 0.';

/** "Thái Bình", "Sở Y tế", "Thái Bình, Đất đai": what the figures are about. */
export function scopeName(
  { province, names }: PublishedDossiers,
  { unit, field }: ResultView,
): string {
  const authority = unit ?? province.slug;
  const own = {
    slug: province.slug,
    name: province.name,
    kind: 'province',
    endedOn: null,
  } as const;
  return placeName({ ...names, units: [...names.units, own] }, { authority, field });
}

/** "Kết quả giải quyết hồ sơ năm 2021". */
export const resultTitle = ({ release }: Pick<PublishedDossiers, 'release'>): string =>
  `Kết quả giải quyết hồ sơ ${formatDossierPeriod(release.period)}`;

const sortText = ({ by, descending }: ResultView['sort']): string =>
  `xếp theo ${resultColumnText[by].toLocaleLowerCase('vi')}, ${descending ? 'giảm dần' : 'tăng dần'}`;

/** What a page and its file hold, in which order, how many rows. */
export function resultViewWords(
  published: PublishedDossiers,
  view: ResultView,
  { groups }: ResultScope,
): string {
  const rows = groups
    .map(
      ({ kind, rows: of }) =>
        `${formatCount(of.length)} ${groupKindText[kind].toLocaleLowerCase('vi')}`,
    )
    .join(', ');
  return `${scopeName(published, view)}; ${sortText(view.sort)}; ${rows || 'không có phần nhỏ hơn'}.`;
}

/** The same as a line of its own. */
export const resultViewText = (
  published: PublishedDossiers,
  view: ResultView,
  scope: ResultScope,
): string => `Bộ lọc: ${resultViewWords(published, view, scope)}`;

/** How to cite the results: "UBND tỉnh Thái Bình, kết quả giải quyết hồ sơ năm 2021, số liệu đến 31/12/2021; bản 1 trên trang này." */
export function resultCitation({ release, source, province }: PublishedDossiers): string {
  const publisher = source?.publisher ?? province.name;
  const made = release.isIllustrative ? ` (${ILLUSTRATIVE})` : '';
  return `${publisher}, kết quả giải quyết hồ sơ ${formatDossierPeriod(release.period)}${made}, số liệu đến ${formatDay(release.asOf)}; bản ${release.version} trên trang này.`;
}

/** Words for a file's name: the period, the unit and the field. */
export const resultFileWords = (
  { release }: PublishedDossiers,
  { unit, field }: ResultView,
): string[] => [
  'ho so',
  release.period,
  ...(release.isIllustrative ? ['minh hoa'] : []),
  ...[unit, field].flatMap((word) => word ?? []),
  ...(unit === null && field === null ? ['toan tinh'] : []),
];

export const periodLabel = ({ period }: PublishedDossiers['release']): string =>
  capitalised(formatDossierPeriod(period));
