import type { DossierReleaseName } from './dossier-release';
import type { PlainDate } from './plain-date';
import type { ReleaseStatus } from './release';
import type { OpeningChoices } from './release-work';

/** The newest version of a period's dossier results, as those who work on it see it. */
export type DossierWork = DossierReleaseName & {
  readonly id: number;
  readonly status: ReleaseStatus;
  readonly asOf: PlainDate;
  readonly isIllustrative: boolean;
  /** Units with a chosen figure, of those under the home province on the day it is as of. */
  readonly units: { readonly filled: number; readonly expected: number };
  /** Rows of each basis. */
  readonly report: number;
  readonly cases: number;
};

export type DossierSources = OpeningChoices['sources'];
