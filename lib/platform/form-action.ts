import { z } from 'zod';
import type { Actor } from '@/lib/domain/account';
import type { FormState, Typed } from '@/lib/domain/form-state';
import { currentActor, currentPerson, type Person } from '@/lib/platform/session';
import { type Visitor, visitor } from '@/lib/platform/visitor';

/** What a form's work answers; `formAction` adds what was typed. */
export type Outcome =
  | Extract<FormState, { status: 'done' }>
  | { readonly status: 'refused'; readonly message: string };

export const done = (message: string, link?: { href: string; text: string }): Outcome =>
  link ? { status: 'done', message, link } : { status: 'done', message };

export const refused = (message: string): Outcome => ({ status: 'refused', message });

const NEVER_SENT_BACK = /mat-?khau|password|ma-xac-thuc|^code$|^again$/i;

/** The fields of a form as text, without its files, secrets and Next.js's own fields; of boxes of one name a line each. */
export function typedIn(form: FormData): Typed {
  const fields = [...form.entries()].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !entry[0].startsWith('$') && !NEVER_SENT_BACK.test(entry[0]),
  );
  const typed: Record<string, string> = {};
  for (const [name, value] of fields) {
    typed[name] = name in typed ? `${typed[name]}\n${value}` : value;
  }
  return typed;
}

/** Every field by name; a name that comes several times is a list. Next.js's own fields are left out. */
export function fieldsOf(
  form: FormData,
): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...others] = form.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
}

/**
 * A server action for signed-in people whose form has been checked before `perform` runs.
 *
 * `schema` is strict (`z.strictObject`): an unknown field is refused. Whether this person may do it
 * is for the command that `perform` calls.
 */
export function formAction<Input>(
  schema: z.ZodType<Input>,
  perform: (input: Input, actor: Actor) => Promise<Outcome>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const actor = await currentActor();
    if (!actor) return { status: 'signedOut', typed: typedIn(form) };

    return checked(schema, form, (input) => perform(input, actor));
  };
}

/** A server action about one's own account, also while a second factor is still to be set up. */
export function personFormAction<Input>(
  schema: z.ZodType<Input>,
  perform: (input: Input, person: Person, from: Visitor) => Promise<Outcome>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const person = await currentPerson();
    if (!person) return { status: 'signedOut', typed: typedIn(form) };

    return checked(schema, form, async (input) => perform(input, person, await visitor()));
  };
}

/** A server action for people who are not signed in yet: how often somebody may ask is for the command. */
export function openFormAction<Input>(
  schema: z.ZodType<Input>,
  perform: (input: Input, from: Visitor) => Promise<Outcome>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> =>
    checked(schema, form, async (input) => perform(input, await visitor()));
}

async function checked<Input>(
  schema: z.ZodType<Input>,
  form: FormData,
  perform: (input: Input) => Promise<Outcome>,
): Promise<FormState> {
  const typed = typedIn(form);
  const input = schema.safeParse(fieldsOf(form));
  if (!input.success) {
    return { status: 'invalid', fields: z.flattenError(input.error).fieldErrors, typed };
  }
  const outcome = await perform(input.data);
  return outcome.status === 'refused' ? { ...outcome, typed } : outcome;
}
