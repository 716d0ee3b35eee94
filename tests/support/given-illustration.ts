import {
  illustratedFile,
  loadIllustration,
  publishIllustration,
} from '@/scripts/dossiers/illustration';

/** Enough for every unit and most fields to have some. */
const ROWS = 3_000;
const PUBLISHED_AT = new Date('2026-01-15T02:00:00Z');

/**
 * Made-up dossiers of the departments and districts of Thái Bình, received from 2023-01 to 2025-06
 * and known as of 2025-06-30: always the same ones, taken in as an import does, in about a second.
 */
export const givenIllustration = (rows = ROWS): Promise<number> =>
  loadIllustration(illustratedFile(rows));

/** The same, and the results of 2023 to 2025-Q2 published. */
export async function givenPublishedIllustration(rows = ROWS): Promise<void> {
  await givenIllustration(rows);
  await publishIllustration(PUBLISHED_AT);
}
