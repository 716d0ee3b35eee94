import type { ActionRow, Given } from './rights-table';

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
};
