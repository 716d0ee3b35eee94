import type { DossierCounts } from '@/lib/domain/dossier-counts';
import { type DossierPeriod, daysOfPeriod } from '@/lib/domain/dossier-period';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Context } from './plan-scores';
import type { SeedFiles } from './seed-files';
import type { Row } from './table';

type Reading = SeedFiles['dossierReadings'][number];
type DossierRow = SeedFiles['dossiers'][number];

/** The columns published pages print; one that is left out is not printed. */
type PrintedCounts = Partial<
  Omit<DossierCounts, 'extended' | 'lateSubjective' | 'lateObjective' | 'lateOther'>
>;

/** A printed total over all fields of one province, as a release of its own. */
export type PlannedDossierRelease = {
  readonly period: DossierPeriod;
  readonly asOf: PlainDate;
  readonly authority: string;
  readonly counts: PrintedCounts;
  readonly note: string;
  readonly source: string;
};

export type PlannedDossierQuote = {
  readonly authority: string;
  readonly place: string;
  readonly firstOn: PlainDate | null;
  readonly lastOn: PlainDate | null;
  readonly counts: PrintedCounts;
  readonly note: string;
  readonly source: string;
};

const keyOf = (row: { source_id: string; unit: string; period_start: PlainDate | null }): string =>
  [row.source_id, row.unit, row.period_start ?? ''].join('\n');

/**
 * The printed columns. Without a column of early ones, "on time" holds them too and stays one column.
 * What counts late and overdue together belongs to neither; the reading's text says it.
 */
function countsOf({ values }: DossierRow, reading: Reading['values']): PrintedCounts {
  const isOneColumn = values.resolved_early === null;
  return {
    received: values.received,
    receivedOnline: values.received_online,
    receivedInPerson: values.received_in_person,
    carriedOver: values.carried_over ?? reading.carried_over,
    resolved: values.resolved_total,
    early: values.resolved_early,
    onTime: isOneColumn ? null : values.resolved_on_time,
    inTime: isOneColumn ? values.resolved_on_time : null,
    late: reading.late_in_hand_too ? null : values.resolved_overdue,
    pending: values.pending_total,
    waiting: values.pending_in_time,
    overdue: values.pending_overdue,
    withdrawn: reading.withdrawn,
  };
}

/** The province of a code on a day; stops where there is none. */
const provinceOf = <Column extends string>(
  { authorities }: Context,
  { stop }: Row<Record<Column, string>>,
  column: Column,
  code: string,
  day: PlainDate,
): string => authorities.provincesOn(day).get(code)?.slug ?? stop(column, 'unknownAuthority');

/** Each row of dossiers.csv with how it is read; stops at a row without a reading and at a reading of no row. */
function readRows({ dossiers, dossierReadings }: SeedFiles) {
  const readings = new Map<string, Reading>();
  for (const reading of dossierReadings) {
    if (readings.has(keyOf(reading.values))) reading.stop('unit', 'duplicate');
    readings.set(keyOf(reading.values), reading);
  }
  const read = dossiers.map((row) => {
    const key = keyOf(row.values);
    const { values: reading } = readings.get(key) ?? row.stop('unit', 'unknownReading');
    return { row, reading, key };
  });
  const used = new Set(read.map(({ key }) => key));
  for (const { values, stop } of dossierReadings) {
    if (!used.has(keyOf(values))) stop('unit', 'unknownReading');
  }
  return read;
}

function quotesOf(context: Context): PlannedDossierQuote[] {
  return context.files.dossierQuotes.map((row) => {
    const { values } = row;
    const { received, in_time: inTime, late, pending } = values;
    return {
      authority: provinceOf(
        context,
        row,
        'province_code',
        values.province_code,
        values.territory_on,
      ),
      place: values.place,
      firstOn: values.first_on,
      lastOn: values.last_on,
      counts: { received, inTime, late, pending },
      note: values.note,
      source: context.sourcesOf(row)[0],
    };
  });
}

/** What was published about dossiers: results of the province itself, and what is shown beside them. */
export function planDossierResults(context: Context) {
  const dossierReleases: PlannedDossierRelease[] = [];
  const dossierQuotes: PlannedDossierQuote[] = [];
  for (const { row, reading } of readRows(context.files)) {
    const code = row.values.scope.replace('province:', '');
    const authority = provinceOf(context, row, 'scope', code, reading.territory_on);
    const [source] = context.sourcesOf(row);
    const result = { authority, counts: countsOf(row, reading), note: reading.text, source };
    const { release_period: period } = reading;
    const { unit: place, period_start: firstOn, period_end: lastOn } = row.values;
    if (period === null) dossierQuotes.push({ ...result, place, firstOn, lastOn });
    else dossierReleases.push({ ...result, period, asOf: daysOfPeriod(period).lastOn });
  }
  return { dossierReleases, dossierQuotes: [...dossierQuotes, ...quotesOf(context)] };
}
