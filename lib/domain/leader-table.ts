import { z } from 'zod';

/** The tables of the leaders' page that can be taken out, as their addresses call them. */
export const leaderTable = z.enum(['chi-so', 'mat-diem', 'linh-vuc', 'qua-han']);

export type LeaderTable = z.infer<typeof leaderTable>;
