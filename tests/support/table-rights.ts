import { REVIEWERS, type RouteRow } from './rights-table';

const PART = '/du-lieu/don-vi/[slug]/[indicator]/[part]';

/** Tables as files. */
export const TABLE_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/du-lieu/so-sanh/[file]': {
    at: '/du-lieu/so-sanh/bang.xlsx?don-vi=thai-binh,ha-noi&chi-so=papi',
    may: 'everybody',
  },
  '/lanh-dao/ho-so/tep/[table]': {
    at: '/lanh-dao/ho-so/tep/tung-phan.xlsx',
    may: REVIEWERS,
  },
  '/lanh-dao/ho-so/danh-sach/tep.xlsx': {
    at: '/lanh-dao/ho-so/danh-sach/tep.xlsx',
    may: REVIEWERS,
  },
  '/lanh-dao/tep/[table]': { at: '/lanh-dao/tep/mat-diem.xlsx?nam=2023', may: REVIEWERS },
  '/lanh-dao/muc-tieu/tep/[file]': { at: '/lanh-dao/muc-tieu/tep/muc-tieu.xlsx', may: REVIEWERS },
  '/lanh-dao/chi-so/[indicator]/tep/[file]': {
    at: '/lanh-dao/chi-so/papi/tep/mat-diem.xlsx?nam=2023&tieu-chi=4',
    may: REVIEWERS,
  },
  '/du-lieu/nguon/[file]': { at: '/du-lieu/nguon/nguon.xlsx', may: 'everybody' },
  '/du-lieu/don-vi/danh-sach.csv': { at: '/du-lieu/don-vi/danh-sach.csv', may: 'everybody' },
  '/du-lieu/don-vi/danh-sach.xlsx': {
    at: '/du-lieu/don-vi/danh-sach.xlsx?tim=hung+yen',
    may: 'everybody',
  },
  [`${PART}/[file]`]: {
    at: '/du-lieu/don-vi/thai-binh/papi/2023/thanh-phan.xlsx',
    may: 'everybody',
  },
  '/du-lieu/don-vi/[slug]/lich-su.csv': {
    at: '/du-lieu/don-vi/thai-binh/lich-su.csv',
    may: 'everybody',
  },
  '/du-lieu/don-vi/[slug]/lich-su.xlsx': {
    at: '/du-lieu/don-vi/thai-binh/lich-su.xlsx',
    may: 'everybody',
  },
  '/du-lieu/xep-hang/[indicator]/[year]/[file]': {
    at: '/du-lieu/xep-hang/papi/2023/bang.xlsx',
    may: 'everybody',
  },
  '/du-lieu/xep-hang/[indicator]/[year]/ban/[version]/[file]': {
    at: '/du-lieu/xep-hang/papi/2023/ban/1/bang.xlsx',
    may: 'everybody',
  },
  '/du-lieu/ho-so/[period]/[file]': { at: '/du-lieu/ho-so/2021/bang.xlsx', may: 'everybody' },
  '/du-lieu/ho-so/[period]/ban/[version]/[file]': {
    at: '/du-lieu/ho-so/2021/ban/1/bang.xlsx',
    may: 'everybody',
  },
};
