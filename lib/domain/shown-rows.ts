import type { RankingRow } from './ranking-row';
import { applyView, type RankingView } from './ranking-view';

/** The rows of a release that a view shows, in its order: the same on the page and in its file. */
export function shownRows(rows: readonly RankingRow[], view: RankingView): RankingRow[] {
  return applyView(
    rows.map((row) => ({
      ...row,
      rank: row.place?.rank ?? null,
      difference: row.change.kind === 'difference' ? row.change.points : null,
    })),
    view,
  );
}
