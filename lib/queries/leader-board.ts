import type { Actor } from '@/lib/domain/account';
import { tasksBelow } from '@/lib/domain/criterion-work';
import { partsBy } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { DEFAULT_DOSSIER_VIEW } from '@/lib/domain/dossier-view';
import { worstByRate } from '@/lib/domain/dossier-worst';
import { type IndicatorHistory, yearOfHistory } from '@/lib/domain/history-view';
import {
  type BoardTasks,
  type LeaderBoard,
  type LostPlace,
  lostFields,
  MOST_SHOWN,
  mostLost,
  tasksOnField,
} from '@/lib/domain/leader-board';
import type { Overview } from '@/lib/domain/overview-view';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import type { SeenVerdict } from '@/lib/domain/target-verdict-view';
import type { TaskView } from '@/lib/domain/task';
import { summaryOf } from '@/lib/domain/task-summary';
import { homeAuthority } from './authority';
import { alertHeadline } from './dossier-alert';
import { dossierBoard } from './dossier-board';
import { homeOverview } from './overview';
import { breakdownOf } from './score';
import { verdictsSeen } from './target-verdict';
import { ordersWithoutTasks, tasksSeen } from './task';

const EVERYWHERE = { unit: null, field: null } as const;

/**
 * The province on one page, in the wanted period or in the newest one with most indicators. Null for
 * who may not see it, or where no release is published.
 */
export async function leaderBoard(
  actor: Actor,
  today: PlainDate,
  wantedPeriod?: string,
): Promise<LeaderBoard | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const [dossiers, alerts, tasks, orders] = await Promise.all([
    dossierBoard(EVERYWHERE, DEFAULT_DOSSIER_VIEW, actor, { isSummary: true }),
    alertHeadline(actor),
    tasksSeen({}, actor, today),
    ordersWithoutTasks(actor),
  ]);
  // After them, not beside them: in a cold cache these are hundreds of reads, and all wait for the same connections.
  const [overview, verdicts] = await Promise.all([homeOverview(wantedPeriod), homeVerdicts(actor)]);
  if (!overview || !verdicts || !tasks) return null;
  return {
    ...(await indicesOf(overview, { verdicts, tasks })),
    dossiers,
    alerts,
    tasks: stateOf(tasks, orders),
    today,
    worst: worstFields(dossiers, tasks),
  };
}

/** What somebody of one unit sees of its own dossiers and tasks; null for who may see neither. */
export async function memberBoard(actor: Actor, today: PlainDate) {
  const [home, dossiers, tasks] = await Promise.all([
    homeAuthority(),
    dossierBoard(EVERYWHERE, DEFAULT_DOSSIER_VIEW, actor, { isSummary: true }),
    tasksSeen({}, actor, today),
  ]);
  return tasks && { home: home.name, dossiers, tasks: stateOf(tasks, 0), today };
}

const homeVerdicts = async (actor: Actor) => verdictsSeen((await homeAuthority()).slug, actor);

type Seen = {
  readonly verdicts: readonly SeenVerdict[];
  readonly tasks: readonly TaskView[];
};

/** What is published of the indicators: their cards, and where points were lost. */
async function indicesOf(overview: Overview, { verdicts, tasks }: Seen) {
  const { home, period, periods, defaultPeriod, sources, readAt, histories, peers } = overview;
  const found = await Promise.all(
    histories.map((history) => lostIn(history, home.slug, period, tasks)),
  );
  const places = found.flat();
  const cards = histories.map((history) => ({
    history,
    result: yearOfHistory(history, period),
    peers: peers[history.indicator.slug] ?? [],
    verdicts: verdicts.filter(({ indicator }) => indicator.slug === history.indicator.slug),
    hasKnownParts: places.some(({ indicator }) => indicator.slug === history.indicator.slug),
  }));
  return { home, period, periods, defaultPeriod, sources, readAt, cards, lost: mostLost(places) };
}

/** What the home did not get in each field or dimension of an indicator. */
async function lostIn(
  history: IndicatorHistory,
  home: string,
  period: Overview['period'],
  tasks: readonly TaskView[],
): Promise<LostPlace[]> {
  const { slug, name, unit, scaleMax } = history.indicator;
  const result = yearOfHistory(history, period);
  const parts = await breakdownOf(home, slug, period);
  const total = { points: result?.row?.points ?? null, maxPoints: scaleMax };
  const criteriaSet = result?.release.criteriaSetCode ?? '';
  return lostFields(parts, total).map((part) => ({
    ...part,
    indicator: { slug, name, unit },
    period,
    tasks: tasksBelow({ indicator: slug, criteriaSet, code: part.code }, parts, tasks),
  }));
}

const stateOf = (tasks: readonly TaskView[], ordersWithoutTasks: number): BoardTasks => ({
  ...summaryOf(tasks),
  ordersWithoutTasks,
  isIllustrative: tasks.some(({ directive }) => directive.isIllustrative),
});

/** The fields late most often among those with enough dossiers for a rate to say something. */
function worstFields(board: DossierBoard | null, tasks: readonly TaskView[]) {
  if (!board) return [];
  return worstByRate(partsBy(board.cells, 'fieldId', board.fields), board.limits)
    .slice(0, MOST_SHOWN)
    .map((part) => ({ ...part, tasks: tasksOnField(part.key, tasks) }));
}
