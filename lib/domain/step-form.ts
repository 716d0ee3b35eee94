import { z } from 'zod';
import { problem } from './problem';
import { type SeenRelease, seenRelease } from './release-form';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';

const LONGEST_REASON = 2_000;
const SEEN = /^([1-9]\d{0,9})\.([1-9]\d{0,9})$/;
const TIME = /^([01]?\d|2[0-3])[:hg]([0-5]\d)$/;

/** The form that sends a release back: never without a reason. */
export const returnedRelease = seenRelease.extend({ reason: typedText(LONGEST_REASON) });

export type ReturnedRelease = z.infer<typeof returnedRelease>;

/** Some values of one name: a form sends one as itself and several as a list. */
export const listOf = <Read>(item: z.ZodType<Read, string>) =>
  z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .optional()
    .transform((values) => values ?? [])
    .pipe(z.array(item));

/** Which warnings somebody has looked at: all of them, each by its key. */
export const tickedWarnings = seenRelease.extend({ tick: listOf(z.string().max(1_000)) });

export type TickedWarnings = z.infer<typeof tickedWarnings>;

/** A release in a list to choose from: "12.3" is release 12 as seen at revision 3. */
export const seenKey = ({ release, revision }: SeenRelease): string => `${release}.${revision}`;

const seenChoice = z
  .string()
  .regex(SEEN)
  .transform((key): SeenRelease => {
    const [, release, revision] = SEEN.exec(key) ?? [];
    return { release: Number(release), revision: Number(revision) };
  });

/** Some releases that are to move together; none is refused. */
export const releaseBundle = z.strictObject({
  releases: listOf(seenChoice).refine((chosen) => chosen.length > 0, problem('required')),
});

/** A time of day in Vietnam as people type it, "8:00" or "14h30", as "08:00". */
const typedTime = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(z.string().regex(TIME, { error: problem('timeFormat'), abort: true }))
  .transform((typed) => {
    const [, hour = '', minute = ''] = TIME.exec(typed) ?? [];
    return `${hour.padStart(2, '0')}:${minute}`;
  });

/** The same, to be published together at a set time on the clocks of Vietnam. */
export const plannedBundle = z
  .strictObject({ ...releaseBundle.shape, day: typedDay, time: typedTime })
  .transform(({ releases, day, time }) => ({ releases, at: new Date(`${day}T${time}:00+07:00`) }));

export type PlannedBundle = z.infer<typeof plannedBundle>;
