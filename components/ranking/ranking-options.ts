import type { Grading } from '@/lib/domain/indicator';
import type { RankingRow } from '@/lib/domain/ranking-row';
import { groupText } from '@/lib/text/ranking';

type Option = { readonly value: string; readonly label: string };

/** The regions of a release, in Vietnamese order. */
export function regionOptions(rows: readonly RankingRow[]): Option[] {
  const regions = new Map(
    rows.flatMap(({ regionSlug, regionName }) =>
      regionSlug && regionName ? [[regionSlug, regionName]] : [],
    ),
  );
  return [...regions]
    .map(([value, label]) => ({ value, label }))
    .toSorted((left, right) => left.label.localeCompare(right.label, 'vi'));
}

/** The groups that occur in a release, best first. */
export function groupOptions(rows: readonly RankingRow[]): Option[] {
  const groups = new Set(rows.flatMap(({ group }) => (group === null ? [] : [group])));
  return [...groups].toSorted().map((value) => ({ value, label: groupText(value) ?? value }));
}

const LEGENDS = {
  quartiles: ['1', '2', '3', '4'],
  parGroups: ['A', 'B', 'C'],
  none: [],
} as const satisfies Record<Grading, readonly string[]>;

/** What the tiles' colours mean; each tile also prints the rank. */
export function tileLegend(grading: Grading): { tone: string; label: string }[] {
  return [
    ...LEGENDS[grading].map((tone) => ({ tone, label: groupText(tone) ?? tone })),
    ...(grading === 'quartiles' ? [] : [{ tone: 'x', label: 'Chỉ biết hạng' }]),
    { tone: '0', label: 'Không có số công khai' },
  ];
}
