import type { Actor } from '@/lib/domain/account';
import { errorsOf, unticked } from '@/lib/domain/checklist';
import { dossierChecklist } from '@/lib/domain/dossier-checklist';
import {
  type DossierMoved,
  type DossierReviewRefusal,
  type DossierStep,
  dossierReleaseKey,
  type TickedDossiers,
} from '@/lib/domain/dossier-release';
import type { SeenRelease } from '@/lib/domain/release-form';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { nextStatus, STEPS } from '@/lib/domain/review';
import { mayDo } from '@/lib/domain/rights';
import type { ReturnedRelease } from '@/lib/domain/step-form';
import { checkedDossiers } from '@/lib/platform/checked-dossiers';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { type Kept, recordAudit } from './audit';
import { type HeldDossierRelease, holdSeenDossiers } from './held-dossier-release';
import { LONGEST_WAIT } from './held-release';
import { tell } from './notice';

type Tx = Prisma.TransactionClient;

/** What a step writes, and what the log keeps of it besides the status. */
type Step = {
  readonly change: Omit<Prisma.DossierReleaseUncheckedUpdateInput, 'id' | 'status' | 'revision'>;
  readonly logged?: Readonly<Record<string, Kept>>;
};
type Prepared = Promise<Result<Step, DossierReviewRefusal>>;

/** Sends a draft to the reviewers: no error, every warning ticked by the sender. */
export const submitDossiers = ({ tick, ...seen }: TickedDossiers, actor: Actor): DossierMoved =>
  move('submit', seen, actor, async (tx, release) => {
    const passed = await passChecklist(tx, release.id, tick);
    if (!passed.ok) return passed;
    await tell(tx, { kind: 'releaseSubmitted', dossiers: release, by: actor, roles: ['reviewer'] });
    const change = {
      submittedById: actor.id,
      submittedAt: new Date(),
      approvedById: null,
      approvedAt: null,
    };
    return accept({ change, logged: { ticked: passed.value } });
  });

/** Sends dossier results back to those who entered them, with the reason; an approval is taken back with it. */
export const returnDossiers = ({ reason, ...seen }: ReturnedRelease, actor: Actor): DossierMoved =>
  move(
    'return',
    seen,
    actor,
    async (tx, release) => {
      const accounts = [release.submittedById, ...release.enteredByIds, release.approvedById];
      await tell(tx, { kind: 'releaseReturned', dossiers: release, by: actor, accounts, reason });
      return accept({ change: { approvedById: null, approvedAt: null } });
    },
    reason,
  );

/** Approves what somebody else entered and submitted, once this reviewer has ticked every warning. */
export const approveDossiers = ({ tick, ...seen }: TickedDossiers, actor: Actor): DossierMoved =>
  move('approve', seen, actor, async (tx, release) => {
    const passed = await passChecklist(tx, release.id, tick);
    if (!passed.ok) return passed;
    const accounts = [release.submittedById];
    const told = { kind: 'releaseApproved', dossiers: release, by: actor } as const;
    await tell(tx, { ...told, roles: ['leader'], accounts });
    const change = { approvedById: actor.id, approvedAt: new Date() };
    return accept({ change, logged: { ticked: passed.value } });
  });

/** Makes approved dossier results public. */
export const publishDossiers = (seen: SeenRelease, actor: Actor): DossierMoved =>
  move('publish', seen, actor, async (tx, release) => {
    const accounts = [release.submittedById, release.approvedById];
    await tell(tx, { kind: 'releasePublished', dossiers: release, by: actor, accounts });
    return accept({ change: { publishedAt: new Date(), publishedById: actor.id } });
  });

/** Refuses while an error stands, or a warning that this form has not ticked; gives the keys ticked. */
async function passChecklist(
  tx: Tx,
  releaseId: number,
  tick: readonly string[],
): Promise<Result<string[], 'hasErrors' | 'untickedWarnings'>> {
  const items = dossierChecklist(await checkedDossiers(tx, releaseId));
  if (errorsOf(items).length > 0) return refuse('hasErrors');
  if (unticked(items, tick).length > 0) return refuse('untickedWarnings');
  return accept(items.map(({ key }) => key));
}

/** Moves dossier results one step and records who did it, or changes nothing at all. `prepare` refuses before it writes. */
function move(
  step: DossierStep,
  seen: SeenRelease,
  actor: Actor,
  prepare: (tx: Tx, release: HeldDossierRelease) => Prepared,
  reason: string | null = null,
): DossierMoved {
  if (!mayDo(actor, STEPS[step].act)) return Promise.resolve(refuse('notAllowed'));
  return database.$transaction(async (tx) => {
    const held = await holdSeenDossiers(tx, seen);
    if (!held.ok) return held;
    const { id, period, version, status } = held.value;
    const next = nextStatus(step, held.value, actor);
    if (!next.ok) return next;
    const prepared = await prepare(tx, held.value);
    if (!prepared.ok) return prepared;

    const { change, logged } = prepared.value;
    await tx.dossierRelease.update({
      where: { id },
      data: { ...change, status: next.value, revision: { increment: 1 } },
    });
    await recordAudit(tx, actor, [
      {
        act: STEPS[step].act,
        subjectKind: 'dossierRelease',
        subjectKey: dossierReleaseKey({ period, version }),
        before: { status },
        after: { status: next.value, ...logged },
        reason,
      },
    ]);
    return accept({ period, version });
  }, LONGEST_WAIT);
}
