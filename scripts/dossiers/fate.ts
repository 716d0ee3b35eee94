import type { Chance } from './chance';
import type { Errand } from './errand';
import type { OfficeDays } from './office-days';

/** 0: it has not happened. */
export const NEVER = 0;

/** What becomes of one dossier; days as numbers. One object is used for all, so that a million are quick. */
export type Fate = {
  channel: number;
  isJoint: boolean;
  dueOn: number;
  extendedOn: number;
  extendedTo: number;
  pausedOn: number;
  pausedDays: number;
  resolvedOn: number;
  withdrawnOn: number;
  isLate: boolean;
  /** Place in the list of causes; none: -1. */
  cause: number;
  apologySentOn: number;
  apologyDueOn: number;
};

export const newFate = (): Fate => ({
  channel: 0,
  isJoint: false,
  dueOn: NEVER,
  extendedOn: NEVER,
  extendedTo: NEVER,
  pausedOn: NEVER,
  pausedDays: 0,
  resolvedOn: NEVER,
  withdrawnOn: NEVER,
  isLate: false,
  cause: -1,
  apologySentOn: NEVER,
  apologyDueOn: NEVER,
});

const BY_POST = 0.04;
const WITHDRAWN = 0.011;
const EXTENDED = 0.03;
const PAUSED = 0.035;
const EARLY = 0.34;
const APOLOGISED = 0.62;
const JOINT_LATER = 1.5;
const ALONE_SOONER = 0.75;
/** Of the late ones, those nobody looks after: so many times later. */
const FORGOTTEN = 0.2;
const FORGOTTEN_LONGER = 9;
/** Longest a result is late. Unit: working days. */
const LATEST = 120;
/** No dossier lives longer. Unit: days. */
export const LONGEST_LIFE = 420;

/** subjective, objective, other: shares that add up to less than 1; the rest has none stated. */
const CAUSES = [0.5, 0.82, 0.92] as const;

export type Circumstances = {
  readonly office: OfficeDays;
  readonly chance: Chance;
  readonly online: number;
};

/** Draws what becomes of a dossier of this errand received on `day`, into `fate`. */
export function drawFate(
  fate: Fate,
  errand: Errand,
  day: number,
  late: number,
  { office, chance, online }: Circumstances,
): void {
  const { profile } = errand;
  const way = chance.share();
  const onlineHere = Math.min(0.95, online * errand.online);
  fate.channel = way < onlineHere ? 0 : way < onlineHere + BY_POST ? 2 : 1;
  fate.isJoint = profile.joint > 0 && chance.happens(profile.joint / 1000);
  fate.dueOn = office.after(day, profile.days);
  fate.withdrawnOn = NEVER;
  fate.resolvedOn = NEVER;
  fate.isLate = false;
  fate.cause = -1;
  fate.apologySentOn = NEVER;
  fate.apologyDueOn = NEVER;
  const due = moveDue(fate, profile.days, day, office, chance);
  if (chance.happens(WITHDRAWN)) {
    fate.withdrawnOn = office.after(day, chance.below(profile.days + 1));
    return;
  }
  const share = profile.joint === 0 ? late : late * (fate.isJoint ? JOINT_LATER : ALONE_SOONER);
  if (chance.happens(share)) resolveLate(fate, due, profile.days, office, chance);
  else resolveInTime(fate, due, profile.days, day, office, chance);
}

/** Extends or pauses a few of the longer ones; answers the day that counts. */
function moveDue(
  fate: Fate,
  days: number,
  day: number,
  office: OfficeDays,
  chance: Chance,
): number {
  fate.extendedOn = NEVER;
  fate.extendedTo = NEVER;
  fate.pausedOn = NEVER;
  fate.pausedDays = 0;
  if (days >= 10 && chance.happens(EXTENDED)) {
    fate.extendedOn = fate.dueOn;
    fate.extendedTo = office.after(fate.dueOn, 3 + chance.below(12));
  }
  if (days >= 5 && chance.happens(PAUSED)) {
    fate.pausedOn = office.after(day, 1);
    fate.pausedDays = 3 + chance.below(18);
  }
  return (fate.extendedTo || fate.dueOn) + fate.pausedDays;
}

function resolveInTime(
  fate: Fate,
  due: number,
  days: number,
  day: number,
  office: OfficeDays,
  chance: Chance,
): void {
  const isEarly = days > 0 && due === fate.dueOn && chance.happens(days === 1 ? 0.12 : EARLY);
  fate.resolvedOn = isEarly
    ? office.after(day, Math.floor(days * (0.35 + 0.6 * chance.share())))
    : office.notAfter(due);
}

function resolveLate(
  fate: Fate,
  due: number,
  days: number,
  office: OfficeDays,
  chance: Chance,
): void {
  const counted = office.notAfter(due);
  const mean = (1.5 + days * 0.3) * (chance.happens(FORGOTTEN) ? FORGOTTEN_LONGER : 1);
  const delay = 1 + Math.floor(-Math.log(1 - chance.share()) * mean);
  fate.isLate = true;
  fate.resolvedOn = office.after(counted, Math.min(delay, LATEST));
  const why = chance.share();
  fate.cause = CAUSES.findIndex((share) => why < share);
  if (!chance.happens(APOLOGISED)) return;

  fate.apologySentOn = Math.min(office.after(counted, chance.below(3)), fate.resolvedOn);
  fate.apologyDueOn = office.after(fate.apologySentOn, 2 + chance.below(9));
}
