import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as rows from './rows';
import { readTable } from './table';

/** Every data file of `folder`, each row checked for itself; the first wrong one stops. */
export const readSeedFiles = (folder: string) => ({
  sources: readTable(folder, 'sources.csv', rows.sourceRow),
  provinces: readTable(folder, 'provinces.csv', rows.provinceRow),
  territories: readTable(folder, 'territories.csv', rows.territoryRow),
  successions: readTable(folder, 'successions.csv', rows.successionRow),
  indicators: readTable(folder, 'indicators.csv', rows.indicatorRow),
  criteriaSets: readTable(folder, 'criteria-sets.csv', rows.criteriaSetRow),
  criteria: readTable(folder, 'criteria.csv', rows.criterionRow),
  releases: readTable(folder, 'releases.csv', rows.releaseRow),
  scores: readTable(folder, 'scores.csv', rows.scoreRow),
  components: readTable(folder, 'components.csv', rows.componentRow),
  statistics: readTable(folder, 'national_stats.csv', rows.statisticRow),
  targets: readTable(folder, 'targets.csv', rows.targetRow),
  otherSources: readTable(folder, 'other_sources.csv', rows.otherSourceRow),
  quotes: readTable(folder, 'quotes.csv', rows.quoteRow),
  notes: readTable(folder, 'notes.csv', rows.noteRow),
});

export type SeedFiles = ReturnType<typeof readSeedFiles>;

/** SHA-256 over the names and bytes of the CSV files of `folder`, in the order of their names. */
export function seedChecksum(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  for (const file of files.toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
