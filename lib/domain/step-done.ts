import { z } from 'zod';

/** What was done, as the address of the page that says so tells it. */
export const stepDone = z.enum([
  'open',
  'submit',
  'return',
  'approve',
  'edit',
  'cancel',
  'tick',
  'explain',
  'publish',
  'schedule',
  'unschedule',
  'count',
  'choose',
]);

export type StepDone = z.infer<typeof stepDone>;

const PARAMETER = 'xong';

/** The address of a page that says what was done. */
export const doneAt = (path: string, done: StepDone): string => `${path}?${PARAMETER}=${done}`;

/** What was done, from the parameters of an address; null for none and for anything unknown. */
export const doneIn = (parameters: Readonly<Record<string, unknown>>): StepDone | null =>
  stepDone.safeParse(parameters[PARAMETER]).data ?? null;
