import { EVERY_ROLE, type RouteRow } from './rights-table';

/** Who may open what of lists of tasks and of annex tables. */
export const ANNEX_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/nhiem-vu': { at: '/nhiem-vu?xem=cot&tinh-trang=qua-han', may: EVERY_ROLE },
};
