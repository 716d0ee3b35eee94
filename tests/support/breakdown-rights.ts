import { type ActionRow, REVIEWERS, type RouteRow } from './rights-table';

/** Who may open the indicators of the home province up. */
export const BREAKDOWN_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/lanh-dao/chi-so/[indicator]': { at: '/lanh-dao/chi-so/par-index?nam=2023', may: REVIEWERS },
  '/lanh-dao/chi-so/[indicator]/[criterion]': {
    at: '/lanh-dao/chi-so/papi/4.2?nam=2023',
    may: REVIEWERS,
  },
};

/** Who may give a criterion to a unit; nothing is given here: it has none and none is sent. */
export const BREAKDOWN_ACTIONS: Readonly<Record<string, ActionRow>> = {
  // Nothing is in the cell yet: whoever may is told so, and nothing is done.
  'score-claim#enterClaim': {
    may: ['staff'],
    form: () => ({
      ...{ indicator: 'papi', period: '2025', version: '1', authority: 'thai-binh' },
      ...{ criterion: '8', seen: '0', claimed: '5', cutReason: '', low: '', high: '' },
    }),
  },
  'criterion-owner#setCriterionOwner': {
    may: ['staff'],
    form: () => ({
      ...{ indicator: 'papi', period: '2023', criterion: '8', unit: '', document: '', seen: '0' },
    }),
  },
};
