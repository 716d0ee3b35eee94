import type { AuthorityKind } from './authority';
import { goesOn, type LineageChange, newSlugs } from './lineage';
import type { PlainDate } from './plain-date';

/** An authority a change names, as it is on record. */
export type LineageMember = {
  readonly slug: string;
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly typeName: string;
  readonly code: string | null;
  /** First day of its latest dated row. */
  readonly validFrom: PlainDate | null;
  readonly endedOn: PlainDate | null;
  /** The last day for which a release lists a figure of it. */
  readonly lastFigureOn: PlainDate | null;
};

/** What the records say about a change. */
export type LineageFacts = {
  readonly today: PlainDate;
  /** Those predecessors that are on record. */
  readonly members: readonly LineageMember[];
  /** Official codes that others carry on the day or later. */
  readonly codesTaken: readonly string[];
  readonly slugsTaken: readonly string[];
  /** Regions that live on the day. */
  readonly regions: readonly string[];
  readonly isSourceKnown: boolean;
};

export type LineageRefusal =
  | 'notAllowed'
  | 'unknownAuthority'
  | 'unknownRegion'
  | 'unknownSource'
  | 'wrongKind'
  | 'sameTwice'
  | 'alreadyEnded'
  | 'dayInFuture'
  | 'dayTooEarly'
  | 'figuresAfter'
  | 'codeTaken'
  | 'nameTaken'
  | 'nothingChanges'
  | 'changedMeanwhile';

const hasTwice = (values: readonly string[]) => new Set(values).size < values.length;

/** Whether a day comes after the latest dated row began, so that the row has at least a day. */
const isAfterLatest = ({ validFrom }: LineageMember, day: PlainDate) =>
  validFrom === null || validFrom < day;

/**
 * Why a change cannot have happened, or null.
 *
 * A successor is always a new identity and a predecessor always one that lives, so no circle can arise.
 */
export function lineageRefusal(change: LineageChange, facts: LineageFacts): LineageRefusal | null {
  const { predecessors, successors, onDay } = change;
  const { members, today } = facts;
  if (hasTwice(predecessors)) return 'sameTwice';
  if (members.length < predecessors.length) return 'unknownAuthority';
  if (members.some(({ kind }) => kind === 'country' || kind === 'region')) return 'wrongKind';
  if (new Set(members.map(({ kind }) => kind)).size > 1) return 'wrongKind';
  if (members.some(({ endedOn }) => endedOn !== null)) return 'alreadyEnded';
  if (onDay > today) return 'dayInFuture';
  if (!members.every((member) => isAfterLatest(member, onDay))) return 'dayTooEarly';
  if (!facts.isSourceKnown) return 'unknownSource';
  if (successors.some(({ parent }) => parent !== null && !facts.regions.includes(parent)))
    return 'unknownRegion';
  const codes = successors.flatMap(({ code }) => code ?? []);
  if (hasTwice(codes) || codes.some((code) => facts.codesTaken.includes(code))) return 'codeTaken';

  return goesOn(change) ? nothingChanges(change, members) : identityRefusal(change, facts);
}

/** What may not be where identities end and others begin. */
function identityRefusal(change: LineageChange, facts: LineageFacts): LineageRefusal | null {
  const { onDay } = change;
  if (facts.members.some(({ lastFigureOn }) => lastFigureOn !== null && lastFigureOn >= onDay))
    return 'figuresAfter';
  const slugs = newSlugs(change);
  if (hasTwice(slugs) || slugs.some((slug) => facts.slugsTaken.includes(slug))) return 'nameTaken';
  return null;
}

function nothingChanges(
  { successors }: LineageChange,
  members: readonly LineageMember[],
): LineageRefusal | null {
  const [after] = successors;
  const [before] = members;
  const isSame =
    after?.name === before?.name &&
    after?.typeName === before?.typeName &&
    after?.code === before?.code;
  return isSame ? 'nothingChanges' : null;
}
