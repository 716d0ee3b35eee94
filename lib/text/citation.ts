import { formatDay, formatPeriod } from './format';

type CitedIndicator = { readonly name: string; readonly publisher: string };

type CitedRelease = {
  readonly period: string;
  readonly version: number;
  readonly announcedOn: string | null;
};

/** How to cite a release: "Bộ Nội vụ, PAR Index năm 2023 (công bố 17/04/2024); bản 1 trên trang này." */
export function citation({ name, publisher }: CitedIndicator, release: CitedRelease): string {
  const announced = release.announcedOn ? ` (công bố ${formatDay(release.announcedOn)})` : '';
  return `${publisher}, ${name} ${formatPeriod(release.period)}${announced}; bản ${release.version} trên trang này.`;
}
