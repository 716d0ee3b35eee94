import type { AuthorityView } from './authority-view';
import type { DossierPart } from './dossier-board';
import type { DossierAlertHeadline, DossierBoard } from './dossier-board-view';
import type { IndicatorHistory, Peer, YearResult } from './history-view';
import type { ScoreUnit } from './indicator';
import { type LostPart, lostPoints, type TotalResult } from './lost-points';
import type { Period } from './period';
import type { PlainDate } from './plain-date';
import { compareDifferences } from './points-order';
import type { CriterionResult } from './score-breakdown';
import type { SourceLabel } from './source-view';
import type { SeenVerdict } from './target-verdict-view';
import type { TaskView } from './task';
import type { TaskSummary } from './task-summary';

/** So many of what is worst are shown. */
export const MOST_SHOWN = 5;

/** One indicator on the leaders' page. */
export type LeaderCard = {
  readonly history: IndicatorHistory;
  /** What the home has in the board's period; null where no published release lists it. */
  readonly result: YearResult | null;
  /** Results of all authorities in the period. */
  readonly peers: readonly Peer[];
  /** Of every target of the home on this indicator, by period; as of now, whatever period is shown. */
  readonly verdicts: readonly SeenVerdict[];
  /** Whether any part with a known maximum has a figure: without one, nobody knows where points were lost. */
  readonly hasKnownParts: boolean;
};

/** A field or dimension of an indicator, and what of its maximum the home did not get. */
export type LostPlace = LostPart & {
  readonly indicator: { readonly slug: string; readonly name: string; readonly unit: ScoreUnit };
  readonly period: Period;
  /** Those that are to move it or a part of it, withdrawn ones left out. */
  readonly tasks: readonly TaskView[];
};

/** A field late most often, and the tasks that are to move it. */
export type WorstField = DossierPart & { readonly tasks: readonly TaskView[] };

/** The state of all tasks, and how many orders have none. */
export type BoardTasks = TaskSummary & {
  readonly ordersWithoutTasks: number;
  /** Some belong to an order made up for a demonstration. */
  readonly isIllustrative: boolean;
};

/** How long a task has been overdue; 0 where it is not. Unit: days. */
export const overdueDays = ({ standing }: Pick<TaskView, 'standing'>): number =>
  standing.kind === 'overdue' ? standing.days : 0;

/** Everything the leaders' one page says; the briefing is made of the same. */
export type LeaderBoard = {
  readonly home: AuthorityView;
  /** Of the indicators; dossiers and tasks are as of the newest day known. */
  readonly period: Period;
  /** Periods in which the home has a figure, newest first. */
  readonly periods: readonly Period[];
  readonly defaultPeriod: Period;
  readonly cards: readonly LeaderCard[];
  /** Null where neither dossiers nor a published report are there. */
  readonly dossiers: DossierBoard | null;
  readonly alerts: DossierAlertHeadline | null;
  /** As of `today`. */
  readonly tasks: BoardTasks;
  readonly today: PlainDate;
  /** Where most points were lost, most first; at most `MOST_SHOWN`. */
  readonly lost: readonly LostPlace[];
  /** Fields late most often, those under the minimum volume left out; at most `MOST_SHOWN`. */
  readonly worst: readonly WorstField[];
  readonly sources: Readonly<Record<string, SourceLabel>>;
  /** When this copy of the published figures was read, ISO. */
  readonly readAt: string;
};

/** The tasks still asked for that are to move a field of procedures. */
export const tasksOnField = (field: string, tasks: readonly TaskView[]): TaskView[] =>
  tasks.filter(
    ({ link, status }) => status !== 'withdrawn' && link.kind === 'field' && link.slug === field,
  );

/** Fields and dimensions whose points and maximum are both known; what holds the same points twice is left out. */
export const lostFields = (
  results: readonly CriterionResult[],
  total: TotalResult | null,
): LostPart[] =>
  lostPoints(results, total).parts.filter(
    ({ parentCode, isSubtotal }) => parentCode === null && !isSubtotal,
  );

/** The places where most points were lost, most first; equals in the order they came. */
export const mostLost = (places: readonly LostPlace[]): LostPlace[] =>
  places
    .filter(({ lost }) => Number(lost) > 0)
    .toSorted((left, right) => compareDifferences(right.lost, left.lost))
    .slice(0, MOST_SHOWN);
