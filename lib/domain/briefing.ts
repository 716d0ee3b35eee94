import type { BriefingHead } from './briefing-head';
import { partsBy } from './dossier-board';
import { paretoOf } from './dossier-worst';
import type { BoardTasks, LeaderBoard, LeaderCard, LostPlace, WorstField } from './leader-board';
import type { Period } from './period';
import type { CriterionSummary } from './score-breakdown';
import type { SeenVerdict } from './target-verdict-view';
import type { TaskView } from './task';

/** So many of what is worst are briefed. */
export const MOST_BRIEFED = 3;

/** The files a briefing is taken as. */
export type BriefingFormat = 'docx' | 'pdf';

/** A place of lost points. */
export type BriefedGap = LostPlace & {
  /** What others have there; null where nobody else is known. */
  readonly summary: CriterionSummary | null;
  /** The unit that answers for it; null where it was given to none. */
  readonly owner: string | null;
};

/** Something that waits for a leader's word; the briefing says that it does, not what to say. */
export type OpenMatter =
  | { readonly kind: 'overdueTasks'; readonly count: number; readonly heads: readonly string[] }
  | { readonly kind: 'ordersWithoutTasks'; readonly count: number }
  /** Briefed gaps and fields that no task is to move. */
  | { readonly kind: 'nobodyAtIt'; readonly names: readonly string[] }
  | { readonly kind: 'targets'; readonly verdicts: readonly SeenVerdict[] };

/** What a briefing says, before any word of it; each figure is the leaders' page's own. */
export type Briefing = {
  readonly board: LeaderBoard;
  readonly head: BriefingHead;
  /** ISO. */
  readonly madeAt: string;
  /** Most lost first. */
  readonly gaps: readonly BriefedGap[];
  /** Late most often first. */
  readonly fields: readonly WorstField[];
  /** The longest overdue first. */
  readonly overdue: readonly TaskView[];
  /** The most pressing first. */
  readonly matters: readonly OpenMatter[];
};

type Ground = {
  readonly head: BriefingHead;
  readonly summaries: ReadonlyMap<string, CriterionSummary | null>;
  /** Names of units. */
  readonly owners: ReadonlyMap<string, string>;
  readonly madeAt: string;
};

/** How a place of lost points is found among summaries and owners. */
export const placeKey = (indicator: string, code: string) => `${indicator}\n${code}`;

/** The three worst of each, out of the leaders' page. */
export function briefingOf(
  board: LeaderBoard,
  { head, summaries, owners, madeAt }: Ground,
): Briefing {
  const gaps = board.lost.slice(0, MOST_BRIEFED).map((place) => ({
    ...place,
    summary: summaries.get(placeKey(place.indicator.slug, place.code)) ?? null,
    owner: owners.get(placeKey(place.indicator.slug, place.code)) ?? null,
  }));
  const fields = board.worst.slice(0, MOST_BRIEFED);
  return {
    ...{ board, head, madeAt, gaps, fields },
    overdue: longestOverdue(board.tasks),
    matters: mattersOf(board, [...gaps, ...fields]),
  };
}

const overdueDays = ({ standing }: TaskView) => (standing.kind === 'overdue' ? standing.days : 0);

const longestOverdue = ({ overdue }: BoardTasks): TaskView[] =>
  overdue
    .flatMap(({ tasks }) => tasks)
    .toSorted((left, right) => overdueDays(right) - overdueDays(left) || left.id - right.id)
    .slice(0, MOST_BRIEFED);

type Placed = { readonly name: string; readonly tasks: readonly TaskView[] };

function mattersOf({ tasks, cards, period }: LeaderBoard, places: readonly Placed[]): OpenMatter[] {
  const { counts, overdue, ordersWithoutTasks } = tasks;
  const names = places.filter((place) => place.tasks.length === 0).map(({ name }) => name);
  const heads = [...new Set(overdue.map(({ head }) => head))];
  const verdicts = cards
    .flatMap((card) => targetsAhead(card, period))
    .filter(({ shown }) => shown === 'behind' || shown === 'backwards');
  const matters: readonly (OpenMatter | null)[] = [
    counts.overdue > 0 ? { kind: 'overdueTasks', count: counts.overdue, heads } : null,
    ordersWithoutTasks > 0 ? { kind: 'ordersWithoutTasks', count: ordersWithoutTasks } : null,
    names.length > 0 ? { kind: 'nobodyAtIt', names } : null,
    verdicts.length > 0 ? { kind: 'targets', verdicts } : null,
  ];
  return matters.filter((matter) => matter !== null);
}

/** The targets of a period and of later ones. */
export const targetsAhead = ({ verdicts }: LeaderCard, period: Period): SeenVerdict[] =>
  verdicts.filter(({ target }) => target.period >= period);

/** One bar of what makes most of a whole. Ranges: 0 to 1. */
export type ShareOfWhole = {
  /** Null: all others together, as many as `others`. */
  readonly name: string | null;
  readonly others: number;
  readonly count: number;
  readonly share: number;
  readonly cumulative: number;
};

/** So many bars, and one more for the rest. */
const MOST_BARS = 3;

/** Bars of counts, most first: those with most by name, the rest as one. */
export function sharesOf(
  parts: readonly { readonly name: string; readonly count: number }[],
): ShareOfWhole[] {
  const sorted = parts.toSorted((left, right) => right.count - left.count);
  const named = sorted.length > MOST_BARS + 1 ? sorted.slice(0, MOST_BARS) : sorted;
  const rest = sorted.slice(named.length);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  const bars = [
    ...named.map((part) => ({ ...part, others: 0 })),
    ...(rest.length > 0
      ? [
          {
            name: null,
            others: rest.length,
            count: rest.reduce((sum, { count }) => sum + count, 0),
          },
        ]
      : []),
  ];
  let sum = 0;
  return bars.map((bar) => {
    sum += bar.count;
    return { ...bar, share: bar.count / all, cumulative: sum / all };
  });
}

/** Which fields make most of the province's late dossiers, resolved or still open. */
export const lateByField = ({ dossiers }: LeaderBoard): ShareOfWhole[] =>
  dossiers
    ? sharesOf(
        paretoOf(partsBy(dossiers.cells, 'fieldId', dossiers.fields)).map(({ part, count }) => ({
          name: part.name,
          count,
        })),
      )
    : [];

/** Who answers for most of the overdue tasks. */
export const overdueByOffice = ({ tasks }: LeaderBoard): ShareOfWhole[] =>
  sharesOf(tasks.overdue.map(({ head, tasks: own }) => ({ name: head, count: own.length })));
