import { z } from 'zod';

/** What a leader is warned of: a sudden rise, late again and again, or much about to fall due. */
export const dossierAlertKind = z.enum(['spike', 'run', 'backlog']);

export type DossierAlertKind = z.infer<typeof dossierAlertKind>;
