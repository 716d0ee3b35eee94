import type { AuthorityView } from './authority-view';
import type { IndicatorView } from './indicator-view';
import type {
  BreakExample,
  GroupSize,
  RowExample,
  SpanExample,
  TargetExample,
} from './method-examples';
import type { PublishedRanking } from './published-ranking';
import type { RankBasis } from './ranking-row';

/** A release and the groups its authorities fall into. */
export type GroupExample = {
  readonly ranking: PublishedRanking;
  readonly groups: readonly GroupSize[];
};

/** What the page on methods shows: rules are its words, every figure in it is one of these. */
export type MethodView = {
  readonly indicators: readonly IndicatorView[];
  readonly provinces: readonly AuthorityView[];
  readonly examples: {
    /** Of a whole table whose publisher prints no ranks, so that the rank is computed. */
    readonly rank: RowExample | null;
    /** A row that shares its rank. */
    readonly tie: RowExample | null;
    readonly quartiles: GroupExample | null;
    readonly parGroups: GroupExample | null;
    readonly difference: RowExample | null;
    readonly break: BreakExample | null;
    readonly target: TargetExample | null;
    readonly span: SpanExample | null;
    readonly derived: RowExample | null;
    /** A figure that another source prints otherwise. */
    readonly quoted: RowExample | null;
    readonly missing: RowExample | null;
    readonly basisCounts: Record<RankBasis, number>;
    readonly wholeTable: PublishedRanking | null;
  };
};
