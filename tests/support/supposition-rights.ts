import { type ActionRow, REVIEWERS, type RouteRow } from './rights-table';

/** Who may open what leaders suppose, and read before it is public. */
export const SUPPOSITION_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/lanh-dao/gia-dinh': {
    at: '/lanh-dao/gia-dinh?chi-so=papi&nam=2023&tang=3:0,5',
    may: REVIEWERS,
  },
  '/lanh-dao/sap-nhap': { at: '/lanh-dao/sap-nhap', may: REVIEWERS },
  '/lanh-dao/xem-truoc': { at: '/lanh-dao/xem-truoc', may: ['leader'] },
  // Nobody is named here, so nothing is there for leaders either: tests/e2e/pre-read.test.ts names some.
  '/lanh-dao/xem-truoc/[indicator]/[period]/[version]': {
    at: '/lanh-dao/xem-truoc/sipas/2025/1',
    may: ['leader'],
    answer: 404,
  },
};

const named = { indicator: 'sipas', period: '2025', version: '1', account: 'khong-co-ai' };

/** Who may name a leader and take the name back. */
export const SUPPOSITION_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'pre-read#grantPreRead': { may: ['staff', 'leader'], form: () => named },
  'pre-read#revokePreRead': { may: ['staff', 'leader'], form: () => named },
};
