import type { Actor } from '@/lib/domain/account';
import type { DirectiveEdit, DirectiveRefusal, NewDirective } from '@/lib/domain/directive-edit';
import type { PlainDate } from '@/lib/domain/plain-date';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { dayInVietnam } from '@/lib/platform/clock';
import { database, toPlainDate } from '@/lib/platform/database';
import { isUniqueViolation } from '@/lib/platform/database-error';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { checkAttachment, keepAttachment, type SentAttachment } from './attachment';
import { recordAudit } from './audit';

type Kept = { readonly id: number };

/** "05/CT-UBND, 2024-04-17": numbers begin anew each year. */
const keyOf = ({ number, issuedOn }: { readonly number: string; readonly issuedOn: PlainDate }) =>
  `${number}, ${issuedOn}`;

const auditOf = (subjectKey: string) =>
  ({ act: 'editDirective', subjectKind: 'directive', subjectKey }) as const;

const isAhead = (day: PlainDate) => day > dayInVietnam(new Date());

/** Two of one number and day are refused, also where both come at once. */
const orTaken = async <Value>(work: Promise<Result<Value, DirectiveRefusal>>) => {
  try {
    return await work;
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('alreadyKept');
    throw error;
  }
};

/** Keeps an order, with the file of its text or the address where it can be read. */
export async function addDirective(
  wanted: NewDirective,
  sent: SentAttachment | null,
  actor: Actor,
): Promise<Result<Kept, DirectiveRefusal>> {
  if (!mayDo(actor, 'editDirective')) return refuse('notAllowed');
  if (!wanted.url && !sent) return refuse('needsText');
  if (isAhead(wanted.issuedOn)) return refuse('notIssuedYet');
  const file = await checkAttachment(sent);
  if (!file.ok) return file;

  return orTaken(
    database.$transaction(async (tx) => {
      const attachmentId = await keepAttachment(tx, file.value, actor);
      const issuedOn = new Date(wanted.issuedOn);
      const { id } = await tx.directive.create({
        data: { ...wanted, issuedOn, attachmentId, createdById: actor.id },
      });
      const after = { ...wanted, file: file.value?.fileName ?? null };
      await recordAudit(tx, actor, [{ ...auditOf(keyOf(wanted)), after }]);
      return accept({ id });
    }),
  );
}

const WITH_FILE = {
  attachment: { select: { fileName: true } },
  tasks: { select: { dueOn: true }, orderBy: { dueOn: 'asc' }, take: 1 },
} satisfies Prisma.DirectiveInclude;

type Held = Prisma.DirectiveGetPayload<{ include: typeof WITH_FILE }>;

/** As the log holds it. */
const kept = ({ number, issuedOn, title, signer, url, attachment }: Held) => ({
  ...{ number, title, signer, url },
  issuedOn: toPlainDate(issuedOn),
  file: attachment?.fileName ?? null,
});

/** Changes an order over the version that was seen; a new file takes the place of the old one, which stays kept. */
export async function editDirective(
  { id, version, ...wanted }: DirectiveEdit,
  sent: SentAttachment | null,
  actor: Actor,
): Promise<Result<Kept, DirectiveRefusal>> {
  if (!mayDo(actor, 'editDirective')) return refuse('notAllowed');
  const file = await checkAttachment(sent);
  if (!file.ok) return file;

  return orTaken(
    database.$transaction(async (tx) => {
      const before = await tx.directive.findUnique({ where: { id }, include: WITH_FILE });
      if (!before) return refuse('notFound');
      if (before.version !== version) return refuse('changedMeanwhile');
      const wrong = problemWith(wanted, before, file.value !== null);
      if (wrong) return refuse(wrong);

      // Taken before the file is kept: whoever comes second must not leave one behind.
      const { count } = await tx.directive.updateMany({
        where: { id, version },
        data: { ...wanted, issuedOn: new Date(wanted.issuedOn), version: { increment: 1 } },
      });
      if (count === 0) return refuse('changedMeanwhile');
      const attachmentId = await keepAttachment(tx, file.value, actor);
      if (attachmentId !== null) {
        await tx.directive.update({ where: { id }, data: { attachmentId } });
      }
      const after = {
        ...wanted,
        file: file.value?.fileName ?? before.attachment?.fileName ?? null,
      };
      await recordAudit(tx, actor, [{ ...auditOf(keyOf(wanted)), before: kept(before), after }]);
      return accept({ id });
    }),
  );
}

function problemWith(
  wanted: NewDirective,
  before: Held,
  hasNewFile: boolean,
): 'needsText' | 'notIssuedYet' | 'tasksDueBefore' | null {
  if (!wanted.url && !hasNewFile && before.attachmentId === null) return 'needsText';
  if (isAhead(wanted.issuedOn)) return 'notIssuedYet';
  const [earliest] = before.tasks;
  return earliest && toPlainDate(earliest.dueOn) < wanted.issuedOn ? 'tasksDueBefore' : null;
}
