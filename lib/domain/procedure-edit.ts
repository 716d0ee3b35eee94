import { z } from 'zod';
import { fold } from './fold';
import { problem } from './problem';
import { slugText } from './slug';
import { typedPlace } from './typed-number';
import { typedText } from './typed-text';

const LONGEST_NAME = 400;
const LONGEST_SLUG = 80;

const fieldName = typedText(200).refine((name) => fieldSlug(name) !== '', {
  error: problem('required'),
});

/** A procedure's code as the one-stop system prints it: "1.001234", "TB-DD-01". */
export const procedureCode = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim())
  .pipe(
    z
      .string()
      .min(1, { error: problem('required') })
      .max(60, { error: problem('tooLong') }),
  );

/** "Đất đai" as "dat-dai": where a field is found; it stays when the field is renamed. */
export const fieldSlug = (name: string): string =>
  (fold(name).match(/[a-z0-9]+/g) ?? []).join('-').slice(0, LONGEST_SLUG).replace(/-$/, '');

const seen = z.string().max(2_000);

export const newField = z.strictObject({ name: fieldName });
export const fieldEdit = z.strictObject({
  was: slugText,
  seen,
  name: fieldName,
  position: typedPlace,
});
export const fieldRemoval = z.strictObject({ was: slugText, seen });

const PROCEDURE = { name: typedText(LONGEST_NAME), field: slugText };

export const newProcedure = z.strictObject({ code: procedureCode, ...PROCEDURE });
export const procedureEdit = z.strictObject({ was: procedureCode, seen, ...PROCEDURE });
export const procedureRemoval = z.strictObject({ was: procedureCode, seen });

export type NewField = z.infer<typeof newField>;
export type FieldEdit = z.infer<typeof fieldEdit>;
export type FieldRemoval = z.infer<typeof fieldRemoval>;
export type NewProcedure = z.infer<typeof newProcedure>;
export type ProcedureEdit = z.infer<typeof procedureEdit>;
export type ProcedureRemoval = z.infer<typeof procedureRemoval>;

export type ProcedureRefusal =
  | 'notAllowed'
  | 'notFound'
  | 'noSuchField'
  | 'taken'
  | 'inUse'
  | 'changedMeanwhile';

export type KeptField = {
  readonly slug: string;
  readonly name: string;
  readonly position: number;
  readonly procedures: number;
  /** Figures or procedures stand under it: it cannot go. */
  readonly isUsed: boolean;
};

export type KeptProcedure = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** Dossiers stand under it: it cannot go. */
  readonly isUsed: boolean;
};

/** What is written about each, as one text: whether it changed since it was seen. */
export const seenField = ({ name, position }: Pick<KeptField, 'name' | 'position'>): string =>
  `${position} | ${name}`.replaceAll(/\s+/g, ' ');

export const seenProcedure = ({ name, field }: Pick<KeptProcedure, 'name' | 'field'>): string =>
  `${field} | ${name}`.replaceAll(/\s+/g, ' ');

/** Fields in their order, and the procedures of the one that is chosen. */
export type ProcedureCatalogue = {
  readonly fields: readonly KeptField[];
  readonly chosen: KeptField | null;
  readonly procedures: readonly KeptProcedure[];
};
