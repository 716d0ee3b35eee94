import { openRelease } from '@/lib/commands/release';
import { approveRelease, submitRelease } from '@/lib/commands/release-step';
import type { Actor } from '@/lib/domain/account';
import { newRelease, type SeenRelease } from '@/lib/domain/release-form';
import { database } from '@/lib/platform/database';
import { givenAccount } from './given-account';

type GivenDraft = {
  readonly indicator: string;
  readonly period: string;
  readonly publicNote?: string;
  readonly dueOn?: string;
  /** Every listed province gets this total; without it the draft is left as it was opened. */
  readonly total?: string;
};

/** A draft that `staff` opened, and, given a total, filled for every province that existed then. */
export async function givenDraft(staff: Actor, given: GivenDraft): Promise<SeenRelease> {
  const source = await database.source.findFirstOrThrow({ orderBy: { id: 'asc' } });
  const opened = await openRelease(
    newRelease.parse({
      indicator: given.indicator,
      period: given.period,
      source: String(source.id),
      dueOn: given.dueOn ?? '',
      announcedOn: '',
      decision: '',
      publicNote: given.publicNote ?? '',
    }),
    staff,
  );
  if (!opened.ok) throw new Error(opened.refusal);
  const release = await database.release.findFirstOrThrow({
    where: { indicator: { slug: given.indicator }, period: given.period, status: 'draft' },
  });
  if (given.total) await fill(release.id, given.total, staff.id);
  return { release: release.id, revision: release.revision };
}

/** One total for every province of the release's territory. */
const fill = (releaseId: number, total: string, enteredById: string) => database.$executeRaw`
  INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, points, decimals,
    source_id, entered_by_id, entered_at)
  SELECT r.id, v.authority_id, r.criteria_set_id, c.id, ${total}::numeric,
    ${total.split('.')[1]?.length ?? 0}, r.source_id, ${enteredById}, now()
  FROM release r
  JOIN criterion c ON c.criteria_set_id = r.criteria_set_id AND c.parent_id IS NULL
  JOIN authority_version v ON coalesce(v.valid_from <= r.territory_on, true)
    AND coalesce(v.valid_to >= r.territory_on, true)
  JOIN authority a ON a.id = v.authority_id AND a.kind = 'province'
  WHERE r.id = ${releaseId}`;

/** The release as somebody sees it now. */
export async function seenNow({ release }: SeenRelease): Promise<SeenRelease> {
  const { revision } = await database.release.findUniqueOrThrow({ where: { id: release } });
  return { release, revision };
}

/** A release that staff submitted and a reviewer approved, ready to be published. */
export async function givenApproved(given: GivenDraft): Promise<SeenRelease> {
  const [staff, reviewer] = [await givenAccount('staff'), await givenAccount('reviewer')];
  const draft = await givenDraft(staff, { total: '80.00', ...given });
  const submitted = await submitRelease(draft, staff);
  if (!submitted.ok) throw new Error(submitted.refusal);
  const approved = await approveRelease(await seenNow(draft), reviewer);
  if (!approved.ok) throw new Error(approved.refusal);
  return seenNow(draft);
}
