import { z } from 'zod';
import { type CaseColumn, caseColumn } from './dossier-case';
import { problem } from './problem';
import { typedDay } from './typed-day';

const file = z.coerce.number().int().positive();
const COLUMN = /^cot-(\d{1,3})$/;
const ASKED = /^hoi-(\d{1,3})$/;

/** The day in the form a file comes with. */
export const sentDay = typedDay;

/** A form about one file and nothing else. */
export const caseFileForm = z.strictObject({ id: file });

/** The form that confirms what was seen. */
export const confirmCasesForm = z.strictObject({ id: file, seal: z.string().max(200) });

/** What the list says when a legacy font is to be converted. */
export const CONVERT = 'convert';

/** The form that says what the columns hold: "cot-0", "cot-1", …; "" is nothing. */
export const caseColumnsForm = z
  .record(z.string(), z.string())
  .transform((fields, context) => {
    const columns: Record<string, CaseColumn> = {};
    const { font, ...others } = fields;
    for (const [name, value] of Object.entries(fields)) {
      const place = COLUMN.exec(name)?.[1];
      if (place === undefined) continue;
      delete others[name];
      if (value === '') continue;
      const column = caseColumn.safeParse(value);
      if (column.success) columns[place] = column.data;
      else context.addIssue({ code: 'custom', message: problem('unknownChoice'), path: [name] });
    }
    return { ...others, columns, isConverted: font === CONVERT };
  })
  .pipe(
    z.strictObject({
      id: file,
      columns: z.record(z.string(), caseColumn),
      isConverted: z.boolean(),
    }),
  );

/** What a question's list says while nobody has answered. */
export const UNANSWERED = '?';

/** The form that answers for names: "hoi-0" is "unit so noi vu", "dap-0" a slug, or "" to leave out. */
export const caseNamesForm = z
  .record(z.string(), z.string().max(400))
  .transform((fields) => {
    const units: Record<string, string> = {};
    const given: Record<string, string> = {};
    for (const [name, asked] of Object.entries(fields)) {
      const number = ASKED.exec(name)?.[1];
      const answer = number === undefined ? undefined : fields[`dap-${number}`];
      if (answer === undefined || answer === UNANSWERED) continue;
      if (asked.startsWith('unit ')) units[asked.slice(5)] = answer;
      if (asked.startsWith('field ')) given[asked.slice(6)] = answer;
    }
    const others = Object.entries(fields).filter(([name]) => !/^(hoi|dap)-\d{1,3}$/.test(name));
    return { ...Object.fromEntries(others), units, fields: given };
  })
  .pipe(
    z.strictObject({
      id: file,
      units: z.record(z.string(), z.string().max(100)),
      fields: z.record(z.string(), z.string().max(100)),
    }),
  );
