import { listedProvinces } from '@/lib/domain/authority-list';
import { provincesNamed, provincesNear } from '@/lib/domain/authority-search';
import { type AddressQuery, parseView } from '@/lib/domain/ranking-view';
import { authorities, authorityAt, territoryBreaks } from './authority';
import { historiesOf } from './history';
import { publicAddress } from './published-address';
import { publishedRanking } from './ranking';
import { comparisonAt } from './score-comparison';
import { scoreView } from './score-view';
import { freshness, sourceLabels, sources } from './source';
import { territoryView } from './territory';

/** What the files of published tables are made of: the figures, their sources, their address. */

/** A ranking with the address of its version, which never changes. */
export async function rankingTable(indicator: string, year: string, version?: number) {
  const ranking = await publishedRanking(indicator, year, version);
  if (!ranking) return null;
  const codes = ranking.rows.flatMap(({ sourceCode }) => sourceCode ?? []);
  const [sources, { readAt }] = await Promise.all([sourceLabels(codes), freshness()]);
  const address = publicAddress(`/xep-hang/${indicator}/${year}/ban/${ranking.release.version}`);
  return { ranking, sources, address, readAt };
}

/** Every year of every indicator of one authority; null where it has none. */
export async function historyTable(slug: string) {
  const authority = await authorityAt(slug);
  const histories = authority ? await historiesOf(slug) : [];
  if (!authority || histories.every(({ years }) => years.length === 0)) return null;
  const codes = histories.flatMap(({ years }) => years.flatMap(({ row }) => row?.sourceCode ?? []));
  const [sources, { readAt }] = await Promise.all([sourceLabels(codes), freshness()]);
  return { authority, histories, sources, address: publicAddress(`/don-vi/${slug}`), readAt };
}

/** The parts of one result; null where none are known. */
export async function breakdownTable(slug: string, indicator: string, year: string) {
  const authority = await authorityAt(slug);
  const view = authority ? await scoreView(slug, indicator, year) : null;
  if (!authority || !view || view.criteria.length === 0) return null;
  return {
    view,
    name: authority.name,
    sources: await sourceLabels(view.criteria.flatMap(({ sourceCode }) => sourceCode ?? [])),
    address: publicAddress(`/don-vi/${slug}/${indicator}/${year}`),
  };
}

/** What is printed about a region or the country; null for any other authority, and where nothing is. */
export async function territoryTable(slug: string) {
  const authority = await authorityAt(slug);
  if (!authority || authority.kind === 'province') return null;
  const view = await territoryView(authority);
  const statistics = view.histories.flatMap(({ years }) =>
    years.flatMap((year) => year.statistics),
  );
  if (statistics.length === 0) return null;
  const [breaks, labels, { readAt }] = await Promise.all([
    territoryBreaks(),
    sourceLabels(statistics.map(({ sourceCode }) => sourceCode)),
    freshness(),
  ]);
  const address = publicAddress(`/don-vi/${slug}`);
  return { authority, view, territoryBreaks: breaks, sources: labels, address, readAt };
}

/** The provinces that an address puts side by side, with their parts where some are known. */
export async function comparisonTable(query: AddressQuery) {
  const answer = await comparisonAt(query);
  if (!answer) return null;
  const { comparison, parts } = answer;
  const codes = comparison.lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'row' ? (cell.row.sourceCode ?? []) : [])),
  );
  const [labels, { readAt }] = await Promise.all([sourceLabels(codes), freshness()]);
  return { comparison, parts, sources: labels, address: publicAddress('/so-sanh'), readAt };
}

export async function sourceTable() {
  const [all, { readAt }] = await Promise.all([sources(), freshness()]);
  return { sources: all, address: publicAddress('/nguon'), readAt };
}

/** Every province in the order of its page, or those that a search finds. */
export async function authorityTable(query: AddressQuery) {
  const { search } = parseView(query);
  const [all, { readAt }] = await Promise.all([authorities(), freshness()]);
  const named = provincesNamed(all, search);
  const found = named.length > 0 ? named : provincesNear(all, search);
  const provinces = search ? found.map(({ authority }) => authority) : listedProvinces(all);
  return { provinces, search, address: publicAddress('/don-vi'), readAt };
}
