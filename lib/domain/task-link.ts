import { z } from 'zod';
import { problem } from './problem';

const CRITERION = /^([a-z0-9-]{1,60})\/((?:19|20)\d{2})\/([\p{L}0-9.-]{1,20})$/u;
const FIELD = /^[a-z0-9-]{1,80}$/;

/** The number a task is to move, as forms and addresses name it. */
export type LinkKey =
  | {
      readonly kind: 'criterion';
      readonly indicator: string;
      /** The year it is measured from. */
      readonly period: string;
      readonly code: string;
    }
  | { readonly kind: 'field'; readonly slug: string };

/** "papi/2023/4" is a criterion in a year, "dat-dai" a field of procedures. */
export const linkKey = z.string().transform((typed, context): LinkKey => {
  const [, indicator, period, code] = CRITERION.exec(typed) ?? [];
  if (indicator && period && code) return { kind: 'criterion', indicator, period, code };
  if (FIELD.test(typed)) return { kind: 'field', slug: typed };
  context.addIssue({ code: 'custom', message: problem('taskLink') });
  return z.NEVER;
});

export const writtenLink = (key: LinkKey): string =>
  key.kind === 'field' ? key.slug : `${key.indicator}/${key.period}/${key.code}`;
