import { z } from 'zod';

/** What a dossier file holds: form II.06a, or the dossiers themselves. */
export const dossierImportKind = z.enum(['report', 'cases']);

export type DossierImportKind = z.infer<typeof dossierImportKind>;

/** How far a dossier file has come; only `confirmed` has written anything. */
export const dossierImportStatus = z.enum([
  'uploaded',
  'reading',
  'ready',
  'writing',
  'confirmed',
  'cancelled',
  'failed',
  'undone',
]);

export type DossierImportStatus = z.infer<typeof dossierImportStatus>;
