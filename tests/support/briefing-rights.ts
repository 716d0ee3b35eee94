import { type ActionRow, ADMINISTRATOR, REVIEWERS, type RouteRow } from './rights-table';

const at = '/lanh-dao/tom-tat';

/** Who may open the briefing and take its files. */
export const BRIEFING_ROUTES: Readonly<Record<string, RouteRow>> = {
  [at]: { at, may: REVIEWERS },
  [`${at}/tep.docx`]: { at: `${at}/tep.docx`, may: REVIEWERS },
  [`${at}/tep.pdf`]: { at: `${at}/tep.pdf`, may: REVIEWERS },
};

const head = {
  ...{ superior: '', issuer: 'SỞ NỘI VỤ', abbreviation: 'SNV', place: '' },
  ...{ signer: 'GIÁM ĐỐC', receivers: 'Như trên' },
};

/** Who may say what the head of a briefing says. */
export const BRIEFING_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'setting#saveBriefingHead': { may: ADMINISTRATOR, form: () => ({ ...head, version: '0' }) },
};
