import type { NewRelease } from '@/lib/domain/release-form';

type Facts = Pick<NewRelease, 'source' | 'dueOn' | 'announcedOn' | 'decision' | 'publicNote'>;

const asDate = (day: string | null) => day && new Date(day);

/** What a release says about itself, as its columns hold it. */
export const asKept = ({ source, dueOn, announcedOn, decision, publicNote }: Facts) => ({
  sourceId: source,
  dueOn: asDate(dueOn),
  announcedOn: asDate(announcedOn),
  decision,
  publicNote,
});

/** The same, as the log holds it; the source goes by its code. */
export const asLogged = ({ dueOn, announcedOn, decision, publicNote }: Omit<Facts, 'source'>) => ({
  dueOn,
  announcedOn,
  decision,
  publicNote,
});
