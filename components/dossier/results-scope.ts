import type { DossierNames } from '@/lib/domain/dossier-name';
import type { PublishedCell, PublishedDossiers } from '@/lib/domain/dossier-result';
import type { ResultView } from '@/lib/domain/dossier-result-view';

/** The figures a view is about. */
export const cellsInView = (
  { cells }: PublishedDossiers,
  { unit, field }: ResultView,
): PublishedCell[] =>
  cells.filter(
    (cell) =>
      (unit === null || cell.authority === unit) && (field === null || cell.field === field),
  );

/** The names with the province's own, for rows that are about all of it. */
export const namesWithProvince = ({ names, province }: PublishedDossiers): DossierNames => ({
  ...names,
  units: [
    { slug: province.slug, name: province.name, kind: 'province', endedOn: null },
    ...names.units.filter(({ slug }) => slug !== province.slug),
  ],
});
