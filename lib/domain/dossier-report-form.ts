import { z } from 'zod';
import { dossierReleaseAddress } from './dossier-release';
import { type ReportMapping, reportMeaning } from './dossier-report-mapping';
import { problem } from './problem';
import { UNANSWERED } from './score-import-form';
import { typedYesNo } from './typed-choice';

const COLUMN = /^cot-(\d{1,2})$/;
const ASKED = /^(don-vi|linh-vuc)-(\d{1,4})$/;

const file = z.coerce.number().int().positive();
const row = z.coerce
  .number({ error: problem('required') })
  .int()
  .min(0)
  .max(20_000);

/** The form that sends a file. */
export const reportUploadForm = z.strictObject({
  ...dossierReleaseAddress.shape,
  file: z.file({ error: problem('required') }),
});

const mappingFields = z.strictObject({
  ...dossierReleaseAddress.shape,
  id: file,
  sheet: z.string().max(200),
  headingFrom: row,
  headingTo: row,
  unit: z.string().max(80),
  isPeriodAccepted: typedYesNo.optional(),
  convertsLegacy: typedYesNo.optional(),
  columns: z.record(z.string(), reportMeaning),
});

/** The form that says how a form is read: fixed fields, and "cot-0", "cot-1", … for its columns. */
export const reportMappingForm = z
  .record(z.string(), z.string())
  .transform((fields, context) => {
    const columns: ReportMapping['columns'] = {};
    const others: Record<string, string> = {};
    for (const [name, value] of Object.entries(fields)) {
      const column = COLUMN.exec(name)?.[1];
      if (column === undefined) others[name] = value;
      else if (value !== '') {
        const meaning = reportMeaning.safeParse(value);
        if (meaning.success) columns[column] = meaning.data;
        else context.addIssue({ code: 'custom', message: problem('unknownChoice'), path: [name] });
      }
    }
    return { ...others, columns };
  })
  .pipe(mappingFields);

const answers = z.record(z.string().max(300), z.string().max(80));

/** The form that answers questions: "don-vi-0" is an asked name, "don-vi-0-la" a slug or "". */
export const reportAnswersForm = z
  .record(z.string(), z.string().max(400))
  .transform((fields) => {
    const told = { names: {}, fields: {} } as Record<'names' | 'fields', Record<string, string>>;
    const others: Record<string, string> = {};
    for (const [name, value] of Object.entries(fields)) {
      const [, about] = ASKED.exec(name) ?? [];
      const answer = about && fields[`${name}-la`];
      if (answer !== undefined && answer !== '' && answer !== UNANSWERED) {
        told[about === 'don-vi' ? 'names' : 'fields'][value] = answer === LEFT_OUT ? '' : answer;
      } else if (!about && !/^(don-vi|linh-vuc)-\d{1,4}-la$/.test(name)) others[name] = value;
    }
    return { ...others, ...told };
  })
  .pipe(
    z.strictObject({ ...dossierReleaseAddress.shape, id: file, names: answers, fields: answers }),
  );

/** A name whose rows are not to be read. */
export const LEFT_OUT = 'bo-qua';

/** The form that confirms what a preview showed. */
export const reportConfirmForm = z.strictObject({
  ...dossierReleaseAddress.shape,
  id: file,
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});

export const reportUndoForm = z.strictObject({ ...dossierReleaseAddress.shape, id: file });
