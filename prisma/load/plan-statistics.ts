import type { Points } from '@/lib/domain/points';
import type { Origin, StatisticKind } from '@/lib/domain/score';
import { noteReader } from './notes';
import type { PlannedRelease } from './plan-releases';
import type { Context } from './plan-scores';

export type PlannedStatistic = {
  readonly release: PlannedRelease;
  readonly authority: string;
  readonly kind: StatisticKind;
  readonly value: Points;
  readonly origin: Origin;
  readonly note: string | null;
  readonly source: string;
};

/** Figures about the country and its regions, as they were drawn on the day of the release. */
export function planStatistics(context: Context): PlannedStatistic[] {
  const read = noteReader(context.files.notes, 'national_stats.csv');
  const known = new Set<string>();
  return context.files.statistics.map((row) => {
    const { values, stop } = row;
    const release = context.releaseOf(row);
    if ((values.scope === 'national') !== (values.region === '')) stop('region', 'unknownRegion');
    const authority =
      context.authorities.territoryOn(values.region, release.values.territory_on) ??
      stop('region', 'unknownRegion');
    const cell = `${release.key}/${authority}/${values.stat}`;
    if (known.has(cell)) stop('stat', 'duplicate');
    known.add(cell);
    const { text: note, origin } = read(row);
    const [source] = context.sourcesOf(row);
    return {
      release,
      authority,
      kind: values.stat,
      value: values.value,
      origin: origin ?? 'published',
      note,
      source,
    };
  });
}
