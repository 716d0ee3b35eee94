import { COUNT_COLUMNS } from '@/lib/domain/dossier-counts';
import { type ActionRow, EVERY_ROLE, REVIEWERS, type RouteRow } from './rights-table';
import { messyReport, REPORT_DRAFT, REPORT_FILE } from './sent-report-file';

const at = '/nhap-lieu/ho-so/[period]/[version]';
const STAFF = ['staff'] as const;

/** Who may open what of reports of dossiers. */
export const REPORT_ROUTES: Readonly<Record<string, RouteRow>> = {
  [at]: { at: REPORT_DRAFT, may: EVERY_ROLE },
  [`${at}/o/[slug]/[field]`]: {
    at: `${REPORT_DRAFT}/o/thai-binh/tat-ca`,
    may: EVERY_ROLE,
    isOwnUnitOnly: true,
  },
  [`${at}/tep`]: { at: `${REPORT_DRAFT}/tep`, may: REVIEWERS },
  [`${at}/tep/mau.xlsx`]: { at: `${REPORT_DRAFT}/tep/mau.xlsx`, may: STAFF },
  [`${at}/tep/xuat.csv`]: { at: `${REPORT_DRAFT}/tep/xuat.csv`, may: REVIEWERS },
  [`${at}/tep/xuat.xlsx`]: { at: `${REPORT_DRAFT}/tep/xuat.xlsx`, may: REVIEWERS },
  [`${at}/tep/[file]`]: { at: `${REPORT_DRAFT}/tep/${REPORT_FILE}`, may: STAFF },
  [`${at}/tep/[file]/xem-truoc`]: {
    at: `${REPORT_DRAFT}/tep/${REPORT_FILE}/xem-truoc`,
    may: STAFF,
  },
  [`${at}/tep/[file]/khong-nhan.csv`]: {
    at: `${REPORT_DRAFT}/tep/${REPORT_FILE}/khong-nhan.csv`,
    may: STAFF,
  },
  [`${at}/tep/[file]/khong-nhan.xlsx`]: {
    at: `${REPORT_DRAFT}/tep/${REPORT_FILE}/khong-nhan.xlsx`,
    may: STAFF,
  },
};

const release = { period: '2023-M02', version: '1' };
const file = { ...release, id: String(REPORT_FILE) };
const row = { ...release, authority: 'thai-binh', field: '' };
/** Every column as a form sends it: nothing seen, one figure typed. */
const ROW_FIGURES = Object.fromEntries(
  COUNT_COLUMNS.flatMap((column) => [
    [column, column === 'received' ? '5' : ''],
    [`${column}-seen`, ''],
  ]),
);
const cells = [{ column: 'received', seen: null, typed: '5' }];

/** Who may do what to them. */
export const REPORT_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'dossier-grid#saveDossiers': {
    may: ['staff', 'member'],
    form: () => ({}),
    sent: {
      release: { period: '2023-M02', version: 1 },
      way: 'cell',
      rows: [{ authority: 'thai-binh', field: null, cells }],
    },
    isOwnUnitOnly: true,
  },
  'dossier-entry#enterDossierRow': {
    may: ['staff', 'member'],
    form: () => ({ ...row, ...ROW_FIGURES }),
    isOwnUnitOnly: true,
  },
  'dossier-entry#askUnit': { may: STAFF, form: () => ({ ...row, question: 'Số nào đúng?' }) },
  'dossier-report-import#uploadReport': {
    may: STAFF,
    form: () => ({
      ...release,
      file: { name: 'bieu.xlsx', mimeType: 'application/octet-stream', buffer: messyReport() },
    }),
  },
  'dossier-report-import#mapReport': {
    may: STAFF,
    form: () => ({
      ...{ ...file, sheet: 'II.06a', headingFrom: '3', headingTo: '6', unit: '' },
      ...{ 'cot-2': 'unit', 'cot-3': 'received' },
    }),
  },
  'dossier-report-import#answerReport': { may: STAFF, form: () => file },
  'dossier-report-import#confirmReport': {
    may: STAFF,
    form: () => ({ ...file, seal: '0'.repeat(64) }),
  },
  'dossier-report-import#undoReport': { may: STAFF, form: () => file },
};
