import { SITE_TASK } from './given-site-task';
import { type ActionRow, ADMINISTRATOR, EVERY_ROLE, type RouteRow } from './rights-table';

const STAFF = ['staff'] as const;

const AT = `/nhiem-vu/${SITE_TASK}`;
const ORDER = `/nhiem-vu/van-ban/${SITE_TASK}`;

/** Who may open orders, tasks and their files. */
export const TASK_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/nhiem-vu/moi': { at: '/nhiem-vu/moi?tieu-chi=papi/2023/4', may: STAFF },
  '/nhiem-vu/van-ban': { at: '/nhiem-vu/van-ban', may: EVERY_ROLE },
  '/nhiem-vu/van-ban/moi': { at: '/nhiem-vu/van-ban/moi', may: STAFF },
  '/nhiem-vu/van-ban/[directive]': { at: ORDER, may: EVERY_ROLE, isOwnUnitOnly: true },
  '/nhiem-vu/van-ban/[directive]/sua': { at: `${ORDER}/sua`, may: STAFF },
  '/nhiem-vu/[task]': { at: AT, may: EVERY_ROLE, isOwnUnitOnly: true },
  '/nhiem-vu/[task]/sua': { at: `${AT}/sua`, may: STAFF },
  '/nhiem-vu/dinh-kem/[attachment]': {
    ...{ at: `/nhiem-vu/dinh-kem/${SITE_TASK}`, may: EVERY_ROLE, isOwnUnitOnly: true },
  },
};

/** A task that is not there: whoever may do it is told so, and nothing is done. */
const seen = { id: '999999', version: '1', word: 'Thử' };
const order = {
  ...{ number: 'THỬ/CT', issuedOn: '17/04/2024', title: 'Thử', signer: 'Chủ tịch', url: '' },
};
const task = {
  ...{ title: 'Thử', lead: 'thai-binh', head: 'Giám đốc', dueOn: '30/06/2024', product: 'Thử' },
  ...{ link: 'papi/2023/4', expectedPoints: '' },
};

/** Who may do what to them. */
export const TASK_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'directive#addDirective': { may: STAFF, form: () => order },
  'directive#editDirective': {
    may: STAFF,
    form: () => ({ ...order, id: '999999', version: '1' }),
  },
  'task#addTask': { may: STAFF, form: () => ({ ...task, directive: '999999' }) },
  'task#editTask': { may: STAFF, form: () => ({ ...task, id: '999999', version: '1' }) },
  'task-report#reportTask': {
    may: ['staff', 'member'],
    form: () => ({ ...seen, percent: '10', url: '' }),
  },
  'task-report#closeTask': { may: ['staff', 'member'], form: () => ({ ...seen, url: '' }) },
  'task-report#reopenTask': { may: ['reviewer', 'leader'], form: () => seen },
  'task-report#withdrawTask': { may: STAFF, form: () => seen },
  'setting#saveTaskLimits': {
    may: ADMINISTRATOR,
    form: () => ({ dueSoonDays: '7', silentDays: '30', version: '0' }),
  },
};
