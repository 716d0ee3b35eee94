import { nearestSlug } from './fold';

/** Which rankings and authorities have a page. */
export type KnownAddresses = {
  readonly rankings: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly period: string;
    readonly versions: readonly number[];
  }[];
  readonly authorities: readonly { readonly slug: string; readonly name: string }[];
  /** Periods with published dossier results, the one that ends last first. */
  readonly dossiers: readonly { readonly period: string; readonly versions: readonly number[] }[];
};

/** An address to offer, and what stands there. */
export type OfferedAddress =
  | {
      readonly kind: 'ranking';
      readonly indicator: string;
      readonly name: string;
      readonly period: string;
    }
  | { readonly kind: 'authority'; readonly slug: string; readonly name: string }
  | { readonly kind: 'dossiers'; readonly period: string };

const MOST_OFFERED = 4;
const LONGEST_PART = 100;

const LONGEST_PATH = 300;

/** An address as it is read, not as it travels: "/don-vi/thái-bình", cut after 300 letters. */
export function writtenPath(path: string): string {
  const part = path.slice(0, LONGEST_PATH);
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}

const partsOf = (path: string): string[] =>
  path
    .split('/')
    .filter(Boolean)
    .slice(0, 8)
    .map((part) => part.slice(0, LONGEST_PART));

/** Whether a page, or a file of a page, that reads its address from data can be there; others are not judged here. */
export function mayExist(path: string, known: KnownAddresses): boolean {
  const parts = partsOf(path);
  const [area, ...rest] = parts[0] === 'du-lieu' ? parts.slice(1, -1) : parts;
  if (area === 'xep-hang') return rankingMayExist(rest, known);
  if (area === 'ho-so') return dossiersMayExist(rest, known);
  if (area !== 'don-vi' || rest.length === 0) return true;

  const [name, ...ranking] = rest;
  return known.authorities.some(({ slug }) => slug === name) && rankingMayExist(ranking, known);
}

function rankingMayExist(parts: readonly string[], { rankings }: KnownAddresses): boolean {
  const [name, year, fixed, version, ...beyond] = parts;
  if (name === undefined) return true;
  const years = rankings.filter(({ indicator }) => indicator === name);
  if (year === undefined) return years.length > 0;
  const ranking = years.find(({ period }) => period === year);
  if (!ranking || fixed === undefined) return ranking !== undefined;
  const hasVersion = ranking.versions.some((one) => String(one) === version);
  return fixed === 'ban' && hasVersion && beyond.length === 0;
}

function dossiersMayExist(parts: readonly string[], { dossiers }: KnownAddresses): boolean {
  const [wanted, fixed, version, ...beyond] = parts;
  if (wanted === undefined) return true;
  const found = dossiers.find(({ period }) => period === wanted);
  if (!found || fixed === undefined) return found !== undefined;
  const hasVersion = found.versions.some((one) => String(one) === version);
  return fixed === 'ban' && hasVersion && beyond.length === 0;
}

/** The pages someone most likely wanted who asked for one that is not there; best first, at most four. */
export function nearestAddresses(path: string, known: KnownAddresses): OfferedAddress[] {
  const [area, name = '', year = ''] = partsOf(path);
  if (area === 'don-vi') return nearestAuthorities(name, known);
  if (area === 'xep-hang') return nearestRankings(name, year, known);
  if (area === 'ho-so') return nearestDossiers(name, known);
  return [
    ...nearestRankings(area ?? '', name, known, false),
    ...nearestAuthorities(area ?? '', known),
  ];
}

function nearestAuthorities(written: string, { authorities }: KnownAddresses): OfferedAddress[] {
  const nearest = nearestSlug(
    written,
    authorities.map(({ slug }) => slug),
  );
  if (nearest === null) return [];
  const stem = nearest.replace(/-\d{4}$/, '');
  return authorities
    .filter(({ slug }) => slug.replace(/-\d{4}$/, '') === stem)
    .map(({ slug, name }) => ({ kind: 'authority', slug, name }));
}

/** The periods of the nearest years. */
function nearestDossiers(written: string, { dossiers }: KnownAddresses): OfferedAddress[] {
  const wanted = Number.parseInt(written, 10) || Number.POSITIVE_INFINITY;
  const distance = (period: string) =>
    Math.abs(Math.min(wanted, 9_999) - Number.parseInt(period, 10));
  return dossiers
    .toSorted((left, right) => distance(left.period) - distance(right.period))
    .slice(0, MOST_OFFERED)
    .map(({ period }) => ({ kind: 'dossiers', period }));
}

/** The years next to the wanted one, of the indicator meant or of each. */
function nearestRankings(
  written: string,
  year: string,
  { rankings }: KnownAddresses,
  orOfEach = true,
): OfferedAddress[] {
  const meant = nearestSlug(written, [...new Set(rankings.map(({ indicator }) => indicator))]);
  if (meant === null && !orOfEach) return [];
  const wanted = Number.parseInt(year, 10) || Number.POSITIVE_INFINITY;
  const distance = (period: string) =>
    Math.abs(Math.min(wanted, 9_999) - Number.parseInt(period, 10));
  const near = rankings
    .filter(({ indicator }) => meant === null || indicator === meant)
    .toSorted((left, right) => distance(left.period) - distance(right.period));
  return near
    .slice(0, MOST_OFFERED)
    .map(({ indicator, name, period }) => ({ kind: 'ranking', indicator, name, period }));
}
