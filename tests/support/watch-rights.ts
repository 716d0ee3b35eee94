import { type ActionRow, REVIEWERS, type RouteRow } from './rights-table';

const NOBODYS = 'A'.repeat(43);

/** Who may open what of watched figures. */
export const WATCH_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/lanh-dao/theo-doi': { at: '/lanh-dao/theo-doi', may: REVIEWERS },
  '/theo-doi/dung/[token]': { at: `/theo-doi/dung/${NOBODYS}`, may: 'everybody' },
};

const own = () => ({ id: '999999' });

/** Who may do what to them. */
export const WATCH_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'watch#startWatch': {
    may: REVIEWERS,
    form: () => ({ what: 'points/papi', when: 'absolute/below', threshold: '10' }),
  },
  'watch#stopWatch': { may: REVIEWERS, form: own },
  'watch#restartWatch': { may: REVIEWERS, form: own },
  'watch#stopWatchByLink': { may: 'everybody', form: () => ({ token: NOBODYS }) },
};
