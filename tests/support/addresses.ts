/** One address of every kind of page that answers with 200, by what it is. */
export const PAGES = {
  'the front page': '/',
  'the front page of another year': '/?nam=2022',
  'all rankings': '/xep-hang',
  'the rankings of an indicator': '/xep-hang/par-index',
  'a ranking': '/xep-hang/papi/2023',
  'a ranking of fragments': '/xep-hang/par-index/2023',
  'a filtered ranking': '/xep-hang/papi/2023?vung=dong-bang-song-hong&nhom=2&sap-xep=diem-giam',
  'a ranking without a row': '/xep-hang/papi/2023?tim=khong-co-noi-nay',
  'a version of a ranking': '/xep-hang/papi/2023/ban/1',
  'all provinces': '/don-vi',
  'a search': '/don-vi?tim=hung+yen',
  'a search without a finding': '/don-vi?tim=atlantis',
  'a province that ended': '/don-vi/thai-binh',
  'a province that began': '/don-vi/hung-yen-2025',
  'a province without a break': '/don-vi/ha-noi',
  'a region': '/don-vi/dong-bang-song-hong',
  'the country': '/don-vi/viet-nam',
  'one figure with its parts': '/don-vi/thai-binh/papi/2023',
  'one figure without parts': '/don-vi/thai-binh/par-index/2023',
  'the choice for a comparison': '/so-sanh',
  'a comparison': '/so-sanh?don-vi=thai-binh&don-vi=hung-yen&don-vi=ha-noi&chi-so=papi',
  'the methods': '/phuong-phap',
  'the sources': '/nguon',
  'the accessibility statement': '/tro-giup-tiep-can',
} as const;

/** Addresses at which nothing is, each answered with 404. */
export const MISSING = {
  'an unknown province': '/don-vi/thai-bin',
  'an unknown indicator': '/xep-hang/par/2023',
  'an unknown year': '/xep-hang/papi/2030',
  'an unknown page': '/khong-co-trang-nay',
} as const;
