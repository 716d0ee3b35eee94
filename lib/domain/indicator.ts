import { z } from 'zod';
import { slugText } from './slug';

/** An indicator in addresses: "par-index". Which indicators exist is data. */
export const indicatorSlug = slugText.brand<'IndicatorSlug'>();

export type IndicatorSlug = z.infer<typeof indicatorSlug>;

/** How authorities are put into groups: PAR's A to D by points, PAPI's four quarters, or not at all. */
export const grading = z.enum(['parGroups', 'quartiles', 'none']);

export type Grading = z.infer<typeof grading>;

/** What the figures count; a difference of two per cents is in percentage points. */
export const scoreUnit = z.enum(['points', 'percent']);

export type ScoreUnit = z.infer<typeof scoreUnit>;
