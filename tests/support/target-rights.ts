import { type ActionRow, REVIEWERS, type RouteRow } from './rights-table';

/** Who may open what of targets. */
export const TARGET_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/lanh-dao/muc-tieu': { at: '/lanh-dao/muc-tieu', may: REVIEWERS },
  '/lanh-dao/muc-tieu/[target]': { at: '/lanh-dao/muc-tieu/sipas-2024', may: REVIEWERS },
};

const seen = { target: '999999', version: '1', reason: 'Thử' };

/** Who may do what to their verdicts. */
export const TARGET_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'target-verdict#overrideVerdict': {
    may: ['staff', 'leader'],
    form: () => ({ ...seen, verdict: 'onTrack' }),
  },
  'target-verdict#removeOverride': { may: ['staff', 'leader'], form: () => seen },
};
