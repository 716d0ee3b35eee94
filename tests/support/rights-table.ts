import type { Role } from '@/lib/domain/account';
import type { SentForm } from './called-action';
import { SCORE_FILE, SENT_SCORE_FILE } from './sent-score-file';

/**
 * Who may open each address and call each server action. `tests/e2e/rights.test.ts` reads the source
 * tree, asks each as everybody on a real site, and fails for what is missing here.
 *
 * A new page: its route, an address at which something is, and who may open it; others are answered
 * 404, and nobody is sent to sign in. A new action: `file#name`, a form that would be done, and who
 * may send it; others are refused in the words of a `notAllowed` of lib/text.
 */
type Who = readonly Role[] | 'everybody';

export type RouteRow = {
  readonly at: string;
  readonly may: Who;
  /** What whoever may open it is answered with; 200 unless another is meant. */
  readonly answer?: number;
};

export type ActionRow = {
  readonly may: Who;
  /** What a person would send; `given` has the numbers of what the test has made. */
  readonly form: (given: Given) => SentForm;
  /** Members: their own unit only, and the form is about Thái Bình. */
  readonly isOwnUnitOnly?: true;
};

/** Made once for all rows. */
export type Given = {
  /** A draft of papi/2025/1, opened by somebody else. */
  readonly release: number;
  readonly source: number;
  /** An account that may be changed: a reviewer. */
  readonly account: string;
};

const EVERY_ROLE: Who = ['administrator', 'staff', 'reviewer', 'leader', 'member'];
const KEEPERS: Who = ['administrator', 'staff'];
const REVIEWERS: Who = ['administrator', 'staff', 'reviewer', 'leader'];
const LONG_PASSWORD = 'mot cau that dai';
const aboutChanged = ({ account }: Given) => ({ username: account });
const SCORE_FILES = '/nhap-lieu/papi/2025/1/tep';
const aboutFile = { indicator: 'papi', period: '2025', version: '1', id: String(SCORE_FILE) };
const CORRECTED = '/xep-hang/papi/2023';

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
  '/du-lieu/don-vi/[slug]/[indicator]/[part]/thanh-phan.csv': {
    at: '/du-lieu/don-vi/thai-binh/papi/2023/thanh-phan.csv',
    may: 'everybody',
  },
  '/du-lieu/don-vi/[slug]/lich-su.csv': {
    at: '/du-lieu/don-vi/thai-binh/lich-su.csv',
    may: 'everybody',
  },
  '/du-lieu/xep-hang/[indicator]/[year]/bang.csv': {
    at: '/du-lieu/xep-hang/papi/2023/bang.csv',
    may: 'everybody',
  },
  '/suc-khoe': { at: '/suc-khoe', may: 'everybody' },
  '/dang-nhap': { at: '/dang-nhap', may: 'everybody' },
  '/dang-nhap/ma-xac-thuc': { at: '/dang-nhap/ma-xac-thuc', may: 'everybody' },
  '/quen-mat-khau': { at: '/quen-mat-khau', may: 'everybody' },
  '/dat-mat-khau': { at: '/dat-mat-khau?ma=khong-con', may: 'everybody' },
  // No identity provider is set up here: tests/e2e/provider-sign-in.test.ts has one.
  '/api/auth/callback/oidc': { at: '/api/auth/callback/oidc', may: 'everybody', answer: 404 },
  '/tai-khoan': { at: '/tai-khoan', may: EVERY_ROLE },
  '/hop-viec': { at: '/hop-viec', may: EVERY_ROLE },
  '/duyet/[indicator]/[period]/[version]': { at: '/duyet/papi/2025/1', may: REVIEWERS },
  '/cong-bo': { at: '/cong-bo', may: ['leader'] },
  '/cong-bo/[indicator]/[period]/[version]': { at: '/cong-bo/papi/2025/1', may: ['leader'] },
  '/tai-khoan/xac-thuc': { at: '/tai-khoan/xac-thuc', may: EVERY_ROLE },
  '/quan-tri': { at: '/quan-tri', may: ['administrator'] },
  '/quan-tri/tai-khoan': { at: '/quan-tri/tai-khoan', may: ['administrator'] },
  '/quan-tri/tai-khoan/moi': { at: '/quan-tri/tai-khoan/moi', may: ['administrator'] },
  '/quan-tri/tai-khoan/[username]': {
    at: '/quan-tri/tai-khoan/changed',
    may: ['administrator'],
  },
  '/nhap-lieu': { at: '/nhap-lieu', may: EVERY_ROLE },
  '/nhap-lieu/[indicator]/[period]/[version]/tep': { at: SCORE_FILES, may: REVIEWERS },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]': {
    at: `${SCORE_FILES}/${SCORE_FILE}`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/xem-truoc': {
    at: `${SCORE_FILES}/${SCORE_FILE}/xem-truoc`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.xlsx': {
    at: `${SCORE_FILES}/${SCORE_FILE}/khong-nhan.xlsx`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/khong-nhan.csv': {
    at: `${SCORE_FILES}/${SCORE_FILE}/khong-nhan.csv`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/mau.xlsx': {
    at: `${SCORE_FILES}/mau.xlsx`,
    may: ['staff'],
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/xuat.xlsx': {
    at: `${SCORE_FILES}/xuat.xlsx`,
    may: REVIEWERS,
  },
  '/nhap-lieu/[indicator]/[period]/[version]/tep/xuat.csv': {
    at: `${SCORE_FILES}/xuat.csv`,
    may: REVIEWERS,
  },
  '/quan-tri/cai-dat': { at: '/quan-tri/cai-dat', may: ['administrator'] },
  '/danh-muc/chi-tieu': { at: '/danh-muc/chi-tieu', may: KEEPERS },
};

