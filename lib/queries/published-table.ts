import { authorityAt } from './authority';
import { historiesOf } from './history';
import { publicAddress } from './published-address';
import { publishedRanking } from './ranking';
import { scoreView } from './score-view';
import { freshness, sourceLabels } from './source';

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
