import { type ActionRow, ADMINISTRATOR, type Given, KEEPERS } from './rights-table';

/** Results as nobody sees them any more: whoever may do it is told so, and nothing is done. */
const seen = (_given: Given) => ({ release: '1', revision: '9999' });

/** The actions on dossiers, as `action-rights.ts` has the others. */
export const DOSSIER_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'dossier-release#openDossierRelease': {
    may: ['staff'],
    form: ({ source }) => ({
      ...{ year: '2019', stretch: '', asOf: '31/12/2019', source, publicNote: '' },
    }),
  },
  'dossier-release#editDossierRelease': {
    may: ['staff'],
    form: (given) => ({
      ...{ ...seen(given), asOf: '31/12/2019', source: given.source, publicNote: '' },
    }),
  },
  'dossier-release#cancelDossierRelease': { may: ['staff'], form: seen },
  'dossier-release#takeCases': { may: ['staff'], form: seen },
  'dossier-release#chooseBasis': {
    may: ['staff'],
    form: (given) => ({ ...seen(given), basis: 'report', reason: 'Thử' }),
  },
  'dossier-release#submitDossiers': { may: ['staff'], form: seen },
  'dossier-release#returnDossiers': {
    may: ['reviewer', 'leader'],
    form: (given) => ({ ...seen(given), reason: 'Thử' }),
  },
  'dossier-release#approveDossiers': { may: ['reviewer'], form: seen },
  'dossier-release#publishDossiers': { may: ['leader'], form: seen },
  'dossier-alert#acknowledgeAlert': {
    may: ['staff', 'leader'],
    form: () => ({ id: '999999', word: 'Thử' }),
  },
  'calendar#addCalendarDay': {
    may: KEEPERS,
    form: () => ({ kind: 'off', day: '01/09/2031', name: 'Thử', document: 'Thử' }),
  },
  'calendar#editCalendarDay': {
    may: KEEPERS,
    form: () => ({ was: '2025-05-01', seen: '', name: 'Thử', document: 'Thử' }),
  },
  'calendar#removeCalendarDay': { may: KEEPERS, form: () => ({ was: '2025-05-01', seen: '' }) },
  'procedure#addField': { may: KEEPERS, form: () => ({ name: 'Thử quyền' }) },
  'procedure#editField': {
    may: KEEPERS,
    form: () => ({ was: 'dat-dai', seen: '', name: 'Thử', position: '1' }),
  },
  'procedure#removeField': { may: KEEPERS, form: () => ({ was: 'dat-dai', seen: '' }) },
  'procedure#addProcedure': {
    may: KEEPERS,
    form: () => ({ code: 'THU-1', name: 'Thử', field: 'dat-dai' }),
  },
  'procedure#editProcedure': {
    may: KEEPERS,
    form: () => ({ was: 'TB-DD-01', seen: '', name: 'Thử', field: 'dat-dai' }),
  },
  'procedure#removeProcedure': { may: KEEPERS, form: () => ({ was: 'TB-DD-01', seen: '' }) },
  'setting#saveDossierLimits': {
    may: ADMINISTRATOR,
    form: () => ({
      ...{ minimumVolume: '30', lateLimit: '2', runLength: '3', dueSoonDays: '5', version: '0' },
    }),
  },
};
