import { randomBytes } from 'node:crypto';

/** What is known about a failure besides the error: plain values, never a person's data. */
type Facts = Readonly<Record<string, string | number | boolean | null>>;

const REFERENCE_BYTES = 5;

/** What a person reads out on the telephone so that the line in the log is found, "a3f09c21b4". */
export const newReference = () => randomBytes(REFERENCE_BYTES).toString('hex');

const described = (error: unknown) =>
  error instanceof Error
    ? { error: error.message, stack: error.stack ?? '' }
    : { error: String(error) };

/** One line of JSON on standard error; returns the reference number it carries. */
export function logFailure(event: string, error: unknown, facts: Facts = {}): string {
  const reference = newReference();
  const at = new Date().toISOString();
  console.error(
    JSON.stringify({ ...facts, level: 'error', at, reference, event, ...described(error) }),
  );
  return reference;
}

/** One line of JSON on standard output. */
export function logEvent(event: string, facts: Facts = {}): void {
  console.log(JSON.stringify({ ...facts, level: 'info', at: new Date().toISOString(), event }));
}
