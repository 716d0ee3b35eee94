import type { Actor } from './account';
import type { ReleaseStatus, ReleaseStep } from './release';
import { accept, type Result, refuse } from './result';
import { type Act, mayDo } from './rights';

type Step = {
  readonly from: readonly ReleaseStatus[];
  readonly to: ReleaseStatus;
  readonly act: Act;
};

/** What is done to a release that is there; `open` makes one. */
export type ReviewStep = Exclude<ReleaseStep, 'open'>;

/** Every way a release may move. A step missing from this table cannot happen. */
export const STEPS: Readonly<Record<ReviewStep, Step>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', act: 'submitRelease' },
  return: { from: ['submitted', 'approved'], to: 'returned', act: 'returnRelease' },
  approve: { from: ['submitted'], to: 'approved', act: 'approveRelease' },
  schedule: { from: ['approved'], to: 'approved', act: 'scheduleRelease' },
  unschedule: { from: ['approved'], to: 'approved', act: 'unscheduleRelease' },
  publish: { from: ['approved'], to: 'published', act: 'publishRelease' },
};

/** While a release is in one of these, its figures may be changed. */
export const OPEN_STATUSES = ['draft', 'returned'] as const satisfies readonly ReleaseStatus[];

export const isOpen = (status: ReleaseStatus): boolean =>
  OPEN_STATUSES.some((open) => open === status);

/** What the rules of review need to know about a release. */
export type Reviewed = {
  readonly status: ReleaseStatus;
  readonly submittedById: string | null;
  /** Everybody who saved a figure of it. */
  readonly enteredByIds: readonly string[];
  readonly isPlanned: boolean;
};

export type StepRefusal = 'notAllowed' | 'wrongStatus' | 'ownWork' | 'planned' | 'notPlanned';

/** Why a release does not move; the database or the checklist may say so too. */
export type ReviewRefusal =
  | StepRefusal
  | 'notFound'
  | 'changedMeanwhile'
  | 'hasErrors'
  | 'untickedWarnings'
  | 'inThePast'
  | 'unknownSource';

/** The status a release takes when `actor` performs `step`, or why it may not. */
export function nextStatus(
  step: ReviewStep,
  release: Reviewed,
  actor: Pick<Actor, 'id' | 'role'>,
): Result<ReleaseStatus, StepRefusal> {
  const { from, to, act } = STEPS[step];

  if (!mayDo(actor, act)) return refuse('notAllowed');
  if (!from.includes(release.status)) return refuse('wrongStatus');
  if (step === 'approve' && isOwnWork(release, actor.id)) return refuse('ownWork');
  if (step === 'return' && release.isPlanned) return refuse('planned');
  if (step === 'unschedule' && !release.isPlanned) return refuse('notPlanned');

  return accept(to);
}

const isOwnWork = ({ submittedById, enteredByIds }: Reviewed, id: string) =>
  submittedById === id || enteredByIds.includes(id);

/** The steps that somebody may take now, in the order of the table. */
export const stepsFor = (release: Reviewed, actor: Pick<Actor, 'id' | 'role'>): ReviewStep[] =>
  (Object.keys(STEPS) as ReviewStep[]).filter((step) => nextStatus(step, release, actor).ok);

/** Whether somebody may throw a draft away; what was published stays whatever becomes of its correction. */
export const mayCancel = ({ status }: Pick<Reviewed, 'status'>, actor: Pick<Actor, 'role'>) =>
  mayDo(actor, 'cancelRelease') && isOpen(status);
