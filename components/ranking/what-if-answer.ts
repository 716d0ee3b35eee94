import type { FormState } from '@/lib/domain/form-state';
import {
  type Assumption,
  type RaisedScore,
  raisedScore,
  type Shift,
  shiftOf,
  type WhatIfOutcome,
  whatIfOutcome,
} from '@/lib/domain/what-if';
import { fieldOf, readRaises, type WhatIfAsked } from '@/lib/domain/what-if-address';
import type { WhatIfRelease } from '@/lib/domain/what-if-view';

/** What an address asks of a release, worked out. */
export type WhatIfAnswer = {
  readonly state: FormState;
  /** Null while something typed cannot be read. */
  readonly score: RaisedScore | null;
  readonly hasRaises: boolean;
  readonly unknown: readonly string[];
};

export function whatIfAnswer({ ground }: WhatIfRelease, asked: WhatIfAsked): WhatIfAnswer {
  const codes = ground.parts.map(({ code }) => code);
  const { raises, problems, unknown } = readRaises(asked, codes);
  const isWrong = Object.keys(problems).length > 0;
  const typed = Object.fromEntries(asked.typed.map(({ code, amount }) => [fieldOf(code), amount]));
  return {
    state: isWrong ? { status: 'invalid', fields: problems, typed } : { status: 'idle' },
    score: isWrong ? null : raisedScore(ground, raises),
    hasRaises: raises.length > 0,
    unknown,
  };
}

export const ASSUMPTIONS = ['still', 'average'] as const satisfies readonly Assumption[];

/** The outcome under an assumption; null where the others' move is not known or no rank can be computed. */
export function outcomeUnder(
  { ground, step, release }: WhatIfRelease,
  { points }: RaisedScore,
  assumption: Assumption,
): WhatIfOutcome | null {
  const shift: Shift = shiftOf(assumption, step);
  return shift === null || !release.isComplete ? null : whatIfOutcome(ground, points, shift);
}
