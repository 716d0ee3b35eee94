import type { AuthorityView } from '@/lib/domain/authority-view';
import type { Grading } from '@/lib/domain/indicator';
import {
  anyExample,
  basisCounts,
  breakExample,
  exampleOf,
  groupSizes,
  spanExample,
  targetExample,
} from '@/lib/domain/method-examples';
import type { GroupExample, MethodView } from '@/lib/domain/method-view';
import type { PublishedRanking } from '@/lib/domain/published-ranking';
import { authorities, homeAuthority } from './authority';
import { indicators } from './indicator';
import { publishedRankings } from './ranking-coverage';
import { targetsOf } from './target';

type Rankings = readonly PublishedRanking[];

/** The indicators, the provinces and, for each rule, a figure of ours that shows it. */
export async function methodView(): Promise<MethodView> {
  const [all, every, rankings, home] = await Promise.all([
    authorities(),
    indicators(),
    publishedRankings(),
    homeAuthority(),
  ]);
  const whole = rankings.filter(({ release }) => release.isComplete);
  const { slug } = home;
  return {
    indicators: every,
    provinces: all.filter(({ kind }) => kind === 'province'),
    examples: {
      rank: exampleOf(whole, slug, ({ place }) => place?.basis === 'computed'),
      tie: anyExample(rankings, slug, ({ place }) => place?.isTied === true),
      quartiles: groupsOf(rankings, 'quartiles'),
      parGroups: groupsOf(rankings, 'parGroups'),
      difference: anyExample(rankings, slug, ({ change }) => change.kind === 'difference'),
      break: breakExample(rankings, slug),
      target: await nextTarget(rankings, slug),
      span: spanOf(whole, all, slug),
      derived: anyExample(rankings, slug, ({ place }) => place?.basis === 'derived'),
      quoted: anyExample(rankings, slug, ({ points, quotes }) =>
        quotes.some((quote) => quote.points !== null && quote.points !== points),
      ),
      missing: anyExample(whole, slug, ({ points }) => points === null),
      basisCounts: basisCounts(rankings),
      wholeTable: whole[0] ?? null,
    },
  };
}

/** The newest release of this grading whose figures fall into more than one group. */
function groupsOf(rankings: Rankings, grading: Grading): GroupExample | null {
  const grouped = rankings
    .filter(({ indicator }) => indicator.grading === grading)
    .map((ranking) => ({ ranking, groups: groupSizes(ranking) }));
  return grouped.find(({ groups }) => groups.length > 1) ?? null;
}

/** The earliest target of this province that a result up to its year can be held against. */
async function nextTarget(rankings: Rankings, slug: string) {
  for (const { indicatorSlug, ...target } of await targetsOf(slug)) {
    const own = rankings.filter(({ indicator }) => indicator.slug === indicatorSlug);
    const example = targetExample(target, own, slug);
    if (example) return example;
  }
  return null;
}

/** The province that this one went into, or else any merged one, in the newest whole table. */
function spanOf([newest]: Rankings, all: readonly AuthorityView[], slug: string) {
  const merged = all.filter(({ predecessors }) => predecessors.length > 0);
  const successor =
    merged.find(({ predecessors }) => predecessors.some((one) => one.slug === slug)) ?? merged[0];
  return newest && successor ? spanExample(newest, successor) : null;
}