/** A release as nobody sees it any more: whoever may do it is told so, and nothing is done. */
const stale = ({ release }: Given) => ({ release: String(release), revision: '99' });
const staleBundle = ({ release }: Given) => ({ releases: `${release}.99` });

export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  'sign-in#signIn': {
    may: 'everybody',
    form: () => ({ identifier: 'khong-co-ai', password: 'sai', next: '' }),
  },
  'sign-in#signOut': { may: 'everybody', form: () => ({}) },
  'sign-in#showSecondFactor': { may: 'everybody', form: () => ({ code: '123456', next: '' }) },
  'sign-in#goToProvider': { may: 'everybody', form: () => ({ next: '' }) },
  'sign-in#askForPasswordLink': { may: 'everybody', form: () => ({ identifier: 'khong-co-ai' }) },
  'sign-in#setPassword': {
    may: 'everybody',
    form: () => ({ code: 'khong-con', password: LONG_PASSWORD, again: LONG_PASSWORD }),
  },
  'provider-answer#providerAnswer': { may: 'everybody', form: () => ({}) },
  'account#inviteAccount': {
    may: ['administrator'],
    form: () => ({
      ...{ name: 'Moi', username: 'moi.nguoi', email: 'moi@example.vn', role: 'staff', unit: '' },
    }),
  },
  'account#renewPasswordLink': { may: ['administrator'], form: aboutChanged },
  'account#changeRole': {
    may: ['administrator'],
    form: ({ account }) => ({ username: account, role: 'reviewer', unit: '' }),
  },
  'account#changePerson': {
    may: ['administrator'],
    form: ({ account }) => ({ username: account, name: 'Changed', email: 'changed@example.vn' }),
  },
  'account#disableAccount': { may: ['administrator'], form: aboutChanged },
  'account#enableAccount': { may: ['administrator'], form: aboutChanged },
  'account#removeSecondFactor': { may: ['administrator'], form: aboutChanged },
  'own-account#changeOwnName': { may: EVERY_ROLE, form: () => ({ name: 'Tên khác' }) },
  'own-account#changeOwnPassword': {
    may: EVERY_ROLE,
    form: () => ({ presentPassword: 'sai', password: LONG_PASSWORD, again: LONG_PASSWORD }),
  },
  'own-account#endOwnSession': { may: EVERY_ROLE, form: () => ({ sessionId: 'khong-con' }) },
  'own-account#beginSecondFactor': { may: EVERY_ROLE, form: () => ({ presentPassword: 'sai' }) },
  'own-account#confirmSecondFactor': {
    may: EVERY_ROLE,
    form: () => ({ code: '123456', next: '' }),
  },
  'own-account#removeOwnSecondFactor': {
    may: EVERY_ROLE,
    form: () => ({ presentPassword: 'sai' }),
  },
  'release#openRelease': {
    may: ['staff'],
    form: ({ source }) => ({
      ...{ indicator: 'sipas', period: '2025', source: String(source) },
      ...{ dueOn: '', announcedOn: '', decision: '', publicNote: '' },
    }),
  },
  'release-step#submitRelease': { may: ['staff'], form: stale },
  'release-step#editRelease': {
    may: ['staff'],
    form: (given) => ({
      ...stale(given),
      ...{ source: String(given.source), dueOn: '', announcedOn: '', decision: '', publicNote: '' },
    }),
  },
  'release-step#cancelRelease': { may: ['staff'], form: stale },
  'release-step#explainBlanks': { may: ['staff'], form: stale },
  'release-step#tickWarnings': { may: ['staff', 'reviewer'], form: stale },
  'release-step#returnRelease': {
    may: ['reviewer', 'leader'],
    form: (given) => ({ ...stale(given), reason: 'Chưa đủ.' }),
  },
  'release-step#approveRelease': { may: ['reviewer'], form: stale },
  'release-step#approveReleases': { may: ['reviewer'], form: staleBundle },
  'release-publish#publishReleases': { may: ['leader'], form: staleBundle },
  'release-publish#scheduleReleases': {
    may: ['leader'],
    form: (given) => ({ ...staleBundle(given), day: '31/12/2030', time: '08:00' }),
  },
  'release-publish#unscheduleReleases': { may: ['leader'], form: staleBundle },
  'notice#readNotices': { may: EVERY_ROLE, form: () => ({ newest: '1' }) },
  'score-import#uploadScores': {
    may: ['staff'],
    form: () => ({
      ...{ indicator: 'papi', period: '2025', version: '1' },
      file: { name: 'diem.xlsx', mimeType: 'application/octet-stream', buffer: SENT_SCORE_FILE },
    }),
  },
  'score-import#mapScores': {
    may: ['staff'],
    form: () => ({
      ...{ ...aboutFile, sheet: 'Điểm', headingRow: '1', 'cot-0': 'name', 'cot-1': '=T' },
      ...{ dash: 'keep', decimals: '2', rankOutOf: '34', source: '' },
    }),
  },
  'score-import#answerNames': { may: ['staff'], form: () => aboutFile },
  'score-import#confirmImport': {
    may: ['staff'],
    form: () => ({ ...aboutFile, seal: '0'.repeat(64) }),
  },
  'score-import#undoImport': { may: ['staff'], form: () => aboutFile },
  'setting#saveSecondFactorDemand': {
    may: ['administrator'],
    form: () => ({ value: 'false', version: '0' }),
  },
  'setting#saveBanner': { may: ['administrator'], form: () => ({ value: '', version: '0' }) },
};
