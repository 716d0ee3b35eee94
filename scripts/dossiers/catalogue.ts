import type { CalendarException } from '@/lib/domain/working-days';
import {
  agencyRow,
  calendarDayRow,
  dossierFieldRow,
  procedureRow,
} from '@/prisma/load/dossier-rows';
import { agencySlug } from '@/prisma/load/plan-agencies';
import { readTable } from '@/prisma/load/table';

export type CatalogueUnit = {
  /** Without the province: "so-noi-vu". */
  readonly slug: string;
  readonly name: string;
  readonly isDistrict: boolean;
};

export type CatalogueProcedure = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly fieldSlug: string;
};

/** Who handles which procedures on which days, under the names the database has them by. */
export type DossierCatalogue = {
  readonly units: readonly CatalogueUnit[];
  readonly procedures: readonly CatalogueProcedure[];
  readonly calendar: readonly CalendarException[];
};

const DISTRICT_LEVEL = 'huyện';

/** The departments, districts, procedures and days off of the data files in `folder`. */
export function readCatalogue(folder: string): DossierCatalogue {
  const fields = readTable(folder, 'dossier-fields.csv', dossierFieldRow);
  const names = new Map(fields.map(({ values: { slug, name } }) => [slug, name]));
  return {
    units: readTable(folder, 'thai_binh_agencies.csv', agencyRow).map(({ values }) => ({
      slug: agencySlug(values.name_vi).replace(/^thai-binh-/, ''),
      name: values.name_vi,
      isDistrict: values.level === DISTRICT_LEVEL,
    })),
    procedures: readTable(folder, 'procedures.csv', procedureRow).map(({ values }) => ({
      code: values.code,
      name: values.name,
      field: names.get(values.field_slug) ?? '',
      fieldSlug: values.field_slug,
    })),
    calendar: readTable(folder, 'calendar-days.csv', calendarDayRow).map(({ values }) => ({
      day: values.day,
      isWorking: values.is_working,
    })),
  };
}
