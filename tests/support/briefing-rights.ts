import { type ActionRow, ADMINISTRATOR } from './rights-table';

const head = {
  ...{ superior: '', issuer: 'SỞ NỘI VỤ', abbreviation: 'SNV', place: '' },
  ...{ signer: 'GIÁM ĐỐC', receivers: 'Như trên' },
};

/** Who may say what the head of a briefing says. */
export const BRIEFING_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'setting#saveBriefingHead': { may: ADMINISTRATOR, form: () => ({ ...head, version: '0' }) },
};
