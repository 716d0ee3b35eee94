import type { Actor } from '@/lib/domain/account';
import { partsBy } from '@/lib/domain/dossier-board';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { DEFAULT_DOSSIER_VIEW } from '@/lib/domain/dossier-view';
import { worstByRate } from '@/lib/domain/dossier-worst';
import { yearOfHistory } from '@/lib/domain/history-view';
import {
  knownParts,
  type LeaderBoard,
  type LostPlace,
  MOST_SHOWN,
  mostLost,
} from '@/lib/domain/leader-board';
import type { Overview } from '@/lib/domain/overview-view';
import { mayDo } from '@/lib/domain/rights';
import { alertHeadline } from './dossier-alert';
import { dossierBoard } from './dossier-board';
import { homeOverview } from './overview';
import { breakdownOf } from './score';

const EVERYWHERE = { unit: null, field: null } as const;

/**
 * The province on one page, in the wanted period or in the newest one with most indicators. Null for
 * who may not see it, or where no release is published.
 */
export async function leaderBoard(
  actor: Actor,
  wantedPeriod?: string,
): Promise<LeaderBoard | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const [indices, dossiers, alerts] = await Promise.all([
    indicesOf(wantedPeriod),
    dossierBoard(EVERYWHERE, DEFAULT_DOSSIER_VIEW, actor),
    alertHeadline(actor),
  ]);
  return indices && { ...indices, dossiers, alerts, worst: worstFields(dossiers) };
}

/** What is published of the indicators: their cards, and where points were lost. */
async function indicesOf(wantedPeriod: string | undefined) {
  const overview = await homeOverview(wantedPeriod);
  if (!overview) return null;
  const { home, period, periods, defaultPeriod, sources, readAt, histories, peers } = overview;
  const places = await lostPlaces(overview);
  const cards = histories.map((history) => ({
    history,
    result: yearOfHistory(history, period),
    peers: peers[history.indicator.slug] ?? [],
    hasKnownParts: places.some(({ indicator }) => indicator.slug === history.indicator.slug),
  }));
  return { home, period, periods, defaultPeriod, sources, readAt, cards, lost: mostLost(places) };
}

async function lostPlaces({ home, period, histories }: Overview): Promise<LostPlace[]> {
  const found = await Promise.all(
    histories.map(async ({ indicator: { slug, name, unit } }) =>
      knownParts(await breakdownOf(home.slug, slug, period)).map(
        ({ code, name: part, points, maxPoints, lost, sourceCode }) => ({
          indicator: { slug, name, unit },
          period,
          code,
          name: part,
          points,
          maxPoints,
          lost,
          sourceCode,
        }),
      ),
    ),
  );
  return found.flat();
}

/** The fields late most often among those with enough dossiers for a rate to say something. */
function worstFields(board: DossierBoard | null) {
  if (!board) return [];
  return worstByRate(partsBy(board.cells, 'fieldId', board.fields), board.limits).slice(
    0,
    MOST_SHOWN,
  );
}
