import { ANNEX_ROUTES } from './annex-rights';
import { BREAKDOWN_ROUTES } from './breakdown-rights';
import { BRIEFING_ROUTES } from './briefing-rights';
import { SITE_CASE_FILE, SITE_DOSSIER } from './given-site-dossier';
import { REPORT_ROUTES } from './report-rights';
import {
  ADMINISTRATOR,
  EMBARGOED,
  EMBARGOED_FILES,
  EVERY_ROLE,
  KEEPERS,
  REVIEWERS,
  type RouteRow,
} from './rights-table';
import { SCORE_FILE } from './sent-score-file';
import { SUPPOSITION_ROUTES } from './supposition-rights';
import { TABLE_ROUTES } from './table-rights';
import { TARGET_ROUTES } from './target-rights';
import { TASK_ROUTES } from './task-rights';
import { WATCH_ROUTES } from './watch-rights';

const DRAFT = '/nhap-lieu/papi/2025/1';
const CORRECTED = '/xep-hang/papi/2023';

/** Each address, an example of it, and who may open it: a new page is added here. */
export const ROUTES: Readonly<Record<string, RouteRow>> = {
  '/': { at: '/', may: 'everybody' },
  '/don-vi': { at: '/don-vi', may: 'everybody' },
  '/don-vi/[slug]': { at: '/don-vi/thai-binh', may: 'everybody' },
  '/don-vi/[slug]/[indicator]/[year]': { at: '/don-vi/thai-binh/papi/2023', may: 'everybody' },
  '/loc/don-vi': { at: '/loc/don-vi', may: 'everybody' },
  '/loc/khong-co': { at: '/loc/khong-co', may: 'everybody' },
  '/loc/so-sanh': { at: '/loc/so-sanh', may: 'everybody' },
  '/loc/tam-ngung': { at: '/loc/tam-ngung', may: 'everybody' },
  '/loc/trang-chu': { at: '/loc/trang-chu', may: 'everybody' },
  '/loc/xep-hang/[indicator]/[year]': { at: `/loc${CORRECTED}`, may: 'everybody' },
  '/loc/dia-chi': { at: '/loc/dia-chi', may: 'everybody' },
  '/nguon': { at: '/nguon', may: 'everybody' },
  '/phuong-phap': { at: '/phuong-phap', may: 'everybody' },
  '/so-sanh': { at: '/so-sanh', may: 'everybody' },
  '/tro-giup-tiep-can': { at: '/tro-giup-tiep-can', may: 'everybody' },
  '/xep-hang': { at: '/xep-hang', may: 'everybody' },
  '/xep-hang/[indicator]': { at: '/xep-hang/papi', may: 'everybody' },
  '/xep-hang/[indicator]/[year]': { at: CORRECTED, may: 'everybody' },
  '/xep-hang/[indicator]/[year]/ban/[version]': { at: `${CORRECTED}/ban/1`, may: 'everybody' },
  '/du-lieu/don-vi/[slug]/[indicator]/[part]': {
    at: '/du-lieu/don-vi/thai-binh/papi/xu-huong.svg',
    may: 'everybody',
  },
  ...ANNEX_ROUTES,
  '/suc-khoe': { at: '/suc-khoe', may: 'everybody' },
  '/dang-nhap': { at: '/dang-nhap', may: 'everybody' },
  // No identity provider is set up here: tests/e2e/provider-sign-in.test.ts has one.
  '/api/auth/callback/oidc': { at: '/api/auth/callback/oidc', may: 'everybody', answer: 404 },
  ...BRIEFING_ROUTES,
  '/tai-khoan': { at: '/tai-khoan', may: EVERY_ROLE },
  '/nhap-lieu': { at: '/nhap-lieu', may: EVERY_ROLE },
  '/quan-tri/cai-dat': { at: '/quan-tri/cai-dat', may: ADMINISTRATOR },
  '/danh-muc/chi-tieu': { at: '/danh-muc/chi-tieu', may: KEEPERS },
  '/danh-muc': { at: '/danh-muc', may: KEEPERS },
  '/danh-muc/lich-lam-viec': {
    at: '/danh-muc/lich-lam-viec?nam=2025&sua=2025-05-01',
    may: KEEPERS,
  },
  '/danh-muc/thu-tuc': { at: '/danh-muc/thu-tuc?linh-vuc=dat-dai', may: KEEPERS },
  '/danh-muc/nguon': { at: '/danh-muc/nguon?sua=papi_site', may: KEEPERS },
  '/danh-muc/bo-tieu-chi': { at: '/danh-muc/bo-tieu-chi', may: KEEPERS },
  '/danh-muc/bo-tieu-chi/[code]': { at: '/danh-muc/bo-tieu-chi/PAR-1294', may: KEEPERS },
  '/danh-muc/don-vi': { at: '/danh-muc/don-vi', may: KEEPERS },
  '/danh-muc/don-vi/thay-doi': { at: '/danh-muc/don-vi/thay-doi?loai=merger', may: KEEPERS },
  '/danh-muc/chi-so': { at: '/danh-muc/chi-so', may: ADMINISTRATOR },
  '/dat-mat-khau': { at: '/dat-mat-khau', may: 'everybody' },
  '/quen-mat-khau': { at: '/quen-mat-khau', may: 'everybody' },
  '/dang-nhap/ma-xac-thuc': { at: '/dang-nhap/ma-xac-thuc', may: 'everybody' },
  '/tai-khoan/xac-thuc': { at: '/tai-khoan/xac-thuc', may: EVERY_ROLE },
  '/quan-tri': { at: '/quan-tri', may: ADMINISTRATOR },
  '/quan-tri/nhat-ky': { at: '/quan-tri/nhat-ky', may: ADMINISTRATOR },
  '/quan-tri/nhat-ky/tep.csv': { at: '/quan-tri/nhat-ky/tep.csv', may: ADMINISTRATOR },
  '/quan-tri/tai-khoan': { at: '/quan-tri/tai-khoan', may: ADMINISTRATOR },
  '/quan-tri/tai-khoan/moi': { at: '/quan-tri/tai-khoan/moi', may: ADMINISTRATOR },
  '/quan-tri/tai-khoan/[username]': { at: '/quan-tri/tai-khoan/doi-vai-tro', may: ADMINISTRATOR },
  '/hop-viec': { at: '/hop-viec', may: EVERY_ROLE },
  '/cong-bo': { at: '/cong-bo', may: ['leader'] },
  '/cong-bo/[indicator]/[period]/[version]': { at: '/cong-bo/sipas/2025/1', may: ['leader'] },
  '/ho-so': { at: '/ho-so', may: 'everybody' },
  '/ho-so/[period]': { at: '/ho-so/2021', may: 'everybody' },
  '/ho-so/[period]/ban/[version]': { at: '/ho-so/2021/ban/1', may: 'everybody' },
  '/loc/ho-so/[period]': { at: '/loc/ho-so/2021', may: 'everybody' },
  '/nhap-lieu/ho-so': { at: '/nhap-lieu/ho-so', may: EVERY_ROLE },
  '/duyet/ho-so/[period]/[version]': { at: '/duyet/ho-so/2019/1', may: REVIEWERS },
  '/duyet/[indicator]/[period]/[version]': { at: '/duyet/papi/2025/1', may: REVIEWERS },
  '/nhap-lieu/[indicator]/[period]/[version]': { at: DRAFT, may: EMBARGOED },
  '/nhap-lieu/[indicator]/[period]/[version]/tep': { at: `${DRAFT}/tep`, may: EMBARGOED_FILES },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/mau.xlsx': {
    at: `${DRAFT}/tep/mau.xlsx`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/xuat.csv': {
    at: `${DRAFT}/tep/xuat.csv`,
    may: EMBARGOED_FILES,
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/xuat.xlsx': {
    at: `${DRAFT}/tep/xuat.xlsx`,
    may: EMBARGOED_FILES,
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]': {
    at: `${DRAFT}/tep/${SCORE_FILE}`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/xem-truoc': {
    at: `${DRAFT}/tep/${SCORE_FILE}/xem-truoc`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.csv': {
    at: `${DRAFT}/tep/${SCORE_FILE}/khong-nhan.csv`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.xlsx': {
    at: `${DRAFT}/tep/${SCORE_FILE}/khong-nhan.xlsx`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/o/[slug]/[criterion]': {
    at: `${DRAFT}/o/thai-binh/T`,
    may: EMBARGOED,
    isOwnUnitOnly: true,
  },
  '/lanh-dao': { at: '/lanh-dao', may: EVERY_ROLE },
  '/lanh-dao/ho-so': { at: '/lanh-dao/ho-so', may: EVERY_ROLE },
  '/lanh-dao/ho-so/[unit]': {
    at: '/lanh-dao/ho-so/thai-binh',
    may: EVERY_ROLE,
    isOwnUnitOnly: true,
  },
  '/lanh-dao/ho-so/[unit]/[field]': {
    at: '/lanh-dao/ho-so/thai-binh/dat-dai',
    may: EVERY_ROLE,
    isOwnUnitOnly: true,
  },
  '/lanh-dao/ho-so/linh-vuc/[field]': {
    at: '/lanh-dao/ho-so/linh-vuc/dat-dai',
    may: EVERY_ROLE,
  },
  '/lanh-dao/ho-so/canh-bao': { at: '/lanh-dao/ho-so/canh-bao', may: EVERY_ROLE },
  '/nhap-lieu/ho-so/tep': { at: '/nhap-lieu/ho-so/tep', may: ['staff'] },
  '/nhap-lieu/ho-so/tep/mau.csv': { at: '/nhap-lieu/ho-so/tep/mau.csv', may: ['staff'] },
  // Takes what is sent to it and is never read.
  '/nhap-lieu/ho-so/tep/tai-len': {
    ...{ at: '/nhap-lieu/ho-so/tep/tai-len', may: 'everybody', answer: 405 },
  },
  '/nhap-lieu/ho-so/tep/[file]': { at: `/nhap-lieu/ho-so/tep/${SITE_CASE_FILE}`, may: ['staff'] },
  '/nhap-lieu/ho-so/tep/[file]/tien-do': {
    ...{ at: `/nhap-lieu/ho-so/tep/${SITE_CASE_FILE}/tien-do`, may: ['staff'] },
  },
  // No rows of it were refused.
  '/nhap-lieu/ho-so/tep/[file]/khong-nhan.csv': {
    ...{ at: `/nhap-lieu/ho-so/tep/${SITE_CASE_FILE}/khong-nhan.csv`, may: ['staff'], answer: 404 },
  },
  '/lanh-dao/ho-so/danh-sach': {
    at: '/lanh-dao/ho-so/danh-sach?loc=dang-qua-han',
    may: EVERY_ROLE,
  },
  '/lanh-dao/ho-so/danh-sach/tep.csv': { at: '/lanh-dao/ho-so/danh-sach/tep.csv', may: REVIEWERS },
  '/lanh-dao/ho-so/danh-sach/[code]': {
    at: `/lanh-dao/ho-so/danh-sach/${SITE_DOSSIER}`,
    may: EVERY_ROLE,
    isOwnUnitOnly: true,
  },
  ...SUPPOSITION_ROUTES,
  ...REPORT_ROUTES,
  ...TABLE_ROUTES,
  ...TARGET_ROUTES,
  ...BREAKDOWN_ROUTES,
  ...WATCH_ROUTES,
  ...TASK_ROUTES,
};
