import { type ActionRow, ADMINISTRATOR, type RouteRow } from './rights-table';

const STAFF = ['staff'] as const;

/** Kept by `given-site-task.ts`: an order with a file, and a task that Thái Bình leads. */
export const SITE_ORDER = 990_001;
export const SITE_TASK = 990_001;
export const SITE_ATTACHMENT = 990_001;

/** Who may open orders, tasks and their files. */
export const TASK_ROUTES: Readonly<Record<string, RouteRow>> = {};

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
