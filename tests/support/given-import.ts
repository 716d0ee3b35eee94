import type { NamedAuthority } from '@/lib/domain/authority-name';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Points } from '@/lib/domain/points';
import type { ImportScope } from '@/lib/domain/score-import';
import type { ImportMapping } from '@/lib/domain/score-import-mapping';
import type { Sheet, SheetCell } from '@/lib/domain/sheet';

const points = (text: string) => text as Points;

const province = (slug: string, name: string, code: string): NamedAuthority => ({
  slug,
  kind: 'province',
  versions: [{ name, code, validFrom: null, validTo: null }],
  successors: [],
});

/** SIPAS 2024 of three provinces, with two criteria under the total. */
export const SCOPE: ImportScope = {
  indicator: 'sipas',
  period: '2024',
  version: 1,
  status: 'draft',
  indicatorName: 'SIPAS',
  unit: 'percent',
  scaleMax: points('100'),
  isRanked: true,
  territoryOn: '2024-12-31' as PlainDate,
  criteria: [
    { code: 'T', parentCode: null, maxPoints: points('100'), name: 'Tổng điểm' },
    { code: '1', parentCode: 'T', maxPoints: points('10'), name: 'Tiếp cận dịch vụ' },
    { code: '2', parentCode: 'T', maxPoints: null, name: 'Thủ tục hành chính' },
  ],
  authorityKind: 'province',
  authorities: [
    province('ha-noi', 'Hà Nội', '01'),
    province('thai-binh', 'Thái Bình', '34'),
    province('thanh-hoa', 'Thanh Hóa', '38'),
  ],
  roster: [
    { slug: 'ha-noi', name: 'Hà Nội' },
    { slug: 'thai-binh', name: 'Thái Bình' },
    { slug: 'thanh-hoa', name: 'Thanh Hóa' },
  ],
};

export const MAPPING: ImportMapping = {
  sheet: 'Điểm',
  headingRow: 1,
  columns: { '0': 'name', '1': '=T', '2': '=1', '3': 'rank' },
  dash: 'keep',
  decimals: 2,
  rankOutOf: 63,
  source: null,
  names: {},
};

type GivenCell = string | number | null | SheetCell;
export type GivenRow = readonly GivenCell[];

const cellOf = (given: GivenCell): SheetCell | null => {
  if (given === null || typeof given === 'object') return given;
  const kind = typeof given === 'number' ? 'number' : 'text';
  return { kind, text: String(given), isMerged: false };
};

/** A sheet called "Điểm" with these rows, from row 1. */
export const sheetOf = (...rows: readonly GivenRow[]): Sheet => ({
  name: 'Điểm',
  rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) })),
});
