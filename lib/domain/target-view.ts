import type { Target } from './target';

/** A target with the indicator it is set on and the page it was read in. */
export type TargetView = Target & { readonly indicatorSlug: string; readonly sourceCode: string };
