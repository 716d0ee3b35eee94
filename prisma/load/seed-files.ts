import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as dossiers from './dossier-rows';
import * as figures from './figure-rows';
import * as reference from './reference-rows';
import { readTable } from './table';

/** Every data file of `folder`, each row checked for itself; the first wrong one stops. */
export const readSeedFiles = (folder: string) => ({
  sources: readTable(folder, 'sources.csv', reference.sourceRow),
  provinces: readTable(folder, 'provinces.csv', reference.provinceRow),
  territories: readTable(folder, 'territories.csv', reference.territoryRow),
  successions: readTable(folder, 'successions.csv', reference.successionRow),
  indicators: readTable(folder, 'indicators.csv', reference.indicatorRow),
  criteriaSets: readTable(folder, 'criteria-sets.csv', reference.criteriaSetRow),
  criteria: readTable(folder, 'criteria.csv', reference.criterionRow),
  releases: readTable(folder, 'releases.csv', reference.releaseRow),
  scores: readTable(folder, 'scores.csv', figures.scoreRow),
  components: readTable(folder, 'components.csv', figures.componentRow),
  statistics: readTable(folder, 'national_stats.csv', figures.statisticRow),
  targets: readTable(folder, 'targets.csv', figures.targetRow),
  otherSources: readTable(folder, 'other_sources.csv', figures.otherSourceRow),
  quotes: readTable(folder, 'quotes.csv', figures.quoteRow),
  agencies: readTable(folder, 'thai_binh_agencies.csv', dossiers.agencyRow),
  agencyTypes: readTable(folder, 'agency-types.csv', dossiers.agencyTypeRow),
  dossierFields: readTable(folder, 'dossier-fields.csv', dossiers.dossierFieldRow),
  procedures: readTable(folder, 'procedures.csv', dossiers.procedureRow),
  calendarDays: readTable(folder, 'calendar-days.csv', dossiers.calendarDayRow),
  dossiers: readTable(folder, 'dossiers.csv', dossiers.dossierRow),
  dossierReadings: readTable(folder, 'dossier-readings.csv', dossiers.dossierReadingRow),
  dossierQuotes: readTable(folder, 'dossier-quotes.csv', dossiers.dossierQuoteRow),
  notes: readTable(folder, 'notes.csv', figures.noteRow),
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
