import { z } from 'zod';
import { problem } from './problem';
import { missingReason } from './score';
import { releaseAddress } from './score-entry';
import { answeredName, columnMeaning, type ImportMapping } from './score-import-mapping';

const COLUMN = /^cot-(\d{1,2})$/;
const ASKED = /^hoi-(\d{1,4})$/;

const file = z.coerce.number().int().positive();

/** The form that sends a file. */
export const uploadForm = z.strictObject({
  ...releaseAddress.shape,
  file: z.file({ error: problem('required') }),
});

const mappingFields = z.object({
  ...releaseAddress.shape,
  id: file,
  sheet: z.string().max(200),
  headingRow: z.coerce.number().int().min(0).max(20_000),
  dash: z.union([z.literal('keep'), missingReason]),
  decimals: z.coerce.number().int().min(0).max(6),
  rankOutOf: z.coerce
    .number({ error: problem('required') })
    .int()
    .min(1)
    .max(999),
  source: z.string().max(200),
});

/** The form that says how a file is read: fixed fields, and "cot-0", "cot-1", … for its columns. */
export const mappingForm = z
  .record(z.string(), z.string())
  .transform((fields, context) => {
    const columns: ImportMapping['columns'] = {};
    const others: Record<string, string> = {};
    for (const [name, value] of Object.entries(fields)) {
      const column = COLUMN.exec(name)?.[1];
      if (column === undefined) others[name] = value;
      else if (value !== '') {
        const meaning = columnMeaning.safeParse(value);
        if (meaning.success) columns[column] = meaning.data;
        else context.addIssue({ code: 'custom', message: problem('unknownChoice'), path: [name] });
      }
    }
    return { ...others, columns };
  })
  .pipe(mappingFields.extend({ columns: z.record(z.string(), columnMeaning) }).strict());

/** The form that says which authority each asked name means: "hoi-0" is a name, "dap-0" a slug or "". */
export const namesForm = z
  .record(z.string(), z.string().max(400))
  .transform((fields) => {
    const asked = Object.entries(fields).flatMap(([name, key]) => {
      const number = ASKED.exec(name)?.[1];
      const answer = number === undefined ? undefined : fields[`dap-${number}`];
      return answer === undefined || answer === UNANSWERED ? [] : [[key, answer]];
    });
    const others = Object.entries(fields).filter(([name]) => !/^(hoi|dap)-\d{1,4}$/.test(name));
    return { ...Object.fromEntries(others), names: Object.fromEntries(asked) };
  })
  .pipe(
    z.strictObject({
      ...releaseAddress.shape,
      id: file,
      names: z.record(answeredName, z.string().max(80)),
    }),
  );

/** What a question's list says while nobody has answered. */
export const UNANSWERED = '?';

/** The form that confirms what a preview showed. */
export const confirmForm = z.strictObject({
  ...releaseAddress.shape,
  id: file,
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});

export const undoForm = z.strictObject({ ...releaseAddress.shape, id: file });
