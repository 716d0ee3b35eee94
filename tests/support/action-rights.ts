import { ANNEX_ACTIONS } from './annex-rights';
import { BREAKDOWN_ACTIONS } from './breakdown-rights';
import { BRIEFING_ACTIONS } from './briefing-rights';
import { DOSSIER_ACTIONS } from './dossier-action-rights';
import { SITE_CASE_FILE } from './given-site-dossier';
import { REPORT_ACTIONS } from './report-rights';
import { type ActionRow, ADMINISTRATOR, EVERY_ROLE, type Given, KEEPERS } from './rights-table';
import { SCORE_FILE, SENT_SCORE_FILE } from './sent-score-file';
import { SUPPOSITION_ACTIONS } from './supposition-rights';
import { TARGET_ACTIONS } from './target-rights';
import { TASK_ACTIONS } from './task-rights';
import { WATCH_ACTIONS } from './watch-rights';

/** A release as nobody sees it any more: whoever may do it is told so, and nothing is done. */
const seen = ({ release }: Given) => ({ release, revision: '99' });
const bundle = ({ release }: Given) => ({ releases: `${release}.99` });
const address = { indicator: 'papi', period: '2025', version: '1' };
const file = { ...address, id: String(SCORE_FILE) };
const cell = { ...address, authority: 'thai-binh', criterion: 'T', seen: '0' };
const caseFile = { id: String(SITE_CASE_FILE) };
const account = { username: 'doi-vai-tro' };
const target = { operator: 'gte', value: '41,5', note: '', source: 'papi_site' };
const facts = {
  ...{ legalBasis: 'Quyết định 1', isComparableWithPrevious: 'yes', changeNote: '' },
  ...{ sumRule: 'warning', source: '' },
};
const criterion = { set: 'PAR-1294', version: '1', code: '9.9' };
const indicator = {
  ...{ slug: 'thu', name: 'Thử', fullName: 'Chỉ số thử', publisher: 'Bộ Nội vụ', summary: 'Thử.' },
  ...{ isRankedByPublisher: 'no', grading: 'none', position: '9', unusualChange: '' },
};
const releaseWords = ({ source }: Given) => ({
  ...{ source, dueOn: '', announcedOn: '', decision: '', publicNote: '' },
});
const PASSWORD = 'mat-khau-dai-du-12';

