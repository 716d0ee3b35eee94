import type { Share } from '@/lib/domain/dossier-counts';

type LateBarProps = {
  readonly share: Share;
  /** Unit: per cent. */
  readonly limit: number;
};

/** Ends at so many times the limit; what is later fills the bar. */
const TIMES = 5;

/** How often something is late, as a bar with the limit as a mark across it. */
export function LateBar({ share, limit }: LateBarProps) {
  const full = Math.max(limit, 1) * TIMES;
  const width = Math.min(100, ((share.part / share.whole) * 100 * 100) / full);
  return (
    <span aria-hidden="true" className="late-bar mt-1">
      <i style={{ width: `${width.toFixed(1)}%` }} />
      <b style={{ insetInlineStart: `${((limit * 100) / full).toFixed(1)}%` }} />
    </span>
  );
}
