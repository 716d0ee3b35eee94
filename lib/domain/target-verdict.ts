import { z } from 'zod';

/** How an authority stands against a target: đạt, đúng tiến độ, chậm, đi lùi, chưa đủ dữ liệu. */
export const targetVerdict = z.enum(['met', 'onTrack', 'behind', 'backwards', 'unknown']);

export type TargetVerdict = z.infer<typeof targetVerdict>;
