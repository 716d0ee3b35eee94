import { z } from 'zod';
import { period } from './period';
import { problem } from './problem';
import { slugText } from './slug';
import { typedDayOrNone } from './typed-day';
import { typedTextOrNone } from './typed-text';

const LONGEST_DECISION = 200;
const LONGEST_NOTE = 2_000;

/** Which source it is: its number, chosen from a list. */
const sourceId = z.coerce
  .number({ error: problem('required') })
  .int()
  .positive({
    error: problem('required'),
  });

/** What a release says about itself besides its figures. */
const facts = {
  source: sourceId,
  dueOn: typedDayOrNone,
  announcedOn: typedDayOrNone,
  decision: typedTextOrNone(LONGEST_DECISION),
  publicNote: typedTextOrNone(LONGEST_NOTE),
};

/** The form that opens a release. */
export const newRelease = z.strictObject({
  indicator: slugText,
  period: z.string().trim().pipe(period),
  ...facts,
});

export type NewRelease = z.infer<typeof newRelease>;

/** Why a release is not opened. */
export type OpenRefusal =
  | 'notAllowed'
  | 'unknownIndicator'
  | 'unknownSource'
  | 'noCriteriaSet'
  | 'alreadyInWork';

/** A release as somebody saw it: `revision` tells whether it moved since. */
export const seenRelease = z.strictObject({
  release: z.coerce.number().int().positive(),
  revision: z.coerce.number().int().positive(),
});

export type SeenRelease = z.infer<typeof seenRelease>;

/** The form that changes what a draft says about itself. */
export const releaseFacts = seenRelease.extend(facts);

export type ReleaseFacts = z.infer<typeof releaseFacts>;
