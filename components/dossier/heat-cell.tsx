import { lateShare } from '@/lib/domain/dossier-board';
import type { DossierCounts } from '@/lib/domain/dossier-counts';
import { heatOf, measuredIn } from '@/lib/domain/dossier-heat';
import type { DossierLimits } from '@/lib/domain/dossier-limits';
import type { DossierMeasure } from '@/lib/domain/dossier-view';
import { formatParts, NOTHING_HANDLED } from '@/lib/text/dossier';
import { cellRate } from '@/lib/text/dossier-board';
import { formatCount } from '@/lib/text/format';

type HeatCellProps = {
  readonly counts: DossierCounts | undefined;
  readonly measure: DossierMeasure;
  readonly limits: DossierLimits;
  readonly most: number;
  readonly href?: string;
  /** What the cell is about, for those who only hear the link. */
  readonly label?: string;
};

/** One figure; what it is a part of stands in its title, and an empty one says so. */
export function HeatCell({ counts, measure, limits, most, href, label }: HeatCellProps) {
  if (!counts || measuredIn(counts, measure) === null) {
    return (
      <td className="cell heat-none">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{NOTHING_HANDLED}</span>
      </td>
    );
  }
  const heat = heatOf(counts, measure, limits, most);
  const figure = figureOf(counts, measure);
  const share = lateShare(counts);
  const title = share ? `${formatParts(share)} hồ sơ` : undefined;
  return (
    <td className={`cell heat-${heat}`} title={title}>
      {href ? (
        <a href={href} aria-label={`${label}: ${figure}${measure === 'rate' ? ' %' : ''}`}>
          {figure}
        </a>
      ) : (
        figure
      )}
    </td>
  );
}

const figureOf = (counts: DossierCounts, measure: DossierMeasure): string =>
  measure === 'rate'
    ? cellRate(lateShare(counts))
    : formatCount((measure === 'count' ? counts.late : counts.overdue) ?? 0);
