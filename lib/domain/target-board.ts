import type { IndicatorHistory } from './history-view';
import { differenceOf, type SignedPoints } from './points';
import type { SourceLabel } from './source-view';
import type { RequiredPace } from './target';
import type { TargetRealism } from './target-realism';
import type { KnownResult } from './target-verdict';
import type { JudgedTarget, SeenVerdict } from './target-verdict-view';

/** A target with its verdict and what it would take. */
export type TargetLine = SeenVerdict & { readonly realism: TargetRealism | null };

/** Every target of an authority, by indicator and period, for those who work here. */
export type TargetBoard = {
  readonly authority: { readonly slug: string; readonly name: string };
  readonly lines: readonly TargetLine[];
  /** Of the indicators that have targets. */
  readonly histories: readonly IndicatorHistory[];
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly readAt: string;
  readonly mayOverride: boolean;
};

/** "sipas-2024": the part of an address that names a target of one authority. */
export const targetKey = ({ target }: Pick<JudgedTarget, 'target'>): string =>
  `${target.indicatorSlug}-${target.period}`;

export type TargetFigures = {
  readonly latest: KnownResult | null;
  /** Null where nothing may be subtracted. */
  readonly distance: SignedPoints | null;
  readonly required: RequiredPace | null;
};

/** The result a verdict looks at, how far it is from the target, and what is still needed. */
export function targetFigures({
  facts,
  target,
}: Pick<JudgedTarget, 'facts' | 'target'>): TargetFigures {
  switch (facts.kind) {
    case 'result':
      return { latest: facts.result, distance: facts.distance, required: null };
    case 'pace':
      return { latest: facts.own.to, distance: facts.distance, required: facts.required };
    case 'oneResult':
      return facts;
    case 'missing': {
      const { latest, required } = facts;
      return { latest, required, distance: latest && differenceOf(latest.points, target.value) };
    }
    case 'break':
      return { latest: facts.latest, distance: null, required: null };
    default:
      return { latest: null, distance: null, required: null };
  }
}
