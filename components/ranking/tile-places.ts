/** Where a tile stands: column and row from 1, and the letters printed on it. */
export type TilePlace = readonly [column: number, row: number, letters: string];

/** The 63 provinces until 30/6/2025, one tile each, roughly where they lie. */
const BEFORE_MERGER: Readonly<Record<string, TilePlace>> = {
  'ha-giang': [3, 1, 'HGi'],
  'cao-bang': [4, 1, 'CB'],
  'lai-chau': [1, 2, 'LC'],
  'lao-cai': [2, 2, 'LCa'],
  'tuyen-quang': [3, 2, 'TQ'],
  'bac-kan': [4, 2, 'BK'],
  'lang-son': [5, 2, 'LS'],
  'dien-bien': [1, 3, 'ĐB'],
  'yen-bai': [2, 3, 'YB'],
  'phu-tho': [3, 3, 'PT'],
  'thai-nguyen': [4, 3, 'TNg'],
  'bac-giang': [5, 3, 'BG'],
  'quang-ninh': [6, 3, 'QN'],
  'son-la': [1, 4, 'SL'],
  'hoa-binh': [2, 5, 'HB'],
  'vinh-phuc': [3, 4, 'VP'],
  'bac-ninh': [4, 4, 'BN'],
  'hai-duong': [5, 4, 'HD'],
  'hai-phong': [6, 4, 'HP'],
  'ha-noi': [3, 5, 'HN'],
  'hung-yen': [4, 5, 'HY'],
  'thai-binh': [5, 5, 'TB'],
  'ha-nam': [3, 6, 'HNa'],
  'nam-dinh': [4, 6, 'NĐ'],
  'ninh-binh': [3, 7, 'NB'],
  'thanh-hoa': [2, 7, 'TH'],
  'nghe-an': [2, 8, 'NA'],
  'ha-tinh': [3, 9, 'HT'],
  'quang-binh': [3, 10, 'QB'],
  'quang-tri': [4, 11, 'QT'],
  hue: [4, 12, 'Huế'],
  'da-nang': [5, 12, 'ĐNg'],
  'quang-nam': [5, 13, 'QNa'],
  'quang-ngai': [5, 14, 'QNg'],
  'kon-tum': [4, 14, 'KT'],
  'binh-dinh': [5, 15, 'BĐ'],
  'gia-lai': [4, 15, 'GL'],
  'phu-yen': [5, 16, 'PY'],
  'dak-lak': [4, 16, 'ĐL'],
  'dak-nong': [3, 17, 'ĐN'],
  'lam-dong': [4, 17, 'LĐ'],
  'khanh-hoa': [5, 17, 'KH'],
  'tay-ninh': [1, 18, 'TN'],
  'binh-phuoc': [2, 18, 'BP'],
  'dong-nai': [3, 18, 'ĐNa'],
  'binh-thuan': [4, 18, 'BTh'],
  'ninh-thuan': [5, 18, 'NT'],
  'long-an': [1, 19, 'LA'],
  'binh-duong': [2, 19, 'BD'],
  'ho-chi-minh': [3, 19, 'HCM'],
  'ba-ria-vung-tau': [4, 19, 'BRVT'],
  'an-giang': [1, 20, 'AG'],
  'dong-thap': [2, 20, 'ĐT'],
  'tien-giang': [3, 20, 'TG'],
  'ben-tre': [4, 20, 'BT'],
  'kien-giang': [1, 21, 'KG'],
  'can-tho': [2, 21, 'CT'],
  'vinh-long': [3, 21, 'VL'],
  'tra-vinh': [4, 21, 'TV'],
  'hau-giang': [2, 22, 'HG'],
  'soc-trang': [3, 22, 'ST'],
  'ca-mau': [1, 23, 'CM'],
  'bac-lieu': [2, 23, 'BL'],
};

/** The 34 provinces since 01/7/2025. */
const SINCE_MERGER: Readonly<Record<string, TilePlace>> = {
  'tuyen-quang-2025': [2, 1, 'TQ'],
  'cao-bang': [3, 1, 'CB'],
  'lai-chau': [1, 2, 'LC'],
  'lao-cai-2025': [2, 2, 'LCa'],
  'thai-nguyen-2025': [3, 2, 'TNg'],
  'lang-son': [4, 2, 'LS'],
  'dien-bien': [1, 3, 'ĐB'],
  'phu-tho-2025': [2, 3, 'PT'],
  'bac-ninh-2025': [3, 3, 'BN'],
  'quang-ninh': [4, 3, 'QN'],
  'son-la': [1, 4, 'SL'],
  'ha-noi': [2, 4, 'HN'],
  'hung-yen-2025': [3, 4, 'HY'],
  'hai-phong-2025': [4, 4, 'HP'],
  'ninh-binh-2025': [3, 5, 'NB'],
  'thanh-hoa': [2, 6, 'TH'],
  'nghe-an': [2, 7, 'NA'],
  'ha-tinh': [3, 8, 'HT'],
  'quang-tri-2025': [3, 9, 'QT'],
  hue: [4, 10, 'Huế'],
  'da-nang-2025': [4, 11, 'ĐNg'],
  'quang-ngai-2025': [4, 12, 'QNg'],
  'gia-lai-2025': [4, 13, 'GL'],
  'dak-lak-2025': [4, 14, 'ĐL'],
  'lam-dong-2025': [3, 15, 'LĐ'],
  'khanh-hoa-2025': [4, 15, 'KH'],
  'tay-ninh-2025': [1, 16, 'TN'],
  'ho-chi-minh-2025': [2, 16, 'HCM'],
  'dong-nai-2025': [3, 16, 'ĐNa'],
  'an-giang-2025': [1, 17, 'AG'],
  'dong-thap-2025': [2, 17, 'ĐT'],
  'vinh-long-2025': [3, 17, 'VL'],
  'can-tho-2025': [2, 18, 'CT'],
  'ca-mau-2025': [1, 19, 'CM'],
};

/** Archipelagos named in their places; they belong to a province's tile and carry no figure of their own. */
export type Archipelago = {
  readonly name: string;
  readonly province: string;
  readonly row: number;
};

const islandsBeside = (daNang: number, khanhHoa: number): readonly Archipelago[] => [
  { name: 'Quần đảo Hoàng Sa', province: 'Đà Nẵng', row: daNang },
  { name: 'Quần đảo Trường Sa', province: 'Khánh Hòa', row: khanhHoa },
];

export type TileLayout = {
  readonly places: Readonly<Record<string, TilePlace>>;
  readonly islands: readonly Archipelago[];
};

/** The layout that holds these authorities: 34 tiles once one of the merged provinces is among them, else 63. */
export function tileLayoutFor(slugs: readonly string[]): TileLayout {
  return slugs.some((slug) => slug.endsWith('-2025'))
    ? { places: SINCE_MERGER, islands: islandsBeside(11, 16) }
    : { places: BEFORE_MERGER, islands: islandsBeside(12, 18) };
}
