import { isWeekday } from '@/lib/domain/working-days';
import type { SeedFiles } from './seed-files';
import type { Row } from './table';

export type PlannedField = {
  readonly slug: string;
  readonly name: string;
  readonly position: number;
};

export type PlannedProcedure = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
};

export type PlannedDay = SeedFiles['calendarDays'][number]['values'];

/** Stops at the second row with the same value in a column. */
function onlyOnce<Values extends Record<string, unknown>>(
  rows: readonly Row<Values>[],
  column: keyof Values & string,
): void {
  const known = new Set<unknown>();
  for (const { values, stop } of rows) {
    if (known.has(values[column])) stop(column, 'duplicate');
    known.add(values[column]);
  }
}

/** The fields in their order; their names are as unique as their slugs. */
export function planFields({ dossierFields }: SeedFiles): PlannedField[] {
  onlyOnce(dossierFields, 'slug');
  onlyOnce(dossierFields, 'name');
  return dossierFields.map(({ values }, place) => ({ ...values, position: place + 1 }));
}

export function planProcedures(
  { procedures }: SeedFiles,
  fields: readonly PlannedField[],
): PlannedProcedure[] {
  onlyOnce(procedures, 'code');
  const known = new Set(fields.map(({ slug }) => slug));
  return procedures.map(({ values: { field_slug: field, code, name }, stop }) => {
    if (!known.has(field)) stop('field_slug', 'unknownField');
    return { code, name, field };
  });
}

/** Only exceptions are listed: weekdays off, and Saturdays and Sundays on which people work. */
export function planCalendar({ calendarDays }: SeedFiles): PlannedDay[] {
  onlyOnce(calendarDays, 'day');
  return calendarDays.map(({ values, stop }) => {
    if (values.is_working === isWeekday(values.day)) stop('day', 'dayIsNoException');
    return values;
  });
}
