import { REVIEWERS, type RouteRow } from './rights-table';

/** Who may open what leaders suppose and read beside the published figures. */
export const SUPPOSITION_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/lanh-dao/gia-dinh': {
    at: '/lanh-dao/gia-dinh?chi-so=papi&nam=2023&tang=3:0,5',
    may: REVIEWERS,
  },
  '/lanh-dao/sap-nhap': { at: '/lanh-dao/sap-nhap', may: REVIEWERS },
};
