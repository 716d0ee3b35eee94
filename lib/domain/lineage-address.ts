import { z } from 'zod';
import { successionKind } from './authority';
import type { AuthorityView } from './authority-view';
import { type FormState, idle, type Typed } from './form-state';
import { goesOn, type LineageChange, lineageForm } from './lineage';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

type LineageAddress = {
  /** Every field of the form, as the address has it or as it is suggested. */
  readonly typed: Typed;
  readonly state: FormState;
  /** Null while nothing is asked or something is wrong. */
  readonly change: LineageChange | null;
};

/** What an address asks about a change; without a day nothing is asked yet, and the fields are suggested. */
export function readLineage(query: Query, known: readonly AuthorityView[]): LineageAddress {
  const typed = Object.fromEntries(
    Object.entries(query).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  if (typed.ngay === undefined) {
    return { typed: { ...suggested(typed, known), ...typed }, state: idle, change: null };
  }
  const read = lineageForm.safeParse(typed);
  if (read.success) return { typed, state: idle, change: read.data };
  const fields = z.flattenError(read.error).fieldErrors;
  return { typed, state: { status: 'invalid', fields, typed }, change: null };
}

/** A rename begins with what the authority is called now; whatever else begins with its type and region. */
function suggested(typed: Typed, known: readonly AuthorityView[]): Typed {
  const kind = successionKind.safeParse(typed.loai).data;
  const now = known.find(({ slug }) => slug === typed['don-vi-1'])?.versions.at(-1);
  if (!kind || !now) return {};
  const place = { 'loai-don-vi-1': now.typeName, 'vung-1': now.region?.slug ?? '' };
  return goesOn({ kind }) ? { ...place, 'ten-1': now.name, 'ma-1': now.code ?? '' } : place;
}
