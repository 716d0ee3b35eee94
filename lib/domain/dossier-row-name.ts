import type { CaseColumn, CaseProblem } from './dossier-case';
import { fold } from './fold';
import type { PlainDate } from './plain-date';
import { type NamedUnit, unitKey, unitNames } from './unit-name';

export type KnownField = { readonly id: number; readonly slug: string; readonly name: string };

export type KnownProcedure = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly fieldId: number;
};

/** What the names of a file are looked up in, and what a person answered about those not found. */
export type CaseDirectory = {
  readonly units: readonly NamedUnit[];
  readonly fields: readonly KnownField[];
  readonly procedures: readonly KnownProcedure[];
  /** By `unitKey` and `fieldKey`: a slug, or "" for left out. */
  readonly answers: NameAnswers;
};

export type NameAnswers = {
  readonly units: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
};

export type Named =
  | { readonly ok: true; readonly id: number }
  | { readonly ok: false; readonly why: CaseProblem };

/** A procedure the file has and we have not; it gets a number when the file is confirmed. */
export type NewProcedure = {
  /** −1, −2, … within the file. */
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly fieldId: number;
};

export type NamedProcedure =
  | { readonly ok: true; readonly procedureId: number; readonly fieldId: number }
  | { readonly ok: false; readonly column: CaseColumn; readonly why: CaseProblem };

/** A name nobody knows, as it was first written, and in how many rows. */
export type NameQuestion = {
  readonly about: 'unit' | 'field';
  readonly key: string;
  readonly written: string;
  readonly why: CaseProblem;
  rows: number;
};

/** More new procedures than this in one file are a column read wrongly. */
export const MOST_NEW_PROCEDURES = 2_000;
const MOST_QUESTIONS = 500;
const MOST_REMEMBERED = 50_000;
const LONGEST_TEXT = 500;

export const fieldKey = (written: string): string => fold(written.slice(0, LONGEST_TEXT));

export type NameReaders = {
  readonly unit: (written: string, on: PlainDate) => Named;
  readonly procedure: (code: string, field: string, name: string) => NamedProcedure;
  readonly questions: () => readonly NameQuestion[];
  readonly newProcedures: () => readonly NewProcedure[];
};

/** Looks up the names of one file, and keeps what it could not find. */
export function nameReaders(directory: CaseDirectory): NameReaders {
  const questions = new Map<string, NameQuestion>();
  const ask = (about: 'unit' | 'field', key: string, written: string, why: CaseProblem): Named => {
    const before = questions.get(`${about} ${key}`);
    if (before) before.rows += 1;
    else if (questions.size < MOST_QUESTIONS && key !== '') {
      questions.set(`${about} ${key}`, {
        about,
        key,
        written: written.slice(0, 200),
        why,
        rows: 1,
      });
    }
    return { ok: false, why };
  };
  const fields = fieldReader(directory, ask);
  const procedures = procedureReader(directory, fields);
  return {
    unit: unitReader(directory, ask),
    procedure: procedures.read,
    questions: () => [...questions.values()],
    newProcedures: procedures.made,
  };
}

type Ask = (about: 'unit' | 'field', key: string, written: string, why: CaseProblem) => Named;

function unitReader({ units, answers }: CaseDirectory, ask: Ask): NameReaders['unit'] {
  const find = unitNames(units);
  const bySlug = new Map(units.map((unit) => [unit.slug, unit]));
  const known = new Map<string, Map<string, Named>>();
  const answered = (written: string, on: PlainDate): Named => {
    const found = find(written, on);
    if (found.kind === 'found') return { ok: true, id: found.id };
    const answer = answers.units[unitKey(written)];
    if (answer === '') return { ok: false, why: 'leftOut' };
    const unit = answer === undefined ? undefined : bySlug.get(answer);
    return unit ? { ok: true, id: unit.id } : { ok: false, why: found.why };
  };
  return (written, on) => {
    if (written === '') return { ok: false, why: 'required' };
    const days = known.get(written) ?? new Map<string, Named>();
    if (known.size < MOST_REMEMBERED) known.set(written, days);
    const before = days.get(on) ?? answered(written, on);
    days.set(on, before);
    if (before.ok || before.why === 'leftOut') return before;
    return ask('unit', unitKey(written), written, before.why);
  };
}

function fieldReader({ fields, answers }: CaseDirectory, ask: Ask): (written: string) => Named {
  const byKey = new Map(
    fields.flatMap((field) => [
      [fieldKey(field.name), field.id] as const,
      [fold(field.slug), field.id] as const,
    ]),
  );
  const bySlug = new Map(fields.map(({ slug, id }) => [slug, id]));
  return (written) => {
    const key = fieldKey(written);
    const id = byKey.get(key) ?? byKey.get(key.replace(/^linh vuc /, ''));
    if (id !== undefined) return { ok: true, id };
    const answer = answers.fields[key];
    if (answer === '') return { ok: false, why: 'leftOut' };
    const chosen = answer === undefined ? undefined : bySlug.get(answer);
    return chosen === undefined
      ? ask('field', key, written, 'unknownField')
      : { ok: true, id: chosen };
  };
}

function procedureReader(
  { procedures }: CaseDirectory,
  field: (written: string) => Named,
): { read: NameReaders['procedure']; made: () => readonly NewProcedure[] } {
  const byCode = new Map<string, KnownProcedure>(procedures.map((one) => [one.code, one]));
  const made: NewProcedure[] = [];
  const remembered = new Map<string, Map<string, NamedProcedure>>();
  const make = (code: string, name: string, fieldId: number): NamedProcedure => {
    if (made.length >= MOST_NEW_PROCEDURES) {
      return { ok: false, column: 'procedureCode', why: 'tooManyProcedures' };
    }
    const id = -1 - made.length;
    const one = { id, code, name: name.slice(0, LONGEST_TEXT) || code, fieldId };
    made.push(one);
    byCode.set(code, one);
    return { ok: true, procedureId: id, fieldId };
  };
  const read: NameReaders['procedure'] = (code, written, name) => {
    if (code === '') return { ok: false, column: 'procedureCode', why: 'required' };
    if (code.length > 100) return { ok: false, column: 'procedureCode', why: 'codeLong' };
    const known = byCode.get(code);
    if (written === '') {
      return known
        ? { ok: true, procedureId: known.id, fieldId: known.fieldId }
        : { ok: false, column: 'field', why: 'unknownProcedure' };
    }
    const found = field(written);
    if (!found.ok) return { ok: false, column: 'field', why: found.why };
    if (!known) return make(code, name, found.id);
    return known.fieldId === found.id
      ? { ok: true, procedureId: known.id, fieldId: known.fieldId }
      : { ok: false, column: 'field', why: 'fieldOfProcedure' };
  };
  return {
    read: (code, written, name) => {
      const before = remembered.get(code)?.get(written);
      if (before) return before;
      const now = read(code, written, name);
      // What was not found is counted anew in each row.
      if (!now.ok || remembered.size >= MOST_REMEMBERED) return now;
      remembered.set(code, (remembered.get(code) ?? new Map()).set(written, now));
      return now;
    },
    made: () => made,
  };
}