/** Each server action, what it is sent, and who may send it: a new action is added here. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  'sign-in#signIn': {
    may: 'everybody',
    form: () => ({ identifier: 'khong-co-ai', password: 'sai', next: '' }),
  },
  'sign-in#showSecondFactor': {
    may: 'everybody',
    form: () => ({ code: '123456', next: '' }),
  },
  'sign-in#goToProvider': { may: 'everybody', form: () => ({ next: '' }) },
  'sign-in#signOut': { may: 'everybody', form: () => ({}) },
  'sign-in#askForPasswordLink': { may: 'everybody', form: () => ({ identifier: 'khong-co-ai' }) },
  'sign-in#setPassword': {
    may: 'everybody',
    form: () => ({ code: 'khong-co', password: PASSWORD, again: PASSWORD }),
  },
  'own-account#changeOwnName': { may: EVERY_ROLE, form: () => ({ name: 'Tên mới' }) },
  'own-account#changeOwnPassword': {
    may: EVERY_ROLE,
    form: () => ({ presentPassword: 'sai', password: PASSWORD, again: PASSWORD }),
  },
  'own-account#endOwnSession': { may: EVERY_ROLE, form: () => ({ sessionId: 'khong-co' }) },
  'own-account#beginSecondFactor': {
    may: EVERY_ROLE,
    form: () => ({ presentPassword: 'sai', next: '' }),
  },
  'own-account#confirmSecondFactor': {
    may: EVERY_ROLE,
    form: () => ({ code: '123456', next: '' }),
  },
  'own-account#removeOwnSecondFactor': {
    may: EVERY_ROLE,
    form: () => ({ presentPassword: 'sai' }),
  },
  'account#inviteAccount': {
    may: ADMINISTRATOR,
    form: () => ({
      ...{ name: 'Người mới', username: 'nguoi-moi', email: 'moi@example.vn' },
      ...{ role: 'staff', unit: '' },
    }),
  },
  'account#renewPasswordLink': { may: ADMINISTRATOR, form: () => account },
  'account#changeRole': {
    may: ADMINISTRATOR,
    form: () => ({ ...account, role: 'leader', unit: '' }),
  },
  'account#changePerson': {
    may: ADMINISTRATOR,
    form: () => ({ ...account, name: 'Tên khác', email: 'khac@example.vn' }),
  },
  'account#disableAccount': { may: ADMINISTRATOR, form: () => account },
  'account#enableAccount': { may: ADMINISTRATOR, form: () => account },
  'account#removeSecondFactor': { may: ADMINISTRATOR, form: () => account },
  'setting#saveSecondFactorDemand': {
    may: ADMINISTRATOR,
    form: () => ({ value: 'no', version: '0' }),
  },
  'setting#saveBanner': { may: ADMINISTRATOR, form: () => ({ value: '', version: '0' }) },
  ...BRIEFING_ACTIONS,
  'indicator#addIndicator': {
    may: ADMINISTRATOR,
    form: () => ({
      ...{ ...indicator, code: 'THU', scaleMax: '100', unit: 'points' },
      ...{ authorityKind: 'province', fromYear: '2025', legalBasis: 'Quyết định 1' },
    }),
  },
  'indicator#editIndicator': {
    may: ADMINISTRATOR,
    form: () => ({ ...indicator, version: '1' }),
  },
  'source#addSource': {
    may: KEEPERS,
    form: () => ({
      ...{ code: 'thu', title: 'Thử', publisher: 'Thử', date: '2025', url: '', accessedVia: '' },
    }),
  },
  'source#editSource': {
    may: KEEPERS,
    form: () => ({
      ...{ code: 'papi_site', was: 'papi_site', seen: '', title: 'Thử', publisher: 'Thử' },
      ...{ date: '', url: '', accessedVia: '' },
    }),
  },
  'criteria-set#copyCriteriaSet': {
    may: KEEPERS,
    form: () => ({ ...facts, from: 'PAR-1294', code: 'PAR-THU', fromYear: '2030' }),
  },
  'criteria-set#editCriteriaSet': {
    may: KEEPERS,
    form: () => ({ ...facts, code: 'PAR-1294', version: '1' }),
  },
  'criteria-set#removeCriteriaSet': {
    may: KEEPERS,
    form: () => ({ code: 'PAR-1294', version: '1', reason: 'Thử' }),
  },
  'criteria-set#addCriterion': {
    may: KEEPERS,
    form: () => ({ ...criterion, parent: 'T', name: 'Thử', maxPoints: '1' }),
  },
  'criteria-set#editCriterion': {
    may: KEEPERS,
    form: () => ({ ...criterion, name: 'Thử', maxPoints: '1', place: '1' }),
  },
  'criteria-set#removeCriterion': { may: KEEPERS, form: () => criterion },
  'target#setTarget': {
    may: KEEPERS,
    form: () => ({ ...target, authority: 'thai-binh', indicator: 'papi', period: '2031' }),
  },
  'target#editTarget': {
    may: KEEPERS,
    form: () => ({ ...target, id: '1', version: '0', reason: 'Thử' }),
  },
  'target#removeTarget': {
    may: KEEPERS,
    form: () => ({ id: '1', version: '0', reason: 'Thử' }),
  },
  'lineage#changeLineage': {
    may: KEEPERS,
    form: () => ({
      ...{ loai: 'merger', ngay: '01/09/2026', 'van-ban': 'Nghị quyết 1', nguon: 'khong-co' },
      ...{ 'don-vi-1': 'ha-noi', 'don-vi-2': 'hue', 'ten-1': 'Hà Nội' },
      ...{ 'loai-don-vi-1': 'thành phố', 'ma-1': '01', 'vung-1': '' },
    }),
  },
  'notice#readNotices': { may: EVERY_ROLE, form: () => ({ newest: '1' }) },
  'release#openRelease': {
    may: ['staff'],
    form: (given) => ({ ...releaseWords(given), indicator: 'par-index', period: '2025' }),
  },
  'release-step#editRelease': {
    may: ['staff'],
    form: (given) => ({ ...seen(given), ...releaseWords(given) }),
  },
  'release-step#tickWarnings': { may: ['staff', 'reviewer'], form: seen },
  'release-step#explainBlanks': { may: ['staff'], form: seen },
  'release-step#submitRelease': { may: ['staff'], form: seen },
  'release-step#returnRelease': {
    may: ['reviewer', 'leader'],
    form: (given) => ({ ...seen(given), reason: 'Thử' }),
  },
  'release-step#approveRelease': { may: ['reviewer'], form: seen },
  'release-step#approveReleases': { may: ['reviewer'], form: bundle },
  'release-publish#publishReleases': { may: ['leader'], form: bundle },
  'release-publish#scheduleReleases': {
    may: ['leader'],
    form: (given) => ({ ...bundle(given), day: '01/01/2030', time: '08:00' }),
  },
  'release-publish#unscheduleReleases': { may: ['leader'], form: bundle },
  'score#enterScore': {
    may: ['staff', 'member'],
    isOwnUnitOnly: true,
    form: () => ({
      ...{ ...cell, value: '41,5', missing: '', rank: '', source: 'papi_site', entryNote: '' },
    }),
  },
  'score#addQuote': {
    may: ['staff', 'member'],
    isOwnUnitOnly: true,
    form: () => ({ ...cell, value: '41,6', rank: '', source: 'papi_site', reason: 'Thử' }),
  },
  'score#chooseQuote': {
    may: ['staff', 'member'],
    isOwnUnitOnly: true,
    form: () => ({ ...cell, source: 'papi_site', reason: 'Thử' }),
  },
  'score-grid#saveCells': {
    may: ['staff', 'member'],
    isOwnUnitOnly: true,
    form: () => ({}),
    sent: {
      release: { ...address, version: 1 },
      way: 'cell',
      cells: [{ authority: 'thai-binh', criterion: 'T', seen: 0, value: '41,5' }],
    },
  },
  'dossier-case-import#mapCases': {
    may: ['staff'],
    form: () => ({ ...caseFile, 'cot-0': 'code' }),
  },
  'dossier-case-import#nameCases': { may: ['staff'], form: () => caseFile },
  'dossier-case-import#rereadCases': { may: ['staff'], form: () => caseFile },
  'dossier-case-import#confirmCases': { may: ['staff'], form: () => ({ ...caseFile, seal: 'x' }) },
  'dossier-case-import#cancelCases': { may: ['staff'], form: () => ({ id: '999999' }) },
  'score-import#uploadScores': {
    may: ['staff'],
    form: () => ({
      ...address,
      file: { name: 'diem.xlsx', mimeType: 'application/octet-stream', buffer: SENT_SCORE_FILE },
    }),
  },
  'score-import#mapScores': {
    may: ['staff'],
    form: () => ({
      ...{ ...file, sheet: 'Điểm', headingRow: '1', 'cot-0': 'name', 'cot-1': '=T' },
      ...{ dash: 'keep', decimals: '2', rankOutOf: '34', source: '' },
    }),
  },
  'score-import#answerNames': { may: ['staff'], form: () => file },
  'score-import#confirmImport': {
    may: ['staff'],
    form: () => ({ ...file, seal: '0'.repeat(64) }),
  },
  'score-import#undoImport': { may: ['staff'], form: () => file },
  'release-step#cancelRelease': { may: ['staff'], form: seen },
  ...DOSSIER_ACTIONS,
  ...REPORT_ACTIONS,
  ...SUPPOSITION_ACTIONS,
  ...TARGET_ACTIONS,
  ...BREAKDOWN_ACTIONS,
  ...WATCH_ACTIONS,
  ...TASK_ACTIONS,
  ...ANNEX_ACTIONS,
};
