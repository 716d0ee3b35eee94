import type { Actor } from '@/lib/domain/account';
import { type Briefing, briefingOf, MOST_BRIEFED, placeKey } from '@/lib/domain/briefing';
import type { LeaderBoard } from '@/lib/domain/leader-board';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import type { CriterionSummary } from '@/lib/domain/score-breakdown';
import { keptSetting } from '@/lib/platform/settings';
import { criterionOwner } from './criterion-owner';
import { leaderBoard } from './leader-board';
import { breakdownOf } from './score';

/** What a briefing says, out of the leaders' page of the wanted period; null for who may not have it, or where no release is published. */
export async function briefingFor(
  actor: Actor,
  today: PlainDate,
  wantedPeriod?: string,
): Promise<Briefing | null> {
  if (!mayDo(actor, 'takeBriefing')) return null;
  const [board, head] = await Promise.all([
    leaderBoard(actor, today, wantedPeriod),
    keptSetting('briefingHead'),
  ]);
  if (!board) return null;
  const [summaries, owners] = await Promise.all([summariesOf(board), ownersOf(board, actor)]);
  return briefingOf(board, {
    head: head.value,
    summaries,
    owners,
    madeAt: new Date().toISOString(),
  });
}

/** What all authorities have where the home lost most. */
async function summariesOf({
  home,
  period,
  lost,
}: LeaderBoard): Promise<ReadonlyMap<string, CriterionSummary | null>> {
  const indicators = new Set(lost.slice(0, MOST_BRIEFED).map(({ indicator }) => indicator.slug));
  const found = await Promise.all(
    [...indicators].map(async (indicator) =>
      (await breakdownOf(home.slug, indicator, period)).map(
        ({ code, summary }) => [placeKey(indicator, code), summary] as const,
      ),
    ),
  );
  return new Map(found.flat());
}

/** Which units answer for where the home lost most. */
async function ownersOf(
  { cards, lost }: LeaderBoard,
  actor: Actor,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    lost.slice(0, MOST_BRIEFED).map(async ({ indicator, code }) => {
      const card = cards.find(({ history }) => history.indicator.slug === indicator.slug);
      const criteriaSet = card?.result?.release.criteriaSetCode;
      const owner = criteriaSet ? await criterionOwner(criteriaSet, code, actor) : null;
      return owner ? [[placeKey(indicator.slug, code), owner.unit.name] as const] : [];
    }),
  );
  return new Map(found.flat());
}
