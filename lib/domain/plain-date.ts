import { z } from 'zod';
import { problem } from './problem';

/**
 * A calendar day in Vietnam, "2025-06-30", with no clock and no zone.
 * Compares correctly as text: `endedOn < day` means "ended before that day".
 */
export const plainDate = z.iso.date({ error: problem('dayFormat') }).brand<'PlainDate'>();

export type PlainDate = z.infer<typeof plainDate>;
