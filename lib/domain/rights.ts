import type { Actor, Role } from './account';

/**
 * Everything that asks for a right, and who has it. An act missing from this table cannot happen.
 *
 * A member's rights end at its own unit: `mayDoFor` says for which authority.
 */
export const RIGHTS = {
  readDrafts: ['administrator', 'staff', 'reviewer', 'leader', 'member'],
  readHistory: ['administrator', 'staff', 'reviewer', 'leader', 'member'],
  /** Figures of an index on its way; a leader reads them in the bundle it is named for, each time in the log. */
  readEmbargoed: ['administrator', 'staff', 'reviewer', 'member'],
  enterScore: ['staff', 'member'],
  /** What an authority claimed, why less was given, and the printed interval. */
  enterClaim: ['staff'],
  importScores: ['staff'],
  undoImport: ['staff'],
  readReview: ['administrator', 'staff', 'reviewer', 'leader'],
  openRelease: ['staff'],
  editRelease: ['staff'],
  explainBlanks: ['staff'],
  tickWarning: ['staff', 'reviewer'],
  cancelRelease: ['staff'],
  submitRelease: ['staff'],
  returnRelease: ['reviewer', 'leader'],
  approveRelease: ['reviewer'],
  publishRelease: ['leader'],
  scheduleRelease: ['leader'],
  unscheduleRelease: ['leader'],
  editSource: ['administrator', 'staff'],
  editCriteria: ['administrator', 'staff'],
  editTarget: ['administrator', 'staff'],
  editAuthority: ['administrator', 'staff'],
  editIndicator: ['administrator'],
  editSetting: ['administrator'],
  manageAccounts: ['administrator'],
  readAudit: ['administrator'],
  exportAudit: ['administrator'],
  /** Counts of dossiers, published or not, and the dossiers behind them. */
  readDossiers: ['administrator', 'staff', 'reviewer', 'leader', 'member'],
  enterDossiers: ['staff', 'member'],
  importDossiers: ['staff'],
  /** Takes the counts of a release from the dossiers themselves. */
  countDossiers: ['staff'],
  /** Where a report and the dossiers disagree, takes one of the two. */
  chooseBasis: ['staff'],
  acknowledgeAlert: ['staff', 'leader'],
  editProcedure: ['administrator', 'staff'],
  editCalendar: ['administrator', 'staff'],
  /** Orders and their tasks; a member sees those of its own unit, as lead or beside it. */
  readTasks: ['administrator', 'staff', 'reviewer', 'leader', 'member'],
  editDirective: ['staff'],
  editTask: ['staff'],
  /** Says how far a task is and closes it with evidence; a member those its unit leads. */
  reportTask: ['staff', 'member'],
  reopenTask: ['reviewer', 'leader'],
  withdrawTask: ['staff'],
  exportTasks: ['administrator', 'staff', 'reviewer', 'leader', 'member'],
  /** Which unit answers for a criterion. */
  editOwner: ['staff'],
  overrideVerdict: ['staff', 'leader'],
  watchFigures: ['administrator', 'staff', 'reviewer', 'leader'],
  grantPreRead: ['staff', 'leader'],
  /** Sees a release before it is published, if named; each time in the log. */
  openPreRead: ['leader'],
  /** The province's indices, tasks and dossiers on one page, and the briefing made of them. */
  readBoard: ['administrator', 'staff', 'reviewer', 'leader'],
  takeBriefing: ['administrator', 'staff', 'reviewer', 'leader'],
  exportDrafts: ['administrator', 'staff', 'reviewer', 'leader'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof RIGHTS;

/** Whether somebody may do this at all; a member still only for its own unit. */
export const mayDo = ({ role }: Pick<Actor, 'role'>, act: Act): boolean => {
  const allowed: readonly Role[] = RIGHTS[act];
  return allowed.includes(role);
};

/** Whether somebody may do this to what belongs to one authority. */
export const mayDoFor = (
  actor: Pick<Actor, 'role' | 'authorityId'>,
  act: Act,
  authorityId: number,
): boolean => mayDo(actor, act) && (actor.role !== 'member' || actor.authorityId === authorityId);
