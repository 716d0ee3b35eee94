import { yearOfHistory } from '@/lib/domain/history-view';
import { period } from '@/lib/domain/period';
import type { ScoreView } from '@/lib/domain/score-view';
import { namesOn } from './authority';
import { historiesOf } from './history';
import { breakdownOf } from './score';
import { freshness, sourceLabels } from './source';

/** The result at this address, or null where none is published for this authority. */
export async function scoreView(
  slug: string,
  indicatorSlug: string,
  writtenPeriod: string,
): Promise<ScoreView | null> {
  const wanted = period.safeParse(writtenPeriod);
  const history = (await historiesOf(slug)).find(
    ({ indicator }) => indicator.slug === indicatorSlug,
  );
  const result = wanted.success && history ? yearOfHistory(history, wanted.data) : null;
  if (!history || !result?.row) return null;

  const { row, release } = result;
  const [criteria, names, { readAt }] = await Promise.all([
    breakdownOf(slug, indicatorSlug, release.period),
    namesOn(release.territoryOn),
    freshness(),
  ]);
  const codes = [row.sourceCode, ...row.quotes.map(({ sourceCode }) => sourceCode)];
  return {
    history,
    result,
    row,
    criteriaSet:
      history.indicator.criteriaSets.find(({ code }) => code === release.criteriaSetCode) ?? null,
    criteria: criteria.some(({ points }) => points !== null) ? criteria : [],
    sources: await sourceLabels(codes.filter((code) => code !== null)),
    names,
    readAt,
  };
}
