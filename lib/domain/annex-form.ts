import { z } from 'zod';
import { annexMeaning } from './annex-heading';
import type { AnnexMapping } from './annex-mapping';
import { oneLine } from './annex-row';
import { LEFT_OUT } from './dossier-report-form';
import { plainDate } from './plain-date';
import { problem } from './problem';
import { UNANSWERED } from './score-import-form';
import { typedYesNo } from './typed-choice';
import { typedDay } from './typed-day';
import { typedYear } from './typed-number';

const COLUMN = /^cot-(\d{1,2})$/;
const ASKED = /^(don-vi|ngay|so)-(\d{1,4})$/;
const ANSWER = /^(don-vi|ngay|so)-\d{1,4}-la$/;

const rowNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const sheetRow = z.coerce
  .number({ error: problem('required') })
  .int()
  .min(0)
  .max(20_000);

/** The form that sends an annex table. */
export const annexUploadForm = z.strictObject({
  directive: rowNumber,
  file: z.file({ error: problem('required') }),
});

const mappingFields = z.strictObject({
  directive: rowNumber,
  id: rowNumber,
  sheet: z.string().max(200),
  headingFrom: sheetRow,
  headingTo: sheetRow,
  numbering: z.enum(['file', 'rows']),
  baseYear: typedYear,
  number: z.string().max(100),
  convertsLegacy: typedYesNo.optional(),
  columns: z.record(z.string(), annexMeaning),
});

/** The form that says how a table is read: fixed fields, and "cot-0", "cot-1", … for its columns. */
export const annexMappingForm = z
  .record(z.string(), z.string())
  .transform((fields, context) => {
    const columns: AnnexMapping['columns'] = {};
    const others: Record<string, string> = {};
    for (const [name, value] of Object.entries(fields)) {
      const column = COLUMN.exec(name)?.[1];
      if (column === undefined) others[name] = value;
      else if (value !== '') {
        const meaning = annexMeaning.safeParse(value);
        if (meaning.success) columns[column] = meaning.data;
        else context.addIssue({ code: 'custom', message: problem('unknownChoice'), path: [name] });
      }
    }
    return { ...others, columns };
  })
  .pipe(mappingFields);

const answers = z.record(z.string().max(400), z.string().max(100));

/** The form that answers questions: "don-vi-0" is an asked text, "don-vi-0-la" what it means. */
export const annexAnswersForm = z
  .record(z.string(), z.string().max(500))
  .transform((fields, context) => {
    const told = { names: {}, numbers: {}, days: {} } as Record<
      'names' | 'numbers' | 'days',
      Record<string, string>
    >;
    const others: Record<string, string> = {};
    for (const [name, value] of Object.entries(fields)) {
      const [, about] = ASKED.exec(name) ?? [];
      const answer = about && fields[`${name}-la`]?.trim();
      if (!about && !ANSWER.test(name)) others[name] = value;
      if (!about || !answer || answer === UNANSWERED) continue;
      const text = oneLine(value);
      if (about !== 'ngay') {
        told[about === 'so' ? 'numbers' : 'names'][text] = answer === LEFT_OUT ? '' : answer;
        continue;
      }
      const day = typedDay.safeParse(answer);
      if (day.success) told.days[text] = day.data;
      else
        context.addIssue({ code: 'custom', message: problem('dayFormat'), path: [`${name}-la`] });
    }
    return { ...others, ...told };
  })
  .pipe(
    z.strictObject({
      ...{ directive: rowNumber, id: rowNumber },
      ...{ names: answers, numbers: answers },
      days: z.record(z.string().max(400), plainDate),
    }),
  );

/** The form that confirms what a preview showed. */
export const annexConfirmForm = z.strictObject({
  directive: rowNumber,
  id: rowNumber,
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});
